import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadModuleDriver } from 'motpart/suites';
import { notPassedByReader } from '../testing/judged.ts';

const file = fileURLToPath(new URL('./main.ts', import.meta.url));

test('the reader passes all that is about reading, over TLS with its certificate', { timeout: 60_000 }, async () => {
  expect(await notPassedByReader(await loadModuleDriver(file))).toEqual([
    ['lifecare.extract.load', 'review', expect.stringContaining('A person vouches')],
  ]);
});
