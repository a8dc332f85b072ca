/**
 * Tokens that say nothing by themselves: those of Helsenorge's STS, and of its login of citizens. What they stand for is kept here under
 * a keyed hash of the token. Session state: a restore keeps it, a reset forgets it.
 */
import { createHmac } from 'node:crypto';
import type { Register } from '../kernel/operation.ts';
import type { Table, TableSpec } from '../kernel/table.ts';
import type { World } from '../kernel/world.ts';

/** Who is logged in, and on whose behalf. */
export interface CitizenLogin {
  /** Pseudonym of the represented citizen at this client, a GUID. */
  readonly sub: string;
  /** Identity number of the citizen whose matters these are. */
  readonly represented: string;
  /** Identity number of the citizen who logged in: the same, unless somebody acts for another. */
  readonly loggedIn: string;
}

export interface ReferenceToken {
  /** Keyed hash of the token: it stands nowhere in the state itself. */
  readonly id: string;
  readonly issuer: 'helsenorge-sts' | 'helsenorge-oidc';
  readonly use: 'access' | 'refresh';
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly audiences: readonly string[];
  /** Milliseconds of security time. */
  readonly issued: number;
  readonly expires: number;
  /** Null: a system, not a person. */
  readonly citizen: CitizenLogin | null;
  /** The login that it belongs to: what ends together. Null for a system. */
  readonly session: string | null;
}

export const referenceTokensTable: TableSpec<ReferenceToken> = {
  name: 'tokens.reference',
  key: ({ id }) => id,
  indexes: { session: ({ session }) => session ?? undefined },
  session: true,
  expires: ({ expires }) => expires,
};

export const referenceTokens: Register = { tables: [referenceTokensTable] };

/** Milliseconds that an expired token is still known for what it was, so that it is refused as expired. */
const afterlife = 15 * 60_000;

/** However many are asked for, no more than these are known: then the oldest quarter goes, at once, since a list costs as much as it is long. */
const mostTokens = 20_000;

function makeRoom(table: Table<ReferenceToken>): void {
  if (table.size < mostTokens) return;
  for (const { id } of table.list().slice(0, mostTokens / 4)) table.delete(id);
}

function idOf(world: World, token: string): string {
  return createHmac('sha256', `${world.seed} ${world.id}`).update(token).digest('base64url');
}

/** Makes a token of 43 characters and remembers what it stands for. */
export function issueReferenceToken(world: World, facts: Omit<ReferenceToken, 'id'>): string {
  const table = world.table<ReferenceToken>(referenceTokensTable.name);
  const token = world.ids.opaque(`reference token of world ${world.id}`, 43);
  table.sweep(world.clock.security() - afterlife);
  makeRoom(table);
  table.put({ id: idOf(world, token), ...facts });
  return token;
}

/** What a token stands for, run out or not; undefined for one that was never issued here, or is revoked. */
export function findReferenceToken(world: World, token: string): ReferenceToken | undefined {
  return world.table<ReferenceToken>(referenceTokensTable.name).get(idOf(world, token));
}

/** Lets a token live until another moment. False when there is none. */
export function prolongReferenceToken(world: World, token: string, expires: number): boolean {
  const found = findReferenceToken(world, token);
  if (found) world.table<ReferenceToken>(referenceTokensTable.name).put({ ...found, expires });
  return found !== undefined;
}

/** Ends a token. False when there is none. */
export function revokeReferenceToken(world: World, token: string): boolean {
  return world.table<ReferenceToken>(referenceTokensTable.name).delete(idOf(world, token));
}

/** Ends every token of a login. */
export function endSession(world: World, session: string): void {
  const table = world.table<ReferenceToken>(referenceTokensTable.name);
  for (const { id } of table.by('session', session)) table.delete(id);
}
