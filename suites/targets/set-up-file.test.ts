import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { suite } from '../helsenorge-verktoy/suite.ts';
import { scratch, type Scratch } from '../testing/clients.ts';
import { withServer } from './open.ts';
import { readSetUp } from './set-up-file.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/target.md'), 'utf8');
const example = /```yaml\n(.*?)```/s.exec(page)![1]!;

let files: Scratch;
beforeEach(() => {
  files = scratch();
  writeFileSync(join(files.folder, 'client.jwk.json'), JSON.stringify({ kty: 'EC', kid: 'k1', d: 'x' }));
});
afterEach(() => files.remove());

function read(text: string) {
  const file = join(files.folder, 'set-up.yaml');
  writeFileSync(file, text);
  return readSetUp(file, withServer(suite));
}

test('the example of the page is a whole set-up, and numbers keep their zeros', async () => {
  const { endpoints, credentials, cast } = await read(example.replace("'05073500000'", '05073500000'));
  expect(endpoints).toHaveProperty('helseid', 'https://helseid-sts.test.example');
  expect(credentials).toHaveProperty('helseid.jwk.kid', 'k1');
  expect(cast).toHaveProperty('practitionerFnr', '05073500000');
});

test.each([
  ['a member that is missing', ['  unknownPractitioner: ', '  # '], 'cast.unknownPractitioner is missing'],
  ['one that nobody knows', ['  basis: ', '  bases: '], 'cast.bases is not known'],
  ['an address with a slash', ['test.example/verktoy', 'test.example/verktoy/'], 'without a slash at its end'],
  ['a file that is not there', ['client.jwk.json', 'other.json'], 'names the file other.json, which cannot be read'],
  ['a number of the wrong form', ["['13116900000']", "['1311690000']"], 'cast.citizens.0 must match pattern'],
  ['no YAML', ['endpoints:', 'endpoints: [:'], 'is not YAML'],
])('%s is told in one line', async (_, [from = '', to = ''], said) => {
  await expect(read(example.replace(from, to))).rejects.toMatchObject({
    code: 'SUITE-SETUP',
    message: expect.stringContaining(said) as string,
  });
});
