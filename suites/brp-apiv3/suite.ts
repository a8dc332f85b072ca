/** The suite of BRP APIv3: judges a client that exports persons, as LifeVision does. */
import * as brp from '../../contracts/generated/brp-apiv3/index.ts';
import type { Suite } from '../dsl/types.ts';
import { actions } from './actions.ts';
import { faultChecks } from './checks/faults.ts';
import { loginChecks } from './checks/login.ts';
import { pageChecks } from './checks/pages.ts';
import { fewMembers } from './checks/traffic.ts';
import { referenceClient } from './client.ts';
import { mutants } from './mutants.ts';
import { protocols } from './protocols.ts';
import { steps } from './steps.ts';

export const suite: Suite = {
  id: 'brp-apiv3',
  title: {
    sv: 'BRP APIv3: klientens kontrakt',
    nb: 'BRP APIv3: klientens kontrakt med API-et',
    en: "BRP APIv3: the client's contract",
  },
  systems: ['brp-apiv3'],
  contracts: [brp],
  actions,
  checks: [...loginChecks, ...pageChecks, ...faultChecks],
  steps,
  life: { action: 'syncPersons', params: () => ({}) },
  mutants,
  prepare: fewMembers,
  referenceClient,
  protocols,
};
