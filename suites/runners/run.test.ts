import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../simulators/kernel/testing/ask.ts';
import { moduleDriver } from '../drivers/module.ts';
import type { Check, ClientModule } from '../dsl/types.ts';
import { fastifyHost } from '../hosts/fastify.ts';
import type { Host } from '../hosts/host.ts';
import { mswHost } from '../hosts/msw.ts';
import { checkThat, invented, libraryClient, librarySuite, libraryWorld, suiteWith } from '../testing/library-suite.ts';
import type { CheckRecord, Run } from './document.ts';
import { matrix, notPassed } from './matrix.ts';
import { run, type RunOptions } from './run.ts';

let host: Host;
beforeAll(async () => {
  host = await fastifyHost(libraryWorld());
});
afterAll(() => host.close());

function runWith(client: ClientModule, options: Partial<RunOptions> = {}, suite = librarySuite): Promise<Run> {
  return run(suite, { driver: moduleDriver(client), host, ...options });
}

/** One check, run with the reference client (or another). */
async function judged(check: Check, client: ClientModule = libraryClient()): Promise<CheckRecord & { exit: number }> {
  const { document } = await runWith(client, {}, suiteWith(check));
  return { ...document.checks[0]!, exit: document.verdict.exit };
}

const holds = { row: 'client.card.sent', message: invented('a condition'), expected: 1, actual: 1 };

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
    const rows = await matrix(librarySuite, host);
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

describe('severity', () => {
  test('a broken must on documented ground is a fail, and the exit code is 1', async () => {
    const broken = await judged(
      checkThat('a', async (trial) => {
        await trial.act('look', { isbn: '1' });
        trial.demand(false, holds);
      }),
    );
    expect([broken.verdict, broken.exit]).toEqual(['fail', 1]);
  });

  test.each(['client.isbn.text', 'client.agent.named'])(
    'a broken %s is a warning only, and the exit code stays 0',
    async (row) => {
      const run = async (trial: Parameters<Check['run']>[0]) => {
        await trial.act('look', { isbn: '1' });
        trial.demand(false, { ...holds, row });
      };
      const warned = await judged(checkThat('a', run, { rows: [row] }));
      expect([warned.verdict, warned.exit]).toEqual(['warn', 0]);
    },
  );

  test('a check may not rest on a row that it does not name', async () => {
    const stray = await judged(
      checkThat('a', (trial) => void trial.demand(true, { ...holds, row: 'client.fines.paid' })),
    );
    expect([stray.verdict, stray.exit]).toEqual(['error', 3]);
    expect(stray.message.en).toContain('client.fines.paid');
  });
});

describe('a verdict needs evidence', () => {
  test('a check without any traffic does not pass', async () => {
    const silent = await judged(checkThat('a', (trial) => void trial.demand(true, holds)));
    expect([silent.verdict, silent.exit]).toEqual(['skip', 1]);
  });

  test('a check that judges nothing is our own fault', async () => {
    expect((await judged(checkThat('a', () => {}))).verdict).toBe('error');
  });

  test('every finding points at exchanges that the run holds', async () => {
    const { document, exchanges } = await runWith(libraryClient());
    const held = new Set(exchanges.map(({ id }) => id));
    const named = document.checks.flatMap(({ findings }) => findings.flatMap(({ evidence }) => evidence));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !held.has(id))).toEqual([]);
  });
});

describe('proof of life', () => {
  const off: ClientModule = {
    borrow: () => Promise.reject(new Error('switched off')),
    look: () => Promise.reject(new Error('switched off')),
  };

  test('a client that is switched off passes no check', async () => {
    const { document } = await runWith(off);
    expect(document.checks.filter(({ verdict }) => verdict === 'pass')).toEqual([]);
    expect(document.checks.find(({ id }) => id === 'refused-once')?.verdict).toBe('skip');
  });

  test('a client that dies of the stimulus fails', async () => {
    let dead = false;
    const sound = libraryClient();
    const fragile: ClientModule = {
      borrow: async (params, context) => {
        dead = params.isbn === 'none';
        return sound['borrow']!(params, context);
      },
      look: (params, context) => (dead ? Promise.reject(new Error('dead')) : sound['look']!(params, context)),
    };
    const { document } = await runWith(fragile, { only: ['refused-once'] });
    expect(document.checks[0]).toMatchObject({
      verdict: 'fail',
      message: { en: 'The client works before and after what is tried.' },
    });
  });

  test('the traffic of the proof is evidence, but the check does not judge it', async () => {
    const { document } = await runWith(libraryClient(), { only: ['refused-once'] });
    expect(document.checks[0]?.evidence).toHaveLength(3);
    expect(document.checks[0]?.findings[0]?.evidence).toEqual(['refused-once.2']);
  });
});

describe('a client that breaks the protocol', () => {
  test('without the action: skip, and a must that is skipped leaves the run incomplete', async () => {
    const { borrow, ...rest } = libraryClient();
    const alsoLooks = checkThat('b', async (trial) => {
      await trial.act('look', { isbn: '1' });
      trial.demand(true, holds);
    });
    const { document } = await runWith(rest, {}, suiteWith(librarySuite.checks[0]!, alsoLooks));
    expect(borrow).toBeDefined();
    expect(document.checks.map(({ verdict }) => verdict)).toEqual(['skip', 'pass']);
    expect(document.verdict.exit).toBe(4);
  });

  test('a result that does not fit fails and names the field', async () => {
    const wrong = await judged(librarySuite.checks[0]!, {
      ...libraryClient(),
      borrow: async () => ({ loan: 7, extra: true }),
    });
    expect(wrong.verdict).toBe('fail');
    expect(JSON.stringify(wrong.findings[0]?.expected)).toContain('loan must be string');
    expect(JSON.stringify(wrong.findings[0]?.expected)).toContain('(extra)');
  });

  test('silence ends after the time limit, and the verdict says what was awaited', async () => {
    const silent = await judged(
      checkThat('a', (trial) => trial.act('look', { isbn: '1' }).then(() => undefined), { timeLimitMs: 50 }),
      { look: () => new Promise(() => {}) },
    );
    expect([silent.verdict, silent.exit]).toEqual(['fail', 1]);
    expect(silent.findings[0]).toMatchObject({
      expected: { en: 'an answer to look within 0.05 s' },
      actual: { en: 'no answer; 0 calls so far' },
    });
  });

  test('many actions may together take longer than one may', async () => {
    const slow: ClientModule = {
      look: async (params, context) => {
        await new Promise((resolve) => setTimeout(resolve, 60));
        return libraryClient()['look']!(params, context);
      },
    };
    const run = async (trial: Parameters<Check['run']>[0]) => {
      for (let turn = 0; turn < 3; turn += 1) await trial.act('look', { isbn: '1' });
      trial.demand(true, holds);
    };
    expect((await judged(checkThat('a', run, { timeLimitMs: 150 }), slow)).verdict).toBe('pass');
  });

  test('a check that never ends is our own fault', async () => {
    const endless = checkThat('a', () => new Promise(() => {}), { timeLimitMs: 30 });
    expect(await judged(endless)).toMatchObject({
      verdict: 'error',
      message: { en: expect.stringContaining('no end') },
    });
  });

  test('a client that throws has failed the action, and the check judges that', async () => {
    const outcomes: unknown[] = [];
    await judged(
      checkThat('a', async (trial) => void outcomes.push((await trial.act('look', { isbn: '1' })).outcome)),
      { look: () => Promise.reject(new Error('no')) },
    );
    expect(outcomes).toEqual(['failed']);
  });
});

describe('our own faults', () => {
  test('a check that throws is an error with exit code 3, and the others go on', async () => {
    const broken = checkThat('a', () => {
      throw new TypeError('a planted fault');
    });
    const { document } = await runWith(libraryClient(), {}, suiteWith(broken, librarySuite.checks[0]!));
    expect(document.checks.map(({ verdict }) => verdict)).toEqual(['error', 'pass']);
    expect(document.verdict.exit).toBe(3);
    expect(document.checks[0]?.message.en).toContain('a planted fault');
  });

  test("parameters that do not fit the action are ours, not the client's", async () => {
    const wrong = await judged(checkThat('a', (trial) => trial.act('look', { isbn: 1 }).then(() => undefined)));
    expect(wrong.message.en).toContain('SUITE-PARAMS');
  });

  test('a defect of the simulator makes the check an error', async () => {
    const check = checkThat('a', async (trial) => {
      await fetch(`${trial.endpoints['library']}/v1/Crash`, { method: 'POST' });
      trial.demand(false, holds);
    });
    expect((await judged(check)).verdict).toBe('error');
  });

  test('a planned defect is a stimulus like any other', async () => {
    const check = checkThat('a', async (trial) => {
      trial.world.faults.put({ id: 'f', kind: 'defect', matched: 0 });
      await trial.act('look', { isbn: '1' });
      trial.demand(true, holds);
    });
    expect(
      (
        await judged(check, {
          look: async (params, context) => {
            await fetch(`${context.endpoints['library']}/v1/Books/${params.isbn}`);
            return { title: 't' };
          },
        })
      ).verdict,
    ).toBe('pass');
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
  expect(await warningsFor('13097248022')).toEqual([expect.stringContaining('in 1 calls (a.1)')]);
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
    expect(host.origin.table('library.loans').size).toBe(0);
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
    });
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

test('a person has the last word on what is put up for review', async () => {
  const unsure = await judged(
    checkThat('a', async (trial) => {
      await trial.act('look', { isbn: '1' });
      trial.review(invented('somebody must look'));
    }),
  );
  expect([unsure.verdict, unsure.exit]).toEqual(['review', 4]);
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
