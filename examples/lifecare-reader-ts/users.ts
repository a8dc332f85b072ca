/** Users of TSS as they are read: package 1. */
import { isNone, type Host } from './host.ts';
import type { Row } from './reading.ts';

const article = 8500;

/** In the order of the specification: a live host has written places instead of words. */
const logonTypes = ['Certificate', 'External', 'Idp', 'Token', 'Tss'] as const;

function shown({ Id, LogonTypes }: Row) {
  const given = (LogonTypes ?? []) as readonly (string | number)[];
  return { id: String(Id), logonTypes: given.map((one) => (typeof one === 'number' ? logonTypes[one]! : one)) };
}

export async function readUser(host: Host, { id }: { id: string }) {
  try {
    const row = await host.json<Row>({ article, path: 'Users/GetUser', query: { userId: id } });
    return { found: true, user: shown(row) };
  } catch (thrown) {
    if (!isNone(thrown)) throw thrown;
    return { found: false };
  }
}

export interface UsersWish {
  readonly role?: string;
  readonly limit?: number;
}

/** A page of users; 404 says that there are no more. */
async function page(host: Host, { role, limit }: UsersWish, offset: number): Promise<readonly Row[]> {
  const path = role === undefined ? 'Users/GetUsers' : 'Users/GetUsersByRole';
  try {
    return await host.json<readonly Row[]>({ article, path, query: { role, limit, offset } });
  } catch (thrown) {
    if (!isNone(thrown)) throw thrown;
    return [];
  }
}

/** All of them. No answer says how many there are: a page that is not full is the last. */
export async function readUsers(host: Host, { role, limit = 100 }: UsersWish) {
  const rows: Row[] = [];
  for (;;) {
    const fresh = await page(host, { ...(role !== undefined && { role }), limit }, rows.length);
    rows.push(...fresh);
    if (fresh.length < limit) return { users: rows.map(shown) };
  }
}
