/** PersonBasedDecisionDTO */
import type { PersonBasedDecisionDTO } from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { Decision, Parties } from '../../../fixtures/lifecare/types.ts';
import { matterOf } from './extract-fields.ts';
import { applicantAs, dayAs, endAs, kronor, namedIn, personName, type Seen, staffName, textAs } from './fields.ts';

const personsOf = (seen: Seen, { members, coApplicant }: Parties) =>
  members.map((person) => ({
    PersonId: person,
    Name: personName(seen, person),
    IsCoApplicant: person === coApplicant,
  }));

export function decisionView(seen: Seen, row: Decision): PersonBasedDecisionDTO {
  const matter = matterOf(seen, row);
  const coApplicant = matter?.coApplicant ?? null;
  return {
    Id: row.id,
    Date: dayAs(seen, row.date),
    Type: textAs(row.type),
    FromDate: dayAs(seen, row.from),
    ToDate: endAs(seen, row.to),
    Reason: textAs(row.reason),
    DecisionMaker: staffName(seen, row.maker),
    Organization: namedIn(seen, 'organisations', row.organisation),
    InvestigationExecutionId: row.investigation ?? row.execution,
    ServiceId: row.service,
    Amount: row.amount === null ? null : kronor(row.amount),
    CoApplicant: applicantAs(seen, coApplicant),
    ReasonCoApplicant: coApplicant === null ? null : textAs(row.reason),
    ConnectedApplication: row.actualisation,
    DecisionPersonDTOs: matter ? personsOf(seen, matter) : [],
  };
}
