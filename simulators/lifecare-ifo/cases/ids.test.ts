import { expect, test } from 'vitest';
import { executionsTable } from '../state.ts';
import { rowsOf, staffWorld, sunday } from '../testing/staff.ts';
import { newDocumentId, newId, newStamp, write } from './ids.ts';

test('ids begin where seeded ones cannot be, rise for all tables together, and are not given again after a restore', () => {
  const world = staffWorld();
  const before = world.snapshot();
  expect([newId(world), newDocumentId(world), newId(world)]).toEqual([100_000_000, 'D100000001', 100_000_002]);
  world.restore(before);
  expect(newId(world)).toBe(100_000_003);
});

test('two writes of one instant have stamps apart, in the order in which they were made', () => {
  const world = staffWorld();
  const [first, second] = [newStamp(world), newStamp(world)];
  expect([first, second > first, second - first < 0.02]).toEqual([sunday, true, true]);
});

test('whoever asks for what was changed after the first of two writes finds the second alone', () => {
  const world = staffWorld();
  const [one, two] = rowsOf(world, executionsTable);
  const { changed } = write(world, executionsTable, one!);
  const second = write(world, executionsTable, two!);
  expect(world.table(executionsTable.name).after(changed)).toEqual([second]);
});
