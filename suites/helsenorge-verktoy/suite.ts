/** The suite of Helsenorge's Verktøy API: judges a client, from the token to the last page. */
import * as helseid from '../../contracts/generated/helseid/index.ts';
import * as verktoy from '../../contracts/generated/helsenorge-verktoy/index.ts';
import { tokenChecks } from '../dsl/helseid/checks/index.ts';
import type { Suite } from '../dsl/types.ts';
import { actions } from './actions.ts';
import { accessChecks } from './checks/access.ts';
import { caller } from './checks/caller.ts';
import { tool } from './checks/cast.ts';
import { graphicChecks } from './checks/graphic.ts';
import { guidanceChecks } from './checks/guidance.ts';
import { listChecks } from './checks/list.ts';
import { outcomeChecks } from './checks/outcome.ts';
import { practitionerChecks } from './checks/practitioner.ts';
import { readingChecks } from './checks/reading.ts';
import { resilienceChecks } from './checks/resilience.ts';
import { searchChecks } from './checks/search.ts';
import { senderChecks } from './checks/sender.ts';
import { sendChecks } from './checks/send.ts';
import { taskChecks } from './checks/task.ts';
import { wireChecks } from './checks/wire.ts';
import { referenceClient } from './client.ts';
import { mutants } from './mutants.ts';
import { protocols } from './protocols.ts';
import { server } from './server/index.ts';
import { steps } from './steps.ts';

export const suite: Suite = {
  id: 'helsenorge-verktoy',
  title: {
    sv: 'Helsenorge Verktøy API: klientens kontrakt',
    nb: 'Helsenorge Verktøy API: klientens kontrakt med API-et',
    en: "Helsenorge Verktøy API: the client's contract",
  },
  systems: ['helsenorge-verktoy', 'helseid'],
  contracts: [verktoy, helseid],
  actions,
  checks: [
    ...tokenChecks(caller),
    ...accessChecks,
    ...sendChecks,
    ...practitionerChecks,
    ...taskChecks,
    ...outcomeChecks,
    ...listChecks,
    ...searchChecks,
    ...readingChecks,
    ...graphicChecks,
    ...guidanceChecks,
    ...senderChecks,
    ...resilienceChecks,
    ...wireChecks,
  ],
  steps,
  life: { action: 'getTool', params: (world) => ({ id: tool(world).id }) },
  mutants,
  referenceClient,
  protocols,
  server,
};
