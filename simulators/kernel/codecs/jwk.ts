/** Public keys as JSON (RFC 7517): thumbprints, and KeyObjects cached by them. */
import { createPublicKey, hash, type JsonWebKey, type KeyObject } from 'node:crypto';

export type Jwk = Readonly<Record<string, unknown>>;

/** Members that must never leave the owner of a key: private ones (RFC 7518 §6.2.2, §6.3.2) and the symmetric `k`. */
const secret = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

export function secretMembers(jwk: Jwk): string[] {
  return secret.filter((member) => Object.hasOwn(jwk, member));
}

/** The members that make up the public key, in the order that a thumbprint needs (RFC 7638 §3.2). */
const required: Readonly<Record<string, readonly string[]>> = {
  EC: ['crv', 'kty', 'x', 'y'],
  RSA: ['e', 'kty', 'n'],
};

function publicMembers(jwk: Jwk): Record<string, string> | undefined {
  const names =
    typeof jwk['kty'] === 'string' && Object.hasOwn(required, jwk['kty']) ? required[jwk['kty']] : undefined;
  if (!names?.every((name) => typeof jwk[name] === 'string')) return undefined;
  return Object.fromEntries(names.map((name) => [name, jwk[name] as string]));
}

/** The SHA-256 thumbprint of an EC or RSA key (RFC 7638); undefined for anything else. */
export function thumbprint(jwk: Jwk): string | undefined {
  const members = publicMembers(jwk);
  return members && hash('sha256', JSON.stringify(members), 'base64url');
}

export interface PublicKey {
  readonly key: KeyObject;
  readonly thumbprint: string;
}

const mostKeys = 1_000;
const keys = new Map<string, PublicKey>();
/** By the very object: headers that are read once give it again and again. */
const keysOf = new WeakMap<Jwk, PublicKey>();

/** RSA keys outside these sizes are not used: too weak (RFC 7518 §3.3), or too slow to check. */
function usable(key: KeyObject): boolean {
  const bits = key.asymmetricKeyDetails?.modulusLength;
  return bits === undefined || (bits >= 2048 && bits <= 8192);
}

function read(members: Record<string, string>): KeyObject | undefined {
  try {
    const key = createPublicKey({ key: members as JsonWebKey, format: 'jwk' });
    return usable(key) ? key : undefined;
  } catch {
    return undefined;
  }
}

function keep(known: PublicKey): PublicKey {
  if (keys.size >= mostKeys) keys.delete(keys.keys().next().value!);
  keys.set(known.thumbprint, known);
  return known;
}

/** The public half of a JWK, ready for `verifyJwt`; undefined when it is not a usable EC or RSA key. Cached by thumbprint. */
export function publicKeyOf(jwk: Jwk): PublicKey | undefined {
  const found = keysOf.get(jwk) ?? publicKeyBy(jwk, thumbprint(jwk));
  if (found) keysOf.set(jwk, found);
  return found;
}

function publicKeyBy(jwk: Jwk, print: string | undefined): PublicKey | undefined {
  if (print === undefined) return undefined;
  const known = keys.get(print);
  if (known) return known;
  const key = read(publicMembers(jwk)!);
  return key && keep({ key, thumbprint: print });
}
