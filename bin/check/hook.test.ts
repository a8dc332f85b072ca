import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { offeredBy, portsOf } from './host.ts';
import { hookDriver } from './hook.ts';

test('a hook that is there is connected to, and sent nothing yet', async () => {
  let heard = '';
  const server = createServer((socket) => socket.on('data', (bytes) => (heard += String(bytes))));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const driver = await hookDriver(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`);
  expect([driver.kind, driver.about.endsWith('/hook'), heard]).toEqual(['http', true, '']);
  await new Promise((done) => server.close(done));
});

test.each([
  ['127.0.0.1:8080', 'is not an address'],
  ['ftp://127.0.0.1/', 'is not an address'],
  ['http://127.0.0.1:9', 'nothing answers at http://127.0.0.1:9 (ECONNREFUSED)'],
  ['https://[::1]:9/hook', 'nothing answers at https://[::1]:9'],
])('%s is one line: %s', async (url, line) => {
  await expect(hookDriver(url)).rejects.toMatchObject({ code: 'SUITE-HTTP', exitCode: 2 });
  await expect(hookDriver(url)).rejects.toThrow(line);
});

test('the ports are those of serve unless said, and no other driver has any', () => {
  expect(portsOf({ http: 'http://x' })).toEqual({ port: 4010, tlsPort: 4443 });
  expect(portsOf({ http: 'http://x', port: '0', 'tls-port': '0' })).toEqual({ port: 0, tlsPort: 0 });
  expect(portsOf({})).toBeUndefined();
  expect(() => portsOf({ port: '4010' })).toThrow('--port goes with --http only');
  expect(() => portsOf({ 'tls-port': '1' })).toThrow('--tls-port goes with --http only');
  expect(() => portsOf({ http: 'http://x', port: 'x' })).toThrow('--port');
});

test('HTTP/2 is offered where that is asked for, and only over a socket', () => {
  expect(offeredBy({}, 'msw')).toEqual({});
  expect(offeredBy({ 'lifecare-alpn': 'h2-reset' }, 'fastify')).toEqual({ alpn: 'h2-reset' });
  expect(() => offeredBy({ 'lifecare-alpn': 'h2' }, 'fastify')).toThrow('--lifecare-alpn h2 is not one of');
  expect(() => offeredBy({ 'lifecare-alpn': 'h2-reset' }, 'msw')).toThrow('--lifecare-alpn goes with a socket');
});
