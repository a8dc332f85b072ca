import { expect, test } from 'vitest';
import { extracts, lists } from './reading-actions.ts';
import { judgedBy } from './testing/client-of-one.ts';

test.each(lists)('a client of the list %s alone is judged by its pages, dates and fields', async (list) => {
  const of = await judgedBy('lifecare.list.', list);
  expect([of('fail', 'skip', 'error', 'warn'), of('omit')]).toEqual([[], ['lifecare.list.by-service']]);
});

test.each(extracts)('a client of the extract %s alone is judged by its copy', async (extract) => {
  const of = await judgedBy('lifecare.extract.', undefined, extract);
  // It keeps nothing from round to round, and does not search.
  expect([of('fail', 'skip', 'error', 'warn'), of('omit')]).toEqual([
    [],
    ['lifecare.extract.increment', 'lifecare.extract.quotes'],
  ]);
});
