/** The calls that a client of HelseID is asked for: two APIs, two scopes, with and without a query and a body, none of which does harm. */
import type { Person, Tool } from '../../../fixtures/types.ts';
import { toolsTable } from '../../../simulators/helsenorge-verktoy/state.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import { peopleTable } from '../../../simulators/registers/people.ts';
import { first } from '../../dsl/first.ts';
import type { Endpoints, Trial } from '../../dsl/types.ts';
import type { Wanted } from '../client.ts';

export const catalogue = 'helsenorge-verktoy';
export const status = 'helsenorge-digitaltaktiv';

const readScope = (world: World) => String(world.profile(catalogue)['catalogueScope']);
const checkScope = (world: World) => String(world.profile(status)['checkScope']);

/** A tool of the catalogue. */
export function readTool(world: World, endpoints: Endpoints): Wanted {
  const { id } = first(world.table<Tool>(toolsTable.name).all(), 'tool', () => true);
  return { scope: readScope(world), method: 'GET', url: `${endpoints[catalogue]}/v1/SelvstendigVerktoy/${id}` };
}

/** Tools by a word. */
export const search = ({ world, endpoints }: Trial): Wanted => ({
  scope: readScope(world),
  method: 'GET',
  url: `${endpoints[catalogue]}/v1/SelvstendigVerktoy/SokSelvstendigVerktoy`,
  query: { SokeOrd: 'motpart', RowCount: '5' },
});

/** Whether a citizen is digitally active: a call with another scope. */
export function askStatus({ world, endpoints }: Trial): Wanted {
  const isNorwegian = ({ country, deceased }: Person) => country === 'NO' && deceased === null;
  const { number } = first(world.table<Person>(peopleTable.name).all(), 'citizen', isNorwegian);
  return {
    scope: checkScope(world),
    method: 'POST',
    url: `${endpoints[status]}/helsenorgeaktivsjekken/v1`,
    body: { fnrListe: [number], omraade: 'Helsehjelp' },
  };
}

/** The scope that a call of these needs. */
export const scopeNeeded = (world: World, system: string | undefined): string =>
  system === status ? checkScope(world) : readScope(world);
