import { expect, test } from 'vitest';
import { createBase } from '../../kernel/base.ts';
import { World } from '../../kernel/world.ts';
import { system } from '../index.ts';
import { executionsTable, householdsTable } from '../state.ts';
import { lifecareWorld, noon } from '../testing/world.ts';
import { newDocumentId, newId, newStamp, write } from './ids.ts';

test('ids begin where seeded ones cannot be, rise for all tables together, and are not given again after a restore', () => {
  const world = lifecareWorld();
  const before = world.snapshot();
  expect([newId(world), newDocumentId(world), newId(world)]).toEqual([100_000_000, 'D100000001', 100_000_002]);
  world.restore(before);
  expect(newId(world)).toBe(100_000_003);
});

test('of very many people the new ids still begin behind the seeded ones', () => {
  const many = { ...system, seed: () => ({ [householdsTable.name]: [{ id: 150_000, adults: [], children: [] }] }) };
  const world = new World(createBase([many], { people: [], seed: 1 }));
  expect(newId(world)).toBe(150_001_000);
});

test('two writes of one instant have stamps apart, in the order in which they were made', () => {
  const world = lifecareWorld();
  const [first, second] = [newStamp(world), newStamp(world)];
  expect([first, second > first, second - first < 0.02]).toEqual([noon, true, true]);
});

test('whoever asks for what was changed after the first of two writes finds the second alone', () => {
  const world = lifecareWorld();
  const [one, two] = world.table(executionsTable.name).list();
  const { changed } = write(world, executionsTable, one!);
  const second = write(world, executionsTable, two!);
  expect(world.table(executionsTable.name).after(changed)).toEqual([second]);
});
