import { describe, expect, test } from 'vitest';
import { createWorld } from '../../../simulators/index.ts';
import type { ProfileSettings } from '../../../simulators/kernel/profile.ts';
import { judgedBy } from '../../runners/server-matrix.ts';
import { inProcessTarget } from '../../testing/in-process-target.ts';
import { withServer } from '../../targets/open.ts';
import { suite } from '../suite.ts';
import { readingId, specOf } from './make.ts';
import { readings } from './readings.ts';
import { apart, tellingOf, together } from './testing/deviations.ts';

const judging = withServer(suite);
const { server } = judging;
const timeLimitMs = 120_000;

async function judged(profile: ProfileSettings, ids?: readonly string[]) {
  const origin = await createWorld({ systems: suite.systems, profile });
  const checks = server.checks.filter(({ id }) => ids?.includes(id) ?? true);
  return judgedBy(judging, await inProcessTarget(judging, origin), checks);
}

describe('another reading', () => {
  const others = readings.flatMap((reading) => {
    const { default: usual, alternatives = [reading.other!] } = specOf(reading.system, reading.key);
    return alternatives.filter((value) => value !== usual).map((value) => ({ reading, value }));
  });

  test('of each key, each alternative, is noticed by name', { timeout: timeLimitMs }, async () => {
    const missed: string[] = [];
    for (const { reading, value } of others) {
      const { system, key } = reading;
      const [found] = await judged({ [system]: { [key]: value } }, [readingId(reading)]);
      const documented = specOf(system, key).basis === 'documented';
      const said = JSON.stringify(documented ? found!.notes : found!.findings.map(({ actual }) => actual));
      const verdict = documented ? 'pass' : 'warn';
      const named = reading.other !== undefined || said.includes(`${key} = ${String(value)}`);
      if (found!.verdict !== verdict || !named) missed.push(`${key} = ${String(value)}: ${found!.verdict} ${said}`);
    }
    expect(missed).toEqual([]);
  });

  test.each([
    ['all that can stand together', together],
    ['what those would hide', apart],
  ])('%s: each is noticed, and nothing else is found', { timeout: timeLimitMs }, async (_, profile) => {
    const found = await judged(profile);
    const documented = readings.filter(({ system, key }) => specOf(system, key).basis === 'documented').map(readingId);
    const telling = tellingOf(profile, (system, key) => readingId({ system: system as 'helseid', key }));
    const wanted = telling.filter((id) => !documented.includes(id));
    const red = found.filter(({ verdict }) => !['pass', 'omit'].includes(verdict));
    expect(red.map(({ check, verdict }) => [check.id, verdict]).sort()).toEqual(
      wanted.map((id) => [id, 'warn']).sort(),
    );
  });

  test('of every profile key is told, or the key says why it cannot be', () => {
    const keys = judging.contracts.flatMap(({ system, profile }) =>
      Object.keys(profile).map((key) => `${system}.${key}`),
    );
    const told = readings.map(({ system, key }) => `${system}.${key}`);
    expect([...told, ...Object.keys(server.unseen)].sort()).toEqual(keys.sort());
  });
});
