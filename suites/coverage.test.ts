import { expect, test } from 'vitest';
import { coverageOf } from './coverage.ts';
import { checkThat, librarySuite, suiteWith } from './testing/library-suite.ts';

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
