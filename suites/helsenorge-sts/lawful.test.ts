import { afterEach, expect, test, vi } from 'vitest';
import { profile } from '../../contracts/generated/helsenorge-sts/index.ts';
import { createWorld } from '../../simulators/index.ts';
import { moduleDriver } from '../drivers/module.ts';
import { run } from '../runners/run.ts';
import { inProcessHost } from '../testing/in-process-host.ts';
import { createClient, type Wrongs } from './client.ts';
import { suite } from './suite.ts';

afterEach(() => void vi.unstubAllGlobals());

async function notPassed(settings: Record<string, string | number>, ways: Wrongs = {}) {
  const world = await createWorld({ systems: suite.systems, profile: { 'helsenorge-sts': settings } });
  const host = await inProcessHost(world);
  vi.stubGlobal('fetch', host.fetch);
  const { document } = await run(suite, { driver: moduleDriver(createClient(ways)), host });
  return document.checks.filter(({ verdict }) => verdict !== 'pass').map(({ id, verdict }) => [id, verdict]);
}

/** What the documents leave open, each in its other readings. PS512 is not among RS256 to RS512. */
const readings = Object.entries(profile).flatMap(([key, spec]) => {
  const others = 'alternatives' in spec ? spec.alternatives.filter((value) => value !== spec.default) : [];
  return others.filter((value) => value !== 'rs').map((value) => [key, value] as const);
});

test.each(readings)('the reference client passes where %s is %s', async (key, value) => {
  expect(await notPassed({ [key]: value })).toEqual([]);
});

test('a client that writes typ in capitals, and lets its assertion live ten seconds, passes too', async () => {
  const assertion: Wrongs['assertion'] = ({ header, claims }) => ({
    header: { ...header, typ: 'JWT' },
    claims: { ...claims, exp: Number(claims['iat']) + 10 },
  });
  expect(await notPassed({}, { assertion })).toEqual([]);
});

test('where the algorithms are narrower than the client’s, only its algorithm is at fault, and nobody says so', async () => {
  const verdicts = new Map((await notPassed({ assertionAlgorithms: 'rs' })) as [string, string][]);
  expect([...verdicts.values()].filter((verdict) => verdict !== 'skip')).toEqual([]);
});
