import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { accessRules } from '../../../simulators/helsenorge-digitaltaktiv/rules-access.ts';
import { authentication, granting } from '../../../simulators/helseid/rules.ts';
import { describeReadings, describeServer, judgedUnsteered } from '../../testing/describe-server.ts';
import { withServer } from '../../targets/open.ts';
import { readSetUp } from '../../targets/set-up-file.ts';
import { suite } from '../suite.ts';
import { readingId, specOf } from './make.ts';
import { readings } from './readings.ts';
import { otherwise, together } from './testing/deviations.ts';

describeServer(suite, [authentication, granting, accessRules], /^digitaltaktiv\.server\.[a-z0-9-]+$/);

describeReadings(suite, {
  readings,
  specOf,
  readingId,
  together: { 'all that can stand together': together, 'the others of three': otherwise },
});

test('a server that is not ours meets questions alone', async () => {
  const { exchanges, verdicts } = await judgedUnsteered(suite);
  expect(verdicts).toEqual(new Set(['pass', 'omit']));
  expect(exchanges.length).toBeGreaterThan(100);
});

test('the set-up file of the manual is whole, and names everybody whom a check may want', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'motpart-set-up-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const page = readFileSync(join(import.meta.dirname, '../../../docs/target-helsenorge-digitaltaktiv.md'), 'utf8');
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  writeFileSync(join(folder, 'set-up.yaml'), yaml);
  writeFileSync(join(folder, 'client.jwk.json'), JSON.stringify({ kty: 'EC', kid: 'k1', d: 'x' }));
  const judging = withServer(suite);
  const { cast, credentials } = await readSetUp(join(folder, 'set-up.yaml'), judging);
  expect(cast).toEqual({ citizens: ['13116900000', '05073500000'], clients: {} });
  expect(credentials).toHaveProperty('helseid.jwk.kid', 'k1');
  const { properties } = judging.server.cast.schema as { properties: object };
  expect(Object.keys(properties).filter((name) => !yaml.includes(name))).toEqual([]);
});
