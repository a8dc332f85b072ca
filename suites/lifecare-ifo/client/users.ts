/** Users of TSS: read, and brought to what the directory of the municipality says. */
import { isNone, type Host } from './host.ts';
import type { Row } from './reading.ts';
import type { Wrongs } from './wrongs.ts';

const words = ['Certificate', 'External', 'Idp', 'Token', 'Tss'] as const;
const usualLimit = 100;

/** A word as the specification has it, or its place in the specification's order. */
function logonTypesIn({ LogonTypes }: Row, { logonTypes }: Wrongs): readonly string[] {
  const given = Array.isArray(LogonTypes) ? (LogonTypes as readonly (string | number)[]) : [];
  if (logonTypes !== undefined) return given.filter((one) => typeof one === 'string');
  return given.map((one) => (typeof one === 'number' ? words[one]! : one));
}

const shown = (row: Row, wrongs: Wrongs) => ({ id: String(row['Id']), logonTypes: logonTypesIn(row, wrongs) });

export async function readUser(host: Host, { id }: { id: string }) {
  try {
    const row = await host.value<Row>({ opens: 1, path: 'Users/GetUser', query: { userId: id } });
    return { found: true, user: shown(row, host.wrongs) };
  } catch (thrown) {
    if (!isNone(thrown)) throw thrown;
    return { found: false };
  }
}

interface UsersParams {
  readonly role?: string;
  readonly limit?: number;
}

/** There is no total: behind the last comes a page that is not full, or 404. */
async function rowsOf(host: Host, { role, limit = usualLimit }: UsersParams): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const path = role === undefined ? 'Users/GetUsers' : 'Users/GetUsersByRole';
  try {
    for (let offset = 0; ; offset += limit) {
      const page = await host.value<readonly Row[]>({ opens: 1, path, query: { role, limit, offset } });
      rows.push(...page);
      if (page.length < limit) return rows;
    }
  } catch (thrown) {
    if (!isNone(thrown) || host.wrongs.missing?.users) throw thrown;
    return rows;
  }
}

export async function readUsers(host: Host, params: UsersParams) {
  const rows = await rowsOf(host, params);
  return { users: rows.map((row) => shown(row, host.wrongs)) };
}

interface Entry {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly networkUserId?: string;
  readonly hsaId?: string;
}

interface SyncParams {
  readonly directory: readonly Entry[];
  readonly state?: { readonly ids: readonly string[] };
}

type Fields = Record<string, string | boolean | readonly string[] | undefined>;

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Everything that the user has, so that nothing is lost where what is left out is cleared. The password is never sent. */
function fieldsOf(row: Row, wrongs: Wrongs): Fields {
  const names = ['PersonId', 'HsaId', 'NetworkUserId', 'VrkId', 'FirstName', 'LastName', 'FullName', 'Description', 'ValidFrom', 'ValidTo']; // prettier-ignore
  const own = names.map((name) => [name[0]!.toLowerCase() + name.slice(1), text(row[name])] as const);
  return { ...Object.fromEntries(own), disabled: row['Disabled'] === true, logonTypes: logonTypesIn(row, wrongs) };
}

function wanted({ firstName, lastName, networkUserId, hsaId }: Entry): Fields {
  return {
    firstName,
    lastName,
    fullName: `${firstName} ${lastName}`,
    ...(networkUserId !== undefined && { networkUserId }),
    ...(hsaId !== undefined && { hsaId }),
  };
}

async function set(host: Host, id: string, fields: Fields): Promise<void> {
  const { directory } = host.wrongs;
  const password = directory === 'sends a password' ? 'Byt-Mig-2026' : undefined;
  const query = { id, ...fields, password };
  await host.value({ opens: 1, path: 'Users/SetUser', method: 'POST', query });
}

async function bringIn(host: Host, entry: Entry, row: Row | undefined): Promise<void> {
  const { directory } = host.wrongs;
  if (!row) {
    if (directory !== 'adds nobody') await set(host, entry.id, { ...wanted(entry), disabled: false });
    return;
  }
  const now = fieldsOf(row, host.wrongs);
  const then = wanted(entry);
  const differs = ['firstName', 'lastName', 'networkUserId', 'hsaId'].some(
    (name) => then[name] !== undefined && then[name] !== '' && then[name] !== now[name],
  );
  const emptied = { hsaId: '', description: '', networkUserId: '' };
  if (differs)
    await set(host, entry.id, { ...(directory === 'clears what it does not know' ? emptied : now), ...then });
}

export async function syncUsers(host: Host, { directory, state }: SyncParams) {
  const rows = new Map((await rowsOf(host, {})).map((row) => [String(row['Id']), row]));
  const ids = directory.map(({ id }) => id);
  for (const entry of directory) await bringIn(host, entry, rows.get(entry.id));
  for (const id of state?.ids ?? []) {
    const row = rows.get(id);
    if (ids.includes(id) || !row || row['Disabled'] === true || host.wrongs.directory === 'leaves who left') continue;
    await set(host, id, { ...fieldsOf(row, host.wrongs), disabled: true });
  }
  return { state: { ids } };
}
