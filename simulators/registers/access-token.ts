/** Access tokens of the world's HelseID: made here, taken apart here. */
import type { OAuthClient } from '../../fixtures/types.ts';
import { publicKeyOf } from '../kernel/codecs/jwk.ts';
import { algorithms, parseJwt, signJwt, verifyJwt, type Jwt } from '../kernel/codecs/jwt.ts';
import type { World } from '../kernel/world.ts';
import type { AccessProblem, AccessReason } from './access.ts';
import { shown } from './dpop-proof.ts';
import { isWithdrawn, issuerKey, issuerKeys, scopeClaim } from './issuer-keys.ts';
import { isIssuer, rememberIssuer } from './token-state.ts';

const claim = (name: string) => `helseid://claims/client/${name}`;

/** Names of the claims that are HelseID's own. */
export const helseidClaims = {
  orgnrParent: claim('claims/orgnr_parent'),
  orgnrChild: claim('claims/orgnr_child'),
  orgnrSupplier: claim('claims/orgnr_supplier'),
  tenancy: claim('claims/client_tenancy'),
  clientName: claim('client_name'),
  amr: claim('amr'),
} as const;

export interface Grant {
  readonly client: OAuthClient;
  readonly issuer: string;
  readonly scopes: readonly string[];
  readonly audiences: readonly string[];
  readonly lifetimeSeconds: number;
  readonly orgnrParent?: string | undefined;
  readonly orgnrChild?: string | undefined;
  /** Thumbprint of the key that the token is bound to; without it anyone who has the token may use it. */
  readonly jkt?: string | undefined;
}

/** The audience that a scope belongs to: what stands before its slash. */
export function audienceOf(scope: string): string {
  const slash = scope.indexOf('/');
  return slash < 0 ? scope : scope.slice(0, slash);
}

function claimsOf(world: World, grant: Grant): Record<string, unknown> {
  const { client, audiences } = grant;
  const now = Math.floor(world.clock.security() / 1000);
  return {
    iss: grant.issuer,
    aud: audiences.length === 1 ? audiences[0] : audiences,
    nbf: now,
    iat: now,
    exp: now + grant.lifetimeSeconds,
    jti: world.ids.guid('tokens.access'),
    scope: scopeClaim(world, grant.scopes),
    client_id: client.clientId,
    ...(grant.jkt !== undefined && { cnf: { jkt: grant.jkt } }),
    ...(grant.orgnrParent !== undefined && { [helseidClaims.orgnrParent]: grant.orgnrParent }),
    ...(grant.orgnrChild !== undefined && { [helseidClaims.orgnrChild]: grant.orgnrChild }),
    ...(client.orgnrSupplier !== null && { [helseidClaims.orgnrSupplier]: client.orgnrSupplier }),
    [helseidClaims.tenancy]: client.tenancy,
    [helseidClaims.clientName]: client.name,
    [helseidClaims.amr]: 'private_key_jwt',
  };
}

/** Signs an access token (typ at+jwt). Its issuer is one of this world's from then on. */
export function signAccessToken(world: World, grant: Grant): { token: string; claims: Record<string, unknown> } {
  rememberIssuer(world, grant.issuer);
  const claims = claimsOf(world, grant);
  return { token: signJwt({ typ: 'at+jwt' }, claims, issuerKey(world).signing), claims };
}

/** What stays true of a token as long as the world's keys do: all that does not depend on time or on who asks. */
export interface CheckedToken {
  readonly token: string;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly audiences: readonly unknown[];
  /** Seconds. */
  readonly notBefore: number;
  readonly expires: number;
  readonly jkt: string | undefined;
  readonly orgnrParent: string | undefined;
}

function problem(reason: AccessReason, expected: string, got: string, todo: string): AccessProblem {
  return { reason, expected, got, todo };
}

const fetchOne = 'send the access_token of this world’s HelseID as it came';

/** Checks form, algorithm, signature, typ and issuer. */
export function checkToken(world: World, token: string): CheckedToken | AccessProblem {
  const jwt = parseJwt(token);
  if (!jwt) return problem('malformed', 'a signed JWT', `${token.length} characters that are none`, fetchOne);
  return signatureProblem(world, jwt) ?? placeProblem(world, jwt) ?? checked(token, jwt);
}

function signatureProblem(world: World, jwt: Jwt): AccessProblem | undefined {
  const { alg, kid } = jwt.header;
  if (typeof alg !== 'string' || !algorithms.includes(alg))
    return problem('algorithm', 'an asymmetric alg', `alg ${shown(alg)}`, fetchOne);
  const [current, ...older] = issuerKeys(world);
  const own = [current, ...older].find(({ jwk }) => jwk.kid === kid);
  if (own && verifyJwt(jwt, publicKeyOf(own.jwk)!.key)) return undefined;
  const expected = `a signature of this world’s key ${current.jwk.kid}`;
  if (own) return problem('signature', expected, 'its kid, but another signature', fetchOne);
  if (!isWithdrawn(world, kid))
    return problem('signature', expected, `kid ${shown(kid)}, of another world or issuer`, fetchOne);
  return problem(
    'signature',
    expected,
    `kid ${shown(kid)}, which was withdrawn`,
    'fetch a new token: HelseID has changed its key',
  );
}

function placeProblem(world: World, { header, claims }: Jwt): AccessProblem | undefined {
  const { typ } = header;
  if (typeof typ !== 'string' || !/^(at\+jwt|jwt)$/i.test(typ))
    return problem('type', 'typ at+jwt or JWT', `typ ${shown(typ)}`, 'send an access token, not another kind of token');
  if (isIssuer(world, claims['iss'])) return undefined;
  return problem('issuer', 'an issuer that this world has served', `iss ${shown(claims['iss'])}`, fetchOne);
}

function checked(token: string, { claims }: Jwt): CheckedToken {
  const { aud, scope, client_id: clientId, exp, nbf, cnf } = claims;
  const parent = claims[helseidClaims.orgnrParent];
  const jkt = (cnf as { jkt?: unknown } | undefined)?.jkt;
  return {
    token,
    claims,
    clientId: String(clientId),
    scopes: [scope ?? []].flat().flatMap((one) => String(one).split(' ')),
    audiences: Array.isArray(aud) ? aud : [aud],
    notBefore: typeof nbf === 'number' ? nbf : 0,
    expires: typeof exp === 'number' ? exp : 0,
    jkt: typeof jkt === 'string' ? jkt : undefined,
    orgnrParent: typeof parent === 'string' ? parent : undefined,
  };
}
