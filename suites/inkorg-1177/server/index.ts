/** What judges a server of the inbox: platform and portal as a sending system meets them. */
import { loadXml } from '../../../simulators/kernel/codecs/xml.ts';
import type { ServerSuite } from '../../dsl/server.ts';
import { codeOf, operationOf } from './answers.ts';
import { cast, credentials, type Cast } from './cast.ts';
import { activeChecks } from './checks/active.ts';
import { connectionChecks } from './checks/connection.ts';
import { descriptionChecks } from './checks/description.ts';
import { formChecks } from './checks/form.ts';
import { platformChecks } from './checks/platform.ts';
import { routeChecks } from './checks/route.ts';
import { sendReadings } from './checks/send-readings.ts';
import { sendChecks } from './checks/send.ts';
import { steeredChecks } from './checks/steered.ts';
import { serverMutants } from './mutants.ts';
import { notTested, unseen } from './not-tested.ts';

export const server: ServerSuite<Cast> = {
  title: {
    sv: '1177 inkorg: tjänsteplattformens och portalens kontrakt',
    nb: '1177 inkorg: tjenesteplattformens og portalens kontrakt',
    en: '1177 inbox: the contract of platform and portal',
  },
  checks: [
    ...connectionChecks,
    ...platformChecks,
    ...formChecks,
    ...routeChecks,
    ...descriptionChecks,
    ...activeChecks,
    ...sendChecks,
    ...sendReadings,
    ...steeredChecks,
  ],
  mutants: serverMutants,
  cast,
  credentials,
  codeOf,
  operationOf,
  // Checks read answers by libxml2, which is loaded asynchronously.
  prepare: () => loadXml(),
  notTested,
  unseen,
};
