import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certificateNames } from '../fixtures/index.ts';
import { motpart, serving, type Serving } from './testing/motpart.ts';

const folder = mkdtempSync(join(tmpdir(), 'motpart-certs-'));
afterAll(() => rmSync(folder, { recursive: true }));

let server: Serving;
beforeAll(async () => {
  server = await serving(['--tls-port', '0', '--systems', 'helseid']);
});
afterAll(() => server.stop());

async function written(name: string, flags: readonly string[] = []): Promise<string> {
  const out = join(folder, name);
  const { code, stderr } = await motpart(['certs', '--out', out, '--url', server.url, ...flags]);
  expect([code, stderr]).toEqual([0, '']);
  return out;
}

function curl(out: string, name: string, path: string): string {
  const certificate = ['--cert', join(out, `${name}.pem`), '--key', join(out, `${name}-key.pem`)];
  const args = ['-sS', '--max-time', '5', '--cacert', join(out, 'ca.pem'), ...certificate, server.facts.tlsUrl + path];
  return execFileSync('curl', args, { encoding: 'utf8' });
}

describe('motpart certs', () => {
  test('writes the CA, its list of revoked ones, and a certificate and a key for each name, for the owner alone', async () => {
    const out = await written('all');
    const pairs = certificateNames.flatMap((name) => [`${name}.pem`, `${name}-key.pem`]);
    expect(new Set(readdirSync(out))).toEqual(new Set(['ca.pem', 'crl.pem', ...pairs]));
    for (const name of readdirSync(out)) expect([name, statSync(join(out, name)).mode & 0o777]).toEqual([name, 0o600]);
    expect(readFileSync(join(out, 'ca.pem'), 'utf8')).toMatch(/^-----BEGIN CERTIFICATE-----\n/);
    expect(readFileSync(join(out, 'inkorg-key.pem'), 'utf8')).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
  });

  test('makes anew what was there: an open file, a link to elsewhere', async () => {
    const out = await written('again');
    const elsewhere = join(folder, 'elsewhere');
    writeFileSync(elsewhere, 'mine');
    rmSync(join(out, 'inkorg-key.pem'));
    symlinkSync(elsewhere, join(out, 'inkorg-key.pem'));
    rmSync(join(out, 'lifecare-key.pem'));
    writeFileSync(join(out, 'lifecare-key.pem'), 'old', { mode: 0o644 });
    await written('again');
    expect(readFileSync(elsewhere, 'utf8')).toBe('mine');
    expect(statSync(join(out, 'lifecare-key.pem')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(out, 'inkorg-key.pem'), 'utf8')).toContain('PRIVATE KEY');
  });

  test('says which files there are, as lines or as JSON', async () => {
    const out = join(folder, 'said');
    const { stdout } = await motpart(['certs', '--out', out, '--url', server.url, '--json']);
    const { folder: where, files } = JSON.parse(stdout) as { folder: string; files: string[] };
    expect([where, files.slice(0, 4)]).toEqual([out, ['ca.pem', 'crl.pem', 'inkorg.pem', 'inkorg-key.pem']]);
    const lines = (await motpart(['certs', '--out', out, '--url', server.url])).stdout.trim().split('\n');
    expect(lines).toHaveLength(files.length);
    for (const line of lines) expect(existsSync(line)).toBe(true);
  });

  test('refuses a folder that cannot be one, and needs to be told which', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { code, stderr } = await motpart(['certs', '--out', join(folder, 'file', 'x'), '--url', server.url]);
    expect([code, stderr.trim().split('\n')]).toEqual([
      2,
      [expect.stringMatching(/SIM-FILE cannot write to .* — give --out a folder/)],
    ]);
    expect((await motpart(['certs'])).stderr).toMatch(/SIM-FLAG certs needs --out/);
  });
});

describe('the TLS port of serve', () => {
  test('answers curl with the files of certs: the same server as the plain port', async () => {
    const out = await written('curl');
    expect(server.facts.tlsUrl).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    const plain = await (await fetch(`${server.url}/_motpart/v1/health`)).json();
    expect(JSON.parse(curl(out, 'inkorg', '/_motpart/v1/health'))).toEqual(plain);
    const document = JSON.parse(curl(out, 'inkorg-expired', '/helseid/.well-known/openid-configuration')) as any;
    expect(document.issuer).toBe(`${server.facts.tlsUrl}/helseid`);
  });

  test('takes the world whose certificates certs was asked for', async () => {
    await fetch(`${server.url}/_motpart/v1/worlds`, { method: 'POST', body: '{"id":"team-a"}' });
    const out = join(folder, 'team-a');
    await motpart(['certs', '--out', out, '--url', `${server.url}/w/team-a`]);
    curl(out, 'inkorg', '/helseid/.well-known/openid-configuration');
    const { exchanges } = (await (await fetch(`${server.url}/w/team-a/_motpart/v1/journal`)).json()) as any;
    expect(exchanges).toHaveLength(1);
    expect(exchanges[0].request.peer).toEqual({
      subject: expect.stringContaining('serialNumber=SE4020001170-1177'),
      serialNumber: 'SE4020001170-1177',
      fingerprint: expect.stringMatching(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/),
    });
  });

  test('is one line when it is taken, and nothing stays open', async () => {
    const port = new URL(server.facts.tlsUrl).port;
    const { code, stdout, stderr } = await motpart([
      'serve',
      '--port',
      '0',
      '--tls-port',
      port,
      '--systems',
      'helseid',
    ]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^motpart: SIM-PORT port \d+ of 127.0.0.1 is taken — .*choose another with --tls-port.*\n$/);
  });

  test('is not opened where nobody asks for it', async () => {
    const other = await serving(['--systems', 'helseid']);
    expect(other.facts).not.toHaveProperty('tlsUrl');
    await other.stop();
  });
});

test('--insecure-peer-header takes a certificate on the plain port', async () => {
  const other = await serving(['--insecure-peer-header', '--systems', 'helseid']);
  const { pem } = (await (await fetch(`${other.url}/_motpart/v1/certificates/inkorg-revoked`)).json()) as any;
  await fetch(`${other.url}/helseid/.well-known/openid-configuration`, {
    headers: { 'x-motpart-peer-cert': encodeURIComponent(pem) },
  });
  const { exchanges } = (await (await fetch(`${other.url}/_motpart/v1/journal`)).json()) as any;
  expect(exchanges[0].request.peer.problem).toBe('revoked');
  await other.stop();
});

describe('a serve of Lifecare', () => {
  let lifecare: Serving;
  beforeAll(async () => {
    lifecare = await serving(['--lifecare-alpn', 'h2-reset', '--systems', 'lifecare-ifo', '--people', '40']);
  });
  afterAll(() => lifecare.stop());

  test('names the CA in its handshake, and offers HTTP/2 because it was told to', () => {
    const { host } = new URL(lifecare.facts.tlsUrl);
    const args = ['s_client', '-connect', host, '-alpn', 'h2,http/1.1'];
    const { stdout } = spawnSync('openssl', args, { input: '', encoding: 'utf8', timeout: 5_000 });
    expect(stdout).toMatch(/Acceptable client certificate CA names\n.*Motpart Test CA 1177/);
    expect(stdout).toContain('ALPN protocol: h2');
  });

  test('takes the printed credentials: domain, key and the certificate of that name, also the one that follows it', async () => {
    const out = join(folder, 'lifecare');
    expect((await motpart(['certs', '--out', out, '--url', lifecare.url])).code).toBe(0);
    const [{ baseUrl, credentials }] = lifecare.facts.systems;
    expect(Object.keys(credentials).toSorted()).toEqual(['certificate', 'domain', 'key']);
    const ask = (name: string) => {
      const query = new URLSearchParams({ domain: credentials.domain, limit: '1' });
      const pair = ['--cert', join(out, `${name}.pem`), '--key', join(out, `${name}-key.pem`)];
      const args = ['-sS', '--http1.1', '--max-time', '5', '--cacert', join(out, 'ca.pem'), ...pair];
      const url = `${baseUrl}/apifc/v1/Extract/Services?${query}`;
      return execFileSync('curl', [...args, '-H', `X-API-Key: ${credentials.key}`, url], { encoding: 'utf8' });
    };
    expect(JSON.parse(ask(credentials.certificate))).toHaveProperty('Result');
    expect(ask('lifecare-renewed')).toContain('403.12');
    const registering = `${lifecare.url}/_motpart/v1/controls/lifecare-ifo/register-certificate`;
    expect((await fetch(registering, { method: 'POST', body: '{}' })).status).toBe(200);
    expect(JSON.parse(ask('lifecare-renewed'))).toHaveProperty('Result');
  });

  test('is refused another word', async () => {
    const { code, stderr } = await motpart(['serve', '--lifecare-alpn', 'h2']);
    expect([code, stderr.trim()]).toEqual([
      2,
      'motpart: SIM-FLAG --lifecare-alpn h2 is not one of http/1.1, h2-reset — leave it out for http/1.1',
    ]);
  });
});
