/** The suite of HelseID: judges how a client gets its tokens and uses them, whatever API it calls. */
import * as helseid from '../../contracts/generated/helseid/index.ts';
import { tokenChecks } from '../dsl/helseid/checks/index.ts';
import type { Suite } from '../dsl/types.ts';
import { actions } from './actions.ts';
import { accessChecks } from './checks/access.ts';
import { caller } from './checks/caller.ts';
import { catalogue, readTool, status } from './checks/calls.ts';
import { scopeChecks } from './checks/scopes.ts';
import { referenceClient } from './client.ts';
import { mutants } from './mutants.ts';
import { server } from './server/index.ts';
import { steps } from './steps.ts';

export const suite: Suite = {
  id: 'helseid',
  title: {
    sv: 'HelseID: klientens kontrakt',
    nb: 'HelseID: klientens kontrakt med token-tjenesten',
    en: "HelseID: the client's contract",
  },
  systems: ['helseid', catalogue, status],
  contracts: [helseid],
  actions,
  checks: [...tokenChecks(caller), ...scopeChecks, ...accessChecks],
  steps,
  life: { action: 'callApi', params: readTool },
  mutants,
  referenceClient,
  server,
};
