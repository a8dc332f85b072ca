import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examined } from '../../suites/doctor/index.ts';
import { root } from '../testing/motpart.ts';
import { identityExamination } from './identity.ts';
import { machineExaminations } from './machine.ts';
import { paperExaminations } from './paper.ts';
import { serveExaminations } from './serve.ts';
import { setupExaminations } from './set-up.ts';

test('docs/doctor.md lists each examination once, and no other', async () => {
  const systems = await Promise.all(Object.values(examined).map(async ({ load }) => (await load()).examinations));
  const numbers = ['setup.file', 'protocol.header', 'protocol.attest'].map(identityExamination);
  const lists = [machineExaminations, serveExaminations, setupExaminations, numbers, paperExaminations, ...systems];
  // Said where the file is read, not by an examination.
  const others = ['setup.file.given', 'setup.file.yaml', 'setup.file.target'];
  const ids = [...others, ...lists.flatMap((list) => list.map(({ id }) => id))];
  const rows = [...readFileSync(join(root, 'docs/doctor.md'), 'utf8').matchAll(/^\| `([a-z0-9.-]+\.[a-z0-9.-]+)` /gm)];
  expect(rows.map(([, id]) => id!).sort()).toEqual(ids.sort());
});
