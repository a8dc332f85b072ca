/** A run of the invented suite with every verdict in it, for the tests of reporters. */
import { moduleDriver } from '../drivers/module.ts';
import type { Suite } from '../dsl/types.ts';
import { fastifyHost } from '../hosts/fastify.ts';
import type { Run } from '../runners/document.ts';
import { run } from '../runners/run.ts';
import { checkThat, invented, libraryClient, librarySuite, libraryWorld } from './library-suite.ts';

/** Text that a careless reporter would let through as markup, and a control character. */
export const nasty = '<b>&"quoted"</b>\u0007\u0000';

/** A number that belongs to nobody, and a token: neither may leave the process. */
export const secretNumber = '13097248022';
export const secretToken = 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl';

const demanded = {
  row: 'client.card.sent',
  message: invented(`sends ${nasty}`),
  expected: { nested: [nasty] },
  actual: null,
};

const suite: Suite = {
  ...librarySuite,
  checks: [
    ...librarySuite.checks,
    checkThat(
      'fails',
      async (trial) => {
        await fetch(`${trial.endpoints['library']}/v1/Books/${secretNumber}`, {
          headers: { authorization: `Bearer ${secretToken}` },
        });
        trial.demand(false, { ...demanded, actual: `${secretNumber} ${secretToken}` });
        trial.note(invented('a note'));
      },
      { level: 'L2', step: '1' },
    ),
    checkThat(
      'warns',
      async (trial) => {
        await trial.act('look', { isbn: '1' });
        trial.demand(false, { ...demanded, row: 'client.agent.named' });
      },
      { level: 'L3', rows: ['client.agent.named'] },
    ),
    checkThat(
      'known',
      async (trial) => {
        await trial.act('look', { isbn: '1' });
        trial.demand(false, demanded);
      },
      { level: 'L3' },
    ),
    checkThat('skips', (trial) => trial.skip(invented('no book')), { level: 'L4' }),
    checkThat('omits', () => {}, { level: 'L4', needs: ['tls'] }),
    checkThat('breaks', () => Promise.reject(new Error('a planted fault')), { level: 'L4' }),
    checkThat(
      'reviews',
      async (trial) => {
        await trial.act('look', { isbn: '1' });
        trial.review(invented('look at it'));
      },
      { level: 'L4' },
    ),
  ],
};

export async function everyVerdict(): Promise<Run> {
  const host = await fastifyHost(libraryWorld());
  try {
    const expected = [{ id: 'known', reason: 'mended in March', until: '2999-12-31' }];
    return await run(suite, { driver: moduleDriver(libraryClient(), 'library.mjs'), host, expected });
  } finally {
    await host.close();
  }
}

/** The same with only what passed. */
export async function passingRun(): Promise<Run> {
  const host = await fastifyHost(libraryWorld());
  try {
    return await run(librarySuite, { driver: moduleDriver(libraryClient(), 'library.mjs'), host });
  } finally {
    await host.close();
  }
}
