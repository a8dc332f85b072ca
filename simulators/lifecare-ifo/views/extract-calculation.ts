/** ExtractCalculationDTO */
import type { ExtractCalculationDTO } from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { Calculation } from '../../../fixtures/lifecare/types.ts';
import { type Columns, customerNumber, customerOf, type Entry, times } from './extract-fields.ts';
import { dayAs, personName, type Seen, unsetAs } from './fields.ts';
import { expensesAs, incomesAs, normName, specialExpensesAs, sumsAs } from './sums.ts';

function calculationPersons({ persons }: Calculation, amounts: readonly number[], seen: Seen) {
  return persons.map(({ person, deviatesFrom, deviatesTo }, place) => ({
    Name: personName(seen, person),
    PersonId: person,
    CustomerNumber: customerNumber(seen, person),
    Amount: amounts[place]!,
    DeviationFromDate: unsetAs(seen, deviatesFrom ?? null),
    DeviationToDate: unsetAs(seen, deviatesTo ?? null),
  }));
}

/** All sums of a calculation, and the part of each person. */
export function calculationSums(row: Entry<Calculation>, seen: Seen) {
  const { fields, amounts } = sumsAs(seen, row);
  return { ...fields, CalculationPersonDTOs: calculationPersons(row, amounts, seen) };
}

/** Keeps the place of what `calculationSums` reckons all at once: entries have their names in the order of the specification. */
const reckoned = () => null;

export const calculationColumns: Columns<Calculation, ExtractCalculationDTO> = {
  Id: ({ id }) => id,
  CustomerNumber: customerOf,
  Norm: (row, seen) => normName(seen, row),
  FromDate: ({ from }, seen) => dayAs(seen, from),
  ToDate: ({ to }, seen) => dayAs(seen, to),
  IncomeSum: reckoned,
  ExpenseSum: reckoned,
  SpecialExpenseSum: reckoned,
  NormSum: reckoned,
  CommonHouseholdCost: reckoned,
  FamilyCost: reckoned,
  Balance: reckoned,
  TotalSum: reckoned,
  InvestigationId: ({ investigation }) => investigation,
  ServiceId: ({ service }) => service,
  CalculationPersonDTOs: () => [],
  Final: ({ final }) => final,
  ConnectedApplication: ({ actualisation }) => actualisation,
  ...times((period) => period),
  CalculationIncomesDTOs: (row, seen) => incomesAs(seen, row),
  CalculationExpensesDTOs: (row, seen) => expensesAs(seen, row),
  CalculationSpecialExpensesDTOs: (row, seen) => specialExpensesAs(seen, row),
};
