/** How the reference client judges an id token (OpenID Connect Core §3.1.3.7). */
import { publicKeyOf, type Jwk } from '../../simulators/kernel/codecs/jwk.ts';
import { parseJwt, verifyJwt, type Jwt } from '../../simulators/kernel/codecs/jwt.ts';

export interface Expected {
  readonly issuer: string;
  readonly audience: string;
  readonly nonce: string;
  readonly keys: readonly Jwk[];
}

export interface IdTokenClaims {
  readonly pid?: unknown;
  readonly name?: unknown;
  readonly logged_in_pid?: unknown;
  readonly logged_in_name?: unknown;
  readonly act?: { readonly pid?: unknown; readonly name?: unknown };
}

type Test = (jwt: Jwt, expected: Expected) => boolean;

const tests = {
  signature: (jwt, { keys }) => {
    const key = keys.find(({ kid }) => kid === jwt.header['kid']);
    const found = key && publicKeyOf(key);
    return found !== undefined && jwt.header['alg'] === key!['alg'] && verifyJwt(jwt, found.key);
  },
  issuer: ({ claims }, { issuer }) => claims['iss'] === issuer,
  audience: ({ claims }, { audience }) => [claims['aud']].flat().includes(audience),
  expiry: ({ claims }) => Number(claims['exp']) * 1000 > Date.now(),
  nonce: ({ claims }, { nonce }) => claims['nonce'] === nonce,
} satisfies Record<string, Test>;

export type Aspect = keyof typeof tests;

/** What stands in it. Throws when a part is not as expected, but for the one that a mutant does not look at. */
export function checkIdToken(text: string, expected: Expected, unseen?: Aspect): IdTokenClaims {
  const jwt = parseJwt(text);
  if (!jwt) throw new Error('the id token is no JWT');
  for (const [aspect, test] of Object.entries<Test>(tests))
    if (aspect !== unseen && !test(jwt, expected)) throw new Error(`the id token is not good: ${aspect}`);
  return jwt.claims as IdTokenClaims;
}
