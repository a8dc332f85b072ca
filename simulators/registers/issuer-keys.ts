/**
 * The keys that a world's HelseID signs access tokens with: one that signs, and older ones that are still published (OpenID Connect Core
 * §10.1.1). Session state: a restore keeps it, a reset forgets it.
 */
import { clientKey } from '../../fixtures/keys.ts';
import { signingKey, type SigningKey } from '../kernel/codecs/jwt.ts';
import type { TableSpec } from '../kernel/table.ts';
import type { World } from '../kernel/world.ts';
import { rsaKey } from './rsa-keys.ts';

interface KeyRow {
  readonly id: 'signing';
  readonly generation: number;
  /** Older generations that stand in the key set. */
  readonly published: readonly number[];
}

export const keyTable: TableSpec<KeyRow> = { name: 'tokens.keys', key: ({ id }) => id, session: true };

type IssuerAlg = 'ES256' | 'RS256' | 'PS256';

/** A public key as the key set shows it (RFC 7517). */
export interface PublishedJwk {
  readonly kty: string;
  readonly kid: string;
  readonly alg: string;
  readonly use: 'sig';
  readonly [member: string]: unknown;
}

export interface IssuerKey {
  readonly generation: number;
  readonly jwk: PublishedJwk;
  readonly signing: SigningKey;
}

interface Kept {
  readonly version: number;
  readonly keys: readonly [IssuerKey, ...IssuerKey[]];
}

function rowOf(world: World): KeyRow {
  const row = world.table<KeyRow>(keyTable.name).get('signing');
  return row ?? { id: 'signing', generation: 1, published: [] };
}

/** How the world's HelseID is set. A world without it has no profile of it: its tokens are made by tests, as the defaults have it. */
function setting(world: World, key: string): unknown {
  const isHere = world.base.systems.some(({ id }) => id === 'helseid');
  return isHere ? world.profile('helseid')[key] : undefined;
}

/** `alg` of the world's access tokens. */
export function issuerAlg(world: World): IssuerAlg {
  return (setting(world, 'accessTokenAlg') ?? 'ES256') as IssuerAlg;
}

/** The claim `scope` of the world's access tokens: one text, or a list. */
export function scopeClaim(world: World, scopes: readonly string[]): string | readonly string[] {
  return setting(world, 'scopeClaim') === 'array' ? scopes : scopes.join(' ');
}

function derived(world: World, name: string, generation: number): IssuerKey {
  const { publicJwk, privateJwk } = clientKey(world.seed, name, generation);
  return { generation, jwk: { ...publicJwk }, signing: signingKey({ ...privateJwk }) };
}

/** Derived from seed, world and generation (RSA: made for them): a token of one world is worth nothing in another. */
function makeKey(world: World, alg: IssuerAlg, generation: number): IssuerKey {
  const name = `issuer of world ${world.id}`;
  if (alg === 'ES256') return derived(world, name, generation);
  const { key, jwk, kid } = rsaKey(`${world.seed} ${name} ${generation}`);
  return { generation, jwk: { ...jwk, kid, alg, use: 'sig' }, signing: { key, alg, kid } };
}

/** The key set: first the key that signs, then older ones that still check tokens, newest first. */
export function issuerKeys(world: World): Kept['keys'] {
  const { version } = world.table<KeyRow>(keyTable.name);
  const kept = world.cache.get(issuerKeys) as Kept | undefined;
  if (kept?.version === version) return kept.keys;
  const alg = issuerAlg(world);
  const { generation, published } = rowOf(world);
  const older = published.map((one) => makeKey(world, alg, one)).reverse();
  const keys = [makeKey(world, alg, generation), ...older] as const;
  world.cache.set(issuerKeys, { version, keys } satisfies Kept);
  return keys;
}

/** The key that signs. */
export function issuerKey(world: World): IssuerKey {
  return issuerKeys(world)[0];
}

/** Old keys beyond so many are withdrawn by the next rotation. */
const mostPublished = 4;

/** Signs with another key from now on; the one that signed so far stays in the key set, and its tokens stay good. */
export function rotateIssuerKey(world: World): void {
  const { generation, published } = rowOf(world);
  const older = [...published, generation].slice(-mostPublished);
  world.table<KeyRow>(keyTable.name).put({ id: 'signing', generation: generation + 1, published: older });
}

/** Takes the older keys out of the key set: their tokens are refused from now on. */
export function withdrawOldIssuerKeys(world: World): void {
  world.table<KeyRow>(keyTable.name).put({ ...rowOf(world), published: [] });
}

/** Whether a kid is that of an earlier key of this world. For diagnoses. */
export function isWithdrawn(world: World, kid: unknown): boolean {
  const { generation } = issuerKey(world);
  const alg = issuerAlg(world);
  const first = Math.max(1, generation - 2 * mostPublished);
  const earlier = Array.from({ length: generation - first }, (_, at) => first + at);
  return earlier.some((one) => makeKey(world, alg, one).jwk.kid === kid);
}
