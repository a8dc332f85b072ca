/** The register of people: the population, which no request adds to. Somebody unknown to it is answered as unknown and never stored. */
import { mayBeShown } from '../../fixtures/identity/may-be-shown.ts';
import type { Person, Population } from '../../fixtures/types.ts';
import type { Register } from '../kernel/operation.ts';
import type { TableSpec } from '../kernel/table.ts';
import type { World } from '../kernel/world.ts';

export const peopleTable: TableSpec<Person> = { name: 'registers.people', key: ({ number }) => number };

export const people: Register = {
  tables: [peopleTable],
  seed: (population: Population) => ({ [peopleTable.name]: population.people }),
};

/** The person with that identity number, in the form of the register: no separators. */
export function findPerson(world: World, number: string): Person | undefined {
  return world.table<Person>(peopleTable.name).get(number);
}

/**
 * May the number be stored and shown in clear? Members of the population may, and what the number alone allows
 * (Tenor shape, TF form, published test numbers, the team's own).
 */
export function mayBeStored(world: World, number: string, ownTestNumbers?: ReadonlySet<string>): boolean {
  return findPerson(world, number) !== undefined || mayBeShown(number, ownTestNumbers);
}

let lastDay = { number: Number.NaN, text: '' };

/** `YYYY-MM-DD` of a moment; the last one is kept, since most calls fall on one day. */
function utcDay(now: number): string {
  const number = Math.floor(now / 86_400_000);
  if (lastDay.number !== number) lastDay = { number, text: new Date(now).toISOString().slice(0, 10) };
  return lastDay.text;
}

/** Whole years on the UTC date of `now` (milliseconds). Somebody born on 29 February turns a year on 1 March of other years. */
export function ageAt(birthDate: string, now: number): number {
  const today = utcDay(now);
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
