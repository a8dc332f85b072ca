/** The inbox of 1177 behind the national service platform: SOAP 1.1 by RIV TA Basic Profile 2.1, in QA and production. */
import * as contract from '../../contracts/generated/inkorg-1177/index.ts';
import { inkorg } from '../../fixtures/inkorg.ts';
import { loadXml } from '../kernel/codecs/xml.ts';
import type { System } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import { people } from '../registers/people.ts';
import { controls } from './controls.ts';
import { desk } from './desk.ts';
import { dispatch, operations } from './dispatch.ts';
import { answer, bareStatus, stray } from './errors.ts';
import { faults } from './faults.ts';
import { seed } from './seed.ts';
import {
  accountsTable,
  connectionsTable,
  loadTable,
  messagesTable,
  notificationsTable,
  systemIdsTable,
} from './state.ts';

const profileOf = (world: World) => world.profile(contract.system) as unknown as contract.Profile;

const hosts = ['esb.ntjp.se', 'api.ntjp.se', 'esb.ntjp.sjunet.org'];
const qaHosts = ['qa.esb.ntjp.se', 'test.esb.ntjp.se', 'qa.api.ntjp.se', 'test.api.ntjp.se', 'qa.esb.ntjp.sjunet.org', 'test.esb.ntjp.sjunet.org']; // prettier-ignore

export const system: System = {
  id: contract.system,
  title: '1177 inkorg',
  contract,
  mounts: ['/inkorg', '/inkorg/qa'],
  hosts: hosts.map((host) => `https://${host}`),
  otherHosts: Object.fromEntries(qaHosts.map((host) => [`https://${host}`, '/inkorg/qa'])),
  clientCertificate: 'inkorg',
  operations,
  registers: [people],
  tables: [connectionsTable, systemIdsTable, accountsTable, messagesTable, notificationsTable, loadTable],
  seed,
  dispatch,
  load: loadXml,
  bodyLimit: (world) => profileOf(world).maxRequestBytes,
  faults,
  answer,
  stray,
  bareStatus,
  desk,
  controls,
  credentials: (world) => ({
    sourceSystem: inkorg.systemIds[0]!.id,
    logicalAddress: profileOf(world).logicalAddress,
    certificate: 'inkorg',
  }),
};
