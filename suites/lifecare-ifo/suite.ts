/** The suite of Lifecare IFO: judges a client of the Welfare API Services, from its certificate to its writes. */
import * as lifecare from '../../contracts/generated/lifecare-ifo/index.ts';
import type { Suite } from '../dsl/types.ts';
import { actions } from './actions.ts';
import { applicationChecks } from './checks/applications.ts';
import { calculationChecks } from './checks/calculations.ts';
import { applicant } from './checks/cast.ts';
import { connectionChecks } from './checks/connection.ts';
import { extractChecks, peopleChecks } from './checks/extracts.ts';
import { faultChecks } from './checks/faults.ts';
import { invoiceChecks } from './checks/invoices.ts';
import { keyChecks } from './checks/keys.ts';
import { listChecks } from './checks/lists.ts';
import { packageChecks } from './checks/packages.ts';
import { pageChecks } from './checks/pages.ts';
import { privacyChecks } from './checks/privacy.ts';
import { readingChecks } from './checks/reading.ts';
import { everyRead } from './checks/reads.ts';
import { userChecks } from './checks/users.ts';
import { referenceClient } from './client.ts';
import { mutants } from './mutants.ts';
import { protocols } from './protocols.ts';
import { server } from './server/index.ts';
import { steps } from './steps.ts';

export const suite: Suite = {
  id: 'lifecare-ifo',
  title: {
    sv: 'Lifecare IFO: klientens kontrakt',
    nb: 'Lifecare IFO: klientens kontrakt med API-et',
    en: "Lifecare IFO: the client's contract",
  },
  systems: ['lifecare-ifo'],
  contracts: [lifecare],
  actions,
  checks: [
    ...connectionChecks,
    ...keyChecks,
    ...packageChecks,
    ...pageChecks,
    ...listChecks,
    ...readingChecks,
    ...extractChecks,
    ...userChecks,
    ...invoiceChecks,
    ...applicationChecks,
    ...calculationChecks,
    ...faultChecks,
    ...privacyChecks,
    ...peopleChecks,
  ],
  steps,
  life: {
    action: 'readPerson',
    params: (world) => ({ personId: applicant(world) }),
    // Without that package it proves its life by what it has.
    others: everyRead,
  },
  mutants,
  referenceClient,
  protocols,
  server,
};
