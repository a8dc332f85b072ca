/** Time passes: members join, move, leave and are anonymised. The same seed gives the same course. */
import { draw } from '../../fixtures/draw.ts';
import { streets } from '../../fixtures/brp/house.ts';
import type { BrpPerson } from '../../fixtures/brp/types.ts';
import type { World } from '../kernel/world.ts';
import { anonymize, changePerson, endSubscription, joinMember, whyNotAnonymous } from './register.ts';
import { personsTable } from './state.ts';
import { msPerDay } from '../registers/stockholm.ts';

const daysOfMonth = 30;

/** Of a hundred members: who moves, who leaves, and of those who have left who is forgotten. */
const moves = 3;
const leaves = 1;
const forgotten = 20;

export interface Month {
  joined: number;
  changed: number;
  left: number;
  anonymized: number;
}

type Event = Exclude<keyof Month, 'joined'>;

/** What happens to a member in a month. The first row that fits. */
function eventOf(world: World, person: BrpPerson, month: number): Event | undefined {
  const { id, customerType, subscription, anonymized } = person;
  if (customerType === null || anonymized === 'done') return undefined;
  const roll = draw(String(id), `month ${month}`, 100);
  const isActive = whyNotAnonymous(world, person) !== undefined;
  if (!isActive && roll < forgotten) return 'anonymized';
  if (isActive && subscription?.end === null && roll < leaves) return 'left';
  return roll >= forgotten && roll < forgotten + moves ? 'changed' : undefined;
}

function carryOut(world: World, person: BrpPerson, event: Event, month: number): void {
  if (event === 'anonymized') return void anonymize(world, person);
  if (event === 'left') return void endSubscription(world, person);
  const street = `${streets[month % streets.length]!} ${1 + draw(String(person.id), `house ${month}`, 60)}`;
  // Whoever has no address on the card keeps none: it is hidden.
  changePerson(world, person, person.street === null ? { groups: ['Morgonträning'] } : { street });
}

/** Lets thirty days of business time pass with what happens in them. */
export function passMonth(world: World): Month {
  const month = world.ids.next('brp.month');
  world.clock.advance(daysOfMonth * msPerDay);
  const done: Month = { joined: 0, changed: 0, left: 0, anonymized: 0 };
  const members = world.table<BrpPerson>(personsTable.name).list();
  for (const person of members) {
    const event = eventOf(world, person, month);
    if (!event) continue;
    carryOut(world, person, event, month);
    done[event] += 1;
  }
  const joining = Math.max(1, Math.round(members.length / 100));
  for (; done.joined < joining; done.joined += 1) joinMember(world);
  return done;
}
