/** DigitaltAktiv of Helsenorge: whose status of being digitally active may have changed, and what it is. */
import * as contract from '../../contracts/generated/helsenorge-digitaltaktiv/index.ts';
import type { Person } from '../../fixtures/types.ts';
import type { System } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import { clients } from '../registers/clients.ts';
import { consent } from '../registers/consent.ts';
import { people, peopleTable } from '../registers/people.ts';
import { referenceTokens } from '../registers/reference-tokens.ts';
import { representation } from '../registers/representation.ts';
import { tokens } from '../registers/tokens.ts';
import { areas } from './activity.ts';
import { controls } from './controls.ts';
import { answer, stray } from './errors.ts';
import { checkDigitaltAktivOmraade } from './operations/check-digitalt-aktiv-omraade.ts';
import { checkHelsenorgeAktiv } from './operations/check-helsenorge-aktiv.ts';
import { getStatusChanges, getStatusChangesByShortPath } from './operations/get-status-changes.ts';

/** The first few Norwegians: enough for a body that can be sent. */
function someNumbers(world: World, most: number): string[] {
  const found: string[] = [];
  for (const { country, number } of world.table<Person>(peopleTable.name).all()) {
    if (country === 'NO') found.push(number);
    if (found.length === most) break;
  }
  return found;
}

/** Scopes to ask HelseID for, and a body of the check that works. */
function credentials(world: World): unknown {
  const { audience, changesScope, checkScope, areaScope } = world.profile(
    contract.system,
  ) as unknown as contract.Profile;
  const example = { fnrListe: someNumbers(world, 3), omraade: areas.Helsehjelp };
  return { audience, scopes: { changes: changesScope, check: checkScope, area: areaScope }, example };
}

export const system: System = {
  id: contract.system,
  title: 'Helsenorge DigitaltAktiv',
  contract,
  mounts: ['/helsenorge/digitaltaktiv'],
  hosts: [
    'https://eksternapi.helsenorge.no/digitaltaktiv',
    'https://eksternapi.hn.test.nhn.no/digitaltaktiv',
    'https://eksternapi.hn2.test.nhn.no/digitaltaktiv',
    'https://eksternapi.hn.qa.nhn.no/digitaltaktiv',
  ],
  caseInsensitive: true,
  openapi: () => import('../../contracts/generated/helsenorge-digitaltaktiv/openapi.ts'),
  operations: [getStatusChanges, getStatusChangesByShortPath, checkHelsenorgeAktiv, checkDigitaltAktivOmraade],
  registers: [people, consent, representation, clients, tokens, referenceTokens],
  tables: [],
  faults: {
    'service-fails': {
      operation: 'checkHelsenorgeAktiv',
      code: 'SIM-SERVICE',
      title: 'The check of many citizens fails',
    },
  },
  answer,
  stray,
  controls,
  credentials,
};
