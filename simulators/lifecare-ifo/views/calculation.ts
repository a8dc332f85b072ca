/** PersonBasedCalculationDTO */
import type { PersonBasedCalculationDTO } from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { Calculation } from '../../../fixtures/lifecare/types.ts';
import { dayAs, personName, type Seen, unsetAs } from './fields.ts';
import { expensesAs, incomesAs, normName, specialExpensesAs, sumsAs } from './sums.ts';

const personsOf = (seen: Seen, { persons }: Calculation, amounts: readonly number[]) =>
  persons.map(({ person, deviatesFrom, deviatesTo }, place) => ({
    PersonId: person,
    Name: personName(seen, person),
    Amount: amounts[place]!,
    DeviationFromDate: unsetAs(seen, deviatesFrom ?? null),
    DeviationToDate: unsetAs(seen, deviatesTo ?? null),
  }));

export function calculationView(seen: Seen, row: Calculation): PersonBasedCalculationDTO {
  const { fields, amounts } = sumsAs(seen, row);
  return {
    Id: row.id,
    Norm: normName(seen, row),
    FromDate: dayAs(seen, row.from),
    ToDate: dayAs(seen, row.to),
    ...fields,
    InvestigationId: row.investigation,
    ServiceId: row.service,
    Final: row.final,
    ConnectedApplication: row.actualisation,
    CalculationPersonDTOs: personsOf(seen, row, amounts),
    CalculationIncomesDTOs: incomesAs(seen, row),
    CalculationExpensesDTOs: expensesAs(seen, row),
    CalculationSpecialExpensesDTOs: specialExpensesAs(seen, row),
  };
}
