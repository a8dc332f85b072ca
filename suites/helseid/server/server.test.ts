import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { authentication, granting } from '../../../simulators/helseid/rules.ts';
import { describeReadings, describeServer, judgedUnsteered } from '../../testing/describe-server.ts';
import { withServer } from '../../targets/open.ts';
import { readSetUp } from '../../targets/set-up-file.ts';
import { suite } from '../suite.ts';
import { issuerReadings } from '../../dsl/helseid/server/checks/issuer-readings.ts';
import { readingId, specOf } from '../../dsl/helseid/server/make.ts';
import { apart, together } from './testing/deviations.ts';

describeServer(suite, [authentication, granting], /^helseid\.server\.[a-z0-9-]+$/);

describeReadings(suite, {
  readings: issuerReadings,
  specOf,
  readingId,
  together: { 'all that can stand together': together, 'what those would hide': apart },
});

test('a server that is not ours is not steered', async () => {
  expect((await judgedUnsteered(suite)).verdicts).toEqual(new Set(['pass', 'omit']));
});

test('the set-up file of an API behind it will do, and so does one of HelseID alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'motpart-set-up-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const page = readFileSync(join(import.meta.dirname, '../../../docs/target.md'), 'utf8');
  const [, whole = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  const alone = whole.replace(/^ +helsenorge-verktoy: .*\n/m, '').replace(/^cast:[\s\S]*/m, 'cast: { clients: {} }\n');
  writeFileSync(join(folder, 'client.jwk.json'), JSON.stringify({ kty: 'EC', kid: 'k1', d: 'x' }));
  for (const yaml of [whole, alone]) {
    writeFileSync(join(folder, 'set-up.yaml'), yaml);
    const { endpoints, cast } = await readSetUp(join(folder, 'set-up.yaml'), withServer(suite));
    expect(endpoints).toHaveProperty('helseid', 'https://helseid-sts.test.example');
    expect(cast).toHaveProperty('clients', {});
  }
});
