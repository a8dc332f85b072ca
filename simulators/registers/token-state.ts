/**
 * Access tokens, as the issuer and the APIs behind it share them: the world's signing key, the issuers that it has served, and what
 * has been used once. Everything here is session state: a restore keeps it, a reset forgets it.
 */
import { clientKey } from '../../fixtures/keys.ts';
import type { PublicJwk } from '../../fixtures/types.ts';
import { signingKey, type SigningKey } from '../kernel/codecs/jwt.ts';
import type { Register } from '../kernel/operation.ts';
import type { TableSpec } from '../kernel/table.ts';
import type { World } from '../kernel/world.ts';

interface KeyRow {
  readonly id: 'signing';
  readonly generation: number;
}

interface IssuerRow {
  readonly url: string;
}

/** Something that may be used once. */
export interface Used {
  readonly id: string;
  /** Milliseconds of security time after which it would be refused for its age anyway. */
  readonly until: number;
}

export const keyTable: TableSpec<KeyRow> = { name: 'tokens.keys', key: ({ id }) => id, session: true };
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

export interface IssuerKey {
  readonly generation: number;
  readonly jwk: PublicJwk;
  readonly signing: SigningKey;
}

/**
 * The ES256 key that this world signs access tokens with, derived from seed, world and generation: a token of one world is worth nothing
 * in another.
 */
export function issuerKey(world: World): IssuerKey {
  const generation = world.table<KeyRow>(keyTable.name).get('signing')?.generation ?? 1;
  const kept = world.cache.get(issuerKey) as IssuerKey | undefined;
  if (kept?.generation === generation) return kept;
  const { publicJwk, privateJwk } = clientKey(world.seed, `issuer of world ${world.id}`, generation);
  const made = { generation, jwk: publicJwk, signing: signingKey({ ...privateJwk }) };
  world.cache.set(issuerKey, made);
  return made;
}

/** Signs with another key from now on; tokens of the old one are refused. */
export function rotateIssuerKey(world: World): void {
  world.table<KeyRow>(keyTable.name).put({ id: 'signing', generation: issuerKey(world).generation + 1 });
}

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
