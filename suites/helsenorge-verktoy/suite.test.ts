import { expect, test } from 'vitest';
import { describeSuite } from '../testing/describe-suite.ts';
import { suite } from './suite.ts';

describeSuite(suite);

test('the suite has checks of every level, and each id begins with verktoy', () => {
  expect(new Set(suite.checks.map(({ level }) => level))).toEqual(new Set(['L0', 'L1', 'L2', 'L3', 'L4']));
  expect(suite.checks.filter(({ id }) => !id.startsWith('verktoy.')).map(({ id }) => id)).toEqual([]);
});
