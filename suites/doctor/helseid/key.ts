/** The key that a client signs its assertions with. */
import { createPrivateKey, createPublicKey, sign, verify, type JsonWebKey, type KeyObject } from 'node:crypto';
import { secretMembers, thumbprint } from '../../../simulators/kernel/codecs/jwk.ts';
import { algorithms } from '../../../simulators/kernel/codecs/jwt.ts';
import { rightsOf } from '../file-rights.ts';
import { ok, problem, quoted, warning } from '../found.ts';
import type { Examination, Found, Registered, Subject } from '../types.ts';
import { textAt } from '../values.ts';
import { configured, keyOf, own, registrationOf, type FoundKey, type Jwk, type KeyFlaw } from './credentials.ts';

const curves: Readonly<Record<string, string>> = { 'P-256': 'ES256', 'P-384': 'ES384', 'P-521': 'ES512' };
const day = 86_400_000;
const soon = 30;

const flaws: Readonly<Record<KeyFlaw, readonly [found: string, todo: string]>> = {
  missing: ['none', 'write jwk: { file: PATH }, a file with the private JWK'],
  unreadable: ['cannot be read', 'give the path as seen from the set-up file'],
  'a-path': ['a path where the key itself is expected', 'write jwk: { file: PATH }'],
  pem: ['PEM, not a JWK', 'turn it into a JWK: jose.exportJWK(createPrivateKey(pem))'],
  'not-json': ['not JSON', 'give a file that holds one JWK and nothing else'],
  set: ['a set of keys', 'give the one private JWK that the client signs with'],
};

/** Is there a key at all, and is it one JWK? */
export function givenKey({ flaw, path }: FoundKey): Found {
  if (flaw === undefined) return ok(path ?? 'in the set-up file itself');
  const [found, todo] = flaws[flaw];
  return problem(path === undefined ? found : `${quoted(path)}: ${found}`, todo);
}

function kind(jwk: Jwk): Found {
  const { kty, crv } = jwk as { kty?: unknown; crv?: unknown };
  const todo = 'make an RSA key of 2048 bits or more, or one on P-256, P-384 or P-521';
  if (kty === 'RSA') return ok('RSA');
  if (kty === 'EC' && Object.hasOwn(curves, String(crv))) return ok(`EC, ${String(crv)}`);
  if (kty === 'oct') return problem('oct, a shared secret', 'make a key pair: HelseID takes private_key_jwt only');
  return problem(`${quoted(String(kty ?? 'no kty'))} ${quoted(String(crv ?? ''))}`.replace(' (empty)', ''), todo);
}

const isAllowed = (jwk: Jwk) => kind(jwk).severity === 'ok';

export function hasPrivateHalf(jwk: Jwk): boolean {
  return typeof jwk['d'] === 'string';
}

/** A client signs with the private half. */
export function half(jwk: Jwk): Found {
  if (hasPrivateHalf(jwk)) return ok('private');
  return problem('the public half only', 'give the private one: it has the member d');
}

function privateKey(jwk: Jwk): KeyObject | undefined {
  try {
    return createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' });
  } catch {
    return undefined;
  }
}

/** Node takes members that do not belong together; what they sign does not verify. */
function isWhole(jwk: Jwk): boolean {
  const key = privateKey(jwk);
  if (!key) return false;
  const { kty, crv, x, y, n, e } = jwk as JsonWebKey;
  const members = Object.entries({ kty, crv, x, y, n, e }).filter(([, value]) => value !== undefined);
  const text = Buffer.from('motpart');
  try {
    const open = createPublicKey({ key: Object.fromEntries(members) as JsonWebKey, format: 'jwk' });
    return verify('sha256', text, open, sign('sha256', text, key));
  } catch {
    return false;
  }
}

/** Do the members of a key belong together? */
export function whole(jwk: Jwk): Found {
  if (isWhole(jwk)) return ok('its members belong together');
  return problem('its members make no key, or not one key', 'export it anew from where it was made');
}

/** How many bits an RSA key has. */
export function size(jwk: Jwk): Found | undefined {
  const bits = privateKey(jwk)?.asymmetricKeyDetails?.modulusLength;
  if (bits === undefined) return undefined;
  const todo = 'make one of 2048 to 8192 bits';
  return bits >= 2048 && bits <= 8192 ? ok(`${bits} bits`) : problem(`${bits} bits`, todo);
}

function alg(jwk: Jwk): Found | undefined {
  const name = jwk['alg'];
  if (name === undefined) return undefined;
  const fits = jwk['kty'] === 'RSA' ? /^[RP]S(256|384|512)$/ : new RegExp(`^${curves[String(jwk['crv'])]}$`);
  if (algorithms.includes(String(name)) && fits.test(String(name))) return ok(String(name));
  const wanted = jwk['kty'] === 'RSA' ? 'PS256 or RS256, …' : curves[String(jwk['crv'])];
  return problem(`${quoted(String(name))} does not fit the key`, `write alg ${wanted}`);
}

function use({ use: word, key_ops: operations }: Jwk): Found | undefined {
  if (word !== undefined && word !== 'sig')
    return problem(`use is ${quoted(String(word))}`, 'give the key for signing: use is sig');
  if (Array.isArray(operations) && !operations.includes('sign'))
    return problem('key_ops without sign', 'give the key that may sign');
  return undefined;
}

type Known = Registered['keys'][number];

/** The registration of this very key; undefined where nobody told us of any, null where it is another one. */
function registrationOfKey(jwk: Jwk, subject: Subject): Known | null | undefined {
  const keys = registrationOf(subject)?.keys ?? [];
  if (keys.length === 0) return undefined;
  return keys.find((one) => thumbprint(one.jwk) === thumbprint(jwk)) ?? null;
}

function registered(jwk: Jwk, subject: Subject): Found | undefined {
  const known = registrationOfKey(jwk, subject);
  if (known === undefined || !isWhole(jwk)) return undefined;
  if (known) return ok('its public half is registered');
  return problem('its public half is not registered', 'register it at HelseID, or give the key that is registered');
}

function kid(jwk: Jwk, subject: Subject): Found | undefined {
  if (typeof jwk['kid'] !== 'string')
    return warning('none', 'name the key as HelseID has it registered: assertions carry kid');
  const known = registrationOfKey(jwk, subject)?.jwk['kid'];
  if (known === undefined) return undefined;
  if (known === jwk['kid']) return ok('as registered');
  return problem('another than the registered one', `write kid ${quoted(String(known))}`);
}

function expires(jwk: Jwk, subject: Subject): Found | undefined {
  const known = [registrationOfKey(jwk, subject)?.expires ?? NaN, Number(jwk['exp']) * 1000].filter(Number.isFinite);
  if (known.length === 0) return undefined;
  const until = Math.min(...known);
  const date = new Date(until).toISOString().slice(0, 10);
  const todo = 'make a new key and register its public half';
  if (until < subject.now) return problem(`expired on ${date}`, todo);
  if (until < subject.now + soon * day) return warning(`expires on ${date}`, todo);
  return ok(`until ${date}`);
}

/** A published private half is no secret any more. */
function published(subject: Subject): Found | undefined {
  const keys = registrationOf(subject)?.keys ?? [];
  if (!keys.some(({ jwk }) => secretMembers(jwk).length > 0)) return undefined;
  return problem('with its private half', 'make a new key, and register its public members only: this one is out');
}

function secret({ setup }: Subject): Found | undefined {
  const places = [own(setup), configured(setup)];
  const found = ['clientSecret', 'client_secret', 'secret'].find((name) => places.some((tree) => textAt(tree, name)));
  return found === undefined ? undefined : problem(found, 'leave it out: HelseID takes private_key_jwt only');
}

function key(
  point: string,
  title: string,
  examine: (jwk: Jwk, subject: Subject) => Found | undefined,
  when: (jwk: Jwk) => boolean = (jwk) => isAllowed(jwk) && hasPrivateHalf(jwk),
): Examination<Subject> {
  const look = (subject: Subject) => {
    const { jwk } = keyOf(subject);
    return jwk && when(jwk) ? examine(jwk, subject) : undefined;
  };
  return { id: `helseid.key.${point}`, title, examine: look };
}

export const keyExaminations: readonly Examination<Subject>[] = [
  { id: 'helseid.key.given', title: 'key', examine: (subject) => givenKey(keyOf(subject)) },
  { id: 'helseid.key.rights', title: 'rights of the key file', examine: (subject) => rightsOf(keyOf(subject).file) },
  { id: 'helseid.key.secret', title: 'client secret', examine: secret },
  key('kind', 'kind of key', kind, () => true),
  key('half', 'half of the key', half, isAllowed),
  key('whole', 'the key itself', whole),
  key('size', 'size of the key', size),
  key('alg', 'algorithm of the key', alg),
  key('use', 'use of the key', use),
  key('registered', 'the registered key', registered),
  key('kid', 'kid of the key', kid),
  key('expires', 'life of the key', expires),
  { id: 'helseid.key.published', title: 'registered public half', examine: published },
];
