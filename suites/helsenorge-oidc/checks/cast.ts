/** Who a check works with, found in the world itself: any seed and any population will do. */
import type { Person, Tool } from '../../../fixtures/types.ts';
import { toolsTable } from '../../../simulators/helsenorge-verktoy/state.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import { ageAt, findPerson, peopleTable } from '../../../simulators/registers/people.ts';
import { representedBy } from '../../../simulators/registers/representation.ts';
import { first } from '../../dsl/first.ts';
import type { Choice } from './browser.ts';

const isAdult = (world: World, { country, deceased, birthDate }: Person) =>
  country === 'NO' && deceased === null && ageAt(birthDate, world.clock.now()) >= 18;

/** An adult who acts for nobody but themselves. */
export function citizen(world: World): Choice {
  const alone = (person: Person) => isAdult(world, person) && representedBy(world, person.number).length === 0;
  const people = world.table<Person>(peopleTable.name).all();
  return { citizen: first(people, 'adult who represents nobody', alone).number };
}

/** An adult who acts for somebody else, with both people. */
export function representative(world: World): { choice: Choice; loggedIn: Person; represented: Person } {
  const others = (person: Person) =>
    representedBy(world, person.number).flatMap((one) => findPerson(world, one.represented) ?? []);
  const living = (person: Person) => others(person).find(({ deceased }) => deceased === null);
  const people = world.table<Person>(peopleTable.name).all();
  const loggedIn = first(people, 'adult who represents somebody', (one) => isAdult(world, one) && !!living(one));
  const represented = living(loggedIn)!;
  return { choice: { citizen: loggedIn.number, represented: represented.number }, loggedIn, represented };
}

export const anyTool = (world: World) => first(world.table<Tool>(toolsTable.name).all(), 'tool', () => true).id;
