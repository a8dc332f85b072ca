/** Client libraries that are not ours, and proofs made with jose, against HelseID and Verktøy together: over a socket and through msw. */
import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import * as jose from 'jose';
import { setupServer } from 'msw/node';
import * as oauth from 'oauth4webapi';
import * as openid from 'openid-client';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createServer } from '../adapters/fastify.ts';
import { handlers } from '../adapters/msw.ts';
import { createSimulator, createWorld } from '../index.ts';
import type { World } from '../kernel/world.ts';
import { Worlds } from '../kernel/worlds.ts';
import { day, readScope, sending, sendScope, tokenOf, who } from './testing/verktoy-world.ts';

const ids = ['helsenorge-verktoy'];
let world: World;
let worlds: Worlds;
let app: FastifyInstance;
let origin: string;
let key: openid.PrivateKey;
let clientId: string;

beforeAll(async () => {
  world = await createWorld({ systems: ids });
  worlds = new Worlds(world);
  app = createServer({ simulator: await createSimulator(ids), worlds });
  origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const made = world.system('helseid').credentials!(world, '') as { clientId: string; jwk: jose.JWK };
  clientId = made.clientId;
  key = { key: (await jose.importJWK(made.jwk, 'ES256')) as CryptoKey, kid: made.jwk.kid! };
});
afterAll(() => app.close());
beforeEach(() => void world.reset());

const scope = `${sendScope} ${readScope}`;
const verktoy = (path: string, prefix = '') => new URL(`${origin}${prefix}/helsenorge/verktoy/v1/${path}`);
const post = (instead = {}) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(sending(instead)) }); // prettier-ignore

async function openidClient(prefix = '') {
  const issuer = new URL(`${origin}${prefix}/helseid`);
  const config = await openid.discovery(issuer, clientId, undefined, openid.PrivateKeyJwt(key), {
    execute: [openid.allowInsecureRequests],
    algorithm: 'oidc',
  });
  const DPoP = openid.getDPoPHandle(config, await openid.randomDPoPKeyPair());
  const token = () => openid.clientCredentialsGrant(config, { scope }, { DPoP });
  const call = async (accessToken: string, url: URL, { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {}) => {
    const type = new Headers(headers);
    return openid.fetchProtectedResource(config, accessToken, url, method, body, type, { DPoP });
  }; // prettier-ignore
  return { token, call };
}

describe('a bound token is got, nonce retry included, and used', () => {
  test('by openid-client: a prescription, and a list with a query', async () => {
    const client = await openidClient();
    const { access_token: token, token_type: type } = await client.token();
    expect([type, jose.decodeJwt(token)['cnf']]).toEqual(['dpop', { jkt: expect.any(String) }]);
    const sent = await client.call(token, verktoy('Verktoy'), post());
    expect([sent.status, await sent.text()]).toEqual([200, '{"PseudoId":""}']);
    expect((await client.call(token, verktoy('SelvstendigVerktoy?AntallVerktoy=2'))).status).toBe(200);
    const rules = world.journal.since().map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'helseid.dpop.nonce')).toHaveLength(1);
  });

  test('by oauth4webapi: a prescription, and the same again', async () => {
    const insecure = { [oauth.allowInsecureRequests]: true } as const;
    const issuer = new URL(`${origin}/helseid`);
    const as = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, insecure));
    const client: oauth.Client = { client_id: clientId };
    const options = { ...insecure, DPoP: oauth.DPoP(client, await oauth.generateKeyPair('ES256')) };
    const ask = async () => {
      const auth = oauth.PrivateKeyJwt(key);
      const response = await oauth.clientCredentialsGrantRequest(as, client, auth, { scope }, options);
      return oauth.processClientCredentialsResponse(as, client, response);
    };
    const refused: unknown = await ask().catch((error: unknown) => error);
    expect(oauth.isDPoPNonceError(refused)).toBe(true);
    const { access_token: token } = await ask();
    const { method, headers, body } = post();
    const send = () => oauth.protectedResourceRequest(token, method, verktoy('Verktoy'), new Headers(headers), body, options);
    expect((await send()).status).toBe(200);
    const again = await send();
    expect([again.status, ((await again.json()) as { Code: string }).Code]).toEqual([400, 'VER-000218']);
  }); // prettier-ignore
});

describe('a proof made with jose is refused at Verktøy, and the journal says why', () => {
  const url = () => `${origin}/helsenorge/verktoy/v1/SelvstendigVerktoy`;

  /** `jwk: 'private'` shows the whole key. */
  async function call(header: object, claims: object, signWith?: jose.CryptoKey | Uint8Array) {
    const pair = await jose.generateKeyPair('ES256', { extractable: true });
    const [jwk, secret] = await Promise.all([jose.exportJWK(pair.publicKey), jose.exportJWK(pair.privateKey)]);
    const token = tokenOf(world, { jkt: await jose.calculateJwkThumbprint(jwk) });
    const iat = Math.floor(Date.now() / 1000);
    const ath = createHash('sha256').update(token).digest('base64url');
    const all = JSON.parse(JSON.stringify({ jti: 'one', htm: 'GET', htu: url(), iat, ath, ...claims })) as jose.JWTPayload;
    const shown = 'jwk' in header ? { jwk: secret } : { jwk };
    const proof = await new jose.SignJWT(all)
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', ...header, ...shown })
      .sign(signWith ?? pair.privateKey);
    const ask = (sent = proof) => fetch(`${url()}?AntallVerktoy=1`, { headers: { authorization: `DPoP ${token}`, dpop: sent } });
    return { ask, proof };
  } // prettier-ignore

  const why = () => world.journal.since().at(-1)!;
  const minutes = (count: number) => Math.floor(Date.now() / 1000) - count * 60;

  test('one in order is taken, once', async () => {
    const { ask } = await call({}, {});
    expect((await ask()).status).toBe(200);
    expect((await ask()).status).toBe(401);
    expect(why().diagnosis!.got).toContain('one');
  });

  test.each<[string, object, object, RegExp]>([
    ['a private jwk', { jwk: 'private' }, {}, /a jwk with d/],
    ['a proof that has expired', {}, { iat: minutes(5) }, /iat/],
    ['an htu with a query', {}, { htu: 'QUERY' }, /\?AntallVerktoy/],
    ['no ath', {}, { ath: undefined }, /ath/],
    ['the ath of another token', {}, { ath: 'x' }, /ath/],
    ['another htm', {}, { htm: 'POST' }, /POST/],
  ])('%s', async (_, header, claims, got) => {
    const asked = 'htu' in claims ? { htu: `${url()}?AntallVerktoy=1` } : claims;
    const { ask } = await call(header, asked);
    const response = await ask();
    expect([response.status, response.headers.get('x-motpart-rule')]).toEqual([401, why().rule]);
    expect(Object.keys((await response.json()) as object)).toEqual(['Code', 'Message']);
    const { expected, got: came, todo } = why().diagnosis!;
    expect(came).toMatch(got);
    expect([expected, todo]).not.toContain('');
  });

  test('alg none, and a symmetric alg', async () => {
    const symmetric = await call({ alg: 'HS256' }, {}, new TextEncoder().encode('a secret of thirty-two characters'));
    expect((await symmetric.ask()).status).toBe(401);
    expect(why().diagnosis!.got).toContain('HS256');
    const { ask, proof } = await call({}, {});
    const [head, body] = proof.split('.');
    const none = jose.base64url.encode(JSON.stringify({ ...jose.decodeProtectedHeader(proof), alg: 'none' }));
    expect(head).not.toBe(none);
    expect((await ask(`${none}.${body}.`)).status).toBe(401);
    expect(why().diagnosis!.got).toContain('none');
  });
});

test('through msw, too, of 20 equal sendings in parallel exactly one succeeds', async () => {
  const server = setupServer(...handlers({ world }));
  server.listen({ onUnhandledFrame: 'bypass' });
  try {
    const address = 'https://eksternapi.helsenorge.no/verktoy/v1/Verktoy';
    const { method, headers, body } = post();
    const authorization = `Bearer ${tokenOf(world)}`;
    const send = async () => {
      const response = await fetch(address, { method, headers: { ...headers, authorization }, body });
      return `${response.status} ${((await response.json()) as { Code?: string }).Code}`;
    };
    const outcomes = await Promise.all(Array.from({ length: 20 }, send));
    expect(outcomes.sort()).toEqual(['200 undefined', ...Array.from({ length: 19 }, () => '400 VER-000218')]);
  } finally {
    server.close();
  }
});

test('15 days and then three months later the task goes on as documented, and openid-client works as before', async () => {
  const later = worlds.get('later') ?? worlds.create('later');
  const client = await openidClient('/w/later');
  const { access_token: first } = await client.token();
  const send = async (token: string) => {
    const response = await client.call(token, verktoy('Verktoy', '/w/later'), post());
    return response.status === 200 ? '200' : ((await response.json()) as { Code: string }).Code;
  };
  const { desk } = later.system('helsenorge-verktoy');
  const status = () => (desk!.list(later, who.citizen) as { status: string; deadline: string }[]).map((task) => task.status);
  expect([await send(first), await send(first), status()]).toEqual(['200', 'VER-000218', ['open']]);
  later.clock.advance(15 * day);
  expect([await send((await client.token()).access_token), status()]).toEqual(['VER-000218', ['open']]);
  later.clock.advance(92 * day);
  expect(status()).toEqual(['expired']);
  expect([await send((await client.token()).access_token), await send(first)]).toEqual(['200', 'VER-000218']);
  expect(status()).toEqual(['expired', 'open']);
}); // prettier-ignore
