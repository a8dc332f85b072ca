/** What self-service settles for a client, and what the token endpoint makes of it: over the socket. */
import { generateKeyPairSync } from 'node:crypto';
import * as jose from 'jose';
import * as openid from 'openid-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { helseidClaims } from '../registers/access-token.ts';
import { openServer, type TestServer } from './testing/open-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openServer({ systems: ['helseid', 'helsenorge-verktoy'] });
});
afterAll(() => server.close());

/** A number that no client is registered for. */
const stranger = '999999999';
const scope = 'nhn:helsenorge.eksternapi/verktoykatalog_read';
const client = async (prefix: string, name: string) => (await server.get(`/clients/${name}`, { prefix })).value;

interface Key {
  readonly jwk: jose.JWK;
  readonly alg?: string;
}

/** Asks for a token as openid-client does. */
async function ask(prefix: string, clientId: string, { jwk, alg = 'ES256' }: Key, details?: unknown): Promise<any> {
  const key = (await jose.importJWK(jwk, alg)) as CryptoKey;
  const auth = openid.PrivateKeyJwt(
    { key, kid: jwk.kid! },
    { [openid.modifyAssertion]: (_, claims) => void (details && (claims['assertion_details'] = details as object[])) },
  );
  const config = await openid.discovery(new URL(`${server.url}${prefix}/helseid`), clientId, undefined, auth, {
    execute: [openid.allowInsecureRequests],
    algorithm: 'oidc',
  });
  return openid
    .clientCredentialsGrant(config, { scope })
    .catch(({ error, error_description: text }) => ({ error, text }));
}

/** A client with a key of its own to sign with. */
async function ready(prefix: string, name: string) {
  const { clientId } = await client(prefix, name);
  const { jwk } = (await server.post(`/clients/${name}/keys`, undefined, { prefix })).value;
  return { clientId, jwk };
}

const organisation = (identifier: object) => [
  { type: 'helseid_authorization', practitioner_role: { organization: { identifier } } },
];
const many = (parent: string, child = '') =>
  organisation({ system: 'urn:oid:1.0.6523', type: 'ENH', value: `NO:ORGNR:${parent}:${child}` });
const one = (child: string) => organisation({ system: 'urn:oid:2.16.578.1.12.4.1.4.101', value: child });

describe('keys of a client', () => {
  test('[helseid.registration.key-lifetime] the next of its seed, good for a year: the profile says', async () => {
    const prefix = server.fresh();
    const { value, status } = await server.post('/clients/motpart-epj/keys', undefined, { prefix });
    expect([status, value.jwk]).toEqual([201, expect.objectContaining({ kid: value.kid, d: expect.any(String) })]);
    const days = (Date.parse(value.expires) - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(365);
    await server.call('/profile', { method: 'PATCH', body: { helseid: { clientKeyDays: 30 } }, prefix });
    const next = (await server.post('/clients/motpart-epj/keys', undefined, { prefix })).value;
    expect(Math.round((Date.parse(next.expires) - Date.now()) / 86_400_000)).toBe(30);
    expect((await client(prefix, 'motpart-epj')).keys.map(({ kid }: { kid: string }) => kid).slice(1)).toEqual([
      value.kid,
      next.kid,
    ]);
  });

  test('an RSA key of its own: registered, used with PS256, withdrawn', async () => {
    const prefix = server.fresh();
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const body = { jwk: publicKey.export({ format: 'jwk' }), expires: null };
    const { kid, expires, ...more } = (await server.post('/clients/motpart-epj/keys', body, { prefix })).value;
    expect([expires, more]).toEqual([null, {}]);
    const own = { jwk: { ...(privateKey.export({ format: 'jwk' }) as jose.JWK), kid }, alg: 'PS256' };
    const { clientId } = await client(prefix, 'motpart-epj');
    expect(await ask(prefix, clientId, own)).toMatchObject({ scope });
    expect((await server.drop(`/clients/motpart-epj/keys/${kid}`, { prefix })).status).toBe(200);
    expect(await ask(prefix, clientId, own)).toMatchObject({ error: 'invalid_client' });
  });

  test.each([
    [
      'a private key',
      { jwk: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }) },
      /holds d/,
    ],
    ['what is no key', { jwk: { kty: 'oct' } }, /no EC key/],
    ['another end than a time', { expires: 'soon' }, /expires/],
  ])('%s is turned away', async (_title, body, message) => {
    const { status, value } = await server.post('/clients/motpart-epj/keys', body, { prefix: server.fresh() });
    expect([status, value.code]).toEqual([400, 'SIM-INPUT']);
    expect(value.message).toMatch(message);
  });

  test('a key that is not there cannot be withdrawn', async () => {
    const { value } = await server.drop('/clients/motpart-epj/keys/x', { prefix: server.fresh() });
    expect(value.message).toMatch(/motpart-epj has no key x: it has /);
  });
});

describe('organisation numbers', () => {
  test.each([
    ['HID-1001', 'parent-listed', 'motpart-multi-tenant', () => many(stranger)],
    ['HID-1002', 'child-listed', 'motpart-single-tenant', () => one(stranger)],
    [
      'HID-1003',
      'child-of-parent',
      'motpart-multi-tenant',
      (known: any) => many(known.organisations[1].parent, stranger),
    ],
    ['HID-1004', 'digits', 'motpart-multi-tenant', (known: any) => many(known.organisations[0].parent, '12345678')],
    ['HID-1004', 'digits', 'motpart-single-tenant', () => one('999 999 999')],
    ['HID-1005', 'parent-passing', 'motpart-no-passing', (known: any) => many(known.organisations[0].parent)],
    ['HID-1007', 'structure', 'motpart-multi-tenant', () => organisation({})],
    ['HID-1010', 'static', 'motpart-fixed-child', (known: any) => one(known.organisations[0].children[0])],
  ])(
    '%s [helseid.organisation.%s] for %s: invalid_request, with the number in its description',
    async (number, _row, name, details) => {
      const { clientId, jwk } = await ready('', name);
      const { error, text } = await ask('', clientId, { jwk }, details(await client('', name)));
      expect([error, text.slice(0, 10)]).toEqual(['invalid_request', `${number}: `]);
    },
  );

  test('HID-1006 [helseid.organisation.child-passing] and HID-1005: passing is enabled for each by itself', async () => {
    const prefix = server.fresh();
    const { clientId, jwk } = await ready(prefix, 'motpart-multi-tenant');
    const { organisations } = await client(prefix, 'motpart-multi-tenant');
    const { parent, children } = organisations[0];
    const change = (passing: object) =>
      server.call('/clients/motpart-multi-tenant', { method: 'PATCH', body: { passing }, prefix });
    expect((await change({ child: false })).value.passing).toEqual({ parent: true, child: false });
    expect((await ask(prefix, clientId, { jwk }, many(parent, children[0]))).text).toMatch(/^HID-1006: /);
    expect(await ask(prefix, clientId, { jwk }, many(parent))).toMatchObject({ scope });
    await change({ parent: false, child: true });
    expect((await ask(prefix, clientId, { jwk }, many(parent))).text).toMatch(/^HID-1005: /);
  });

  test('HID-1008 [helseid.organisation.shared-secret] numbers beside a secret; without numbers it is invalid_client', async () => {
    const assertion = (details?: unknown) => new jose.UnsecuredJWT({ assertion_details: details }).encode();
    const post = async (client_assertion: string) => {
      const body = new URLSearchParams({ client_id: 'x', client_secret: 'x', client_assertion });
      return (await fetch(`${server.url}/helseid/connect/token`, { method: 'POST', body })).json();
    };
    expect(await post(assertion(many(stranger)))).toMatchObject({
      error: 'invalid_request',
      error_description: expect.stringMatching(/^HID-1008: /),
    });
    expect(await post(assertion())).toMatchObject({ error: 'invalid_client' });
  });

  test.each([
    ['error', 'HID-1001', /^The parent/],
    ['neither', 'invalid_request', /^The parent/],
    ['error_description', 'invalid_request', /^HID-1001: The parent/],
  ])('[helseid.organisation.error-place] the number in %s', async (place, error, text) => {
    const prefix = server.fresh();
    const body = { helseid: { organisationErrorPlace: place } };
    await server.call('/profile', { method: 'PATCH', body, prefix });
    const { clientId, jwk } = await ready(prefix, 'motpart-multi-tenant');
    const found = await ask(prefix, clientId, { jwk }, many(stranger));
    expect(found).toEqual({ error, text: expect.stringMatching(text) });
  });

  test('an organisation that is registered is one that may be named', async () => {
    const prefix = server.fresh();
    const { clientId, jwk } = await ready(prefix, 'motpart-multi-tenant');
    const organisations = [{ parent: stranger, children: [], signedTerms: true }];
    const path = '/clients/motpart-multi-tenant';
    await server.call(path, { method: 'PATCH', body: { organisations }, prefix });
    expect(await ask(prefix, clientId, { jwk }, many(stranger))).toMatchObject({ scope });
    const wrong = await server.call(path, { method: 'PATCH', body: { organisations: [{ parent: '1' }] }, prefix });
    expect([wrong.status, wrong.value.code]).toEqual([400, 'SIM-INPUT']);
  });
});

describe('the token of a client with many tenants, at the Verktøy API', () => {
  const call = (token: string) =>
    fetch(`${server.url}/helsenorge/verktoy/v1/SelvstendigVerktoy?AntallVerktoy=1`, {
      headers: { authorization: `Bearer ${token}` },
    });

  test('[helseid.organisation.child-unchecked] names parent and child, any child, and is let in', async () => {
    const { clientId, jwk } = await ready('', 'motpart-multi-tenant');
    const { parent } = (await client('', 'motpart-multi-tenant')).organisations[0];
    const { access_token: token } = await ask('', clientId, { jwk }, many(parent, stranger));
    expect(jose.decodeJwt(token)).toMatchObject({
      [helseidClaims.orgnrParent]: parent,
      [helseidClaims.orgnrChild]: stranger,
      [helseidClaims.tenancy]: 'multi-tenant',
    });
    expect((await call(token)).status).toBe(200);
  });

  test('without an organisation it is refused there, misleadingly', async () => {
    const { clientId, jwk } = await ready('', 'motpart-multi-tenant');
    const { access_token: token } = await ask('', clientId, { jwk });
    const refused = await call(token);
    expect([refused.status, await refused.json()]).toEqual([401, expect.objectContaining({ Code: 'EHSEC-110002' })]);
  });

  test('[helseid.organisation.static-numbers] a fixed child stands in every token', async () => {
    const { clientId, jwk } = await ready('', 'motpart-fixed-child');
    const { organisations } = await client('', 'motpart-fixed-child');
    const { access_token: token } = await ask('', clientId, { jwk });
    expect(jose.decodeJwt(token)).toMatchObject({
      [helseidClaims.orgnrParent]: organisations[0].parent,
      [helseidClaims.orgnrChild]: organisations[0].children[0],
    });
    expect((await call(token)).status).toBe(200);
  });

  test('after HelseID has withdrawn its key, the API wants another token', async () => {
    const prefix = server.fresh();
    const { access_token: token } = (await server.post('/tokens', { scope }, { prefix })).value;
    const at = (bearer: string) =>
      fetch(`${server.url}${prefix}/helsenorge/verktoy/v1/SelvstendigVerktoy?AntallVerktoy=1`, {
        headers: { authorization: `Bearer ${bearer}` },
      });
    const control = (name: string) => server.post(`/controls/helseid/${name}`, undefined, { prefix });
    expect((await control('rotate-signing-key')).value.older).toHaveLength(1);
    expect((await at(token)).status).toBe(200);
    await control('withdraw-signing-keys');
    expect((await at(token)).status).toBe(401);
    const { exchanges } = (await server.get('/journal?system=helsenorge-verktoy', { prefix })).value;
    expect(exchanges.at(-1).diagnosis.got).toContain('which was withdrawn');
    const { access_token: fresh } = (await server.post('/tokens', { scope }, { prefix })).value;
    expect((await at(fresh)).status).toBe(200);
    expect((await control('list-signing-keys')).value).toMatchObject({ signing: { alg: 'ES256' }, older: [] });
  });
});
