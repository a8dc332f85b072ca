import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { network } from './carry.ts';

/** Sends what never ends, at once or byte by byte; else an answer. */
function answer(path: string, response: ServerResponse): void {
  if (path === '/flood') response.write('x'.repeat(10_000));
  else if (path === '/drip') response.write('x');
  else response.end('whole');
}

let server: Server;
let wire: ReturnType<typeof network>;
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => answer(url, response));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  wire = network({ seconds: 0.2, secondsWhenSilent: 0.05, bytes: 5_000 });
});
afterAll(() => {
  wire.close();
  server.closeAllConnections();
  server.close();
});

async function told(path: string) {
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  const { status, failure } = await wire.carry({
    method: 'GET',
    url,
    headers: {},
    body: new Uint8Array(0),
    certificate: undefined,
  });
  return [status, failure];
}

test.each([
  ['what comes whole is an answer', '/', [200, undefined]],
  ['what never ends is none, however much of it came', '/drip', [0, 'no whole answer within 0.2 s']],
  ['nor is what is too much', '/flood', [0, 'more than 5000 bytes']],
])('%s', async (_, path, expected) => {
  expect(await told(path)).toEqual(expected);
});

test('waits less once three answers in a row did not come whole, and long again after one that did', async () => {
  await told('/');
  const failures = async () => (await told('/drip'))[1];
  for (let nth = 0; nth < 3; nth += 1) expect(await failures()).toBe('no whole answer within 0.2 s');
  expect(await failures()).toBe('no whole answer within 0.05 s');
  await told('/');
  expect(await failures()).toBe('no whole answer within 0.2 s');
});
