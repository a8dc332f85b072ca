import { connect, type AddressInfo } from 'node:net';
import * as fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { libraryWorld, simulator } from '../kernel/testing/ask.ts';
import { Worlds } from '../kernel/worlds.ts';
import { createServer } from './fastify.ts';
import { ask, raw, repliesOf, type RawReply } from './testing/raw.ts';

const world = libraryWorld();
let app: FastifyInstance;
let port: number;

beforeAll(async () => {
  app = createServer({ simulator, worlds: new Worlds(world), requestTimeout: 300 });
  await app.listen({ port: 0, host: '127.0.0.1' });
  port = (app.server.address() as AddressInfo).port;
});
afterAll(() => app.close());
afterEach(async () => {
  const alive = await ask(port, 'GET /library/v1/Books/1');
  expect([alive.status, JSON.parse(alive.body).title], 'the server goes on').toEqual([200, 'The House']);
});

const lend = (body: string | Buffer, headers: string[] = []) =>
  ask(port, 'POST /library/v1/Loans', ['X-Card: ann', ...headers], body);

/** The owner's shape, or a bare framing error. Never an unplanned 500, never a trace. */
function expectOrderly(reply: RawReply): void {
  expect(reply.body).not.toMatch(/\bat .*\.(ts|js)|stack|node:|SyntaxError|TypeError/);
  if ([400, 408, 413, 431].includes(reply.status) && reply.body === '') return;
  expect(reply.status).not.toBe(500);
  expect(reply.headers.get('x-motpart-defect')).toBeUndefined();
  const body = JSON.parse(reply.body) as object;
  const owner = 'Code' in body && 'Message' in body;
  const own = 'code' in body && 'message' in body;
  const success = reply.status === 200;
  expect(owner || own || success, reply.body).toBe(true);
}

describe('bodies', () => {
  test('whatever the bytes, the owner answers', async () => {
    const bodyOf = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string().map((text) => Buffer.from(text)),
      fc.json().map((text) => Buffer.from(text)),
    );
    await fc.assert(
      fc.asyncProperty(
        bodyOf,
        fc.constantFrom(
          'application/json',
          'text/xml',
          'x',
          'multipart/form-data',
          'application/json; charset=klingon',
        ),
        async (body, type) => {
          const reply = await lend(Buffer.from(body), [`Content-Type: ${type}`]);
          expectOrderly(reply);
          expect(JSON.parse(reply.body).Code).toMatch(/^LIB-[23]$/);
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ['a length', (size: number) => [`Content-Length: ${size}`], (bytes: Buffer) => bytes],
    [
      'chunks',
      () => ['Transfer-Encoding: chunked'],
      (bytes: Buffer) =>
        Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n0\r\n\r\n')]),
    ],
  ])(
    '5 MB with %s is refused in the owner’s shape, read to nowhere, and the connection goes on',
    async (_, headers, framed) => {
      const large = Buffer.alloc(5 * 1024 * 1024, 120);
      const head = ['POST /library/v1/Loans HTTP/1.1', 'Host: localhost', ...headers(large.length)].join('\r\n');
      const after = 'GET /library/v1/Books/2 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';
      const [first, second] = repliesOf(
        await raw(port, Buffer.concat([Buffer.from(`${head}\r\n\r\n`), framed(large), Buffer.from(after)])),
      );
      expect([first!.status, JSON.parse(first!.body).Code]).toEqual([413, 'SIM-BODY-SIZE']);
      expect([second!.status, JSON.parse(second!.body).title]).toEqual([200, 'The Garden']);
      expect(world.journal.since().at(-2)!.request).toMatchObject({ unread: 'body-too-large', body: { length: 0 } });
    },
  );

  test('the largest body that is read is read whole', async () => {
    await lend(JSON.stringify({ isbn: '9', filler: 'x'.repeat(1024 * 1024 - 30) }));
    expect(world.journal.since().at(-1)!.request.body.length).toBeGreaterThan(1024 * 1024 - 40);
  });

  test('a body that is no object, or nests without end, is no defect', async () => {
    for (const body of ['null', '7', '"x"', '[]', '['.repeat(200_000), `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`])
      expectOrderly(await lend(body));
  });

  test('a GET with a body is read', async () => {
    expect((await ask(port, 'GET /library/v1/Books/1', [], '{"x":1}')).status).toBe(200);
    expect(Buffer.from(world.journal.since().at(-1)!.request.body).toString()).toBe('{"x":1}');
  });
});

describe('paths and queries', () => {
  test('any path below a mount has its owner’s answer', async () => {
    const partOf = fc.stringMatching(/^[!-~]{0,30}$/).filter((text) => !/[?#]/.test(text));
    await fc.assert(
      fc.asyncProperty(partOf, async (part) => expectOrderly(await ask(port, `GET /library/v1/Books/${part}`))),
      { numRuns: 80 },
    );
  });

  test('a path of 10 KB and 1,000 query parameters are answered', async () => {
    expectOrderly(await ask(port, `GET /library/v1/Books/${'a'.repeat(10_240)}`));
    const query = Array.from({ length: 1_000 }, (_, place) => `p${place}=${place}`).join('&');
    expect((await ask(port, `GET /library/v1/Books?${query}`)).status).toBe(200);
  });

  test('a head of more than 64 KB is 431, and bare', async () => {
    const reply = await ask(port, `GET /library/v1/Books/${'a'.repeat(70_000)}`);
    expect([reply.status, reply.body]).toEqual([431, '']);
    const many = Array.from({ length: 900 }, (_, place) => `X-${place}: ${'v'.repeat(80)}`);
    expect((await ask(port, 'GET /library/v1/Books', many)).status).toBe(431);
  });

  test('a whole address in the request line is read, and its host counts', async () => {
    expect((await ask(port, 'GET http://localhost:1/library/v1/Books/1?x=1')).status).toBe(200);
    expect(world.journal.since().at(-1)!.request).toMatchObject({
      received: 'http://localhost:1/library/v1/Books/1',
      query: 'x=1',
    });
    expect((await ask(port, 'GET http://evil.example/library/v1/Books/1')).status).toBe(421);
  });

  test.each([
    'OPTIONS *',
    'GET //library/v1/Books',
    'GET /%',
    'GET /w',
    'GET /w/',
    'GET /w/%2e%2e/library/v1',
    'GET /library/../library/v1/Books',
  ])('%s is orderly', async (line) => expectOrderly(await ask(port, line)));
});

describe('headers', () => {
  test('whatever a client writes in a header, no header of the answer comes of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.stringMatching(/^[ -~]{0,60}$/),
        fc.constantFrom('X-Card', 'X-Motpart-World', 'Accept', 'Content-Type', 'DPoP'),
        async (value, name) => {
          const reply = await ask(port, 'POST /library/v1/Loans', [`${name}: ${value}`], '{}');
          expectOrderly(reply);
          expect(reply.headers.get('x-injected')).toBeUndefined();
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a line break in an escaped name stays where it is', async () => {
    const reply = await ask(port, 'GET /library/v1/Books/%0d%0aX-Injected:%20yes');
    expect([reply.status, reply.headers.get('x-injected')]).toEqual([404, undefined]);
  });

  test('a repeated Host, or none, is 400', async () => {
    expect((await ask(port, 'GET /library/v1/Books', ['Host: evil.example'])).status).toBe(400);
    expect(await raw(port, 'GET /library/v1/Books HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe('framing', () => {
  test.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['an unknown method', 'FETCH /library/v1/Books HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
    ['a version that is none', 'GET / HTTP/9.9\r\nHost: localhost\r\n\r\n', 400],
    [
      'a length that is no number',
      'POST /library/v1/Loans HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n',
      400,
    ],
    [
      'two lengths',
      'POST /library/v1/Loans HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}',
      400,
    ],
    [
      'length and chunks',
      'POST /library/v1/Loans HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    [
      'a chunk without size',
      'POST /library/v1/Loans HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
      400,
    ],
    ['a header without colon', 'GET / HTTP/1.1\r\nHost: localhost\r\nnonsense\r\n\r\n', 400],
    ['a line break in a header', 'GET / HTTP/1.1\r\nHost: localhost\r\nX-A: b\rc\r\n\r\n', 400],
  ])('%s is a bare %3$i, and the connection ends', async (_, bytes, status) => {
    const reply = repliesOf(await raw(port, bytes)).at(-1)!;
    expect([reply.status, reply.body, reply.headers.get('connection')]).toEqual([status, '', 'close']);
  });

  test('a body longer than it says is a request of its own that nobody understands', async () => {
    const text = await raw(
      port,
      'POST /library/v1/Loans HTTP/1.1\r\nHost: localhost\r\nX-Card: ann\r\nContent-Length: 2\r\n\r\n{}garbage\r\n\r\n',
    );
    expect(repliesOf(text).map(({ status }) => status)).toEqual([400, 400]);
    expect(repliesOf(text)[0]!.body).toContain('LIB-2');
  });

  test('a body shorter than it says, and a head that never ends, are 408 when the time is up', async () => {
    const short = raw(port, 'POST /library/v1/Loans HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n\r\n{}');
    const slow = raw(port, 'GET /library/v1/Books HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
    for (const text of await Promise.all([short, slow]))
      expect(text).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\nConnection: close/);
  });

  test('one that drips bytes is closed too', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    const drip = setInterval(() => socket.write('x'), 20);
    socket.write('POST /library/v1/Loans HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\n');
    await new Promise((resolve) => socket.on('close', resolve));
    clearInterval(drip);
    expect(socket.destroyed).toBe(true);
  });

  test('a body too large that never ends is answered once, and then cut', async () => {
    const head = 'POST /library/v1/Loans HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999999999\r\n\r\n';
    const replies = repliesOf(await raw(port, head + 'x'.repeat(100_000)));
    expect(replies.map(({ status }) => status)).toEqual([413]);
  });

  test('a client that leaves in the middle of its body leaves nothing behind', async () => {
    const before = world.journal.count;
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    await new Promise((resolve) =>
      socket.write('POST /library/v1/Loans HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n\r\n{}', resolve),
    );
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(world.journal.count).toBe(before);
  });

  test('pipelined requests are answered in order', async () => {
    const one = (isbn: number, close = '') =>
      `GET /library/v1/Books/${isbn} HTTP/1.1\r\nHost: localhost\r\n${close}\r\n`;
    const text = await raw(port, [1, 2, 3, 2].map((isbn) => one(isbn)).join('') + one(1, 'Connection: close\r\n'));
    expect(repliesOf(text).map(({ body }) => JSON.parse(body).isbn)).toEqual(['1', '2', '3', '2', '1']);
  });

  test('pipelined requests wait for one that is delayed', async () => {
    world.faults.put({ id: 'slow', kind: 'delay', delayMs: 60, times: 1, matched: 0 });
    const one = (isbn: number, close = '') =>
      `GET /library/v1/Books/${isbn} HTTP/1.1\r\nHost: localhost\r\n${close}\r\n`;
    const text = await raw(port, one(1) + one(2, 'Connection: close\r\n'));
    expect(repliesOf(text).map(({ body }) => JSON.parse(body).isbn)).toEqual(['1', '2']);
  });

  test('Expect: 100-continue is answered before the body', async () => {
    const text = await raw(
      port,
      'POST /library/v1/Loans HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}',
    );
    expect(text).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 401 /);
  });

  test('any bytes at all are orderly', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
        const end = Buffer.from('\r\n\r\n');
        const replies = repliesOf(await raw(port, Buffer.concat([Buffer.from(bytes), end, end])));
        for (const reply of replies) expectOrderly(reply);
      }),
      { numRuns: 40 },
    );
  });
});
