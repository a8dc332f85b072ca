/** PersonBasedAktualiseringDTO */
import type { PersonBasedAktualiseringDTO } from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { Actualisation } from '../../../fixtures/lifecare/types.ts';
import { dayAs, namedIn, personName, type Seen, staffName, textAs } from './fields.ts';

export function actualisationView(seen: Seen, row: Actualisation): PersonBasedAktualiseringDTO {
  return {
    Id: row.id,
    Type: namedIn(seen, 'actualisationTypes', row.type),
    PersonId: row.person,
    Name: personName(seen, row.person),
    Date: dayAs(seen, row.date),
    Reason: namedIn(seen, 'reasons', row.reason),
    Regards: textAs(row.regards),
    FromWho: namedIn(seen, 'fromWhos', row.fromWho),
    Caseworker: staffName(seen, row.caseworker),
    Organization: namedIn(seen, 'organisations', row.organisation),
    Status: textAs(row.status),
    InvestigationId: row.investigation,
    ServiceId: row.service,
    DecisionId: row.decision,
  };
}
