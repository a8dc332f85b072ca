/** ExtractAktualiseringDTO */
import type { ExtractAktualiseringDTO } from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { Actualisation } from '../../../fixtures/lifecare/types.ts';
import { type Columns, customerNumber, times } from './extract-fields.ts';
import { dayAs, namedIn, personName, type Seen, staffName, textAs } from './fields.ts';

const typeName = ({ type }: Actualisation, seen: Seen): string | null => namedIn(seen, 'actualisationTypes', type);

export const actualisationColumns: Columns<Actualisation, ExtractAktualiseringDTO> = {
  PersonId: ({ person }) => person,
  Name: ({ person }, seen) => personName(seen, person),
  Id: ({ id }) => id,
  // What it holds beside Type is not published (`lifecare.extract.actualisation-text`).
  Aktualisering: typeName,
  Type: typeName,
  CustomerNumber: ({ person }, seen) => customerNumber(seen, person),
  Date: ({ date }, seen) => dayAs(seen, date),
  Reason: ({ reason }, seen) => namedIn(seen, 'reasons', reason),
  Regards: ({ regards }) => textAs(regards),
  FromWho: ({ fromWho }, seen) => namedIn(seen, 'fromWhos', fromWho),
  Caseworker: ({ caseworker }, seen) => staffName(seen, caseworker),
  Organization: ({ organisation }, seen) => namedIn(seen, 'organisations', organisation),
  Status: ({ status }) => textAs(status),
  InvestigationId: ({ investigation }) => investigation,
  ServiceId: ({ service }) => service,
  DecisionId: ({ decision }) => decision,
  ...times(({ date }) => ({ from: date, to: null })),
};
