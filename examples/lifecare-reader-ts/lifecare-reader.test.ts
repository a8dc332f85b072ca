import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadModuleDriver } from 'motpart/suites';
import { judged } from '../testing/judged.ts';

const file = fileURLToPath(new URL('./main.ts', import.meta.url));

/** What it does not do, or what this adapter cannot offer, is left out; how much is taken out is for a person to say. */
const writes = /^lifecare\.(user\.(created|changed|disabled|password)|invoice|write|calculation)/;

test('the reader passes all that is about reading, over TLS with its certificate', { timeout: 60_000 }, async () => {
  const { document } = await judged('lifecare-ifo', await loadModuleDriver(file), 'fastify');
  const others = document.checks.filter(({ verdict, lacks }) => verdict !== 'pass' && lacks === undefined);
  const left = others.filter(({ id, verdict }) => !(verdict === 'omit' && writes.test(id)));
  expect(left.map(({ id, verdict, message }) => [id, verdict, message.en])).toEqual([
    ['lifecare.extract.load', 'review', expect.stringContaining('A person vouches')],
  ]);
  expect(document.checks.filter(({ verdict }) => verdict === 'pass').length).toBeGreaterThan(30);
});
