/** Who is who: protection of somebody's data, and two entries that turn out to be one person. */
import type { Calculation, Household, LifecarePerson, Parties } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { householdsTable, personsTable, populationTable } from '../state.ts';
import { change, demand, tables, under } from './find.ts';
import { write } from './ids.ts';

export type Protection = Partial<Pick<LifecarePerson, 'addressProtection' | 'protectedRegistration' | 'secretPhone'>>;

const nobody = (name: string) =>
  `body.${name} must be the identity number of somebody whom IFO or the population register knows`;

function personAt(world: World, name: string, personId: string): LifecarePerson {
  const known = [personsTable, populationTable].map((spec) => world.table<LifecarePerson>(spec.name).get(personId));
  const person = known.find((one) => one !== undefined);
  demand(person !== undefined, nobody(name));
  return person;
}

/** Sets flags of protection. Whoever only the population register knows stays there. */
export function protect(world: World, personId: string, protection: Protection): LifecarePerson {
  const person = personAt(world, 'person', personId);
  const isKnown = world.table(personsTable.name).has(personId);
  return write(world, isKnown ? personsTable : populationTable, { ...person, ...protection });
}

type Rename = (person: string) => string;

function renamed({ applicant, coApplicant, members }: Parties, rename: Rename): Parties {
  const [first, second] = [rename(applicant), coApplicant === null ? null : rename(coApplicant)];
  return {
    applicant: first,
    coApplicant: second === first ? null : second,
    members: [...new Set(members.map(rename))],
  };
}

/** Of all matters: a calculation may name somebody whom the matter itself is not about. */
function moveCalculations(world: World, from: string, rename: Rename): void {
  const all = world.table<Calculation>(tables.calculation.name).list();
  for (const row of all.filter(({ persons }) => persons.some(({ person }) => person === from))) {
    const persons = row.persons.map((one) => ({ ...one, person: rename(one.person) }));
    const once = [...new Map(persons.toReversed().map((one) => [one.person, one])).values()].toReversed();
    change(world, 'calculation', row, { persons: once });
  }
}

function movePayments(world: World, service: number, rename: Rename): void {
  for (const row of under(world, 'payment', 'service', service))
    if (rename(row.payee) !== row.payee) change(world, 'payment', row, { payee: rename(row.payee) });
}

/** Everything that somebody is part of names somebody else from then on; answers how many rows that is. */
function moveMatters(world: World, from: string, rename: Rename): number {
  const received = under(world, 'actualisation', 'person', from);
  for (const row of received) change(world, 'actualisation', row, { person: rename(row.person) });
  moveCalculations(world, from, rename);
  let moved = received.length;
  for (const kind of ['investigation', 'service'] as const) {
    const matters = under(world, kind, 'member', from);
    moved += matters.length;
    for (const row of matters) {
      change(world, kind, row, renamed(row, rename));
      if (kind === 'service') movePayments(world, row.id, rename);
    }
  }
  return moved;
}

/** Whoever is taken away leaves their household, unless the other takes the place there. */
function moveHousehold(world: World, from: string, into: string): void {
  const households = world.table<Household>(householdsTable.name);
  const [own] = households.by('member', from);
  if (!own) return;
  const takes = households.by('member', into).length === 0;
  const kept = (list: readonly string[]) =>
    takes ? list.map((one) => (one === from ? into : one)) : list.filter((one) => one !== from);
  const left = { ...own, adults: kept(own.adults), children: kept(own.children) };
  if (left.adults.length + left.children.length === 0) households.delete(String(own.id));
  else households.put(left);
}

/** Makes two entries of IFO one: a reserve number that has become an identity number. The first is gone afterwards. */
export function merge(
  world: World,
  from: string,
  into: string,
): { readonly person: LifecarePerson; readonly moved: number } {
  const persons = world.table<LifecarePerson>(personsTable.name);
  demand(persons.has(from), 'body.person must be the identity number of somebody whom IFO knows');
  demand(from !== into, 'body.into must be another person than body.person');
  const other = personAt(world, 'into', into);
  const moved = moveMatters(world, from, (person) => (person === from ? into : person));
  moveHousehold(world, from, into);
  persons.delete(from);
  world.table(populationTable.name).delete(into);
  return { person: write(world, personsTable, other), moved };
}
