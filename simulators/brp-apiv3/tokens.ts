/** The installation's own tokens: JWTs signed with HS256, by a key of the world's own (`brp.login.token-form`). */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { parseJson } from '../kernel/codecs/json.ts';
import type { World } from '../kernel/world.ts';
import { accountOf } from './accounts.ts';
import { profileOf } from './refuse.ts';

export interface Claims {
  /** Id of the person. */
  readonly sub: string;
  /** Seconds of security time. */
  readonly exp: number;
  readonly iat: number;
  readonly jti: string;
  readonly use: 'access' | 'refresh';
  /** Of the password that it was issued under; 0 where the person had none. */
  readonly password: number;
}

const head = Buffer.from('{"alg":"HS256"}').toString('base64url');
const longest = 4_096;

function signatureOf(world: World, signed: string): Buffer {
  return createHmac('sha256', `motpart brp tokens ${world.seed} ${world.id}`).update(signed).digest();
}

/** As long as the principal that the owner's tokens carry: they pass 600 characters (`brp.login.token-length`). */
function principalOf(person: number): string {
  const part = (place: number) => createHash('sha512').update(`${person}/${place}`).digest('base64url');
  return [0, 1, 2, 3, 4].map(part).join('');
}

function nowSeconds(world: World): number {
  return Math.floor(world.clock.security() / 1000);
}

function sign(world: World, person: number, use: Claims['use'], lifetime: number): string {
  const iat = nowSeconds(world);
  const jti = world.ids.opaque('brp.token', 22);
  const password = accountOf(world, person)?.generation ?? 0;
  const claims: Claims = { sub: String(person), exp: iat + lifetime, iat, jti, use, password };
  const more = use === 'access' ? { principal: principalOf(person) } : {};
  const signed = `${head}.${Buffer.from(JSON.stringify({ ...claims, ...more })).toString('base64url')}`;
  return `${signed}.${signatureOf(world, signed).toString('base64url')}`;
}

export function accessTokenOf(world: World, person: number): string {
  return sign(world, person, 'access', profileOf(world).accessTokenLifetimeSeconds);
}

export function refreshTokenOf(world: World, person: number): string {
  return sign(world, person, 'refresh', profileOf(world).refreshTokenLifetimeSeconds);
}

/** Milliseconds in the unit of `expires_in` (`brp.login.expires-in-unit`). */
export function expiresIn(world: World, milliseconds: number): number {
  return profileOf(world).expiresInUnit === 'seconds' ? Math.floor(milliseconds / 1000) : milliseconds;
}

/** The whole life of an access token as `expires_in` says it. */
export function wholeLife(world: World): number {
  return expiresIn(world, profileOf(world).accessTokenLifetimeSeconds * 1000);
}

/** The claims of a token that this installation signed, expired or not; undefined for anything else. */
export function readToken(world: World, token: string): Claims | undefined {
  const [first, body = '', tail = '', rest] = token.length > longest ? [] : token.split('.');
  if (first !== head || rest !== undefined) return undefined;
  const signature = Buffer.from(tail, 'base64url');
  const wanted = signatureOf(world, `${first}.${body}`);
  if (signature.length !== wanted.length || !timingSafeEqual(signature, wanted)) return undefined;
  return parseJson(Buffer.from(body, 'base64url').toString()) as Claims;
}

export function hasEnded(world: World, { exp }: Claims): boolean {
  return exp <= nowSeconds(world);
}
