/**
 * Access tokens, as the issuer and the APIs behind it share them: the world's signing keys, the issuers that it has served, and what
 * has been used once. Everything here is session state: a restore keeps it, a reset forgets it.
 */
import type { Register } from '../kernel/operation.ts';
import type { TableSpec } from '../kernel/table.ts';
import type { World } from '../kernel/world.ts';
import { keyTable } from './issuer-keys.ts';

interface IssuerRow {
  readonly url: string;
}

/** Something that may be used once. */
export interface Used {
  readonly id: string;
  /** Milliseconds of security time after which it would be refused for its age anyway. */
  readonly until: number;
}

export const issuerTable: TableSpec<IssuerRow> = { name: 'tokens.issuers', key: ({ url }) => url, session: true };

const once = (name: string): TableSpec<Used> => ({
  name,
  key: ({ id }) => id,
  session: true,
  expires: ({ until }) => until,
});

/** Assertions and proofs used at the issuer, and proofs used at APIs, which are worth nothing much sooner. */
export const usedAtIssuer = once('tokens.used-at-issuer');
export const usedAtApis = once('tokens.used-at-apis');

export const tokens: Register = { tables: [keyTable, issuerTable, usedAtIssuer, usedAtApis] };

const mostIssuers = 1_000;

/** A world has one issuer, reached by several addresses (HTTP, HTTPS, its own prefix): each one that it has served is its own. */
export function rememberIssuer(world: World, url: string): void {
  const table = world.table<IssuerRow>(issuerTable.name);
  if (table.has(url)) return;
  if (table.size >= mostIssuers) table.delete(table.all().next().value!.url);
  table.put({ url });
}

export function isIssuer(world: World, url: unknown): boolean {
  return typeof url === 'string' && world.table<IssuerRow>(issuerTable.name).has(url);
}

/** Marks something as used. Returns false when it was used before: of equal ones exactly one wins. */
export function useOnce(world: World, table: TableSpec<Used>, id: string, until: number): boolean {
  const used = world.table<Used>(table.name);
  if (used.has(id)) return false;
  used.sweep(world.clock.security());
  used.put({ id, until });
  return true;
}

export function wasUsed(world: World, table: TableSpec<Used>, id: string): boolean {
  return world.table<Used>(table.name).has(id);
}
