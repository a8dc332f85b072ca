/** Who and what a check works with, found in the world itself: any seed and any population will do. */
import { isDigitallyActive } from '../../../simulators/registers/consent.ts';
import { peopleTable } from '../../../simulators/registers/people.ts';
import { practitionersTable } from '../../../simulators/registers/practitioners.ts';
import { toolsTable } from '../../../simulators/helsenorge-verktoy/state.ts';
import type { Person, Practitioner, Tool } from '../../../fixtures/types.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import { first } from '../../dsl/first.ts';

const norwegian = ({ country, kind, deceased }: Person) => country === 'NO' && kind === 'tenor' && deceased === null;

/** A citizen who can be sent tools. */
export function citizen(world: World): string {
  const people = world.table<Person>(peopleTable.name).all();
  const test = (person: Person) => norwegian(person) && isDigitallyActive(world, person.number);
  return first(people, 'digitally active citizen', test).number;
}

/** A citizen who has withdrawn consent. */
export function inactiveCitizen(world: World): string {
  const people = world.table<Person>(peopleTable.name).all();
  const test = (person: Person) => norwegian(person) && person.consentAtStart === 'withdrawn';
  return first(people, 'citizen who has withdrawn consent', test).number;
}

export interface Registered extends Practitioner {
  readonly hprNumber: string;
}

/** Practitioners with an HPR number, two of them. */
export function practitioners(world: World): readonly [Registered, Registered] {
  const known = (one: Practitioner): one is Registered => one.hprNumber !== null;
  const [one, other] = [...world.table<Practitioner>(practitionersTable.name).all()].filter(known);
  if (!one || !other) throw new RangeError('the population has no two practitioners with HPR numbers');
  return [one, other];
}

/** An HPR number that nobody has. */
export function unknownHpr(world: World): string {
  const taken = world.table<Practitioner>(practitionersTable.name);
  for (let number = 9_999_999; ; number -= 1)
    if (taken.by('hprNumber', String(number)).length === 0) return String(number);
}

/** The guid of no tool. */
export const unknownTool = '0b5e1f4c-9d2a-4c63-8e57-1f0a3b6c7d89';

/** A tool with every value: what the harmless look-up of each check asks for. */
export function tool(world: World): Tool {
  return first(
    world.table<Tool>(toolsTable.name).all(),
    'tool with an estimated time',
    ({ published }) => published.AntattTid !== null,
  );
}

/** Number of a graphic element of that tool. */
export function graphicElement(world: World): number {
  return tool(world).published.GrafiskeElementer[0]!.GrafiskElementId;
}

/** A practitioner without an HPR number. */
export function unregistered(world: World): Practitioner {
  const known = world.table<Practitioner>(practitionersTable.name).all();
  return first(known, 'practitioner without HPR number', ({ hprNumber }) => hprNumber === null);
}

/** A tool that citizens can take by themselves. */
export function openTool(world: World): Tool {
  const tools = world.table<Tool>(toolsTable.name).all();
  return first(tools, 'tool that citizens can take', ({ filters }) => filters.kanLeggesTilAvInnbygger);
}
