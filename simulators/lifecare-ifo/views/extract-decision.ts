/** ExtractDecisionDTO */
import type { ExtractDecisionDTO } from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { Decision } from '../../../fixtures/lifecare/types.ts';
import { type Columns, customerOf, matterOf, personsOf, times } from './extract-fields.ts';
import { dayAs, endAs, kronor, namedIn, type Seen, staffName, textAs } from './fields.ts';

function decisionPersons(row: Decision, seen: Seen) {
  const matter = matterOf(seen, row);
  const isCoApplicant = (person: string) => person === matter!.coApplicant;
  return personsOf(seen, matter).map((person) => ({ ...person, IsCoApplicant: isCoApplicant(person.PersonId) }));
}

export const decisionColumns: Columns<Decision, ExtractDecisionDTO> = {
  Id: ({ id }) => id,
  CustomerNumber: customerOf,
  Date: ({ date }, seen) => dayAs(seen, date),
  Type: ({ type }) => textAs(type),
  FromDate: ({ from }, seen) => dayAs(seen, from),
  ToDate: ({ to }, seen) => endAs(seen, to),
  Reason: ({ reason }) => textAs(reason),
  DecisionMaker: ({ maker }, seen) => staffName(seen, maker),
  Caseworker: (row, seen) => staffName(seen, matterOf(seen, row)?.caseworker ?? null),
  Organization: ({ organisation }, seen) => namedIn(seen, 'organisations', organisation),
  InvestigationExecutionId: ({ investigation, execution }) => investigation ?? execution,
  ServiceId: ({ service }) => service,
  Amount: ({ amount }) => (amount === null ? null : kronor(amount)),
  ConnectedApplication: ({ actualisation }) => actualisation,
  ...times((period) => period),
  DecisionPersonDTOs: decisionPersons,
};
