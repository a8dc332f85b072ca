/** The sums of a calculation as both of its types have them. Positive, but for the result (`lifecare.calculations.signs`). */
import type { Calculation, Expense } from '../../../fixtures/lifecare/types.ts';
import { resultOf } from '../calculation-sums.ts';
import { normIn } from '../catalogues.ts';
import { kronor, namedIn, type Seen, textAs, unsetAs } from './fields.ts';

/** Sums in kronor, and the amount of each person in the order of the calculation. */
export function sumsAs({ world }: Seen, row: Calculation) {
  const sums = resultOf(world, row);
  return {
    amounts: sums.persons.map(kronor),
    fields: {
      IncomeSum: kronor(sums.income),
      ExpenseSum: kronor(sums.expense),
      SpecialExpenseSum: kronor(sums.specialExpense),
      NormSum: kronor(sums.norm),
      CommonHouseholdCost: kronor(sums.common),
      FamilyCost: kronor(sums.family),
      Balance: kronor(sums.balance),
      TotalSum: kronor(sums.total),
    },
  };
}

/** CommonCalculationIncomeDTO of each income. */
export const incomesAs = (seen: Seen, { incomes }: Calculation) =>
  incomes.map(({ type, applicant, coApplicant, applicantOn, coApplicantOn }) => ({
    AmountApplicant: kronor(applicant),
    ApplicantSearchDate: unsetAs(seen, applicantOn ?? null),
    AmountCoApplicant: kronor(coApplicant),
    CoApplicantSearchDate: unsetAs(seen, coApplicantOn ?? null),
    Type: namedIn(seen, 'incomeTypes', type),
  }));

const spentAs = (seen: Seen, list: 'expenseTypes' | 'specialExpenseTypes', rows: readonly Expense[]) =>
  rows.map(({ type, applied, approved }) => ({
    AppliedAmount: kronor(applied),
    ApprovedAmount: kronor(approved),
    Type: namedIn(seen, list, type),
  }));

/** CommonCalculationExpenseDTO of each expense. */
export const expensesAs = (seen: Seen, { expenses }: Calculation) => spentAs(seen, 'expenseTypes', expenses);

/** CommonCalculationSpecialExpenseDTO of each special expense. */
export const specialExpensesAs = (seen: Seen, { specialExpenses }: Calculation) =>
  spentAs(seen, 'specialExpenseTypes', specialExpenses);

/** The name of the norm. */
export const normName = ({ world }: Seen, row: Calculation): string | null => textAs(normIn(world, row.norm)?.name);
