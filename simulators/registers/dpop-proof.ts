/** DPoP proofs, checked as RFC 9449 §4.3 says and as the owner's sample validator does: htm and htu exactly, without query. */
import { hash } from 'node:crypto';
import { publicKeyOf, secretMembers, type Jwk, type PublicKey } from '../kernel/codecs/jwk.ts';
import { algorithms, parseJwt, verifyJwt, type Jwt } from '../kernel/codecs/jwt.ts';
import type { AccessProblem, AccessReason } from './access.ts';

export interface ProofWanted {
  readonly method: string;
  /** The address as received, without query. */
  readonly url: string;
  /** Milliseconds of security time. */
  readonly now: number;
  /** How old a proof may be, and how far clocks may differ, in seconds. */
  readonly proofSeconds: number;
  readonly leewaySeconds: number;
  /** The access token that came with it, at an API. */
  readonly token?: string;
  /** Thumbprint of the key that the token is bound to, at an API. */
  readonly jkt?: string;
  /** Whether a proof with this id has been used. */
  readonly isUsed: (id: string) => boolean;
  /** Hears the proof as soon as it can be read, whatever is wrong with it. */
  readonly note: (jwt: Jwt) => void;
}

export interface Proof {
  readonly jkt: string;
  readonly jwt: Jwt;
  /** What may be used once, and until when (milliseconds) it needs to be remembered. */
  readonly id: string;
  readonly until: number;
}

const mostOfJti = 256;

/** Any claim as short text for a diagnosis. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === '') return 'an empty text';
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 300);
}

/** What the journal may know of a JWT: no signature, and no private member of a key in the header. */
export function factsOf({ header, claims }: Jwt): { header: unknown; claims: unknown } {
  const jwk = header['jwk'] as Jwk | undefined;
  const secrets = isObject(jwk) ? secretMembers(jwk) : [];
  if (secrets.length === 0) return { header, claims };
  const bare = Object.fromEntries(Object.entries(jwk!).filter(([name]) => !secrets.includes(name)));
  return { header: { ...header, jwk: bare, secretMembersOfJwk: secrets }, claims };
}

function isObject(value: unknown): value is Jwk {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problem(reason: AccessReason, expected: string, got: string, todo: string): AccessProblem {
  return { reason, expected, got, todo };
}

/** Checks the value of a DPoP header. The proof is not marked as used: that is for the caller, once all else is right. */
export function checkProof(header: string, wanted: ProofWanted): Proof | AccessProblem {
  if (header.includes(','))
    return problem('dpop-repeated', 'one DPoP header', 'more than one', 'send one proof a request (RFC 9449 §4.3)');
  const jwt = parseJwt(header);
  if (!jwt)
    return problem(
      'dpop-malformed',
      'a compact JWT',
      shown(header.slice(0, 40)),
      'sign the proof as a JWS (RFC 9449 §4.2)',
    );
  wanted.note(jwt);
  const key = isObject(jwt.header['jwk']) ? publicKeyOf(jwt.header['jwk']) : undefined;
  return (
    headerProblem(jwt, key) ??
    claimProblem(jwt, wanted) ??
    bindingProblem(jwt, key!, wanted) ??
    proofOf(jwt, key!, wanted)
  );
}

function headerProblem(jwt: Jwt, key: PublicKey | undefined): AccessProblem | undefined {
  const { typ, alg, jwk } = jwt.header;
  if (typeof typ !== 'string' || typ.toLowerCase() !== 'dpop+jwt')
    return problem('dpop-type', 'typ dpop+jwt', `typ ${shown(typ)}`, 'set typ in the header of the proof');
  if (typeof alg !== 'string' || !algorithms.includes(alg))
    return problem(
      'dpop-algorithm',
      `alg among ${algorithms.join(', ')}`,
      `alg ${shown(alg)}`,
      'sign with an asymmetric key, such as ES256',
    );
  const secrets = isObject(jwk) ? secretMembers(jwk) : [];
  if (secrets.length > 0)
    return problem(
      'dpop-key',
      'a public jwk',
      `a jwk with ${secrets.join(', ')}`,
      'take the secret members out, and make a new key: this one is known now',
    );
  if (!key)
    return problem(
      'dpop-key',
      'an EC or RSA public key in jwk',
      shown(jwk),
      'put the public key in the header of the proof',
    );
  if (verifyJwt(jwt, key.key)) return undefined;
  return problem(
    'dpop-signature',
    'a signature of the key in jwk',
    `another, or ${alg} with a key that it does not fit`,
    'sign the proof with the private half of the jwk in its header',
  );
}

function claimProblem({ claims }: Jwt, wanted: ProofWanted): AccessProblem | undefined {
  const { jti, htm, htu } = claims;
  if (typeof jti !== 'string' || jti === '' || jti.length > mostOfJti)
    return problem(
      'dpop-jti',
      `a jti of 1 to ${mostOfJti} characters`,
      `jti ${shown(jti)}`,
      'give each proof a jti of its own',
    );
  if (htm !== wanted.method)
    return problem(
      'dpop-method',
      `htm ${wanted.method}`,
      `htm ${shown(htm)}`,
      'make the proof for the method of this request',
    );
  if (typeof htu === 'string' && /[?#]/.test(htu))
    return problem(
      'dpop-url-query',
      `htu ${wanted.url}`,
      `htu ${shown(htu)}`,
      'leave query and fragment out of htu (RFC 9449 §4.2)',
    );
  if (htu !== wanted.url)
    return problem(
      'dpop-url',
      `htu ${wanted.url}`,
      `htu ${shown(htu)}`,
      'make the proof for the address of this request, host and port as sent',
    );
  return timeProblem(claims['iat'], wanted);
}

function timeProblem(iat: unknown, { now, proofSeconds, leewaySeconds }: ProofWanted): AccessProblem | undefined {
  const seconds = now / 1000;
  const isClose =
    typeof iat === 'number' && iat >= seconds - proofSeconds - leewaySeconds && iat <= seconds + leewaySeconds;
  if (isClose) return undefined;
  return problem(
    'dpop-issued-at',
    `iat close to ${Math.floor(seconds)}`,
    `iat ${shown(iat)}`,
    'make each proof right before its request, and keep the clock right',
  );
}

function bindingProblem(
  { claims }: Jwt,
  { thumbprint }: PublicKey,
  { token, jkt }: ProofWanted,
): AccessProblem | undefined {
  if (token === undefined) return undefined;
  const ath = hash('sha256', token, 'base64url');
  if (claims['ath'] !== ath)
    return problem(
      'dpop-token-hash',
      `ath ${ath}`,
      `ath ${shown(claims['ath'])}`,
      'put the base64url SHA-256 of this access token in ath',
    );
  if (thumbprint === jkt) return undefined;
  return problem(
    'dpop-binding',
    `a proof of the key ${shown(jkt)} (cnf.jkt)`,
    `the key ${thumbprint}`,
    'sign the proof with the key that the token was asked for with',
  );
}

function proofOf(jwt: Jwt, { thumbprint: jkt }: PublicKey, wanted: ProofWanted): Proof | AccessProblem {
  const { jti, iat } = jwt.claims as { jti: string; iat: number };
  const id = `${jkt}/${jti}`;
  if (wanted.isUsed(id))
    return problem(
      'dpop-replay',
      'a jti that was not used before',
      `jti ${shown(jti)}`,
      'make a new proof for each request, repeated ones too',
    );
  return { jkt, jwt, id, until: (iat + wanted.proofSeconds + wanted.leewaySeconds) * 1000 };
}
