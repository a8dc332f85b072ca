/** What staff do in the contact register: new cards, changed ones, anonymised ones. */
import { subscriptionProducts } from '../../fixtures/brp/house.ts';
import { anonymous, blankPerson, memberOf, prospectsOf } from '../../fixtures/brp/members.ts';
import type { BrpPerson } from '../../fixtures/brp/types.ts';
import type { Person } from '../../fixtures/types.ts';
import type { World } from '../kernel/world.ts';
import { peopleTable } from '../registers/people.ts';
import { isMemberOn } from './activities.ts';
import { personsTable } from './state.ts';
import { dayOf } from '../registers/stockholm.ts';

const persons = (world: World) => world.table<BrpPerson>(personsTable.name);

/** Higher than all before it, also than those that a restore took back. */
function nextId(world: World): number {
  const seeded = world.base.tables.get(personsTable.name)!.list.at(-1) as BrpPerson | undefined;
  return (seeded?.id ?? 0) + world.ids.next('brp.person');
}

export const today = (world: World): string => dayOf(world.clock.now());

/** A new card. Whatever is not given is empty. */
export function addPerson(world: World, part: Partial<BrpPerson>): BrpPerson {
  const card = { ...blankPerson, firstName: '', lastName: '', ...part, id: nextId(world), changed: today(world) };
  return persons(world).put(card);
}

export function changePerson(world: World, person: BrpPerson, part: Partial<BrpPerson>): BrpPerson {
  return persons(world).put({ ...person, changed: today(world), ...part, id: person.id });
}

const prospects = new WeakMap<object, readonly Person[]>();

function prospectsIn(world: World): readonly Person[] {
  const people = world.table<Person>(peopleTable.name).list();
  const known = prospects.get(people) ?? prospectsOf(people);
  prospects.set(people, known);
  return known;
}

/** Somebody of whom the population knows nothing: a name and an address to write to, no identity number. */
function newcomer(world: World, joined: string): BrpPerson {
  const number = world.ids.next('brp.newcomer');
  const [{ id: product }] = subscriptionProducts;
  return addPerson(world, {
    firstName: 'Ny',
    lastName: `Medlem ${number}`,
    email: `ny.medlem.${number}@post.example`,
    customerType: 1,
    joined,
    subscription: { id: 900_000 + number, product, start: joined, end: null },
  });
}

/** A Swede of the population joins; when all of them have, somebody without an identity number does. */
export function joinMember(world: World, joined = today(world)): BrpPerson {
  const person = prospectsIn(world)[world.ids.next('brp.prospect') - 1];
  if (!person) return newcomer(world, joined);
  return persons(world).put(memberOf(person, nextId(world), joined, today(world)));
}

/** Why somebody cannot be anonymised yet; undefined when nothing stands against it (`brp.export.anonymized-row`). */
export function whyNotAnonymous(world: World, person: BrpPerson): string | undefined {
  if (person.anonymized === 'done') return 'is anonymised already';
  if (person.customerType === null) return 'is on the staff';
  return isMemberOn(person, today(world)) ? 'has a subscription that runs: end it first' : undefined;
}

/** Whoever is anonymised keeps the card and nothing on it. */
export function anonymize(world: World, person: BrpPerson): BrpPerson {
  return persons(world).put(anonymous(person, today(world)));
}

/** The last day of a subscription is yesterday. */
export function endSubscription(world: World, person: BrpPerson): BrpPerson {
  const end = dayOf(world.clock.now() - 86_400_000);
  return changePerson(world, person, { subscription: person.subscription && { ...person.subscription, end } });
}
