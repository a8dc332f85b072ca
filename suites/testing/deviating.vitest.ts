/** Not a test of its own (its name does not end in `.test.ts`): `vitest.test.ts` runs it and looks at what vitest says. */
import { moduleDriver } from '../drivers/module.ts';
import { fastifyHost } from '../hosts/fastify.ts';
import { describeSuite } from '../runners/vitest.ts';
import { checkThat, invented, libraryClient, libraryWorld, suiteWith } from './library-suite.ts';

const deviates = checkThat('deviates', async (trial) => {
  await trial.act('look', { isbn: '1' });
  trial.demand(false, {
    row: 'client.card.sent',
    message: invented('shows it'),
    expected: 'a card',
    actual: 'no card',
  });
});

const warned = checkThat(
  'warned',
  async (trial) => {
    await trial.act('look', { isbn: '1' });
    trial.demand(false, { row: 'client.agent.named', message: invented('a weak wish'), expected: 1, actual: 2 });
  },
  { rows: ['client.agent.named'] },
);

const skipped = checkThat('skipped', (trial) => trial.skip(invented('no book')));

describeSuite(suiteWith(deviates, warned, skipped), {
  driver: moduleDriver(libraryClient()),
  host: () => fastifyHost(libraryWorld()),
});
