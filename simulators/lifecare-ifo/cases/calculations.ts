/** Calculations as staff make and finalise them. */
import type { Calculation } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { resultOf } from '../calculation-sums.ts';
import { change, demand, find } from './find.ts';

/** What a calculation leaves uncovered, in öre; 0 where nothing is. */
export const needOf = (world: World, calculation: Calculation): number =>
  Math.max(0, -resultOf(world, calculation).balance);

/** Makes it final: nothing is changed in it any more. */
export function finalise(world: World, id: number): Calculation {
  const calculation = find(world, 'calculation', id);
  demand(!calculation.final, `body.calculation ${id} is final already`);
  return change(world, 'calculation', calculation, { final: true });
}
