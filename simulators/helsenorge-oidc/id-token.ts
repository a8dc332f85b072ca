/** The id token: who logged in, and on whose behalf. */
import { clientKey } from '../../fixtures/keys.ts';
import type { Call } from '../kernel/call.ts';
import { signingKey, signJwt, type SigningKey } from '../kernel/codecs/jwt.ts';
import type { World } from '../kernel/world.ts';
import { findPerson } from '../registers/people.ts';
import { rsaKey } from '../registers/rsa-keys.ts';
import { issuerOf } from './addresses.ts';
import { pseudonym } from './citizens.ts';
import type { Grant } from './state.ts';

interface IdTokenKey {
  readonly jwk: Readonly<Record<string, unknown>>;
  readonly signing: SigningKey;
}

const name = 'id tokens of Helsenorge';

/** One key for all worlds of a seed: an RSA key takes a tenth of a second to make, and issuers tell the worlds apart. */
export function idTokenKey(world: World): IdTokenKey {
  const alg = world.profile('helsenorge-oidc')['idTokenAlg'] as string;
  const { seed } = world;
  if (alg === 'ES256') {
    const { publicJwk, privateJwk } = clientKey(seed, name, 1);
    return { jwk: { ...publicJwk }, signing: signingKey({ ...privateJwk }) };
  }
  const { key, jwk, kid } = rsaKey(`${seed} ${name}`);
  return { jwk: { ...jwk, kid, alg, use: 'sig' }, signing: { key, alg, kid } };
}

type Claims = Record<string, unknown>;

/** What the scopes let the client know of a citizen. @see oidc.id-token.details */
function detailsOf(call: Call<any>, number: string, scopes: readonly string[]): Claims {
  const { givenName, familyName, birthDate } = findPerson(call.world, number)!;
  const may = (scope: string) => scopes.includes(scope);
  return {
    ...(may('oidcnavn') && { name: `${givenName} ${familyName}`, given_name: givenName, family_name: familyName }),
    ...(may('oidcfodselsdatoinformasjon') && { birthdate: birthDate }),
    ...(may('oidcfodselsnummer') && { pid: number }),
  };
}

const prefixed = (claims: Claims) =>
  Object.fromEntries(Object.entries(claims).map(([claim, value]) => [`logged_in_${claim}`, value]));

/** Both citizens and their relation, in the names of the profile. @see oidc.id-token.citizens, oidc.id-token.claim-names */
function citizensOf(call: Call<any>, { clientId, acting, scopes }: Grant): Claims {
  const describe = (number: string) => ({
    sub: pseudonym(call.world, clientId, number),
    ...detailsOf(call, number, scopes),
  });
  const own = describe(acting.represented);
  const other = describe(acting.loggedIn);
  if (call.profile('citizenClaims') === 'flat') return { ...own, ...prefixed(other), relation: acting.relation };
  return { ...own, ...(acting.relation !== 'self' && { act: other }), relation: acting.relation };
}

/** @see oidc.id-token.claims */
export function signIdToken(call: Call<any>, grant: Grant): string {
  const iat = Math.floor(call.world.clock.security() / 1000);
  const claims = {
    iss: issuerOf(call),
    aud: grant.clientId,
    iat,
    exp: iat + call.profile<number>('idTokenSeconds'),
    auth_time: Math.floor(grant.since / 1000),
    ...(grant.nonce !== null && { nonce: grant.nonce }),
    ...citizensOf(call, grant),
  };
  return signJwt({ typ: 'JWT' }, claims, idTokenKey(call.world).signing);
}
