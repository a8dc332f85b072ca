/** PersonBasedInvestigationDTO, PersonBasedServiceDTO and PersonBasedExecutionDTO: what has applicants, persons and caseworkers. */
import type { PersonBasedExecutionDTO, PersonBasedInvestigationDTO, PersonBasedServiceDTO } from '../../../contracts/generated/lifecare-ifo/types.ts'; // prettier-ignore
import type { Execution, Investigation, Service } from '../../../fixtures/lifecare/types.ts';
import { applicantAs, dayAs, endAs, namedIn, personName, type Seen, staffName, textAs } from './fields.ts';

export function investigationView(seen: Seen, row: Investigation): PersonBasedInvestigationDTO {
  return {
    Id: row.id,
    Type: namedIn(seen, 'investigationTypes', row.type),
    FromDate: dayAs(seen, row.from),
    ToDate: endAs(seen, row.to),
    Caseworker: staffName(seen, row.caseworker),
    Organization: namedIn(seen, 'organisations', row.organisation),
    DossierType: textAs(row.dossier),
    Applicant: applicantAs(seen, row.applicant),
    CoApplicant: applicantAs(seen, row.coApplicant),
    InvestigationPersonDTOs: row.members.map((person) => ({
      PersonId: person,
      Name: personName(seen, person),
      CoApplicant: person === row.coApplicant,
    })),
  };
}

export function serviceView(seen: Seen, row: Service): PersonBasedServiceDTO {
  return {
    Id: row.id,
    Type: namedIn(seen, 'serviceTypes', row.type),
    Organization: namedIn(seen, 'organisations', row.organisation),
    StartDate: dayAs(seen, row.from),
    EndDate: endAs(seen, row.to),
    Caseworker: staffName(seen, row.caseworker),
    CoCaseworker: staffName(seen, row.coCaseworker),
    InvestigationId: row.investigation,
    DecisionId: row.decision,
    Applicant: applicantAs(seen, row.applicant),
    CoApplicant: applicantAs(seen, row.coApplicant),
    ServicePersonDTOs: row.members.map((person) => ({ PersonId: person, Name: personName(seen, person) })),
  };
}

export function executionView(seen: Seen, row: Execution): PersonBasedExecutionDTO {
  return {
    Id: row.id,
    Type: textAs(row.type),
    FromDate: dayAs(seen, row.from),
    ToDate: endAs(seen, row.to),
    Caseworker: staffName(seen, row.caseworker),
    Organization: namedIn(seen, 'organisations', row.organisation),
    DossierType: textAs(row.dossier),
  };
}
