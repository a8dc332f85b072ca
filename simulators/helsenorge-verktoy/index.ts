/** Verktøy API of Helsenorge: sends digital tools to citizens, and shows the catalogue that they come from. */
import * as contract from '../../contracts/generated/helsenorge-verktoy/index.ts';
import type { Person, Practitioner, Tool } from '../../fixtures/types.ts';
import type { System } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import { clients } from '../registers/clients.ts';
import { consent, isDigitallyActive } from '../registers/consent.ts';
import { people, peopleTable } from '../registers/people.ts';
import { helsenorgeClients } from '../registers/helsenorge-clients.ts';
import { practitioners, practitionersTable } from '../registers/practitioners.ts';
import { referenceTokens } from '../registers/reference-tokens.ts';
import { tokens } from '../registers/tokens.ts';
import { controls } from './controls.ts';
import { desk } from './desk.ts';
import { answer, stray } from './errors.ts';
import { getBehandler } from './operations/get-behandler.ts';
import { getGrafiskElement } from './operations/get-grafisk-element.ts';
import { getSelvstendigVerktoy } from './operations/get-selvstendig-verktoy.ts';
import { listSelvstendigVerktoy } from './operations/list-selvstendig-verktoy.ts';
import { searchSelvstendigVerktoy } from './operations/search-selvstendig-verktoy.ts';
import { sendVerktoy } from './operations/send-verktoy.ts';
import { updateVeiledningstjeneste } from './operations/update-veiledningstjeneste.ts';
import { seed } from './seed.ts';
import { guidanceTable, myToolsTable, tasksTable, toolsTable, type GuidanceRow } from './state.ts';

function firstOf<Row>(world: World, table: string, fits: (row: Row) => boolean): Row | undefined {
  for (const row of world.table<Row>(table).all()) if (fits(row)) return row;
  return undefined;
}

/** Scopes to ask HelseID for, a request that works, and a guidance service of HelseID's ready-made client. */
function credentials(world: World): unknown {
  const { audience, sendScope, catalogueScope, guidanceScope } = world.profile(
    contract.system,
  ) as unknown as contract.Profile;
  const tool = firstOf<Tool>(world, toolsTable.name, ({ published }) => published.KreverForskrivning);
  const citizen = firstOf<Person>(world, peopleTable.name, ({ number }) => isDigitallyActive(world, number));
  const sender = firstOf<Practitioner>(world, practitionersTable.name, ({ hprNumber }) => hprNumber !== null);
  const example = { VerktoyId: tool?.id, InnbyggerFnr: citizen?.number, BehandlerHprNr: sender?.hprNumber };
  const guidanceService = firstOf<GuidanceRow>(world, guidanceTable.name, () => true)?.id;
  const scopes = { sendVerktoy: sendScope, catalogue: catalogueScope, guidance: guidanceScope };
  return { audience, scopes, example, guidanceService };
}

export const system: System = {
  id: contract.system,
  title: 'Helsenorge Verktøy API',
  contract,
  mounts: ['/helsenorge/verktoy'],
  hosts: [
    'https://eksternapi.helsenorge.no/verktoy',
    'https://eksternapi.hn.test.nhn.no/verktoy',
    'https://eksternapi.hn2.test.nhn.no/verktoy',
    'https://eksternapi.hn.qa.nhn.no/verktoy',
  ],
  caseInsensitive: true,
  openapi: () => import('../../contracts/generated/helsenorge-verktoy/openapi.ts'),
  operations: [
    sendVerktoy,
    listSelvstendigVerktoy,
    searchSelvstendigVerktoy,
    getSelvstendigVerktoy,
    getGrafiskElement,
    updateVeiledningstjeneste,
    getBehandler,
  ],
  registers: [people, consent, practitioners, clients, helsenorgeClients, tokens, referenceTokens],
  tables: [toolsTable, tasksTable, myToolsTable, guidanceTable],
  seed,
  faults: {
    'underlying-service': {
      operation: 'sendVerktoy',
      code: 'PVS-000204',
      title: 'A service below this one fails while a tool is sent',
    },
  },
  answer,
  stray,
  desk,
  controls,
  credentials,
};
