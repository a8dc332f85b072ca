/** Judges a host that says it is Lifecare IFO: what a municipality's own, or a stand-in for it, answers to the 22 packages. */
import type { ServerSuite } from '../../dsl/server.ts';
import { cast, credentials, type Cast } from './cast.ts';
import { refusedApplicationChecks } from './checks/applications-refused.ts';
import { applicationChecks } from './checks/applications.ts';
import { refusedCalculationChecks } from './checks/calculations-refused.ts';
import { calculationChecks } from './checks/calculations.ts';
import { changeChecks } from './checks/changes.ts';
import { connectionChecks } from './checks/connection.ts';
import { dateChecks } from './checks/dates.ts';
import { documentChecks } from './checks/documents.ts';
import { errorChecks } from './checks/errors.ts';
import { extractChecks } from './checks/extracts.ts';
import { hostChecks } from './checks/host.ts';
import { invoiceChecks } from './checks/invoices.ts';
import { keyChecks } from './checks/keys.ts';
import { listChecks } from './checks/lists.ts';
import { logChecks } from './checks/log.ts';
import { matterChecks } from './checks/matters.ts';
import { pagingChecks } from './checks/paging.ts';
import { personChecks } from './checks/persons.ts';
import { searchChecks } from './checks/searching.ts';
import { selectionChecks } from './checks/selection.ts';
import { userChecks } from './checks/users.ts';
import { readingCheck } from './make.ts';
import { mutants } from './mutants.ts';
import { notTested, unseen } from './not-tested.ts';
import { readings } from './readings.ts';

export const server: ServerSuite<Cast> = {
  title: {
    sv: 'Lifecare IFO: värdens kontrakt',
    nb: 'Lifecare IFO: vertens kontrakt',
    en: "Lifecare IFO: the host's contract",
  },
  checks: [
    ...connectionChecks,
    ...keyChecks,
    ...hostChecks,
    ...errorChecks,
    ...logChecks,
    ...personChecks,
    ...listChecks,
    ...selectionChecks,
    ...matterChecks,
    ...pagingChecks,
    ...dateChecks,
    ...documentChecks,
    ...extractChecks,
    ...changeChecks,
    ...searchChecks,
    ...userChecks,
    ...invoiceChecks,
    ...applicationChecks,
    ...refusedApplicationChecks,
    ...calculationChecks,
    ...refusedCalculationChecks,
    ...readings.map(readingCheck),
  ],
  mutants,
  cast,
  credentials,
  // The owner has no codes: a status and a Message are all there is.
  codeOf: () => undefined,
  notTested,
  unseen,
};
