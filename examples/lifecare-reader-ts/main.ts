/**
 * The reader behind Motpart's driver protocol: a function for each action (`--module`), and, when run as a program, the same over lines of
 * JSON on stdin and stdout (`--exec`). It reads; of what it is asked to write it says that it does not do that.
 */
import { answerLines } from '../lines.ts';
import * as extracts from './extracts.ts';
import { Host, type Credentials } from './host.ts';
import * as reading from './reading.ts';
import * as users from './users.ts';

interface Context {
  readonly endpoints: Readonly<Record<string, string>>;
  readonly credentials: Readonly<Record<string, unknown>>;
  readonly now: string;
  readonly log?: (text: string) => void;
}

/** What keys have shown, by address. */
let proven = new Map<string, reading.Proven>();

const baseOf = ({ endpoints }: Context): string => endpoints['lifecare-ifo'] ?? '';

/** The credentials of each line count: a renewed certificate is used from then on. */
function hostOf(context: Context): Host {
  const own = context.credentials['lifecare-ifo'] as Credentials | undefined;
  if (!baseOf(context) || !own) throw new Error('endpoints and credentials must name lifecare-ifo');
  const { log } = context;
  return new Host(baseOf(context), own, (line) => (log ? log(`${line}\n`) : console.error(line)));
}

function provenAt(context: Context): reading.Proven {
  const known = proven.get(baseOf(context)) ?? new Set();
  proven.set(baseOf(context), known);
  return known;
}

type Person = { personId: string };

export const readPerson = (params: Person, context: Context) => reading.readPerson(hostOf(context), params);
export const readContacts = (params: Person, context: Context) =>
  reading.readContacts(hostOf(context), params, provenAt(context));
export const readList = (params: reading.ListWish, context: Context) =>
  reading.readList(hostOf(context), params, provenAt(context));
export const isPaid = (params: reading.MonthWish, context: Context) => reading.isPaid(hostOf(context), params);
export const readDocument = (params: { id: string }, context: Context) => reading.readDocument(hostOf(context), params);
export const extract = (params: extracts.ExtractWish, context: Context) =>
  extracts.extract(hostOf(context), params, Date.parse(context.now));
export const search = (params: extracts.SearchWish, context: Context) => extracts.search(hostOf(context), params);
export const readUser = (params: { id: string }, context: Context) => users.readUser(hostOf(context), params);
export const readUsers = (params: users.UsersWish, context: Context) => users.readUsers(hostOf(context), params);

/** The next call finds a client that knows nothing. */
export function forget() {
  proven = new Map();
}

if (import.meta.main)
  answerLines({
    readPerson,
    readContacts,
    readList,
    isPaid,
    readDocument,
    extract,
    search,
    readUser,
    readUsers,
    forget,
  });
