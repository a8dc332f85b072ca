/** The suite of 1177's inbox: judges a sending system, from its certificate to its batches. */
import * as inkorg from '../../contracts/generated/inkorg-1177/index.ts';
import type { Endpoints, Suite } from '../dsl/types.ts';
import { actions } from './actions.ts';
import { activeChecks } from './checks/active.ts';
import { citizen } from './checks/cast.ts';
import { connectionChecks } from './checks/connection.ts';
import { contentChecks } from './checks/content.ts';
import { faultChecks } from './checks/faults.ts';
import { linkChecks } from './checks/link.ts';
import { loadChecks } from './checks/load.ts';
import { messageChecks } from './checks/message.ts';
import { outcomeChecks } from './checks/outcome.ts';
import { peopleChecks } from './checks/people.ts';
import { silenceChecks } from './checks/silence.ts';
import { wireChecks } from './checks/wire.ts';
import { referenceClient } from './client.ts';
import { mutants } from './mutants.ts';
import { steps } from './onboarding.ts';
import { protocols } from './protocols.ts';
import { server } from './server/index.ts';

/** A client is tested in QA before it is let into production, so QA is the address that it gets. */
function qaFirst(offered: Endpoints): Endpoints {
  const { 'inkorg-1177': production, 'inkorg-1177/qa': qa, ...others } = offered;
  return { ...others, ...(qa && { 'inkorg-1177': qa }), ...(production && { 'inkorg-1177/production': production }) };
}

export const suite: Suite = {
  id: 'inkorg-1177',
  title: {
    sv: '1177 inkorg: det sändande systemets kontrakt',
    nb: '1177 inkorg: avsendersystemets kontrakt',
    en: "1177 inbox: the sending system's contract",
  },
  systems: ['inkorg-1177'],
  contracts: [inkorg],
  actions,
  checks: [
    ...connectionChecks,
    ...activeChecks,
    ...messageChecks,
    ...linkChecks,
    ...contentChecks,
    ...outcomeChecks,
    ...faultChecks,
    ...silenceChecks,
    ...wireChecks,
    ...loadChecks,
    ...peopleChecks,
  ],
  steps,
  life: { action: 'isActive', params: (world) => ({ person: citizen(world) }) },
  mutants,
  referenceClient,
  endpoints: qaFirst,
  protocols,
  server,
};
