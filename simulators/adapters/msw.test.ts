import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { libraryWorld, request, simulator } from '../kernel/testing/ask.ts';
import { answer } from './fetch.ts';
import { handlers } from './msw.ts';

const world = libraryWorld();
const peer = { subject: 'CN=client', fingerprint: 'ab' };
const server = setupServer(...handlers({ world, peer }));
const strict = { onUnhandledRequest: 'error', onUnhandledFrame: 'error' } as object;

beforeAll(() => server.listen(strict));
beforeEach(() => void world.reset());
afterAll(() => server.close());

const lend = { method: 'POST', headers: { 'x-card': 'ann' }, body: '{"isbn":"1"}' };
const api = 'https://library.example/api';

describe('msw', () => {
  test('a client keeps the documented address', async () => {
    const response = await fetch(`${api}/v1/Books/1?x=1`);
    expect([response.status, ((await response.json()) as { title: string }).title]).toEqual([200, 'The House']);
    expect(response.headers.get('x-motpart-rule')).toBe('library.book.found');
    const { request: seen } = world.journal.since().at(-1)!;
    expect(seen).toMatchObject({ received: `${api}/v1/Books/1`, path: '/library/v1/Books/1', query: 'x=1', peer });
    expect(seen.links).toEqual({ '/library': api });
  });
  test('of twenty identical loans at once, exactly one is made', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 20 }, async () => (await fetch(`${api}/v1/Loans`, lend)).status),
    );
    expect(statuses.toSorted()).toEqual([200, ...Array<number>(19).fill(409)]);
  });
  test('an unknown path below the address is the owner’s to answer; beside it, nobody’s', async () => {
    expect((await fetch(`${api}/v2/Books`)).status).toBe(404);
    await expect(fetch('https://library.example/apis/v1/Books')).rejects.toThrow();
  });
  test('HEAD and 5 MB get answers', async () => {
    expect((await fetch(`${api}/v1/Books`, { method: 'HEAD' })).status).toBe(405);
    const large = await fetch(`${api}/v1/Loans`, { ...lend, body: 'x'.repeat(5 * 1024 * 1024) });
    expect([large.status, ((await large.json()) as { Code: string }).Code]).toEqual([413, 'SIM-BODY-SIZE']);
  });
  test('given origins take the place of the documented ones', async () => {
    const own = handlers({ world, origins: { 'https://mine.test': '/library' } });
    server.use(...own);
    expect((await fetch('https://mine.test/v1/Books/1')).status).toBe(200);
    expect(world.journal.since().at(-1)!.request.links).toEqual({ '/library': 'https://mine.test' });
    server.resetHandlers();
  });
});

describe('fetch', () => {
  test('answers without any server, by the mount', async () => {
    const response = await answer(simulator, world, new Request('http://localhost/library/v1/Books/2'), {
      hints: false,
    });
    expect([response.status, response.headers.has('x-motpart-rule')]).toEqual([200, false]);
  });
  test('silence is a network error', async () => {
    world.faults.put({ id: 'mute', kind: 'silence', times: 1, matched: 0 });
    await expect(fetch(`${api}/v1/Books/1`)).rejects.toThrow(TypeError);
    expect((await fetch(`${api}/v1/Books/1`)).status).toBe(200);
  });
  test('a planned delay is waited for', async () => {
    world.faults.put({ id: 'slow', kind: 'delay', delayMs: 40, matched: 0 });
    const start = performance.now();
    await answer(simulator, world, new Request('http://localhost/library/v1/Books/2'));
    expect(performance.now() - start).toBeGreaterThanOrEqual(38);
  });
  test('gives the same bytes as the core', async () => {
    const direct = simulator.respond(request('GET /library/v1/Books'), world);
    const fetched = await answer(simulator, world, new Request('http://localhost/library/v1/Books'));
    expect(await fetched.text()).toBe(direct.body);
    expect(fetched.headers.get('content-type')).toBe(direct.headers['content-type']);
  });
});
