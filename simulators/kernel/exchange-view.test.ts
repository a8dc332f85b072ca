import { expect, test } from 'vitest';
import { exchangeView } from './exchange-view.ts';
import { ask, libraryWorld, request, simulator } from './testing/ask.ts';

const masker = {
  text: (text: string) => text.replaceAll('secret', '******'),
  header: (name: string, value: string) => (name === 'x-card' ? '***' : value),
};

function lastView(world = libraryWorld(), secrets = true) {
  return exchangeView(
    world.journal.since().at(-1)!,
    secrets ? masker : { text: (text) => text, header: (_, value) => value },
  );
}

test('an exchange becomes plain JSON with a short id', () => {
  const world = libraryWorld();
  ask(world, 'GET /library/v1/Books/1?x=1');
  const view = lastView(world);
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  expect(view).toMatchObject({
    id: 'x-000001',
    at: '2026-11-21T12:00:00.000Z',
    operation: 'oneBook',
    rule: 'library.book.found',
    basis: 'documented',
    request: { method: 'GET', url: 'http://localhost:4010/library/v1/Books/1?x=1', body: { bytes: 0, text: '' } },
  });
  expect(Object.keys(view)).not.toContain('fault');
});

test('address, headers, bodies, diagnosis and facts are all masked', () => {
  const world = libraryWorld();
  ask(world, 'POST /library/v1/Loans?q=secret', { isbn: 'secret' }, { 'x-card': 'ann' });
  ask(world, 'GET /library/v1/Books/secret');
  const views = world.journal.since().map((one) => JSON.stringify(exchangeView(one, masker)));
  for (const view of views) expect(view).not.toMatch(/secret|ann/);
  expect(views[1]).toContain('"got":"******"');
});

test('a long body is cut, says so, and never ends in half a secret', () => {
  const world = libraryWorld();
  const at = 64 * 1024 - 3;
  simulator.respond(
    request('POST /library/v1/Loans', `${'x'.repeat(at)}secret${'y'.repeat(100_000)}`, { 'x-card': 'ann' }),
    world,
  );
  const { body } = lastView(world).request;
  expect(body.text).toHaveLength(64 * 1024);
  expect(body.text.endsWith('x***')).toBe(true);
  expect(body).toMatchObject({
    bytes: at + 6 + 100_000,
    cut: `the first 65536 characters of ${body.bytes} bytes are shown`,
  });
});

test('bytes that are no text are shown as well as they can be', () => {
  const world = libraryWorld();
  ask(world, 'POST /library/v1/Loans', Uint8Array.of(0x61, 0xff, 0x62), { 'x-card': 'ann' });
  expect(lastView(world).request.body).toEqual({ bytes: 3, text: 'a\uFFFDb' });
});

test.each(['utf16le', 'utf16be', 'utf16le without a mark'])(
  'a body in %s is read as that, so that a secret in it is masked',
  (encoding) => {
    const world = libraryWorld();
    const mark = encoding.endsWith('mark') ? '' : '﻿';
    const bytes = Buffer.from(`${mark}{"isbn":"secret"}`, 'utf16le');
    ask(world, 'POST /library/v1/Loans', encoding === 'utf16be' ? bytes.swap16() : bytes, { 'x-card': 'ann' });
    expect(lastView(world).request.body.text).toBe('{"isbn":"******"}');
  },
);

test('a picture is shown by its type and hash, whatever its bytes say', () => {
  const world = libraryWorld();
  ask(world, 'GET /library/v1/Books/1');
  const exchange = world.journal.since().at(-1)!;
  const shown = (type: string) => {
    const reply = { status: 200, headers: { 'content-type': type }, body: Buffer.from('\x89PNG secret', 'latin1') };
    return exchangeView({ ...exchange, reply }, masker).reply.body;
  };
  expect(shown('image/png')).toEqual({
    bytes: 11,
    text: '(image/png, sha256 1c5ca58039fa848632cba37150409e01647e5a4541d6bb5a484051d9ad2945a0)',
  });
  expect(shown('image/svg+xml').text).toContain('PNG ******');
});
