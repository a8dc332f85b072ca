import { http, HttpResponse, type RequestHandler } from 'msw';
import { setupServer } from 'msw/node';
import { afterEach, describe, expect, test } from 'vitest';
import { libraryWorld } from '../kernel/testing/ask.ts';
import { documentedOrigins, handlers, type HandlerOptions } from './msw.ts';

const world = libraryWorld();
const strict = { onUnhandledRequest: 'error', onUnhandledFrame: 'error' } as const;
const api = 'https://library.example/api';
let server: ReturnType<typeof setupServer> | undefined;

function listen(...own: RequestHandler[]): void {
  server = setupServer(...own);
  server.listen(strict);
}
afterEach(() => server?.close());

describe('options', () => {
  const wrong: [string, unknown, RegExp][] = [
    ['no world', {}, /^world: handlers need one: handlers\(\{ world: await createWorld\(\) \}\)$/],
    ['a promise of a world', { world: Promise.resolve(world) }, /^world: handlers need one/],
    ['a PEM for a peer', { world, peer: '-----BEGIN' }, /^peer: a certificate has a subject.+peerOf/],
    ['a name for an address', { world, origins: { 'mine.test': '/library' } }, /mine\.test is no address: write it as/],
    ['a query in an address', { world, origins: { 'https://mine.test/?a': '/library' } }, /is no address/],
    ['a slash at its end', { world, origins: { 'https://mine.test/a/': '/library' } }, /ends in a slash: leave it out/],
    [
      'an unknown mount',
      { world, origins: { 'https://mine.test': '/shop' } },
      /stands for \/shop, and .+ are \/library/,
    ],
    ['no address', { world, origins: {} }, /there is none: leave it out for the documented/],
  ];
  test.each(wrong)('%s is refused in one line that says what to do', (_, options, line) => {
    const asked = () => handlers(options as HandlerOptions);
    expect(asked).toThrow(line);
    expect(asked).toThrow(/^[^\n]+$/);
  });

  test('hints stand in the headers unless they are not wanted', async () => {
    listen(...handlers({ world, hints: false }));
    expect((await fetch(`${api}/v1/Books/1`)).headers.has('x-motpart-rule')).toBe(false);
    server!.resetHandlers(...handlers({ world }));
    expect((await fetch(`${api}/v1/Books/1`)).headers.get('x-motpart-rule')).toBe('library.book.found');
  });

  test('without a peer no certificate is shown, with one it is in the journal', async () => {
    const peer = { subject: 'CN=client', fingerprint: 'ab' };
    listen(...handlers({ world }));
    await fetch(`${api}/v1/Books/1`);
    server!.resetHandlers(...handlers({ world, peer }));
    await fetch(`${api}/v1/Books/1`);
    expect(
      world.journal
        .since()
        .slice(-2)
        .map(({ request }) => request.peer),
    ).toEqual([undefined, peer]);
  });

  test('origins may be written as people write hosts, and stand beside the documented ones', async () => {
    const mine = { ...documentedOrigins(world.base.systems), 'https://MINE.test:443': '/library' };
    listen(...handlers({ world, origins: mine }));
    const statuses = [api, 'https://mine.test'].map(async (address) => (await fetch(`${address}/v1/Books/1`)).status);
    expect(await Promise.all(statuses)).toEqual([200, 200]);
  });
});

describe('handlers of one’s own beside ours', () => {
  const mine = http.get('https://library.example/*', () => HttpResponse.text('mine'));

  test('before ours, they answer first', async () => {
    listen(mine, ...handlers({ world }));
    expect(await (await fetch(`${api}/v1/Books/1`)).text()).toBe('mine');
  });

  test('after ours, they get what is below none of the addresses, on the same host too', async () => {
    listen(...handlers({ world }), mine);
    expect(await (await fetch(`${api}/v1/Books/1`)).text()).toContain('The House');
    expect(await (await fetch('https://library.example/about')).text()).toBe('mine');
  });

  test('what nobody answers is theirs to decide: an error where they said so', async () => {
    // msw 3 throws a TypeError as fetch does, msw 2 an error of its own.
    listen(...handlers({ world }));
    const before = world.journal.count;
    await expect(fetch('https://elsewhere.example/')).rejects.toThrow(Error);
    await expect(fetch('https://library.example/about')).rejects.toThrow(Error);
    expect(world.journal.count).toBe(before);
  });
});
