/** Clients that are registered at Helsenorge itself, and their tokens: over the socket. */
import { generateKeyPairSync } from 'node:crypto';
import * as jose from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openServer, type TestServer } from './testing/open-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openServer({ systems: ['helsenorge-sts', 'helsenorge-verktoy'] });
});
afterAll(() => server.close());

const get = async (prefix: string, name: string) => (await server.get(`/helsenorge-clients/${name}`, { prefix })).value;

/** Asks the token service with a key. */
async function ask(prefix: string, clientId: string, jwk: jose.JWK): Promise<any> {
  const claims = { iss: clientId, sub: clientId, aud: 'sikkerhet.helsenorge.no', jti: crypto.randomUUID() };
  const signing = new jose.SignJWT(claims).setProtectedHeader({ alg: 'PS512', typ: 'jwt', kid: jwk.kid! });
  const key = await jose.importJWK(jwk, 'PS512');
  const assertion = await signing.setIssuedAt().setExpirationTime('30s').sign(key);
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
  });
  return (await fetch(`${server.url}${prefix}/helsenorge/sts/v2/token`, { method: 'POST', body })).json();
}

const list = async (prefix: string, token: string) => {
  const url = `${server.url}${prefix}/helsenorge/verktoy/v1/SelvstendigVerktoy?AntallVerktoy=1`;
  return (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).status;
};

describe('clients of Helsenorge', () => {
  test('are listed, and found by name and id; no key is shown', async () => {
    const { clients } = (await server.get('/helsenorge-clients')).value;
    const names = clients.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['motpart-sts', 'motpart-sts-reader', 'motpart-tool', 'motpart-tool-public']));
    const found = await get('', 'motpart-sts');
    expect(found).toMatchObject({ kind: 'system', confidential: true, ownKey: true, keys: [] });
    expect(await get('', found.clientId)).toEqual(found);
    const unknown = await server.get('/helsenorge-clients/nobody');
    expect([unknown.status, unknown.value.code]).toEqual([404, 'SIM-NOT-FOUND']);
    expect(unknown.value.message).toContain('motpart-sts');
  }); // prettier-ignore

  test('sign with a key that somebody brings, until its end or until it is withdrawn', async () => {
    const prefix = server.fresh();
    const { clientId } = await get(prefix, 'motpart-sts');
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const jwk = { ...pair.publicKey.export({ format: 'jwk' }), kid: 'mine' };
    const path = '/helsenorge-clients/motpart-sts/keys';
    expect((await server.post(path, { jwk }, { prefix })).value).toEqual({ kid: 'mine', expires: null });
    const own = { ...(pair.privateKey.export({ format: 'jwk' }) as jose.JWK), kid: 'mine' };
    expect(await ask(prefix, clientId, own)).toMatchObject({ token_type: 'Bearer' });
    await server.post(path, { jwk, expires: '2020-01-01T00:00:00Z' }, { prefix });
    expect(await ask(prefix, clientId, own)).toMatchObject({ error: 'invalid_client' });
    expect((await server.drop(`${path}/mine`, { prefix })).value.keys).toEqual([]);
    expect((await server.drop(`${path}/mine`, { prefix })).value.message).toBe('motpart-sts has no key mine');
  });

  test('lose their ready-made key and get it back, with its private half', async () => {
    const prefix = server.fresh();
    const path = '/helsenorge-clients/motpart-sts-reader/keys';
    const { kid, jwk } = (await server.post(path, undefined, { prefix })).value;
    const { clientId } = await get(prefix, 'motpart-sts-reader');
    expect(await ask(prefix, clientId, jwk)).toHaveProperty('access_token');
    expect((await server.drop(`${path}/${kid}`, { prefix })).value.ownKey).toBe(false);
    expect(await ask(prefix, clientId, jwk)).toMatchObject({ error: 'invalid_client' });
    await server.post(path, undefined, { prefix });
    expect(await ask(prefix, clientId, jwk)).toHaveProperty('access_token');
  });

  test('change where citizens come back to, and their scopes', async () => {
    const prefix = server.fresh();
    const body = { redirectUris: ['https://tool.example/back'], scopes: ['openid'] };
    const change = (sent: unknown) =>
      server.call('/helsenorge-clients/motpart-tool', { method: 'PATCH', body: sent, prefix });
    expect((await change(body)).value).toMatchObject(body);
    expect((await get(prefix, 'motpart-tool')).redirectUris).toEqual(body.redirectUris);
    expect((await get('', 'motpart-tool')).redirectUris).not.toEqual(body.redirectUris);
    expect((await change({ redirectUris: ['no address'] })).value.code).toBe('SIM-INPUT');
  });

  test.each([
    ['motpart-sts', { jwk: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }) }, /holds d/],
    ['motpart-sts', { jwk: { kty: 'oct' } }, /no EC key/],
    ['motpart-tool-public', undefined, /is a public client/],
  ])('%s takes no key that does not fit', async (name, body, message) => {
    const { status, value } = await server.post(`/helsenorge-clients/${name}/keys`, body);
    expect([status, value.code]).toEqual([400, 'SIM-INPUT']);
    expect(value.message).toMatch(message);
  }); // prettier-ignore
});

describe('POST /tokens', () => {
  test('gives a token of Helsenorge STS to its clients, good in this world only', async () => {
    const prefix = server.fresh();
    const { value } = await server.post('/tokens', { client: 'motpart-sts', scope: 'verktoykatalog_read' }, { prefix });
    expect(value).toMatchObject({ token_type: 'Bearer', expires_in: 600, scope: 'nhn:helsenorge.eksternapi/verktoykatalog_read' });
    expect([await list(prefix, value.access_token), await list('', value.access_token)]).toEqual([200, 401]);
    const late = (await server.post('/tokens', { client: 'motpart-sts', lifetime: -60 }, { prefix })).value;
    expect(await list(prefix, late.access_token)).toBe(401);
  }); // prettier-ignore

  test.each([
    [{ client: 'motpart-sts', jkt: 'A'.repeat(43) }, /bound to no key/],
    [{ client: 'motpart-tool' }, /logs citizens in/],
    [{ client: 'motpart-sts-reader', scope: 'verktoysendtilinnbygger' }, /motpart-sts-reader has no scope verktoysendtilinnbygger/],
  ])('turns away %o', async (body, message) => {
    const { status, value } = await server.post('/tokens', body);
    expect([status, value.code]).toEqual([400, 'SIM-INPUT']);
    expect(value.message).toMatch(message);
  }); // prettier-ignore

  test('says when the service is not there', async () => {
    const alone = await openServer({ systems: ['helsenorge-verktoy'] });
    const asked = await alone.post('/tokens', { client: 'motpart-sts' });
    await alone.close();
    expect([asked.status, asked.value.message]).toEqual([404, expect.stringContaining('Helsenorge STS is not among')]);
  });

  test('the list is empty where no system has such clients', async () => {
    const alone = await openServer({ systems: ['inkorg-1177'] });
    const { clients } = (await alone.get('/helsenorge-clients')).value;
    const { value } = await alone.get('/helsenorge-clients/motpart-sts');
    await alone.close();
    expect([clients, value.message]).toEqual([[], 'Helsenorge has no client motpart-sts: it has none here']);
  });
});
