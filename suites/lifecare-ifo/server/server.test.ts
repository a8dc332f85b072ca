import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { describeReadings, describeServer, judgedUnsteered } from '../../testing/describe-server.ts';
import { withServer } from '../../targets/open.ts';
import { readSetUp } from '../../targets/set-up-file.ts';
import { suite } from '../suite.ts';
import { readingId, specOf, system } from './make.ts';
import { notTested } from './not-tested.ts';
import { readings } from './readings.ts';
import { plain } from './session.ts';
import { apart, together } from './testing/deviations.ts';

describeServer(suite, [], /^lifecare\.server\.[a-z0-9-]+$/);

describeReadings(suite, {
  readings: readings.map((reading) => ({ system, ...reading })),
  specOf,
  readingId,
  together: { 'all that can stand together': together, 'what those would hide': apart },
  elsewhere: system,
});

test('a host that is not ours is read, and nothing is written to it unasked', async () => {
  const { exchanges, verdicts } = await judgedUnsteered(suite);
  expect(verdicts).toEqual(new Set(['pass', 'omit']));
  const written = exchanges.filter(({ request: { method } }) => method !== 'GET');
  // A PUT without the parameters that it needs, and a method that the path does not have.
  expect(new Set(written.map(({ request: { method, query } }) => `${method} ${/invoiceRowId/.test(query)}`))).toEqual(
    new Set(['PUT false', 'PATCH false']),
  );
  expect(exchanges.length).toBeGreaterThan(250);
});

test('a key may be handed out percent-encoded, and stand in a file', () => {
  expect([plain('a+b/c=\n'), plain('a%2Bb%2Fc%3D')]).toEqual(['a+b/c=', 'a+b/c=']);
});

describe('the manual', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/target-lifecare-ifo.md'), 'utf8');
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];

  test('has a set-up file that is whole, and names everybody whom a check may want', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'motpart-set-up-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const name of ['certs', 'keys']) mkdirSync(join(folder, name));
    for (const name of ['lifecare', 'lifecare-key', 'ca']) writeFileSync(join(folder, 'certs', `${name}.pem`), name);
    writeFileSync(join(folder, 'keys/lifecare.txt'), 'a+b=\n');
    writeFileSync(join(folder, 'set-up.yaml'), yaml);
    const judging = withServer(suite);
    const { cast, credentials } = await readSetUp(join(folder, 'set-up.yaml'), judging);
    expect(cast).toEqual({ person: '19900101TF03' });
    expect(credentials).toHaveProperty(`${system}.domain`, 'SUNDKOPING_IFO');
    const { properties } = judging.server.cast.schema as { properties: object };
    expect(Object.keys(properties).filter((name) => !yaml.includes(name))).toEqual([]);
  });

  test('counts what is not judged', () => {
    expect(page).toContain(`\n${Object.keys(notTested).length} of the musts`);
  });
});
