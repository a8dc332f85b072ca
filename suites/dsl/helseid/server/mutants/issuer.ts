/** HelseID, wrong in what it publishes and grants, or in how it says no where another rule would say it too. */
import * as contract from '../../../../../contracts/generated/helseid/index.ts';
import { parseJwt, signJwt } from '../../../../../simulators/kernel/codecs/jwt.ts';
import type { Reply, SimRequest } from '../../../../../simulators/kernel/http.ts';
import type { System } from '../../../../../simulators/kernel/operation.ts';
import { issuerKey } from '../../../../../simulators/registers/tokens.ts';
import type { ServerMutant } from '../../../server.ts';
import type { Jwt } from '../../token.ts';
import { altered, answers, jsonOf, letsPass, withBody, type When } from '../../../eksternapi/alter.ts';
import { catalogueQuery } from '../checks/keys.ts';
import { claimsIn, formOf, kidIn } from '../token-request.ts';

const id = (name: string) => `helseid.server.${name}`;
const row = (name: string) => `helseid.${name}`;
const passes = (name: string, of: string) => letsPass(id(name), row(of));
const otherCode = (name: string, of: string, code = 'invalid_request') =>
  answers(id(name), row(of), { body: (body) => ({ ...body, error: code }) });

const scopesIn = (request: SimRequest) => formOf(request).get('scope')?.split(' ').length ?? 0;
const forOneScope = (request: SimRequest) => scopesIn(request) === 1;

/** Good tokens with other contents: signed again, so that only who reads them sees it. */
function resigned(name: string, title: string, alter: (jwt: Jwt) => Jwt): ServerMutant {
  const wrong = (system: System): System => ({
    ...system,
    operations: system.operations.map((operation) => {
      if (operation.id !== 'token') return operation;
      const effect: typeof operation.effect = (call, input) => {
        const reply = operation.effect(call, input);
        if (!forOneScope(call.request)) return reply;
        const body = jsonOf(reply);
        const { header, claims } = alter(parseJwt(body.access_token)!);
        return withBody(reply, { ...body, access_token: signJwt(header, claims, issuerKey(call.world).signing) });
      };
      return { ...operation, effect };
    }),
  });
  const altering = (system: System) => (system.id === contract.system ? wrong(system) : system);
  return { check: id(name), title, system: altering, when: forOneScope };
}

const without = (of: Jwt['claims'], ...names: string[]) =>
  Object.fromEntries(Object.entries(of).filter(([name]) => !names.includes(name)));

const claim = (name: string) => `helseid://claims/client/${name}`;
const [parent, child, tenancy] = ['orgnr_parent', 'orgnr_child', 'client_tenancy'].map((name) =>
  claim(`claims/${name}`),
) as [string, string, string];

/** Tokens whose claims are changed without a new signature: these checks read them and show them to nobody. */
function claiming(
  name: string,
  title: string,
  when: (claims: Jwt['claims'], request: SimRequest) => boolean,
  change: (claims: Jwt['claims']) => object,
): ServerMutant {
  return altered(id(name), title, 'token', (body, _, request) => {
    const jwt = parseJwt(String(body?.access_token));
    if (!jwt || !when(jwt.claims, request)) return body as unknown;
    const [head, , tail] = String(body.access_token).split('.');
    const claims = Buffer.from(JSON.stringify(change(jwt.claims))).toString('base64url');
    return { ...body, access_token: `${head}.${claims}.${tail}` };
  });
}

const names = (request: SimRequest) => 'assertion_details' in claimsIn(request);
const foreign = '999999990';
type Change = (body: any, reply: Reply, request: SimRequest) => unknown;
const token = (name: string, title: string, change: Change, when?: When) =>
  altered(id(name), title, 'token', change, when);

export const issuerMutants: readonly ServerMutant[] = [
  altered(id('metadata'), 'the metadata name no address of the token endpoint', 'discovery', (body) => ({
    ...body,
    token_endpoint: 'nowhere',
  })),
  altered(id('issuer'), 'the issuer ends with a slash', 'discovery', (body) => ({
    ...body,
    issuer: `${body.issuer}/`,
  })),
  altered(id('metadata-methods'), 'the metadata name a shared secret', 'discovery', (body) => ({
    ...body,
    token_endpoint_auth_methods_supported: ['client_secret_basic'],
  })),
  altered(id('keys'), 'a key is published with its private half', 'jwks', (body) => ({
    keys: body.keys.map((key: object) => ({ ...key, d: 'c2VjcmV0' })),
  })),
  token(
    'token-issued',
    'one of two scopes is left out of the answer',
    (body) => ({ ...body, scope: String(body.scope).split(' ')[0] }),
    (request) => scopesIn(request) === 2,
  ),
  token(
    'token-bound',
    'a bound token is said to be a Bearer token',
    (body) => ({ ...body, token_type: 'Bearer' }),
    forOneScope,
  ),
  resigned('token-kid', 'tokens have no kid', ({ header, claims }) => ({
    header: { ...header, kid: undefined },
    claims,
  })),
  resigned('token-claims', 'tokens have no jti', ({ header, claims }) => ({ header, claims: without(claims, 'jti') })),
  resigned('token-helseid-claims', 'tokens do not name the client', ({ header, claims }) => ({
    header,
    claims: without(claims, claim('client_name')),
  })),
  resigned('token-typ', 'tokens have the typ JWT', ({ header, claims }) => ({
    header: { ...header, typ: 'JWT' },
    claims,
  })),
  {
    check: id('token-no-store'),
    title: 'answers of the token endpoint may be stored',
    answer: (reply, request, operation) =>
      operation === 'token' && forOneScope(request) && reply.headers['cache-control'] !== undefined
        ? { ...reply, headers: { ...reply.headers, 'cache-control': 'private' } }
        : reply,
  },
  answers(id('error-body'), row('scope.registered'), { body: ({ error }) => ({ error }) }),
  passes('client-id', 'request.client-id'),
  passes('assertion-present', 'assertion.present'),
  passes('assertion-alg', 'assertion.alg'),
  passes('assertion-kid', 'assertion.kid'),
  passes('assertion-aud-token-endpoint', 'assertion.aud-token-endpoint'),
  otherCode('assertion-iat', 'assertion.iat'),
  otherCode('assertion-replay', 'assertion.replay'),
  answers(id('proof-nonce'), row('dpop.nonce'), { status: 401, when: forOneScope }),
  otherCode('scope-registered', 'scope.registered'),
  token('scope-omitted', 'a request without scope gets one scope', (body, _, request) =>
    formOf(request).has('scope') ? body : { ...body, scope: String(body.scope).split(' ')[0] },
  ),
  token('scope-asked', 'more is given than was asked for', (body, _, request) =>
    formOf(request).get('scope')?.includes(' ') === false ? { ...body, scope: `${body.scope} more` } : body,
  ),
  token('scope-terms', 'nothing is said of rejected scopes', (body) =>
    body?.rejected_scope === undefined ? body : without(body, 'rejected_scope'),
  ),
  claiming(
    'resource',
    'resource narrows nothing',
    (_, request) => formOf(request).has('resource'),
    (claims) => ({ ...claims, aud: [claims['aud'], 'another'] }),
  ),
  claiming(
    'organisation-multi-tenant',
    'the child number is lost',
    (claims) => claims[tenancy] === 'multi-tenant' && child in claims && claims[child] !== foreign,
    (claims) => without(claims, child),
  ),
  claiming(
    'organisation-single-tenant',
    'the parent number is not filled in',
    (claims, request) => claims[tenancy] === 'single-tenant' && names(request),
    (claims) => without(claims, parent),
  ),
  claiming(
    'organisation-older-name',
    'the older name is passed over',
    (_, request) => 'authorization_details' in claimsIn(request),
    (claims) => without(claims, parent),
  ),
  claiming(
    'organisation-child-unchecked',
    'a child number that is not in any list is left out',
    (claims) => claims[child] === foreign,
    (claims) => without(claims, child),
  ),
  claiming(
    'organisation-absent',
    'a parent number is made up',
    (claims) => claims[tenancy] === 'multi-tenant' && !(parent in claims),
    (claims) => ({ ...claims, [parent]: foreign }),
  ),
  claiming(
    'organisation-static-numbers',
    'the fixed child number is left out',
    (claims, request) => claims[tenancy] === 'single-tenant' && child in claims && !names(request),
    (claims) => without(claims, child),
  ),
  {
    check: id('key-registered'),
    title: 'RSA keys are not taken',
    answer: (reply, request, operation) =>
      operation === 'token' && kidIn(request) === 'motpart-rsa'
        ? { ...withBody(reply, { error: 'invalid_client' }), status: 400 }
        : reply,
  },
  letsPass(id('key-expired'), row('registration.key-expired'), (request) => kidIn(request) === 'motpart-short'),
  altered(id('keys-rotated'), 'the old key is not published any more', 'jwks', (body) =>
    body.keys.length === 1 ? (body as unknown) : { keys: body.keys.slice(0, 1) },
  ),
  letsPass(id('keys-withdrawn'), 'verktoy.token.validated', ({ query }) => query === catalogueQuery),
  answers(id('path-unknown'), row('sim.path'), { status: 500 }),
  answers(id('path-method'), row('sim.method'), { status: 500 }),
  answers(id('path-encoding'), row('sim.path-encoding'), { status: 500 }),
  answers(id('body-size'), row('sim.body-size'), { status: 500 }),
  altered(id('answers-discovery'), 'scopes of the metadata are one text', 'discovery', (body) => ({
    ...body,
    scopes_supported: 'openid',
  })),
  altered(id('answers-jwks'), 'a key is for encryption', 'jwks', (body) => ({
    keys: body.keys.map((key: object) => ({ ...key, use: 'enc' })),
  })),
  token('answers-token', 'rejected scopes are a number', (body) => ({ ...body, rejected_scope: 7 }), forOneScope),
];
