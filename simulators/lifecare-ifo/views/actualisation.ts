/** PersonBasedAktualiseringDTO */
import type { PersonBasedAktualiseringDTO } from '../../../contracts/generated/lifecare-ifo/types.ts';
import { actualisationTypes, fromWhos, nameOf, reasons } from '../../../fixtures/lifecare/catalogue.ts';
import type { Actualisation } from '../../../fixtures/lifecare/types.ts';
import { dayAs, organisationName, personName, type Seen, staffName, textAs } from './fields.ts';

export function actualisationView(seen: Seen, row: Actualisation): PersonBasedAktualiseringDTO {
  return {
    Id: row.id,
    Type: textAs(nameOf(actualisationTypes, row.type)),
    PersonId: row.person,
    Name: personName(seen, row.person),
    Date: dayAs(seen, row.date),
    Reason: textAs(nameOf(reasons, row.reason)),
    Regards: textAs(row.regards),
    FromWho: textAs(nameOf(fromWhos, row.fromWho)),
    Caseworker: staffName(seen, row.caseworker),
    Organization: organisationName(row.organisation),
    Status: textAs(row.status),
    InvestigationId: row.investigation,
    ServiceId: row.service,
    DecisionId: row.decision,
  };
}
