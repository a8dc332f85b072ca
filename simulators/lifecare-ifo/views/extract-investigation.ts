/** ExtractInvestigationDTO */
import type { ExtractInvestigationDTO } from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { Investigation } from '../../../fixtures/lifecare/types.ts';
import { type Columns, customerNumber, partiesOf, times } from './extract-fields.ts';
import { dayAs, endAs, namedIn, staffName, textAs } from './fields.ts';

export const investigationColumns: Columns<Investigation, ExtractInvestigationDTO> = {
  Id: ({ id }) => id,
  CustomerNumber: ({ applicant }, seen) => customerNumber(seen, applicant),
  Type: ({ type }, seen) => namedIn(seen, 'investigationTypes', type),
  FromDate: ({ from }, seen) => dayAs(seen, from),
  ToDate: ({ to }, seen) => endAs(seen, to),
  Caseworker: ({ caseworker }, seen) => staffName(seen, caseworker),
  Organization: ({ organisation }, seen) => namedIn(seen, 'organisations', organisation),
  DossierType: ({ dossier }) => textAs(dossier),
  ...times((period) => period),
  InvestigationPersonDTOs: (matter, seen) => partiesOf(seen, matter),
};
