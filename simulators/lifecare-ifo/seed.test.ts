import { expect, test } from 'vitest';
import { loadPopulation } from '../../fixtures/index.ts';
import { createBase } from '../kernel/base.ts';
import { World } from '../kernel/world.ts';
import { system } from './index.ts';
import { documentsTable, personsTable } from './state.ts';

test('no case is made before somebody looks for one, and then all are, once', async () => {
  const population = await loadPopulation();
  let looks = 0;
  const people = new Proxy(population.people, { get: (...asked) => ((looks += 1), Reflect.get(...asked)) as unknown });
  // The register of people is another's, and looks at once.
  const base = createBase([{ ...system, registers: [] }], { ...population, people });
  const worlds = [new World(base), new World(base)];
  for (const world of worlds) world.snapshot();
  expect(looks).toBe(0);
  for (const world of worlds) expect(world.table(documentsTable.name).size).toBeGreaterThan(100);
  const made = looks;
  expect(worlds[0]!.table(personsTable.name).size).toBeGreaterThan(100);
  expect([made > 0, looks]).toEqual([true, made]);
});
