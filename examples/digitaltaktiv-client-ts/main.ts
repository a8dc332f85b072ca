/**
 * The client behind Motpart's driver protocol: a function for each action (`--module`), and, when run as a program, the same functions
 * over lines of JSON on stdin and stdout (`--exec`). What is kept between rounds goes out as `state` and comes back with the next.
 */
import { answerLines } from '../lines.ts';
import { HelseId, type Credentials } from '../verktoy-client-ts/helseid.ts';
import { DigitaltAktiv, type Area, type Statuses } from './digitaltaktiv.ts';
import { round, type Kept } from './patient-list.ts';

interface Context {
  readonly endpoints: Readonly<Record<string, string>>;
  readonly credentials: Readonly<Record<string, unknown>>;
  readonly now: string;
  readonly fetch?: typeof fetch;
}

/** One client, and so one token, for each issuer and way to reach it. */
let clients = new WeakMap<typeof fetch, Map<string, DigitaltAktiv>>();

function clientOf({ endpoints, credentials, fetch: ownFetch = fetch }: Context): DigitaltAktiv {
  const { 'helsenorge-digitaltaktiv': api, helseid: issuer } = endpoints;
  const registered = credentials['helseid'] as Credentials | undefined;
  if (!api || !issuer || !registered)
    throw new Error('endpoints and credentials must name helsenorge-digitaltaktiv and helseid');
  const known = clients.get(ownFetch) ?? new Map<string, DigitaltAktiv>();
  clients.set(ownFetch, known);
  const name = JSON.stringify([issuer, registered]);
  const client = known.get(name) ?? new DigitaltAktiv(api, new HelseId(issuer, registered, ownFetch));
  known.set(name, client);
  return client;
}

const listOf = (statuses: Statuses) => Object.entries(statuses).map(([number, status]) => ({ number, ...status }));

interface Round {
  readonly patients: readonly string[];
  readonly omraade: Area;
  readonly state?: Kept;
}

export async function syncStatus({ patients, omraade, state }: Round, context: Context) {
  const kept = await round(clientOf(context), patients, omraade, state, Date.parse(context.now));
  return { statuses: listOf(kept.statuses), state: kept };
}

export async function checkActive({ numbers, omraade }: { numbers: string[]; omraade: Area }, context: Context) {
  return { statuses: listOf(await clientOf(context).check(numbers, omraade)) };
}

/** The next call finds a client that knows nothing: no token, no metadata. */
export function forget() {
  clients = new WeakMap();
}

if (import.meta.main)
  answerLines({
    syncStatus,
    checkActive,
    forget,
  });
