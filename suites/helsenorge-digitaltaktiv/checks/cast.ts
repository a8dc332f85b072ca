/** Who a check works with, found in the world itself: any seed and any population will do. */
import { makeNorwegian } from '../../../fixtures/identity/norwegian.ts';
import type { Person } from '../../../fixtures/types.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import { findConsent, isDigitallyActive } from '../../../simulators/registers/consent.ts';
import { ageAt, findPerson, peopleTable } from '../../../simulators/registers/people.ts';
import { representationsOf } from '../../../simulators/registers/representation.ts';

/** The first few citizens of a kind: Norwegian and alive. */
function citizens(world: World, count: number, what: string, test: (person: Person) => boolean): string[] {
  const found: string[] = [];
  for (const person of world.table<Person>(peopleTable.name).all()) {
    if (person.country === 'NO' && person.deceased === null && test(person)) found.push(person.number);
    if (found.length === count) return found;
  }
  throw new RangeError(`the population has not ${count} ${what}`);
}

const isAdult = (world: World, { birthDate }: Person) => ageAt(birthDate, world.clock.now()) >= 18;

/** Adults with full consent, who are digitally active for that. */
export function activeAdults(world: World, count: number): string[] {
  const test = (person: Person) => isAdult(world, person) && findConsent(world, person.number)?.level === 'full';
  return citizens(world, count, 'adults with full consent', test);
}

/** Adults with any other level of consent. */
function inactiveAdults(world: World, count: number): string[] {
  const test = (person: Person) => isAdult(world, person) && findConsent(world, person.number)?.level !== 'full';
  return citizens(world, count, 'adults without full consent', test);
}

/** A citizen who can be asked about without harm. */
export function activeCitizen(world: World): string {
  return activeAdults(world, 1)[0]!;
}

/** Patients of a client: three who are active, and two who are not. */
export function patientsOf(world: World) {
  const active = activeAdults(world, 3);
  const waiting = inactiveAdults(world, 2);
  return { active, waiting, all: [...active, ...waiting] };
}

/** One who is active on their own, one by a parent, one for whom somebody was assigned to act. */
export function oneOfEach(world: World): string[] {
  const standing = (person: Person) => representationsOf(world, person.number);
  const [own] = citizens(world, 1, 'active citizen without a proxy', (person) => {
    return isAdult(world, person) && isDigitallyActive(world, person.number) && standing(person).length === 0;
  });
  const [child] = citizens(world, 1, 'child with an active parent', (person) => {
    const acts = standing(person).some(({ representative }) => isDigitallyActive(world, representative));
    return ageAt(person.birthDate, world.clock.now()) < 13 && acts;
  });
  const [assigned] = citizens(world, 1, 'citizen with an assigned proxy', (person) => {
    return standing(person).some(({ kind }) => kind === 'assigned');
  });
  return [own!, child!, assigned!];
}

/** A citizen whose number begins with 0. */
export function withLeadingZero(world: World): string {
  return citizens(world, 1, 'citizen with a leading zero', ({ number }) => number.startsWith('0'))[0]!;
}

/** Female synthetic D-numbers, one for each day from 1950 on. */
const dated: string[] = [];

function datedNumber(day: number): string {
  const birthDate = new Date(Date.UTC(1950, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
  return (dated[day] ??= makeNorwegian({ kind: 'tenor-dnr', birthDate, sex: 'female', pick: () => 0 }));
}

/** Synthetic D-numbers that are well formed, all different; in a large population some may belong to somebody. */
export function syntheticNumbers(count: number): string[] {
  return Array.from({ length: count }, (_, day) => datedNumber(day));
}

/** Synthetic numbers that are well formed, and that nobody has. */
export function nobodies(world: World, count: number): string[] {
  const found: string[] = [];
  for (let day = 0; found.length < count; day += 1) {
    const number = datedNumber(day);
    if (!findPerson(world, number)) found.push(number);
  }
  return found;
}
