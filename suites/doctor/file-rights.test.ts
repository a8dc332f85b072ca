import { expect, test } from 'vitest';
import { rightsOf } from './file-rights.ts';

const file = (path: string, mode: number) => ({ path, mode, bytes: new Uint8Array(0) });

test.each([
  ['keys/own.json', 'chmod 600 keys/own.json'],
  ["Åsa's nøkler/own key.json", "chmod 600 'Åsa'\\''s nøkler/own key.json'"],
])('%s: the command that mends it can be copied', (path, todo) => {
  expect(rightsOf(file(path, 0o100644))).toMatchObject({ severity: 'problem', todo });
  expect(rightsOf(file(path, 0o100600))).toMatchObject({ severity: 'ok' });
});
