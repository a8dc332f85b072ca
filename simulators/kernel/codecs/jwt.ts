/** Compact JWS (RFC 7515 §3.1) with asymmetric algorithms only, synchronously: `none` and HS* are unknown here. */
import { constants, createPrivateKey, sign, verify, type JsonWebKey, type KeyObject } from 'node:crypto';
import { derOf } from './ecdsa.ts';

export interface Jwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  /** What the signature is over: the first two parts with their dot. */
  readonly signed: string;
  readonly signature: Buffer;
}

interface Algorithm {
  readonly hash: string;
  readonly type: 'rsa' | 'ec';
  readonly curve?: string;
  /** Bytes of each half of an ECDSA signature. */
  readonly size?: number;
  readonly options: { readonly dsaEncoding?: 'ieee-p1363'; readonly padding?: number; readonly saltLength?: number };
}

const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };

const rsa = (bits: number): Algorithm => ({ hash: `sha${bits}`, type: 'rsa', options: {} });
const rsaPss = (bits: number): Algorithm => ({ hash: `sha${bits}`, type: 'rsa', options: pss });
const ecdsa = (bits: number, curve: string, size: number): Algorithm => ({
  hash: `sha${bits}`,
  type: 'ec',
  curve,
  size,
  options: { dsaEncoding: 'ieee-p1363' },
});

/** RFC 7518 §3.3–3.5. */
const known = new Map<unknown, Algorithm>([
  ['RS256', rsa(256)],
  ['RS384', rsa(384)],
  ['RS512', rsa(512)],
  ['PS256', rsaPss(256)],
  ['PS384', rsaPss(384)],
  ['PS512', rsaPss(512)],
  ['ES256', ecdsa(256, 'prime256v1', 32)],
  ['ES384', ecdsa(384, 'secp384r1', 48)],
  ['ES512', ecdsa(512, 'secp521r1', 66)],
]);

/** The algorithms that can be checked here, all of them asymmetric. */
export const algorithms: readonly string[] = [...known.keys()] as string[];

const mostCharacters = 16 * 1024;
const mostLevels = 16;
const compact = /^[\w-]+\.[\w-]+\.[\w-]*$/;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Deep nesting would cost a stack wherever the claims are written down later. */
function isShallow(value: unknown, levels = mostLevels): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1));
}

function decodePart(part: string): Record<string, unknown> | undefined {
  if (part.length % 4 === 1) return undefined;
  try {
    const value: unknown = JSON.parse(utf8.decode(Buffer.from(part, 'base64url')));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject && isShallow(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

const mostHeaders = 256;
const longestHeader = 1_024;
const headers = new Map<string, Record<string, unknown>>();

/** A header, read once: every proof of one key has the same, key included. */
function headerOf(part: string): Record<string, unknown> | undefined {
  const known = headers.get(part);
  if (known) return known;
  const header = decodePart(part);
  if (!header || part.length > longestHeader) return header;
  if (headers.size >= mostHeaders) headers.delete(headers.keys().next().value!);
  // A copy: what is cut from a token would keep all of it alive.
  headers.set(Buffer.from(part, 'latin1').toString('latin1'), header);
  return header;
}

/**
 * Takes a token apart: three base64url parts, the first two JSON objects. Nothing is checked yet.
 * Undefined when it is not a JWT, or larger or deeper than any honest one.
 */
export function parseJwt(text: string): Jwt | undefined {
  if (text.length > mostCharacters || !compact.test(text)) return undefined;
  const [head = '', body = '', tail = ''] = text.split('.');
  const header = headerOf(head);
  const claims = header && decodePart(body);
  if (!header || !claims) return undefined;
  return { header, claims, signed: `${head}.${body}`, signature: Buffer.from(tail, 'base64url') };
}

interface Kind {
  readonly type: string | undefined;
  readonly curve: string | undefined;
}

/** Asking a KeyObject what it is costs a third of a signature check. */
const kinds = new WeakMap<KeyObject, Kind>();

function kindOf(key: KeyObject): Kind {
  const known = kinds.get(key);
  if (known) return known;
  const kind = { type: key.asymmetricKeyType, curve: key.asymmetricKeyDetails?.namedCurve };
  kinds.set(key, kind);
  return kind;
}

function algorithmFor(alg: unknown, key: KeyObject): Algorithm | undefined {
  const algorithm = known.get(alg);
  const { type, curve } = kindOf(key);
  return algorithm?.type === type && algorithm?.curve === curve ? algorithm : undefined;
}

/** True when the header's algorithm fits the key and the signature is right. Extensions that must be understood (`crit`) are not. */
export function verifyJwt(jwt: Jwt, key: KeyObject): boolean {
  const algorithm = algorithmFor(jwt.header['alg'], key);
  if (!algorithm || jwt.header['crit'] !== undefined) return false;
  const signed = Buffer.from(jwt.signed, 'latin1');
  if (algorithm.size === undefined) return verify(algorithm.hash, signed, { key, ...algorithm.options }, jwt.signature);
  const signature = derOf(jwt.signature, algorithm.size);
  return signature !== undefined && verify(algorithm.hash, signed, key, signature);
}

export interface SigningKey {
  readonly key: KeyObject;
  readonly alg: string;
  readonly kid?: string;
}

/** A key to sign with, from a private JWK whose `alg` says how. */
export function signingKey(
  jwk: Readonly<Record<string, unknown>> & { readonly alg: string; readonly kid?: string },
): SigningKey {
  const key = createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' });
  return { key, alg: jwk.alg, ...(jwk.kid !== undefined && { kid: jwk.kid }) };
}

function encodePart(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/**
 * Signs claims; `alg` and `kid` come from the key, the rest of the header from the caller.
 * @throws RangeError when the key cannot sign with its algorithm
 */
export function signJwt(
  header: Readonly<Record<string, unknown>>,
  claims: object,
  { key, alg, kid }: SigningKey,
): string {
  const algorithm = algorithmFor(alg, key);
  if (!algorithm) throw new RangeError(`a key of type ${key.asymmetricKeyType} cannot sign with ${alg}`);
  const signed = `${encodePart({ alg, ...(kid !== undefined && { kid }), ...header })}.${encodePart(claims)}`;
  const signature = sign(algorithm.hash, Buffer.from(signed, 'latin1'), { key, ...algorithm.options });
  return `${signed}.${signature.toString('base64url')}`;
}
