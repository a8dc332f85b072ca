/** ExtractExecutionDTO */
import type { ExtractExecutionDTO } from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { Execution } from '../../../fixtures/lifecare/types.ts';
import { type Columns, customerOf, times } from './extract-fields.ts';
import { dayAs, endAs, namedIn, staffName, textAs } from './fields.ts';

export const executionColumns: Columns<Execution, ExtractExecutionDTO> = {
  Id: ({ id }) => id,
  CustomerNumber: customerOf,
  Type: ({ type }) => textAs(type),
  FromDate: ({ from }, seen) => dayAs(seen, from),
  ToDate: ({ to }, seen) => endAs(seen, to),
  Caseworker: ({ caseworker }, seen) => staffName(seen, caseworker),
  Organization: ({ organisation }, seen) => namedIn(seen, 'organisations', organisation),
  DossierType: ({ dossier }) => textAs(dossier),
  ...times((period) => period),
};
