import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { Worlds } from '../kernel/worlds.ts';
import { libraryWorld, simulator } from '../kernel/testing/ask.ts';
import { baseOf, createServer, worldIdOf } from './fastify.ts';

let app: FastifyInstance;
let base: string;
const worlds = new Worlds(libraryWorld());

beforeAll(async () => {
  app = createServer({
    simulator,
    worlds,
    hosts: ['sim.example'],
    publicUrl: 'https://public.example/',
    plugins: [
      async (server) =>
        void server.get('/_motpart/v1/echo', (request) => ({ world: worldIdOf(request), base: baseOf(request) })),
    ],
  });
  base = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.close());

async function get(path: string, init?: RequestInit) {
  const response = await fetch(base + path, init);
  const text = await response.text();
  return { response, body: text && JSON.parse(text) };
}

const lend = { method: 'POST', headers: { 'x-card': 'ann', 'content-type': 'application/json' }, body: '{"isbn":"1"}' };

describe('answers', () => {
  test('the owner’s bytes go out, and the hints stand beside them', async () => {
    const { response, body } = await get('/library/v1/Books/1');
    expect(response.status).toBe(200);
    expect(body.title).toBe('The House');
    expect(response.headers.get('x-motpart-rule')).toBe('library.book.found');
    expect(response.headers.get('x-motpart-basis')).toBe('documented');
  });
  test('without hints, only a defect is shown', async () => {
    const quiet = createServer({ simulator, worlds: new Worlds(libraryWorld()), hints: false });
    const refused = await quiet.inject('/library/v1/Books/9');
    expect(refused.json()).toEqual({ Code: 'LIB-3', Message: 'no such book' });
    expect(Object.keys(refused.headers).filter((name) => name.startsWith('x-motpart'))).toEqual([]);
    const crashed = await quiet.inject({ method: 'POST', url: '/library/v1/Crash' });
    expect([crashed.statusCode, crashed.headers['x-motpart-defect']]).toEqual([500, 'SIM-DEFECT']);
    expect(crashed.body).not.toContain('stack');
  });
  test.each(['text/plain', 'application/xml', 'no such type', ''])(
    'a body of content type %j reaches the core',
    async (type) => {
      worlds.default.reset();
      const { body } = await get('/library/v1/Loans', { ...lend, headers: { 'x-card': 'ann', 'content-type': type } });
      expect(body.isbn).toBe('1');
    },
  );
  test.each(['DELETE', 'PUT', 'PATCH', 'OPTIONS', 'PROPFIND', 'QUERY'])('%s gets the owner’s shape', async (method) => {
    const { response, body } = await get('/library/v1/Books', { method });
    expect([response.status, body.Code]).toEqual([405, 'SIM-METHOD']);
  });
  test('HEAD has the status and no body', async () => {
    const { response, body } = await get('/library/v1/Books', { method: 'HEAD' });
    expect([response.status, body]).toEqual([405, '']);
  });
  test('silence ends the connection without an answer', async () => {
    worlds.default.faults.put({ id: 'mute', kind: 'silence', times: 1, matched: 0 });
    await expect(get('/library/v1/Books/1')).rejects.toThrow('fetch failed');
    expect((await get('/library/v1/Books/1')).response.status).toBe(200);
  });
  test('a planned delay is carried out', async () => {
    worlds.default.faults.put({ id: 'slow', kind: 'delay', delayMs: 60, times: 1, matched: 0 });
    const start = performance.now();
    await get('/library/v1/Books/1');
    expect(performance.now() - start).toBeGreaterThanOrEqual(55);
    worlds.default.faults.delete('slow');
  });
  test('a planned status that HTTP does not allow is a defect, not a crash', async () => {
    worlds.default.faults.put({ id: 'odd', kind: 'status', status: 99, times: 1, matched: 0 });
    const { response, body } = await get('/library/v1/Books/1');
    expect([response.status, body.code, response.headers.get('x-motpart-defect')]).toEqual([
      500,
      'SIM-UNWRITABLE',
      'SIM-UNWRITABLE',
    ]);
    worlds.default.faults.delete('odd');
  });
});

describe('worlds', () => {
  test('path comes before header, header before default', async () => {
    worlds.default.reset();
    worlds.create('a');
    worlds.create('b');
    expect((await get('/w/a/library/v1/Loans', lend)).response.status).toBe(200);
    const both = { ...lend, headers: { ...lend.headers, 'x-motpart-world': 'b' } };
    expect((await get('/w/a/library/v1/Loans', both)).response.status).toBe(409);
    expect((await get('/library/v1/Loans', both)).response.status).toBe(200);
    expect((await get('/library/v1/Loans', lend)).response.status).toBe(200);
  });
  test('an unknown world is one clear line', async () => {
    const { response, body } = await get('/w/nowhere/library/v1/Books');
    expect([response.status, body.code]).toEqual([404, 'SIM-NO-WORLD']);
    expect(body.message).toContain('nowhere');
  });
  test('the base of absolute addresses keeps the prefix of the world', async () => {
    await get('/w/a/library/v1/Books?x=1');
    const { request } = worlds.get('a')!.journal.since().at(-1)!;
    expect(request.base).toBe(`${base}/w/a`);
    expect(request.received).toBe(`${base}/w/a/library/v1/Books`);
    expect([request.path, request.query]).toEqual(['/library/v1/Books', 'x=1']);
  });
  test('a plugin sees the path without the prefix, the world’s id and the base', async () => {
    expect((await get('/w/a/_motpart/v1/echo')).body).toEqual({ world: 'a', base: `${base}/w/a` });
    expect((await get('/_motpart/v1/echo')).body).toEqual({ base });
  });
});

describe('routing', () => {
  test('what no system serves falls to other routes, and to 404', async () => {
    expect((await get('/nothing/here')).response.status).toBe(404);
    expect((await get('/-simulated-')).response.status).toBe(404);
    expect((await get('/libraryish/v1/Books')).response.status).toBe(404);
  });
  test('a path that is not percent-encoded UTF-8 is answered by its owner', async () => {
    const { response, body } = await get('/library/v1/Books/%E0%A4%A');
    expect([response.status, body.Code]).toEqual([400, 'SIM-PATH-ENCODING']);
  });
});

describe('host', () => {
  const withHost = (host: string, url = '/library/v1/Books') => app.inject({ url, headers: { host } });
  test.each([
    'localhost',
    'localhost:1',
    '127.0.0.1:9999',
    '[::1]:4010',
    'LOCALHOST:4010',
    'sim.example:8080',
    'public.example',
  ])('%s is ours', async (host) => {
    expect((await withHost(host)).statusCode).toBe(200);
  });
  test.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'x@localhost',
    'sim.example.evil',
    '10.0.0.1',
    'localhost:x',
    'evil.example/localhost',
  ])('%s is not, neither for simulators nor for plugins', async (host) => {
    expect((await withHost(host)).statusCode).toBe(421);
    expect((await withHost(host, '/_motpart/v1/echo')).json().code).toBe('SIM-HOST');
  });
  test('the public name stands in absolute addresses, whatever the socket', async () => {
    await withHost('public.example');
    expect(worlds.default.journal.since().at(-1)!.request.base).toBe('https://public.example');
  });
});
