import { expect, test } from 'vitest';
import { createWorld } from '../../simulators/index.ts';
import { moduleDriver } from '../drivers/module.ts';
import { mutate } from '../dsl/mutate.ts';
import { openHost } from '../hosts/open.ts';
import { run } from '../runners/run.ts';
import { describeMutants } from '../testing/describe-mutants.ts';
import { suite } from './suite.ts';

const needing = new Set(suite.checks.filter(({ needs = [] }) => needs.includes('get-body')).map(({ id }) => id));
const [overSockets, inProcess] = [true, false].map((wanted) =>
  suite.mutants.filter(({ check }) => needing.has(check) === wanted),
);

describeMutants(suite, inProcess);

/** `fetch` sends no GET with a body, so nothing that stands in for it does. */
test.each(overSockets!.map((mutant) => [mutant.title, mutant] as const))(
  'over a socket, that %s turns its check, and no other of its subject',
  async (_, mutant) => {
    const host = await openHost('fastify', await createWorld({ systems: suite.systems }));
    const subject = suite.checks.filter(({ id }) => id.startsWith('brp.export.')).map(({ id }) => id);
    try {
      const driver = moduleDriver(mutate(await suite.referenceClient(), mutant));
      const { document } = await run(suite, { driver, host, only: subject });
      const turned = document.checks.filter(({ verdict }) => verdict !== 'pass').map(({ id }) => id);
      expect(turned).toEqual([mutant.check]);
    } finally {
      await host.close();
    }
  },
);
