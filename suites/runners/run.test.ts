import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../simulators/kernel/testing/ask.ts';
import { check } from '../dsl/check.ts';
import type { ClientModule } from '../dsl/types.ts';
import { mswHost } from '../hosts/msw.ts';
import { checkThat, invented, libraryClient, librarySuite, libraryWorld, suiteWith } from '../testing/library-suite.ts';
import { holds, libraryRuns } from '../testing/library-run.ts';
import { matrix, notPassed } from './matrix.ts';

let runs: Awaited<ReturnType<typeof libraryRuns>>;
beforeAll(async () => {
  runs = await libraryRuns();
});
afterAll(() => runs.host.close());

const runWith: typeof runs.runWith = (...given) => runs.runWith(...given);
const judged: typeof runs.judged = (...given) => runs.judged(...given);

describe('the reference client', () => {
  test('passes every check over a socket, with exit code 0', async () => {
    const { document } = await runWith(libraryClient());
    expect(document.checks.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['card-shown', 'pass'],
      ['refused-once', 'pass'],
      ['isbn-text', 'pass'],
    ]);
    expect(document.verdict.exit).toBe(0);
  });

  test('passes every check in this process, at the documented address', async () => {
    const inProcess = await mswHost(libraryWorld());
    try {
      expect(await notPassed(librarySuite, inProcess)).toEqual([]);
    } finally {
      await inProcess.close();
    }
  });

  test("with each mutant turns exactly that mutant's check", async () => {
    const rows = await matrix(librarySuite, runs.host);
    expect(rows.map(({ turned }) => turned)).toEqual(librarySuite.mutants.map(({ check }) => [check]));
  });
});

describe('the sentence on requirements', () => {
  test('counts rows without deviation, and names those that nothing exercised with the reason', async () => {
    const { document } = await runWith(libraryClient());
    expect(document.verdict.message.en).toBe('No deviation found in 4 of 6 requirements.');
    const missing = document.requirements.filter(({ status }) => status === 'not-exercised');
    expect(missing.map(({ id, reason }) => [id, reason?.en])).toEqual([
      [
        'client.books.returned',
        'Cannot be tried here; the reason stands with the requirement: returning happens at the desk',
      ],
      ['client.fines.paid', 'No check tries the requirement.'],
    ]);
  });

  test('counts what a check judges together with its first row, as far as that row itself can be deviated from', async () => {
    const rows = ['client.fines.paid', 'client.loan.once', 'client.isbn.text'] as const;
    const statuses = async (holding: boolean) => {
      const spec = { ...checkThat('a', () => {}), rows: [...rows] };
      const one = check({ ...spec, run: async (_, judge) => void judge(holding, { expected: 1, actual: 2 }) });
      const { document } = await runWith(libraryClient(), {}, suiteWith(one));
      return rows.map((row) => document.requirements.find(({ id }) => id === row)?.status);
    };
    expect(await statuses(true)).toEqual(['no-deviation', 'no-deviation', 'no-deviation']);
    expect(await statuses(false)).toEqual(['deviation', 'deviation', 'warning']);
  });

  test('says which checks were left out by the selection', async () => {
    const { document } = await runWith(libraryClient(), { only: ['card-shown'] });
    const once = document.requirements.find(({ id }) => id === 'client.loan.once');
    expect(once?.reason?.en).toBe('The check was not part of the run.');
    expect(document.checks).toHaveLength(1);
  });

  test('lists the assumed ground that the run stood on', async () => {
    const { document } = await runWith(libraryClient());
    expect(document.assumptions.map(({ row }) => row)).toEqual(['client.isbn.text']);
  });
});

test('identity numbers of nobody in the population are warned of, others are not', async () => {
  const ask = (number: string) =>
    checkThat('a', async (trial) => {
      await fetch(`${trial.endpoints['library']}/v1/Books/${number}`);
      trial.demand(true, holds);
    });
  const warningsFor = async (number: string) =>
    (await runWith(libraryClient(), {}, suiteWith(ask(number)))).document.warnings.map(({ en }) => en);
  expect(await warningsFor('1')).toEqual([]);
  expect(await warningsFor('13097248022')).toEqual([expect.stringContaining('Calls: 1 (a.1)')]);
});

describe('worlds', () => {
  test('each check has its own, and none reaches the origin', async () => {
    const borrow = (id: string) =>
      checkThat(id, async (trial) => {
        const acted = await trial.act('borrow', { isbn: '1', card: 'ann' });
        trial.demand(acted.outcome === 'done', holds);
      });
    const { document } = await runWith(libraryClient(), {}, suiteWith(borrow('a'), borrow('b'), borrow('c')));
    expect(document.checks.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass']);
    expect(runs.host.origin.table('library.loans').size).toBe(0);
  });

  test('the client gets the address, the credentials and the time of its world', async () => {
    let seen: unknown;
    const moved = checkThat('a', async (trial) => {
      trial.world.clock.freeze(Date.UTC(2030, 0, 1));
      await trial.act('look', { isbn: '1' });
    });
    await judged(moved, { look: async (_params, context) => ((seen = context), { title: '' }) });
    expect(seen).toEqual({
      endpoints: { library: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/w\/a\/library$/) },
      credentials: { library: { card: 'ann' } },
      now: '2030-01-01T00:00:00.000Z',
      log: expect.any(Function),
    });
  });

  test('the log of a client stands with its check, and the check can read it', async () => {
    let read = '';
    const logging = checkThat('a', async (trial) => {
      await trial.act('look', { isbn: '1' });
      read = trial.log;
    });
    const { document } = await runWith(
      { look: async (_params, { log }) => (log?.('out of paper\n'), { title: '' }) },
      {},
      suiteWith(logging),
    );
    expect([read, document.checks[0]?.log]).toEqual(['out of paper\n', 'out of paper\n']);
  });

  test('what a client need not have is asked for without blame', async () => {
    const optional = (id: string, client: ClientModule) =>
      judged(
        checkThat(id, async (trial) => {
          const acted = await trial.tryToAct('look', { isbn: '1' });
          if (!acted) return trial.omit(invented('looks at nothing'));
          trial.demand(acted.outcome === 'done', holds);
        }),
        client,
      );
    const saysNo = Object.assign(new Error('no'), { outcome: 'unsupported' });
    expect((await optional('a', {})).verdict).toBe('omit');
    expect((await optional('b', { look: () => Promise.reject(saysNo) })).verdict).toBe('omit');
    expect((await optional('c', libraryClient())).verdict).toBe('pass');
  });

  test('a journal with more exchanges than the ring holds loses no evidence', async () => {
    const many = checkThat('a', (trial) => {
      for (let call = 0; call < 1_100; call += 1) ask(trial.world, 'GET /library/v1/Books/1');
      trial.demand(trial.exchanges().length === 1_100, holds);
    });
    expect((await judged(many)).verdict).toBe('pass');
  });
});

describe('selection', () => {
  test('by step', async () => {
    const { document } = await runWith(libraryClient(), { step: '2' });
    expect(document.checks.map(({ id }) => id)).toEqual(['refused-once']);
  });

  test('an unknown check or step is a fault of usage', async () => {
    await expect(runWith(libraryClient(), { only: ['nope'] })).rejects.toThrow('library has no check nope');
    await expect(runWith(libraryClient(), { step: '9' })).rejects.toThrow('library has no step 9');
  });

  test('a need that neither driver nor adapter carries is omitted', async () => {
    const tls = await judged(checkThat('a', () => {}, { needs: ['tls'] }));
    expect([tls.verdict, tls.message.en]).toEqual(['omit', 'The check needs tls, which fastify cannot carry.']);
  });
});

describe('expected deviations', () => {
  const wrong: ClientModule = { ...libraryClient(), borrow: async () => ({ loan: 7 }) };
  const entry = { id: 'card-shown', reason: 'release 4 mends it', until: '2999-12-31' };
  const options = { only: ['card-shown'] };

  test('an expected deviation leaves the exit code 0 and stays visible', async () => {
    const { document } = await runWith(wrong, { ...options, expected: [entry] });
    expect(document.checks[0]).toMatchObject({
      verdict: 'fail',
      expected: { state: 'met', reason: 'release 4 mends it' },
    });
    expect(document.verdict.exit).toBe(0);
  });

  test('one that is gone is a deviation', async () => {
    const { document } = await runWith(libraryClient(), { ...options, expected: [entry] });
    expect(document.checks[0]?.expected?.state).toBe('gone');
    expect(document.verdict.exit).toBe(1);
  });

  test('one whose time is over is a deviation', async () => {
    const { document } = await runWith(wrong, { ...options, expected: [{ ...entry, until: '2026-01-01' }] });
    expect(document.checks[0]?.expected?.state).toBe('expired');
    expect(document.verdict.exit).toBe(1);
  });
});

test('progress names each check as it starts and as it is judged', async () => {
  const seen: string[] = [];
  await runWith(libraryClient(), {
    concurrency: 1,
    onProgress: ({ state, check, done }) => seen.push(`${check.id} ${state} ${done}`),
  });
  expect(seen.slice(0, 3)).toEqual(['card-shown started 0', 'card-shown judged 1', 'refused-once started 1']);
});

test('identity numbers and tokens are masked in findings, logs and traffic', async () => {
  const number = '13097248022';
  const token = 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl';
  const check = checkThat('a', async (trial) => {
    await fetch(`${trial.endpoints['library']}/v1/Books/${number}`, { headers: { authorization: `Bearer ${token}` } });
    trial.note(invented(number));
    trial.demand(false, { ...holds, expected: { number }, actual: token });
  });
  const text = JSON.stringify(await runWith(libraryClient(), {}, suiteWith(check)));
  expect(text).toContain('They are masked here; use test persons only.');
  expect(text).toContain('[jwt:');
  expect(text).not.toContain(number);
  expect(text).not.toContain(token);
});
