import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseAttestations } from './attestations.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'motpart-attest-'));
  writeFileSync(join(folder, 'seen.png'), 'a picture');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sha256 = createHash('sha256').update('a picture').digest('hex');
const entry = 'case: P01, person: Kim Exempel, date: 2026-11-20, note: read in an account of our own';
const read = (text: string) =>
  parseAttestations(text, { file: join(folder, 'attest.yaml'), known: ['P01', 'T10'], today: '2026-11-21' });

test('reads who vouches for what, and takes the SHA-256 of what is shown for it', async () => {
  expect(await read(`- { ${entry}, attachment: seen.png }`)).toEqual([
    {
      case: 'P01',
      person: 'Kim Exempel',
      date: '2026-11-20',
      note: 'read in an account of our own',
      notApplicable: false,
      attachment: { name: 'seen.png', sha256 },
    },
  ]);
});

test('holds the hash that is claimed against the file', async () => {
  await expect(read(`- { ${entry}, attachment: seen.png, sha256: ${sha256.toUpperCase()} }`)).resolves.toHaveLength(1);
  await expect(read(`- { ${entry}, attachment: seen.png, sha256: 00 }`)).rejects.toMatchObject({
    todo: `it is ${sha256}`,
  });
});

test('may say that a case does not apply', async () => {
  expect((await read(`- { ${entry}, notApplicable: true }`))[0]!.notApplicable).toBe(true);
});

test.each([
  ['an unknown case', entry.replace('P01', 'P09'), 'there is no case P09'],
  ['no person', 'case: P01', 'P01 has no person'],
  ['an empty note', entry.replace(/note: .*/, 'note: " "'), 'P01 has no note'],
  ['no date', entry.replace('date: 2026-11-20, ', ''), 'P01 has no date'],
  ['a date in another form', entry.replace('2026-11-20', '20 nov'), 'P01 has the date 20 nov'],
  ['a date to come', entry.replace('2026-11-20', '2026-11-22'), 'yet to come'],
  ['a strange key', `${entry}, verdict: pass`, 'unknown verdict'],
  ['a missing attachment', `${entry}, attachment: gone.png`, 'gone.png, which cannot be read'],
  ['neither true nor false', `${entry}, notApplicable: ja`, 'P01 has notApplicable: ja'],
])('refuses an entry with %s', async (_, text, what) => {
  await expect(read(`- { ${text} }`)).rejects.toMatchObject({
    name: 'UsageFault',
    code: 'SUITE-ATTEST',
    message: expect.stringContaining(what),
  });
});

test.each([
  ['no list', 'case: P01', 'not a list'],
  ['an empty entry', '- ', 'entry 1 is empty'],
  ['no YAML', '- {', 'is not YAML'],
])('refuses a file with %s', async (_, text, what) => {
  await expect(read(text)).rejects.toMatchObject({ message: expect.stringContaining(what) });
});
