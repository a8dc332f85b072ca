import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Check, ClientModule } from '../dsl/types.ts';
import { checkThat, invented, libraryClient, librarySuite, suiteWith } from '../testing/library-suite.ts';
import { holds, libraryRuns } from '../testing/library-run.ts';

let runs: Awaited<ReturnType<typeof libraryRuns>>;
beforeAll(async () => {
  runs = await libraryRuns();
});
afterAll(() => runs.host.close());

const runWith: typeof runs.runWith = (...given) => runs.runWith(...given);
const judged: typeof runs.judged = (...given) => runs.judged(...given);

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

  test('what rests on something that no owner has published is a warning only, whatever its row says', async () => {
    const run: Check['run'] = async (trial) => {
      await trial.act('look', { isbn: '1' });
      trial.demand(false, holds);
    };
    expect((await judged(checkThat('a', run, { tentative: true }))).verdict).toBe('warn');
  });

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

test('a person has the last word on what is put up for review', async () => {
  const unsure = await judged(
    checkThat('a', async (trial) => {
      await trial.act('look', { isbn: '1' });
      trial.review(invented('somebody must look'));
    }),
  );
  expect([unsure.verdict, unsure.exit]).toEqual(['review', 4]);
});
