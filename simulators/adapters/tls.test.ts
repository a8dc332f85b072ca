import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect as connectHttp2, constants } from 'node:http2';
import { Agent } from 'node:https';
import { connect as connectPlain } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDoor } from './testing/mutual-tls.ts';

type Door = Awaited<ReturnType<typeof openDoor>>;
const day = 86_400_000;

/** A handshake alone. */
async function shake(door: Door, options: ConnectionOptions = {}, name: string | undefined = 'inkorg') {
  const ca = await door.authority();
  const shown = name === '' ? {} : await ca.client(name).then(({ pem, key }) => ({ cert: pem, key }));
  return new Promise<TLSSocket>((resolve, reject) => {
    const socket = connect({ port: door.tlsPort, host: '127.0.0.1', ca: ca.ca, ...shown, ...options }, () =>
      resolve(socket),
    );
    socket.on('error', reject);
  });
}

describe('the TLS port', () => {
  let door: Door;
  beforeAll(async () => void (door = await openDoor()));
  afterAll(() => door.close());

  test('makes no certificate before the first connection', async () => {
    const other = await openDoor();
    expect(other.isMade()).toBe(false);
    await other.knockWith('inkorg', { plain: true });
    expect(other.isMade()).toBe(false);
    expect((await other.knockWith('inkorg')).status).toBe(200);
    expect(other.isMade()).toBe(true);
    await other.close();
  });

  test('tells the system who calls, and over what', async () => {
    const { status, value } = await door.knockWith('inkorg');
    expect(status).toBe(200);
    expect(value).toMatchObject({
      serialNumber: 'SE4020001170-1177',
      base: `https://127.0.0.1:${door.tlsPort}`,
      tls: true,
    });
    expect(value.subject).toBe(
      'C=SE, O=Vårdgivaren Exempel AB, CN=journalsystem.vardgivaren.example, serialNumber=SE4020001170-1177',
    );
  });

  test.each([
    ['inkorg-expired', 'expired', /has expired/],
    ['inkorg-foreign-ca', 'unknown-issuer', /CA that is unknown here/],
    ['inkorg-revoked', 'revoked', /is revoked/],
    [undefined, 'none', /^no client certificate$/],
  ])('leaves the answer to %s to the system, with what is wrong', async (name, problem, got) => {
    const { status, value } = await door.knockWith(name);
    expect(status).toBe(403);
    expect(value.problem).toBe(problem);
    expect(value.got).toMatch(got);
    expect(value.todo).toContain('motpart certs --out DIR');
  });

  test('finds nothing wrong with another subject or none that has a number: that is for the system', async () => {
    const wrong = await door.knockWith('lifecare-wrong-subject');
    expect(wrong.value.serialNumber).toBe('SE4020001196-9999');
    const none = await door.knockWith('inkorg-no-serial-number');
    expect(none.status).toBe(200);
    expect(none.value).not.toHaveProperty('serialNumber');
  });

  test('is the same world as the plain port', async () => {
    const before = (await door.knockWith('inkorg')).value.calls as number;
    expect((await door.knockWith('lifecare')).value.calls).toBe(before + 1);
    const refused = await door.knockWith(undefined, { plain: true });
    expect(refused.status).toBe(403);
    const last = door.worlds.default.journal.since().slice(-2);
    expect(last.map(({ request, reply }) => [request.tls, reply.status])).toEqual([
      [true, 200],
      [false, 403],
    ]);
  });

  test('resumes no session, in TLS 1.2 and 1.3 alike', async () => {
    for (const version of ['TLSv1.2', 'TLSv1.3'] as const) {
      const agent = new Agent({ keepAlive: false, maxCachedSessions: 10, minVersion: version, maxVersion: version });
      for (const turn of [1, 2, 3]) {
        const { status, socket } = await door.knockWith('inkorg', { options: { agent } });
        expect([version, turn, status, socket.isSessionReused()]).toEqual([version, turn, 200, false]);
      }
    }
  });

  test('shows a certificate for localhost and loopback addresses, and for no other name', async () => {
    for (const servername of ['localhost', '']) {
      const socket = await shake(door, { servername });
      expect(socket.authorized).toBe(true);
      socket.destroy();
    }
    await expect(shake(door, { servername: 'elsewhere.example' })).rejects.toThrow(/altnames/);
  });

  test('speaks HTTP/1.1 only, and no TLS before 1.2', async () => {
    const socket = await shake(door, { ALPNProtocols: ['h2', 'http/1.1'] });
    expect(socket.alpnProtocol).toBe('http/1.1');
    socket.destroy();
    await expect(shake(door, { ALPNProtocols: ['h2'] })).rejects.toThrow(/no application protocol/i);
    await expect(
      shake(door, { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'ALL@SECLEVEL=0' }),
    ).rejects.toThrow(/protocol version|unsupported protocol/i);
  });

  test('ends what is no TLS without a word, and goes on', async () => {
    const said = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connectPlain(door.tlsPort, '127.0.0.1', () =>
        socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'),
      );
      socket.on('data', (chunk) => (text += chunk.toString('latin1'))).on('error', () => {});
      socket.on('close', () => resolve(text));
    });
    expect(said).not.toContain('HTTP/1.1');
    expect((await door.knockWith('inkorg')).status).toBe(200);
  });

  test('answers broken framing inside TLS as the plain port does', async () => {
    const socket = await shake(door);
    const said = await new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString('latin1'))).on('close', () => resolve(text));
      socket.write('GET\r\n\r\n');
    });
    expect(said).toMatch(/^HTTP\/1\.1 400 Bad Request/);
  });

  test('pays no attention to the header that stands in for a certificate', async () => {
    const { pem } = await (await door.authority()).client('inkorg');
    const headers = { 'x-motpart-peer-cert': encodeURIComponent(pem) };
    expect((await door.knockWith(undefined, { headers })).status).toBe(403);
    expect((await door.knockWith(undefined, { headers, plain: true })).status).toBe(403);
  });

  test('takes the world that the certificate was made for, unless the path or a header names another', async () => {
    const { calls } = (await door.knockWith('inkorg', { world: 'a' })).value;
    expect(calls).toBe(1);
    expect(
      (await door.knockWith('inkorg', { world: 'a', headers: { 'x-motpart-world': 'default' } })).value.calls,
    ).not.toBe(2);
    expect((await door.knockWith('inkorg', { world: 'a', options: { path: '/w/a/door/knock' } })).value.calls).toBe(2);
    expect((await door.knockWith('inkorg-revoked', { world: 'a' })).value.problem).toBe('revoked');
    const gone = await door.knockWith('inkorg', { world: 'nowhere' });
    expect([gone.status, gone.value.code]).toEqual([404, 'SIM-NO-WORLD']);
  });

  test('judges validity by the security clock of the world, also on a connection that stays open', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const knock = () => door.knockWith('inkorg', { options: { agent }, headers: { 'x-motpart-world': 'b' } });
    const world = door.worlds.create('b');
    const first = await knock();
    world.clock.advanceSecurity(11 * 365 * day);
    const second = await knock();
    expect([first.status, second.value.problem]).toEqual([200, 'expired']);
    world.clock.advanceSecurity(-13 * 365 * day);
    expect((await knock()).value.problem).toBe('not-yet-valid');
    expect(second.socket).toBe(first.socket);
    agent.destroy();
  });

  test('answers curl', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'motpart-'));
    const { ca, client } = await door.authority().then((one) => ({ ca: one.ca, client: one.client('inkorg') }));
    const { pem, key } = await client;
    for (const [name, text] of Object.entries({ ca, cert: pem, key })) await writeFile(join(folder, name), text);
    const files = ['--cacert', 'ca', '--cert', 'cert', '--key', 'key'];
    const { stdout } = await promisify(execFile)(
      'curl',
      ['-sS', '--max-time', '5', ...files, '-X', 'POST', `https://localhost:${door.tlsPort}/door/knock`],
      { cwd: folder },
    );
    await rm(folder, { recursive: true });
    expect(JSON.parse(stdout)).toMatchObject({ serialNumber: 'SE4020001170-1177' });
  });

  test('closes with the server, and does not wait for clients that idle', async () => {
    const other = await openDoor();
    const idle = await shake(other);
    const silent = connectPlain(other.tlsPort, '127.0.0.1');
    await new Promise((resolve) => silent.once('connect', resolve));
    const ended = Promise.all([idle, silent].map((socket) => new Promise((resolve) => socket.once('close', resolve))));
    const started = Date.now();
    await other.close();
    await ended;
    expect(Date.now() - started).toBeLessThan(3_000);
  });
});

describe('a listener that ends the connection', () => {
  test('takes good certificates, and ends those of clients without a good one', async () => {
    const door = await openDoor({ tls: { badCertificate: 'alert' } });
    expect((await door.knockWith('inkorg')).status).toBe(200);
    expect((await door.knockWith('inkorg-wrong-subject')).status).toBe(200);
    await expect(door.knockWith(undefined)).rejects.toThrow(/certificate required|alert/i);
    for (const name of ['inkorg-expired', 'inkorg-foreign-ca', 'inkorg-revoked']) {
      await expect(door.knockWith(name)).rejects.toThrow(/socket hang up|ECONNRESET|EPIPE/);
    }
    expect(door.worlds.default.journal.count).toBe(2);
    await door.close();
  });
});

/** What `openssl s_client` tells of a handshake without a certificate. */
async function told(door: Door, ...flags: readonly string[]): Promise<string> {
  const args = ['s_client', '-connect', `127.0.0.1:${door.tlsPort}`, ...flags];
  const running = promisify(execFile)('openssl', args, { timeout: 5_000 });
  running.child.stdin!.end();
  return running.then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );
}

describe('CAs in the handshake', () => {
  test.each(['-tls1_2', '-tls1_3'])('are named where a system asks for it, and nowhere else: %s', async (version) => {
    const [door, naming] = await Promise.all([openDoor(), openDoor({ tls: { namesCas: true } })]);
    expect(await told(door, version)).toContain('No client certificate CA names sent');
    const said = await told(naming, version);
    expect(said).toMatch(/^Acceptable client certificate CA names\n.*Motpart Test CA 1177\n.*Another Test CA 1177\n/m);
    expect(said).toContain(`New, TLSv1.${version.at(-1)}, Cipher is`);
    await Promise.all([door.close(), naming.close()]);
  });

  test('are those that are trusted where a bad certificate ends the connection', async () => {
    const door = await openDoor({ tls: { badCertificate: 'alert', namesCas: true } });
    const said = await told(door);
    expect(said).toContain('Motpart Test CA 1177');
    expect(said).not.toContain('Another Test CA');
    await door.close();
  });

  test('change nothing in what is judged', async () => {
    const door = await openDoor({ tls: { namesCas: true } });
    const problems = ['inkorg', 'inkorg-foreign-ca', 'inkorg-revoked', undefined].map(
      async (name) => (await door.knockWith(name)).value.problem as string,
    );
    expect(await Promise.all(problems)).toEqual([undefined, 'unknown-issuer', 'revoked', 'none']);
    await door.close();
  });
});

describe('a listener that offers HTTP/2 and resets it', () => {
  let door: Door;
  beforeAll(async () => void (door = await openDoor({ tls: { alpn: 'h2-reset' } })));
  afterAll(() => door.close());

  test('serves HTTP/1.1 to clients that choose it, or choose nothing', async () => {
    expect((await door.knockWith('inkorg')).status).toBe(200);
    const options = { ALPNProtocols: ['http/1.1'], agent: false } as const;
    expect((await door.knockWith('inkorg', { options })).value.serialNumber).toBe('SE4020001170-1177');
  });

  test('tells each stream of HTTP/2 to use HTTP/1.1, on a connection that goes on', async () => {
    const socket = await shake(door, { ALPNProtocols: ['h2', 'http/1.1'] });
    const session = connectHttp2('https://127.0.0.1', { createConnection: () => socket });
    expect(socket.alpnProtocol).toBe('h2');
    for (let turn = 1; turn <= 2; turn += 1) {
      const stream = session.request({ ':method': 'POST', ':path': '/door/knock' });
      const code = await new Promise((resolve) =>
        stream.on('error', () => {}).once('close', () => resolve(stream.rstCode)),
      );
      expect(code).toBe(constants.NGHTTP2_HTTP_1_1_REQUIRED);
    }
    session.destroy();
    expect(door.worlds.default.journal.since().every(({ request }) => request.method === 'POST')).toBe(true);
  });

  test('closes with the server though a session of HTTP/2 is open', async () => {
    const other = await openDoor({ tls: { alpn: 'h2-reset' } });
    const session = connectHttp2(`https://127.0.0.1:${other.tlsPort}`, { rejectUnauthorized: false });
    await new Promise((resolve) => session.once('connect', resolve));
    const ended = new Promise((resolve) => session.on('error', () => {}).once('close', resolve));
    await other.close();
    await expect(ended).resolves.toBeUndefined();
  });
});

describe('a header that stands in for the handshake', () => {
  let door: Door;
  beforeAll(async () => void (door = await openDoor({ peerHeader: true })));
  afterAll(() => door.close());

  async function knock(pem: string) {
    return door.knockWith(undefined, { plain: true, headers: { 'x-motpart-peer-cert': pem } });
  }

  test('gives the same peer as the handshake, with the same judgement', async () => {
    const ca = await door.authority();
    const good = await knock(encodeURIComponent((await ca.client('inkorg')).pem));
    expect(good.value).toMatchObject({ serialNumber: 'SE4020001170-1177', tls: true });
    const revoked = await knock(encodeURIComponent((await ca.client('inkorg-revoked')).pem));
    expect(revoked.value.problem).toBe('revoked');
  });

  test.each([
    '',
    'nonsense',
    '%E0%A4%A',
    encodeURIComponent('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'),
  ])('calls %j malformed', async (text) => {
    const { status, value } = await knock(text);
    expect([status, value.problem]).toEqual([403, 'malformed']);
  });

  test('is missing in a call without it, as a certificate would be', async () => {
    expect((await door.knockWith(undefined, { plain: true })).value.got).toBe('no client certificate');
  });
});

test('a refusal on the plain port names both ways to bring a certificate', async () => {
  const door = await openDoor();
  const { status, value } = await door.knockWith(undefined, { plain: true });
  expect(status).toBe(403);
  expect(value.todo).toMatch(/TLS port.*motpart certs.*--insecure-peer-header.*x-motpart-peer-cert/);
  await door.close();
});

test('another seed is another CA: its certificates are foreign here', async () => {
  const [door, other] = await Promise.all([openDoor(), openDoor({ seed: 2024 })]);
  const { pem, key } = await (await other.authority()).client('inkorg');
  const { value } = await door.knockWith('inkorg', { options: { cert: pem, key } });
  expect(value.problem).toBe('unknown-issuer');
  await Promise.all([door.close(), other.close()]);
});

test('a restart with the same seed goes on with certificates of before, on both sides', async () => {
  const [before, after] = await Promise.all([openDoor({ at: Date.now() - 30 * day }), openDoor()]);
  const old = await before.authority();
  const { pem, key } = await old.client('inkorg');
  const { status } = await after.knockWith('inkorg', { options: { cert: pem, key, ca: old.ca } });
  expect(status).toBe(200);
  await Promise.all([before.close(), after.close()]);
});
