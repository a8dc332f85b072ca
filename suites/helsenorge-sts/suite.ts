/** The suite of Helsenorge STS (legacy): judges how a client gets its token there and uses it. */
import * as sts from '../../contracts/generated/helsenorge-sts/index.ts';
import type { Suite } from '../dsl/types.ts';
import { actions } from './actions.ts';
import { assertionChecks } from './checks/assertion.ts';
import { callChecks } from './checks/call.ts';
import { requestChecks } from './checks/request.ts';
import { api, issuer, readTool } from './checks/traffic.ts';
import { referenceClient } from './client.ts';
import { mutants } from './mutants.ts';
import { protocols } from './protocols.ts';
import { steps } from './steps.ts';

export const suite: Suite = {
  id: 'helsenorge-sts',
  title: {
    sv: 'Helsenorge STS (äldre): klientens kontrakt',
    nb: 'Helsenorge STS (eldre): klientens kontrakt med token-tjenesten',
    en: "Helsenorge STS (legacy): the client's contract",
  },
  systems: [issuer, api],
  contracts: [sts],
  actions,
  checks: [...requestChecks, ...assertionChecks, ...callChecks],
  steps,
  life: { action: 'callApi', params: readTool },
  mutants,
  referenceClient,
  protocols,
};
