/** Client libraries and programs that are not ours, over a socket: openid-client, and a shell with openssl and curl. */
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { createPrivateKey, type JsonWebKey } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FastifyInstance } from 'fastify';
import * as jose from 'jose';
import { setupServer } from 'msw/node';
import * as openid from 'openid-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer } from '../adapters/fastify.ts';
import { handlers } from '../adapters/msw.ts';
import { createSimulator, createWorld } from '../index.ts';
import type { World } from '../kernel/world.ts';
import { Worlds } from '../kernel/worlds.ts';

interface Credentials {
  readonly clientId: string;
  readonly audience: string;
  readonly scopes: readonly string[];
  readonly jwk: jose.JWK;
}

const ids = ['helsenorge-sts', 'helsenorge-verktoy', 'helsenorge-digitaltaktiv'];
let world: World;
let app: FastifyInstance;
let origin: string;
let own: Credentials;

beforeAll(async () => {
  world = await createWorld({ systems: ids });
  app = createServer({ simulator: await createSimulator(ids), worlds: new Worlds(world) });
  origin = await app.listen({ port: 0, host: '127.0.0.1' });
  own = world.system('helsenorge-sts').credentials!(world, origin) as Credentials;
});
afterAll(() => app.close());

const endpoint = () => `${origin}/helsenorge/sts/v2/token`;
const list = () => `${origin}/helsenorge/verktoy/v1/SelvstendigVerktoy?AntallVerktoy=1`;

async function openidClient(alg: string, alter: (claims: jose.JWTPayload) => void = () => {}) {
  const key = (await jose.importJWK({ ...own.jwk, alg }, alg)) as CryptoKey;
  const modify = (_: unknown, claims: jose.JWTPayload) => {
    claims.aud = own.audience;
    alter(claims);
  };
  const auth = openid.PrivateKeyJwt({ key, kid: own.jwk.kid! }, { [openid.modifyAssertion]: modify as never });
  const metadata = { issuer: origin, token_endpoint: endpoint() };
  const config = new openid.Configuration(metadata, own.clientId, undefined, auth);
  openid.allowInsecureRequests(config);
  return config;
}

describe('openid-client with private_key_jwt', () => {
  test.each(['PS512', 'RS256'])('%s: a token, and with it Verktøy and the change feed', async (alg) => {
    const config = await openidClient(alg);
    const { access_token: token, token_type: type, expires_in: seconds } = await openid.clientCredentialsGrant(config);
    expect([type, seconds]).toEqual(['bearer', 600]);
    const feed = `${origin}/helsenorge/digitaltaktiv/api/v1/DigitaltAktivStatusEndringer`;
    for (const url of [list(), feed])
      expect((await openid.fetchProtectedResource(config, token, new URL(url), 'GET')).status).toBe(200);
  });

  test('is told why it gets none, and the journal says more', async () => {
    const config = await openidClient('PS512', (claims) => (claims.aud = endpoint()));
    await expect(openid.clientCredentialsGrant(config)).rejects.toMatchObject({ error: 'invalid_client', status: 400 });
    const { rule, diagnosis } = world.journal.since().at(-1)!;
    expect([rule, diagnosis?.expected]).toEqual(['sts.assertion.aud', 'aud sikkerhet.helsenorge.no']);
  });
});

test('at its documented addresses (msw) it answers beside the login of citizens, which stands below it', async () => {
  const both = await createWorld({ systems: ['helsenorge-sts', 'helsenorge-oidc'] });
  const server = setupServer(...handlers({ world: both }));
  server.listen();
  const sts = 'https://eksternapi.hn2.test.nhn.no/sts';
  const answers = await Promise.all([
    fetch(`${sts}/v2/token`, { method: 'POST', body: new URLSearchParams({ client_id: 'x' }) }),
    fetch(`${sts}/oidcprov/v3/.well-known/openid-configuration`),
  ]);
  server.close();
  expect(answers.map(({ headers }) => headers.get('x-motpart-rule'))).toEqual([
    'sts.registration.known',
    expect.stringMatching(/^oidc\./),
  ]);
});

/** Where one of them is missing, openid-client has to do. */
const hasShell = ['openssl version', 'curl --version'].every((line) => spawnSync(line, { shell: true }).status === 0);

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe.skipIf(!hasShell)('a shell', () => {
  const folder = mkdtempSync(join(tmpdir(), 'motpart-sts-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The same words as in the README. */
  function signed(text: string): string {
    const key = createPrivateKey({ key: own.jwk as JsonWebKey, format: 'jwk' });
    writeFileSync(join(folder, 'key.pem'), key.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    const options = ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:digest'];
    const args = ['dgst', '-sha512', ...options, '-sign', join(folder, 'key.pem')];
    return execFileSync('openssl', args, { input: text }).toString('base64url');
  }

  const curl = async (...args: string[]) => (await promisify(execFile)('curl', ['-s', ...args])).stdout;

  test('openssl signs with PS512, curl asks and uses the token', async () => {
    const now = Math.floor(Date.now() / 1000);
    const who = { iss: own.clientId, sub: own.clientId, aud: own.audience, jti: `${now}` };
    const header = { alg: 'PS512', typ: 'jwt', kid: own.jwk.kid };
    const text = `${part(header)}.${part({ ...who, iat: now, nbf: now, exp: now + 60 })}`;
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: own.clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: `${text}.${signed(text)}`,
    });
    const answer = JSON.parse(await curl('-d', form.toString(), endpoint())) as { access_token: string };
    const tools = JSON.parse(await curl('-H', `Authorization: Bearer ${answer.access_token}`, list())) as unknown[];
    expect(tools).toHaveLength(1);
    const again = JSON.parse(await curl('-d', form.toString(), endpoint())) as { error: string };
    expect(again.error).toBe('invalid_client');
  });
});
