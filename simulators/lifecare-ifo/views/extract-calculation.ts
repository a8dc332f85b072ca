/** ExtractCalculationDTO */
import type { ExtractCalculationDTO } from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { Calculation } from '../../../fixtures/lifecare/types.ts';
import { type Columns, customerNumber, customerOf, type Entry, times } from './extract-fields.ts';
import { dayAs, personName, type Seen } from './fields.ts';
import { expensesAs, incomesAs, normName, specialExpensesAs, sumsAs } from './sums.ts';

type Sum = keyof ReturnType<typeof sumsAs>['fields'];

const sum = (name: Sum) => (row: Entry<Calculation>, seen: Seen) => sumsAs(seen, row).fields[name];

function calculationPersons(row: Calculation, seen: Seen) {
  const { amounts } = sumsAs(seen, row);
  return row.persons.map(({ person }, place) => ({
    Name: personName(seen, person),
    PersonId: person,
    CustomerNumber: customerNumber(seen, person),
    Amount: amounts[place]!,
    DeviationFromDate: null,
    DeviationToDate: null,
  }));
}

export const calculationColumns: Columns<Calculation, ExtractCalculationDTO> = {
  Id: ({ id }) => id,
  CustomerNumber: customerOf,
  Norm: (row, seen) => normName(seen, row),
  FromDate: ({ from }, seen) => dayAs(seen, from),
  ToDate: ({ to }, seen) => dayAs(seen, to),
  IncomeSum: sum('IncomeSum'),
  ExpenseSum: sum('ExpenseSum'),
  SpecialExpenseSum: sum('SpecialExpenseSum'),
  NormSum: sum('NormSum'),
  CommonHouseholdCost: sum('CommonHouseholdCost'),
  FamilyCost: sum('FamilyCost'),
  Balance: sum('Balance'),
  TotalSum: sum('TotalSum'),
  InvestigationId: ({ investigation }) => investigation,
  ServiceId: ({ service }) => service,
  CalculationPersonDTOs: calculationPersons,
  Final: ({ final }) => final,
  ConnectedApplication: ({ actualisation }) => actualisation,
  ...times((period) => period),
  CalculationIncomesDTOs: (row, seen) => incomesAs(seen, row),
  CalculationExpensesDTOs: (row, seen) => expensesAs(seen, row),
  CalculationSpecialExpensesDTOs: (row, seen) => specialExpensesAs(seen, row),
};
