import { beforeAll, describe, expect, test } from 'vitest';
import type { ContractModule } from '../contracts/types.ts';
import { coverageOf, type Coverage, type CoverageSum } from './coverage.ts';
import type { ServerSuite } from './dsl/server.ts';
import type { RunDocument } from './runners/document.ts';
import { everyVerdict } from './testing/every-verdict.ts';
import { checkThat, clientContract, librarySuite, suiteWith } from './testing/library-suite.ts';

test('a must without a check and without a reason is uncovered', () => {
  expect(coverageOf(librarySuite).uncovered).toEqual(['client.fines.paid']);
});

test('a row that says why no check can judge it counts as covered, and a should never counts against', () => {
  const { rows, percent } = coverageOf(suiteWith(checkThat('a', () => {}, { rows: ['client.fines.paid'] })));
  expect(rows.find(({ id }) => id === 'client.books.returned')?.notTestedReason).toBe('returning happens at the desk');
  expect(rows.find(({ id }) => id === 'client.agent.named')?.checks).toEqual([]);
  expect(percent).toBe(40);
});

test('rows on the server are not of concern', () => {
  expect(coverageOf(librarySuite).rows.every(({ id }) => id.startsWith('client.'))).toBe(true);
});

describe('with a run laid over the rows', () => {
  let found: Coverage;
  let document: RunDocument;
  beforeAll(async () => {
    document = (await everyVerdict()).document;
    found = coverageOf(librarySuite, { run: document });
  });

  test('each row has what the run saw of it, and why when it saw nothing', () => {
    const seen = new Map(found.rows.map(({ id, status, reason }) => [id, { status, reason: reason?.en }]));
    for (const { id, status, reason } of document.requirements.filter((row) => seen.has(row.id))) {
      expect(seen.get(id)).toEqual({ status, reason: reason?.en });
    }
    expect(seen.get('client.books.returned')).toMatchObject({
      status: 'not-exercised',
      reason: expect.stringMatching(/at the desk/),
    });
  });

  test('the share is that of the musts with a check, and a row that the run does not know is not exercised', () => {
    const [known] = document.requirements.filter(({ id }) => id === 'client.card.sent');
    const alone = coverageOf(librarySuite, { run: { ...document, requirements: [known!] } });
    const judged = alone.rows.filter(({ level, checks }) => level === 'must' && checks.length > 0);
    expect(alone.run!.percent).toBeCloseTo(100 / judged.length);
    expect(alone.rows.find(({ id }) => id === 'client.loan.once')?.reason?.en).toMatch(/does not know/);
  });

  test('sums by topic and by document add up, and what cites no document is counted apart', () => {
    const total = (sums: readonly CoverageSum[], key: 'musts' | 'exercised') =>
      sums.reduce((sum, each) => sum + each[key]!, 0);
    const musts = found.rows.filter(({ level }) => level === 'must');
    expect(total(found.topics, 'musts')).toBe(musts.length);
    expect(found.topics.find(({ name }) => name === 'client.fines')).toEqual({
      name: 'client.fines',
      musts: 1,
      covered: 0,
      exercised: 0,
      withoutDeviation: 0,
    });
    expect(found.sources.map(({ name }) => name)).toEqual(['Rules of the library']);
    expect(total(found.sources, 'exercised')).toBe(total(found.topics, 'exercised'));
    expect(total(found.topics, 'exercised')).toBeGreaterThan(0);
  });
});

test('rows on the server: the suite of the server says why no check judges one', () => {
  const contract = {
    ...clientContract,
    requirements: {
      'library.loan.kept': { ...clientContract.requirements['client.card.sent'], actor: 'server' },
      'library.loan.fast': { ...clientContract.requirements['client.card.sent'], actor: 'server' },
      'library.loan.free': { ...clientContract.requirements['client.card.sent'], actor: 'server', sources: [] },
    },
  } as const satisfies ContractModule;
  const kept = { ...checkThat('kept', () => {}, { rows: ['library.loan.kept'] }), run: () => {} };
  const server = { checks: [kept], notTested: { 'library.loan.fast': 'nobody measures it' } } as unknown as ServerSuite;
  const found = coverageOf({ ...librarySuite, contracts: [contract], server }, { actor: 'server' });
  expect(found.rows.map(({ checks, notTestedReason }) => [checks, notTestedReason])).toEqual([
    [['kept'], undefined],
    [[], 'nobody measures it'],
    [[], undefined],
  ]);
  expect(found.uncovered).toEqual(['library.loan.free']);
  expect(found.sources.at(-1)).toEqual({ name: 'no document: assumed', musts: 1, covered: 0 });
});
