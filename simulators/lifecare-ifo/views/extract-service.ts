/** ExtractServiceDTO */
import type { ExtractServiceDTO } from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { Execution, Service } from '../../../fixtures/lifecare/types.ts';
import { executionsTable } from '../state.ts';
import { type Columns, customerNumber, partiesOf, times } from './extract-fields.ts';
import { applicantAs, dayAs, endAs, namedIn, type Seen, staffName } from './fields.ts';

/** The first execution of a service. */
const executionOf = ({ id }: Service, { world }: Seen): number | null =>
  world.table<Execution>(executionsTable.name).by('service', String(id))[0]?.id ?? null;

export const serviceColumns: Columns<Service, ExtractServiceDTO> = {
  Id: ({ id }) => id,
  CustomerNumber: ({ applicant }, seen) => customerNumber(seen, applicant),
  ServiceType: ({ type }, seen) => namedIn(seen, 'serviceTypes', type),
  Organization: ({ organisation }, seen) => namedIn(seen, 'organisations', organisation),
  StartDate: ({ from }, seen) => dayAs(seen, from),
  EndDate: ({ to }, seen) => endAs(seen, to),
  Caseworker: ({ caseworker }, seen) => staffName(seen, caseworker),
  CoCaseworker: ({ coCaseworker }, seen) => staffName(seen, coCaseworker),
  InvestigationId: ({ investigation }) => investigation,
  ExecutionId: executionOf,
  DecisionId: ({ decision }) => decision,
  ...times((period) => period),
  CoApplicant: ({ coApplicant }, seen) => applicantAs(seen, coApplicant),
  ServicePersonDTOs: (matter, seen) => partiesOf(seen, matter),
};
