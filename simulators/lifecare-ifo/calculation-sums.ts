/** What the sums of a calculation are in a world: by its norms, and as the profile reads what is open. Amounts are öre. */
import { sumsOf, type Sums } from '../../fixtures/lifecare/arithmetic.ts';
import type { Calculation } from '../../fixtures/lifecare/types.ts';
import type { World } from '../kernel/world.ts';
import { normIn } from './catalogues.ts';
import { profileOf } from './refuse.ts';

export interface Result extends Sums {
  /** TotalSum: the balance, or without the special expenses (`lifecare.calculations.balance`). */
  readonly total: number;
}

/** The sums of a calculation, its total among them. */
export function resultOf(world: World, calculation: Calculation): Result {
  const { countedAmount, calculationArithmetic } = profileOf(world);
  const sums = sumsOf(calculation, normIn(world, calculation.norm)!, { counted: countedAmount });
  const apart = calculationArithmetic === 'norm-apart' ? sums.specialExpense : 0;
  return { ...sums, total: sums.balance + apart };
}
