import { createServer, request as httpRequest, type Server } from 'node:http';
import { createServer as createHttpsServer, request as httpsRequest } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { connect as connectTls } from 'node:tls';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuthority } from '../../fixtures/index.ts';
import type { Transfer } from '../kernel/http.ts';
import type { Answer } from '../kernel/simulator.ts';
import { libraryWorld, simulator } from '../kernel/testing/ask.ts';
import { Worlds } from '../kernel/worlds.ts';
import { createServer as createSimulatorServer } from './fastify.ts';
import { carried } from './transfer-stream.ts';
import { raw } from './testing/raw.ts';
import { writeAnswer } from './write.ts';

let answer: Answer;
let plain: Server;
let secure: Server;
let ca = '';
const handle = (_: unknown, response: Parameters<typeof writeAnswer>[0]) => writeAnswer(response, answer, false);
const portOf = (server: Server) => (server.address() as AddressInfo).port;

beforeAll(async () => {
  const authority = await createAuthority({ seed: 1177, at: Date.now() });
  ({ ca } = authority);
  plain = createServer(handle);
  secure = createHttpsServer({ key: authority.server.key, cert: authority.server.pem }, handle);
  await Promise.all([plain, secure].map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))));
});
afterAll(() => {
  for (const server of [plain, secure]) server.closeAllConnections();
  for (const server of [plain, secure]) server.close();
});

interface Got {
  readonly status?: number;
  /** Undefined when the client was told that the answer is not whole. */
  readonly body?: Buffer;
  readonly code?: string;
  readonly encoding?: string | undefined;
}

/** What a client gets, over either port. */
function get(over: 'http' | 'https', method = 'GET'): Promise<Got> {
  return new Promise((resolve) => {
    const fail = ({ code = '' }: NodeJS.ErrnoException) => resolve({ code });
    const options = { host: '127.0.0.1', method, agent: false, servername: 'localhost' } as const;
    const read = async (response: AsyncIterable<Buffer> & { statusCode?: number; headers: Record<string, any> }) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const encoding = response.headers['transfer-encoding'] as string | undefined;
      resolve({ status: response.statusCode!, body: Buffer.concat(chunks), encoding });
    };
    const request =
      over === 'http'
        ? httpRequest({ ...options, port: portOf(plain) })
        : httpsRequest({ ...options, port: portOf(secure), ca });
    request.on('response', (response) => void read(response as never).catch(fail));
    request.on('error', fail).end();
  });
}

/** How the connection ends below HTTP: `end`, or what the socket said. */
function endOf(over: 'http' | 'https'): Promise<string> {
  const socket =
    over === 'http'
      ? connect(portOf(plain), '127.0.0.1')
      : connectTls({ port: portOf(secure), host: '127.0.0.1', servername: 'localhost', ca });
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  return new Promise((resolve) => {
    socket.on('error', ({ message }) => resolve(message)).on('end', () => resolve('end'));
    socket.resume();
  });
}

function answerWith(body: Uint8Array | string, transfer: Transfer, status = 200): Answer {
  const nothing = { rule: undefined, basis: undefined, defect: undefined, changes: [], version: 0 };
  return { status, headers: { 'content-type': 'text/plain' }, body, wire: { transfer }, ...nothing };
}

const bytes = fc.uint8Array({ minLength: 1, maxLength: 400 });
const lossless = fc.oneof(
  fc.constant<Transfer>({ kind: 'chunks' }),
  fc.record({ kind: fc.constant('slow' as const), bytesPerSecond: fc.integer({ min: 20_000, max: 1e6 }) }),
);
const afterBytes = fc.integer({ min: 0, max: 500 });
const lossy = fc.oneof(
  fc.record({ kind: fc.constant('reset' as const), afterBytes }),
  fc.record({ kind: fc.constant('truncate' as const), afterBytes, chunked: fc.boolean() }),
);

describe.each(['http', 'https'] as const)('over %s', (over) => {
  const numRuns = over === 'http' ? 40 : 12;

  test('whatever the body, a slow or finely chunked one arrives byte for byte', async () => {
    const property = fc.asyncProperty(bytes, lossless, async (body, transfer) => {
      answer = answerWith(body, transfer);
      const got = await get(over);
      expect([got.status, got.body?.equals(body)]).toEqual([200, true]);
    });
    await fc.assert(property, { numRuns });
  });

  test('whatever the body, nobody takes a reset or truncated answer for a whole one', async () => {
    const property = fc.asyncProperty(fc.oneof(bytes, fc.constant('')), lossy, async (body, transfer) => {
      answer = answerWith(body, transfer);
      const got = await get(over);
      expect(got.body).toBeUndefined();
    });
    await fc.assert(property, { numRuns });
  });

  test('a reset is one of TCP, at once and within the body; a truncated answer ends in order', async () => {
    const ways: Transfer[] = [
      { kind: 'reset', afterBytes: 0 },
      { kind: 'reset', afterBytes: 3 },
      { kind: 'truncate', chunked: false },
    ];
    const ends: string[] = [];
    for (const transfer of ways) {
      answer = answerWith('abcdef', transfer);
      ends.push(await endOf(over));
    }
    expect(ends).toEqual(['read ECONNRESET', 'read ECONNRESET', 'end']);
  });

  test('each byte of a chunked body is a chunk', async () => {
    answer = answerWith('abc', { kind: 'chunks' });
    expect(await get(over)).toMatchObject({ encoding: 'chunked', body: Buffer.from('abc') });
  });
});

describe('on the wire', () => {
  const ask = (method = 'GET', version = '1.1') =>
    raw(portOf(plain), `${method} / HTTP/${version}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);

  test('single bytes stand in chunks of their own', async () => {
    answer = answerWith('abc', { kind: 'chunks' });
    expect(await ask()).toMatch(/\r\n\r\n1\r\na\r\n1\r\nb\r\n1\r\nc\r\n0\r\n\r\n$/);
  });

  test.each([
    ['with a length that it does not reach', false, /content-length: 6\r\n[^]*\r\n\r\nabc$/i],
    ['without its last chunk', true, /transfer-encoding: chunked\r\n[^]*\r\n\r\n3\r\nabc\r\n$/i],
  ])('a truncated body is half of it, %s', async (_, chunked, form) => {
    answer = answerWith('abcdef', { kind: 'truncate', chunked });
    expect(await ask()).toMatch(form);
  });

  test('an answer without a body is cut off in its first line, and neither slow nor chunked', async () => {
    answer = answerWith('', { kind: 'truncate', chunked: false }, 204);
    expect(await ask()).toBe('HTTP/1.1 204');
    answer = answerWith('', { kind: 'chunks' }, 204);
    expect(await ask()).toMatch(/^HTTP\/1\.1 204 [^]*\r\n\r\n$/);
    answer = answerWith('abc', { kind: 'slow', bytesPerSecond: 1 });
    expect(await ask('HEAD')).toMatch(/content-length: 3/i);
  });

  test('HTTP/1.0 gets no chunks', async () => {
    answer = answerWith('abc', { kind: 'chunks' });
    expect(await ask('GET', '1.0')).toMatch(/content-length: 3[^]*\r\n\r\nabc$/i);
  });

  test('a slow body takes its time', async () => {
    answer = answerWith('x'.repeat(40), { kind: 'slow', bytesPerSecond: 400 });
    const start = performance.now();
    expect((await get('http')).body?.length).toBe(40);
    expect(performance.now() - start).toBeGreaterThanOrEqual(60);
  });
});

describe('a server with a slow answer under way', () => {
  async function opened() {
    const worlds = new Worlds(libraryWorld());
    worlds.default.faults.put({ id: 'slow', kind: 'slow', bytesPerSecond: 1, matched: 0 });
    const app = createSimulatorServer({ simulator, worlds });
    const base = await app.listen({ host: '127.0.0.1', port: 0 });
    return { app, response: await fetch(`${base}/library/v1/Books/1`) };
  }

  test('closes without waiting for its end', async () => {
    const { app, response } = await opened();
    const body = response.text().catch((error: Error) => error.message);
    const start = performance.now();
    await app.close();
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(await body).toBe('terminated');
  });

  test('stops when the client goes', async () => {
    let writes = 0;
    const server = createServer((_, response) => {
      const { write } = response;
      response.write = ((...given: Parameters<typeof write>) => (
        (writes += 1),
        write.apply(response, given)
      )) as typeof write;
      writeAnswer(response, answerWith('x'.repeat(500), { kind: 'slow', bytesPerSecond: 50 }), false);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const response = await fetch(`http://127.0.0.1:${portOf(server)}`);
    await response.body!.cancel();
    await expect.poll(() => new Promise((open) => server.getConnections((_, count) => open(count)))).toBe(0);
    const before = writes;
    await pause(100);
    expect([before > 0, writes - before]).toEqual([true, 0]);
    server.close();
  });
});

describe('where there is no socket', () => {
  test('whatever the body, what is not lost arrives byte for byte', async () => {
    const property = fc.asyncProperty(bytes, lossless, async (body, transfer) => {
      const got = Buffer.from(await carried(transfer, body, {}).arrayBuffer());
      expect(got.equals(body)).toBe(true);
    });
    await fc.assert(property, { numRuns: 30 });
  });

  test('whatever the body, what is lost is a network error or a body that breaks off', async () => {
    const property = fc.asyncProperty(fc.oneof(bytes, fc.constant('')), lossy, async (body, transfer) => {
      const response = carried(transfer, body, {});
      if (response.type !== 'error') await expect(response.arrayBuffer()).rejects.toThrow(TypeError);
    });
    await fc.assert(property, { numRuns: 60 });
  });
});
