import type { FastifyInstance } from 'fastify';
import * as jose from 'jose';
import * as oauth from 'oauth4webapi';
import * as openid from 'openid-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { System } from '../kernel/operation.ts';
import { createBase } from '../kernel/base.ts';
import { json } from '../kernel/http.ts';
import { Simulator } from '../kernel/simulator.ts';
import { World } from '../kernel/world.ts';
import { Worlds } from '../kernel/worlds.ts';
import { createServer } from '../adapters/fastify.ts';
import { loadPopulation } from '../../fixtures/index.ts';
import { checkAccess, isProblem, tokens, type Access } from '../registers/tokens.ts';
import { system as helseid } from './index.ts';

/** An API behind the token, as plain as can be: it answers who called, or why not. */
const row = 'things.access.token';
const requirement = { actor: 'server', level: 'must', basis: 'assumed', text: 'A token.', sources: [] } as const;

const things: System = {
  id: 'things',
  title: 'Things behind a token',
  contract: {
    system: 'things',
    sources: {},
    requirements: { [row]: requirement },
    errors: {},
    profile: {},
    operations: {},
  },
  mounts: ['/things'],
  hosts: [],
  tables: [],
  registers: [tokens],
  operations: [
    {
      id: 'thing',
      method: 'GET',
      path: '/v1/Thing',
      row,
      guard: (call) => {
        const found = checkAccess(call, { audience: 'nhn:helsenorge.eksternapi', proofSeconds: 60 });
        if (isProblem(found)) return { code: 'SIM-ACCESS', row, diagnosis: found, detail: found.reason };
        call.auth = found;
        return undefined;
      },
      read: () => undefined,
      rules: [],
      effect: (call) => json(200, { clientId: (call.auth as Access).clientId, scheme: (call.auth as Access).scheme }),
    },
  ],
  answer: ({ detail }) => json(401, { reason: detail }),
  stray: () => ({ code: 'SIM-ACCESS', row, diagnosis: { expected: '', got: '', todo: '' } }),
};

const systems = [helseid, things];
const base = createBase(systems, await loadPopulation(), 1177);
const first = new World(base);
const worlds = new Worlds(first);

let app: FastifyInstance;
let origin: string;

beforeAll(async () => {
  app = createServer({ simulator: new Simulator(systems), worlds });
  origin = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.close());

interface Credentials {
  readonly clientId: string;
  readonly jwk: jose.JWK;
  readonly scopes: readonly string[];
}

const credentials = helseid.credentials!(first, '') as Credentials;
const [scope] = credentials.scopes;
const signing = (await jose.importJWK(credentials.jwk, 'ES256')) as CryptoKey;
const key = { key: signing, kid: credentials.jwk.kid! };

async function openidConfig(prefix = ''): Promise<openid.Configuration> {
  const issuer = new URL(`${origin}${prefix}/helseid`);
  const auth = openid.PrivateKeyJwt(key);
  return openid.discovery(issuer, credentials.clientId, undefined, auth, {
    execute: [openid.allowInsecureRequests],
    algorithm: 'oidc',
  });
}

const thingUrl = (prefix = '', query = '') => new URL(`${origin}${prefix}/things/v1/Thing${query}`);
const rulesSeen = () => first.journal.since().map(({ rule }) => rule);

describe('openid-client', () => {
  test('[helseid.dpop.nonce] gets a bound token, nonce retry included, and uses it', async () => {
    const config = await openidConfig();
    const handle = openid.getDPoPHandle(config, await openid.randomDPoPKeyPair());
    const token = await openid.clientCredentialsGrant(config, { scope: scope! }, { DPoP: handle });
    expect(token.token_type).toBe('dpop');
    expect(rulesSeen().slice(-3)).toEqual(['helseid.discovery.document', 'helseid.dpop.nonce', 'helseid.token.issued']);
    const response = await openid.fetchProtectedResource(
      config,
      token.access_token,
      thingUrl('', '?a=1'),
      'GET',
      null,
      undefined,
      { DPoP: handle },
    );
    expect([response.status, await response.json()]).toEqual([200, { clientId: credentials.clientId, scheme: 'dpop' }]);
  });

  test('gets a Bearer token without a proof', async () => {
    const config = await openidConfig();
    const token = await openid.clientCredentialsGrant(config, { scope: scope! });
    expect([token.token_type, token.expires_in, token.scope]).toEqual(['bearer', 300, scope]);
    const response = await openid.fetchProtectedResource(config, token.access_token, thingUrl(), 'GET');
    expect(await response.json()).toEqual({ clientId: credentials.clientId, scheme: 'bearer' });
  });

  test('still works when business time has moved by months, and not with a token that has expired by security time', async () => {
    const world = worlds.create('later');
    const config = await openidConfig('/w/later');
    const token = await openid.clientCredentialsGrant(config, { scope: scope! });
    world.clock.advance(15 * 86_400_000);
    world.clock.advance(92 * 86_400_000);
    await openid.clientCredentialsGrant(config, { scope: scope! });
    const use = () => openid.fetchProtectedResource(config, token.access_token, thingUrl('/w/later'), 'GET');
    expect((await use()).status).toBe(200);
    world.clock.advanceSecurity(306_000);
    await expect(use().then((response) => response.json())).resolves.toEqual({ reason: 'expired' });
  });

  test('learns why it gets nothing', async () => {
    const config = await openidConfig();
    await expect(openid.clientCredentialsGrant(config, { scope: 'x' })).rejects.toMatchObject({
      error: 'invalid_scope',
    });
  });

  test('a token of one world is worth nothing in another', async () => {
    worlds.create('apart');
    const token = await openid.clientCredentialsGrant(await openidConfig('/w/apart'), { scope: scope! });
    const call = (prefix: string) =>
      fetch(thingUrl(prefix), { headers: { authorization: `Bearer ${token.access_token}` } });
    expect((await call('/w/apart')).status).toBe(200);
    expect(await (await call('')).json()).toEqual({ reason: 'signature' });
  });
});

describe('oauth4webapi', () => {
  const insecure = { [oauth.allowInsecureRequests]: true } as const;
  const client: oauth.Client = { client_id: credentials.clientId };

  async function server(): Promise<oauth.AuthorizationServer> {
    const issuer = new URL(`${origin}/helseid`);
    return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, insecure));
  }

  test('gets a bound token after one retry with the nonce, and uses it', async () => {
    const as = await server();
    const DPoP = oauth.DPoP(client, await oauth.generateKeyPair('ES256'));
    const ask = async () => {
      const parameters = { scope: scope! };
      const auth = oauth.PrivateKeyJwt(key, {
        [oauth.modifyAssertion]: (header) => void (header['typ'] = 'client-authentication+jwt'),
      });
      const response = await oauth.clientCredentialsGrantRequest(as, client, auth, parameters, { ...insecure, DPoP });
      return oauth.processClientCredentialsResponse(as, client, response);
    };
    const refused = await ask().catch((error: unknown) => error);
    expect(oauth.isDPoPNonceError(refused)).toBe(true);
    const token = await ask();
    expect(token.token_type).toBe('dpop');
    const options = { ...insecure, DPoP };
    const used = await oauth.protectedResourceRequest(
      token.access_token,
      'GET',
      thingUrl(),
      undefined,
      undefined,
      options,
    );
    expect(await used.json()).toEqual({ clientId: credentials.clientId, scheme: 'dpop' });
  });

  test('checks the token with the key set, as an API would', async () => {
    const as = await server();
    const auth = oauth.PrivateKeyJwt(key);
    const response = await oauth.clientCredentialsGrantRequest(as, client, auth, { scope: scope! }, insecure);
    const token = await oauth.processClientCredentialsResponse(as, client, response);
    const request = new Request('http://api.example/', { headers: { authorization: `Bearer ${token.access_token}` } });
    const claims = await oauth.validateJwtAccessToken(as, request, 'nhn:helsenorge.eksternapi', insecure).catch(String);
    // RFC 9068 demands `sub`, which HelseID's documents do not list for machine-to-machine tokens: signature and times hold, that is missing.
    expect(claims).toContain('sub');
  });
});

test('twenty parallel requests with one assertion over the socket: exactly one gets a token', async () => {
  const config = await openidConfig();
  const { issuer, token_endpoint: endpoint } = config.serverMetadata();
  const now = Math.floor(Date.now() / 1000);
  const { clientId } = credentials;
  const assertion = await new jose.SignJWT({
    iss: clientId,
    sub: clientId,
    aud: issuer,
    jti: 'x',
    iat: now,
    exp: now + 30,
  })
    .setProtectedHeader({ alg: 'ES256', typ: 'JWT' })
    .sign(signing);
  const body = new URLSearchParams({
    client_id: clientId,
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
  });
  const all = await Promise.all(Array.from({ length: 20 }, () => fetch(endpoint!, { method: 'POST', body })));
  const refused = all.filter(({ status }) => status === 400);
  expect([all.filter(({ status }) => status === 200).length, refused.length]).toEqual([1, 19]);
});
