/** The reference clients through Mock Service Worker 2. Each suite's own tests send them through version 3. */
import { setupServer } from 'msw/node';
import { setupServer as setupServer2 } from 'msw2/node';
import { expect, test, vi } from 'vitest';
import { createWorld } from '../simulators/index.ts';
import { moduleDriver } from './drivers/module.ts';
import { openHost } from './hosts/open.ts';
import { loadSuite, suiteIds } from './index.ts';
import { run } from './runners/run.ts';

vi.mock('msw', () => import('msw2'));
vi.mock('msw/node', () => import('msw2/node'));

test('here, msw is version 2', () => {
  expect(setupServer).toBe(setupServer2);
});

// One check in six will do: what differs between the versions is the adapter, whose own tests all run with each.
const oneIn = 6;

test.each(suiteIds)('%s: no check is broken', { timeout: 60_000 }, async (id) => {
  const suite = (await loadSuite(id))!;
  const host = await openHost('msw', await createWorld({ systems: suite.systems }));
  const only = suite.checks.filter((_, place) => place % oneIn === 0).map((check) => check.id);
  const { document } = await run(suite, { driver: moduleDriver(await suite.referenceClient()), host, only });
  await host.close();
  const verdicts = Map.groupBy(document.checks, ({ verdict }) => verdict);
  const broken = document.checks.filter(({ verdict }) => !['pass', 'omit', 'review'].includes(verdict));
  expect(broken.map(({ id: check, verdict, message }) => [check, verdict, message.en])).toEqual([]);
  expect(verdicts.get('pass')!.length).toBeGreaterThan(only.length / 2);
});
