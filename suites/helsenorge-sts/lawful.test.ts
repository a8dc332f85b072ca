import { afterEach, expect, test, vi } from 'vitest';
import { profile } from '../../contracts/generated/helsenorge-sts/index.ts';
import { createWorld } from '../../simulators/index.ts';
import { openFixedHost } from '../hosts/open.ts';
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

/** What the documents leave open, each in another reading than the usual one. */
const otherwise = Object.fromEntries(
  Object.entries(profile).flatMap(([key, spec]) => {
    const others = 'alternatives' in spec ? spec.alternatives.filter((value) => value !== spec.default) : [];
    return others.length > 0 ? [[key, others.at(-1)!] as const] : [];
  }),
);

test.each(['ps', 'asymmetric'])(
  'the reference client passes under every other reading, algorithms %s',
  async (value) => {
    expect(Object.keys(otherwise).length).toBeGreaterThan(8);
    expect(await notPassed({ ...otherwise, assertionAlgorithms: value })).toEqual([]);
  },
);

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

test('a client whose address is fixed, and that keeps its token from check to check, passes too', async () => {
  const host = await openFixedHost(await createWorld({ systems: suite.systems }), { port: 0, tlsPort: 0 });
  const { document } = await run(suite, { driver: moduleDriver(createClient()), host });
  await host.close();
  expect(document.checks.filter(({ verdict }) => verdict !== 'pass').map(({ id }) => id)).toEqual([]);
});
