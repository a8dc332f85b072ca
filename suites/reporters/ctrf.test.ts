import { parse, validate, type CTRFReport } from 'ctrf';
import { beforeAll, expect, test } from 'vitest';
import type { Run } from '../runners/document.ts';
import { everyVerdict, passingRun } from '../testing/every-verdict.ts';
import { ctrf } from './ctrf.ts';

let found: Run;
beforeAll(async () => {
  found = await everyVerdict();
});
const reportOf = (run: Run): CTRFReport => parse(ctrf(run, 'en')!.text);
const named = (id: string) => reportOf(found).results.tests.find(({ testId }) => testId === `library/${id}`)!;

test("fits the schema of the format's own authors, and a planted misfit does not", async () => {
  for (const run of [found, await passingRun()]) expect(validate(reportOf(run))).toMatchObject({ valid: true });
  expect(validate({ ...reportOf(found), reportFormat: 'other' })).toMatchObject({ valid: false });
});

test('counts what it holds', () => {
  const { summary, tests } = reportOf(found).results;
  const count = (status: string) => tests.filter((each) => each.status === status).length;
  const { passed, failed, skipped, pending, other } = summary;
  expect([passed, failed, skipped, pending, other]).toEqual(
    ['passed', 'failed', 'skipped', 'pending', 'other'].map(count),
  );
  expect(summary.tests).toBe(tests.length);
});

test.for([
  ['card-shown', 'passed', 'pass'],
  ['fails', 'failed', 'fail'],
  ['known', 'skipped', 'fail'],
  ['warns', 'passed', 'warn'],
  ['skips', 'skipped', 'skip'],
  ['omits', 'skipped', 'omit'],
  ['reviews', 'pending', 'review'],
  ['breaks', 'other', 'error'],
] as const)('%s is %s', ([id, status, rawStatus]) => {
  expect(named(id)).toMatchObject({ status, rawStatus });
});

test('a deviation has its reasons, requirements and evidence', () => {
  const { trace, labels, extra } = named('fails');
  expect(trace).toMatch(/client\.card\.sent[\s\S]*expected:[\s\S]*actual:[\s\S]*evidence: fails\.1/);
  expect(labels).toEqual({ level: 'L2', step: '1', requirements: ['client.card.sent'] });
  expect(extra?.['evidence']).toEqual(['fails.1']);
  expect(named('card-shown').trace).toBeUndefined();
});
