import { beforeEach, describe, expect, test } from 'vitest';
import { clientKey } from '../../fixtures/keys.ts';
import type { World } from '../kernel/world.ts';
import { registerHelsenorgeClient } from '../registers/helsenorge-clients.ts';
import {
  assertionOf,
  clientOf,
  issuer,
  makeWorld,
  origin,
  post,
  proofOf,
  seconds,
  send,
  verdict,
  wish,
  type AssertionWish,
} from './testing/asking.ts';

let world: World;
beforeEach(() => {
  world = makeWorld();
});

const par = (more: Record<string, string | undefined>) => post(world, '/v3/par', { ...wish(), ...more });
const asserting = (assertion: AssertionWish) => par(proofOf(world, clientOf(world), assertion));
const profile = (key: string, value: string | number) => world.setProfile('helsenorge-oidc', key, value);

test('a client is recognised by its assertion, without client_id [oidc.authentication.client-id-omitted]', () => {
  expect(verdict(asserting({}))).toEqual([201, undefined, 'oidc.par.pushed']);
});
test('client_id may stand beside it when it is the same [oidc.assertion.issuer]', () => {
  const own = proofOf(world);
  expect(par({ ...own, client_id: clientOf(world).clientId }).answer.status).toBe(201);
  const other = clientOf(world, 'motpart-sts').clientId;
  expect(verdict(par({ ...proofOf(world), client_id: other })).slice(1)).toEqual([
    'invalid_client',
    'oidc.registration.known',
  ]);
});
test('a body that is no form [oidc.request.form]', () => {
  const body = Buffer.from(JSON.stringify(wish()));
  const asked = send(world, '/v3/par', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect(verdict(asked)).toEqual([400, 'invalid_request', 'oidc.request.form']);
});
test('a parameter twice [oidc.request.parameters-once]', () => {
  const asked = post(world, '/v3/par', 'client_id=a&client_id=b');
  expect(verdict(asked)).toEqual([400, 'invalid_request', 'oidc.request.parameters-once']);
});
test('nobody says who asks [oidc.request.client-id]', () => {
  expect(verdict(par({}))).toEqual([400, 'invalid_client', 'oidc.request.client-id']);
});
test('a system is no client of citizens, nor is an unknown one [oidc.registration.known]', () => {
  for (const client_id of [clientOf(world, 'motpart-sts').clientId, 'unknown'])
    expect(verdict(par({ client_id }))).toEqual([400, 'invalid_client', 'oidc.registration.known']);
});
test('a secret, in the form or the header [oidc.request.no-secret]', () => {
  expect(verdict(par({ ...proofOf(world), client_secret: 'x' }))[2]).toBe('oidc.request.no-secret');
  const asked = post(world, '/v3/par', { ...wish(), ...proofOf(world) }, { authorization: 'Basic eDp5' });
  expect(verdict(asked)).toEqual([400, 'invalid_client', 'oidc.request.no-secret']);
});

describe('the assertion', () => {
  const refusals: readonly [row: string, assertion: AssertionWish][] = [
    ['oidc.assertion.algorithm', { header: { alg: 'ES256' } }],
    ['oidc.assertion.typ', { header: { typ: 'dpop+jwt' } }],
    ['oidc.assertion.key', { header: { kid: 'another' } }],
    ['oidc.assertion.subject', { claims: { sub: 'another' } }],
    ['oidc.assertion.audience', { claims: { aud: 'https://another.example' } }],
    ['oidc.assertion.audience', { claims: { aud: undefined } }],
    ['oidc.assertion.expired', { claims: { exp: seconds - 60, iat: seconds - 90 } }],
    ['oidc.assertion.expired', { claims: { exp: undefined } }],
    ['oidc.assertion.lifetime', { claims: { exp: seconds + 61 } }],
    ['oidc.assertion.not-before', { claims: { nbf: seconds + 20 } }],
    ['oidc.assertion.issued-at', { claims: { iat: seconds + 20 } }],
    ['oidc.assertion.jti', { claims: { jti: undefined } }],
  ];
  test.each(refusals)('[%s] %o', (row, assertion) => {
    expect(verdict(asserting(assertion))).toEqual([400, 'invalid_client', row]);
  });
  test('is missing [oidc.authentication.assertion]', () => {
    const asked = par({ client_id: clientOf(world).clientId });
    expect(verdict(asked)).toEqual([400, 'invalid_client', 'oidc.authentication.assertion']);
  });
  test('is of no known type [oidc.assertion.type]', () => {
    expect(verdict(par({ ...proofOf(world), client_assertion_type: 'jwt' }))[2]).toBe('oidc.assertion.type');
  });
  test('is signed by the key of another [oidc.assertion.signature]', () => {
    const signer = clientOf(world, 'motpart-sts');
    expect(verdict(asserting({ signer }))).toEqual([400, 'invalid_client', 'oidc.assertion.signature']);
  });
  test('speaks of another client [oidc.assertion.issuer]', () => {
    const asked = par({
      ...proofOf(world, clientOf(world), { claims: { iss: 'another' } }),
      client_id: clientOf(world).clientId,
    });
    expect(verdict(asked)).toEqual([400, 'invalid_client', 'oidc.assertion.issuer']);
  });
  test('comes twice [oidc.assertion.replay]', () => {
    const once = proofOf(world);
    expect(par(once).answer.status).toBe(201);
    expect(verdict(par(once))).toEqual([400, 'invalid_client', 'oidc.assertion.replay']);
  });
  test('of a key that has expired [oidc.assertion.key-expired]', () => {
    const { publicJwk } = clientKey(world.seed, 'brought', 1);
    const key = { jwk: { ...publicJwk }, generation: null, expires: world.clock.security() - 1 };
    registerHelsenorgeClient(world, { ...clientOf(world), ownKey: false, keys: [key] });
    const asked = asserting({ header: { kid: publicJwk.kid } });
    expect(verdict(asked)).toEqual([400, 'invalid_client', 'oidc.assertion.key-expired']);
  });
  test('names the provider in one of three ways, or in the one of the profile [oidc.assertion.audience-value]', () => {
    const names = [issuer, `${issuer}/token`, 'sikkerhet.helsenorge.no'];
    for (const aud of names) expect(asserting({ claims: { aud } }).answer.status).toBe(201);
    profile('assertionAudience', 'sts');
    expect(names.map((aud) => asserting({ claims: { aud } }).answer.status)).toEqual([400, 400, 201]);
  });
  test('may live longer where the profile says so [oidc.assertion.lifetime]', () => {
    profile('assertionSeconds', 300);
    expect(asserting({ claims: { exp: seconds + 300 } }).answer.status).toBe(201);
  });
  test('is taken a little late [oidc.assertion.leeway]', () => {
    const late = { claims: { iat: seconds - 20, exp: seconds - 3 } };
    expect(asserting(late).answer.status).toBe(201);
    profile('clockLeewaySeconds', 0);
    expect(verdict(asserting(late))[2]).toBe('oidc.assertion.expired');
  });
  test('says what was wrong to the journal only', () => {
    const { exchange, text } = asserting({ claims: { aud: 'x' } });
    expect(exchange.diagnosis?.expected).toContain(issuer);
    expect(text).not.toContain(issuer);
    expect(exchange.facts?.['assertion']).toMatchObject({ claims: { aud: 'x' } });
  });
});

describe('a public client', () => {
  const asPublic = (more: Record<string, string> = {}) =>
    par({ client_id: clientOf(world, 'motpart-tool-public').clientId, ...more });
  test('names itself', () => {
    expect(asPublic().answer.status).toBe(201);
  });
  test('has no assertion [oidc.authentication.public-has-none]', () => {
    const asked = asPublic({ client_assertion: assertionOf(world) });
    expect(verdict(asked)).toEqual([400, 'invalid_client', 'oidc.authentication.public-has-none']);
  });
  test('shows a certificate where that is asked for [oidc.authentication.certificate] [oidc.authentication.certificate-asked]', () => {
    profile('publicClientCertificate', 'required');
    expect(verdict(asPublic())).toEqual([400, 'invalid_client', 'oidc.authentication.certificate']);
    const client = clientOf(world, 'motpart-tool-public');
    const body = new URLSearchParams({ ...(wish() as Record<string, string>), client_id: client.clientId });
    const asked = (peer: object) =>
      send(world, '/v3/par', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: Buffer.from(body.toString()),
        peer: { subject: 'CN=tool', fingerprint: 'x', ...peer },
      });
    expect(asked({}).answer.status).toBe(201);
    expect(asked({ problem: 'expired' }).exchange.diagnosis?.got).toBe('expired');
  });
});

test('ES keys where the profile takes any [oidc.assertion.algorithm]', () => {
  profile('assertionAlgorithms', 'any');
  expect(verdict(asserting({ header: { alg: 'ES256' } }))[2]).toBe('oidc.assertion.signature');
});

test('metadata name what answers, at the address of the caller [oidc.discovery.document] [oidc.discovery.endpoints] [oidc.discovery.methods] [oidc.jwks.keys]', () => {
  const { body } = send(world, '/v3/.well-known/openid-configuration');
  expect(body).toMatchObject({
    issuer,
    authorization_endpoint: `${origin}/helsenorge/sts/oidcprov/v2/authorize`,
    token_endpoint: `${issuer}/token`,
    end_session_endpoint: `${origin}/helsenorge/sts/oidcprov/v2/logout`,
    code_challenge_methods_supported: ['S256'],
  });
  expect(body['token_endpoint_auth_signing_alg_values_supported']).toEqual([
    'RS256',
    'RS384',
    'RS512',
    'PS256',
    'PS384',
    'PS512',
  ]);
  const { keys } = send(world, '/v3/.well-known/openid-configuration/jwks').body;
  expect(keys).toEqual([expect.objectContaining({ kty: 'RSA', use: 'sig', alg: 'RS256' })]);
  expect(JSON.stringify(keys)).not.toContain('"d"');
});

test('in process citizens and clients have hosts of their own, and one issuer', () => {
  const at = (host: string) =>
    send(world, '/v3/.well-known/openid-configuration', {
      links: { '/helsenorge/sts/oidcprov': `https://${host}.hn.test.nhn.no/sts/oidcprov` },
    }).body;
  expect(at('eksternapi')).toEqual(at('tjenester'));
  expect(at('eksternapi')).toMatchObject({
    issuer: 'https://eksternapi.hn.test.nhn.no/sts/oidcprov/v3',
    authorization_endpoint: 'https://tjenester.hn.test.nhn.no/sts/oidcprov/v2/authorize',
  });
});

test('what nothing answers [oidc.sim.path] [oidc.sim.method] [oidc.sim.path-encoding] [oidc.sim.body-size]', () => {
  const rule = (path: string, more = {}) => verdict(send(world, path, more));
  expect(rule('/v3/nothing')).toEqual([404, 'SIM-PATH', 'oidc.sim.path']);
  expect(rule('/v3/token')).toEqual([405, 'SIM-METHOD', 'oidc.sim.method']);
  expect(rule('/v3/%ff')).toEqual([400, 'SIM-PATH-ENCODING', 'oidc.sim.path-encoding']);
  expect(rule('/v3/token', { method: 'POST', unread: 'body-too-large' })).toEqual([
    413,
    'SIM-BODY-SIZE',
    'oidc.sim.body-size',
  ]);
});
