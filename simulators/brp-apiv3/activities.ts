/**
 * The timetable: the same each week, from 1970 on for some centuries, so that any week can be asked for. Nothing of it is
 * stored.
 */
import { activityProducts, businessUnits, instructors, type BusinessUnit } from '../../fixtures/brp/house.ts';
import type { BrpPerson } from '../../fixtures/brp/types.ts';
import type { World } from '../kernel/world.ts';
import { personsTable } from './state.ts';
import { dayText, momentOf } from '../registers/stockholm.ts';

/** Minutes from midnight, local time. */
const starts = [7 * 60, 12 * 60, 17 * 60 + 30, 18 * 60 + 45] as const;
export const slotsPerDay = starts.length;
const slotsPerWeek = 7 * slotsPerDay;
const minutesLong = 55;

export const slots = { total: 25, reservedForDropin: 3, waiting: 4 } as const;
export const bookable = slots.total - slots.reservedForDropin;

/** One training session. */
export interface Activity {
  readonly id: number;
  readonly unit: BusinessUnit;
  readonly dayNumber: number;
  readonly slot: number;
  readonly start: number;
  readonly end: number;
  readonly product: (typeof activityProducts)[number];
  readonly room: { readonly id: number; readonly name: string };
  readonly instructor: (typeof instructors)[number];
  readonly isSubstitute: boolean;
  readonly cancelled: boolean;
}

export function unitOf(id: number): BusinessUnit | undefined {
  return businessUnits.find((unit) => unit.id === id);
}

const at = <Item>(list: readonly Item[], place: number): Item => list[place % list.length]!;

export function activityOf(unit: BusinessUnit, dayNumber: number, slot: number): Activity {
  const start = momentOf(dayNumber, starts[slot]!);
  const turn = dayNumber + slot * 3 + unit.id;
  return {
    id: dayNumber * 100 + unit.id * 10 + slot,
    unit,
    dayNumber,
    slot,
    start,
    end: start + minutesLong * 60_000,
    product: at(activityProducts, turn),
    room: at(unit.rooms, turn),
    instructor: at(instructors, turn),
    isSubstitute: turn % 11 === 0,
    cancelled: turn % 29 === 0,
  };
}

/** Days that have activities: before 1970, and centuries from now, there are none. */
const [firstDay, lastDay] = [1, 99_999];

/** The activity that an id stands for; undefined when there is none. */
export function activityById(id: number): Activity | undefined {
  const [dayNumber, rest] = [Math.floor(id / 100), id % 100];
  const [unit, slot] = [unitOf(Math.floor(rest / 10)), rest % 10];
  const known = unit && slot < slotsPerDay && dayNumber >= firstDay && dayNumber <= lastDay;
  return known ? activityOf(unit, dayNumber, slot) : undefined;
}

/** The activities of some days of a unit, the first and the last included. */
export function activitiesOf(unit: BusinessUnit, from: number, to: number): Activity[] {
  const found: Activity[] = [];
  for (let day = Math.max(from, firstDay); day <= Math.min(to, lastDay); day += 1)
    for (let slot = 0; slot < slotsPerDay; slot += 1) found.push(activityOf(unit, day, slot));
  return found;
}

/** Whose subscription runs on a day. */
export function isMemberOn({ subscription }: BrpPerson, day: string): boolean {
  return subscription !== null && subscription.start <= day && (subscription.end === null || subscription.end >= day);
}

/** Monday is 0: day 0 of 1970 was a Thursday. */
const weekdayOf = (dayNumber: number) => (dayNumber + 3) % 7;
const turnOf = (unit: number, slotOfWeek: number) => unit * slotsPerWeek + slotOfWeek;

interface Regulars {
  readonly version: number;
  readonly byTurn: ReadonlyMap<number, readonly BrpPerson[]>;
}

const cacheKey = 'brp.regulars';

/** Who trains when: each member comes to one session a week, as long as there is room on the list. */
function regularsOf(world: World): Regulars['byTurn'] {
  const table = world.table<BrpPerson>(personsTable.name);
  const known = world.cache.get(cacheKey) as Regulars | undefined;
  if (known?.version === table.version) return known.byTurn;
  const byTurn = new Map<number, BrpPerson[]>();
  for (const person of table.list()) {
    if (person.subscription === null) continue;
    const turn = turnOf(person.businessUnit, person.id % slotsPerWeek);
    const list = byTurn.get(turn) ?? [];
    if (list.length < bookable + slots.waiting) list.push(person);
    byTurn.set(turn, list);
  }
  world.cache.set(cacheKey, { version: table.version, byTurn });
  return byTurn;
}

/** Who is booked, and who waits, at an activity. */
export function attendanceOf(world: World, { unit, dayNumber, slot }: Activity) {
  const turn = turnOf(unit.id, weekdayOf(dayNumber) * slotsPerDay + slot);
  const day = dayText(dayNumber);
  const all = (regularsOf(world).get(turn) ?? []).filter((person) => isMemberOn(person, day));
  return { booked: all.slice(0, bookable), waiting: all.slice(bookable) };
}

/** A customer's place in an activity. */
export interface Booking {
  readonly id: number;
  readonly type: 'groupActivityBooking' | 'waitingListBooking';
  readonly activity: Activity;
}

function bookingIn(world: World, person: BrpPerson, activity: Activity): Booking | undefined {
  const { booked, waiting } = attendanceOf(world, activity);
  const place = [...booked, ...waiting].findIndex(({ id }) => id === person.id);
  if (place < 0) return undefined;
  const type = place < booked.length ? 'groupActivityBooking' : 'waitingListBooking';
  return { id: activity.id * 32 + place, type, activity };
}

/** The bookings of a customer on some days, the first and the last included; cancelled activities have none. */
export function bookingsOf(world: World, person: BrpPerson, from: number, to: number): Booking[] {
  const slotOfWeek = person.id % slotsPerWeek;
  const unit = unitOf(person.businessUnit);
  if (!unit) return [];
  const found: Booking[] = [];
  for (let day = from; day <= to; day += 1) {
    if (weekdayOf(day) !== Math.floor(slotOfWeek / slotsPerDay)) continue;
    const activity = activityOf(unit, day, slotOfWeek % slotsPerDay);
    const booking = activity.cancelled ? undefined : bookingIn(world, person, activity);
    if (booking) found.push(booking);
  }
  return found;
}

/** The booking that an id of a customer stands for. */
export function bookingById(world: World, person: BrpPerson, id: number): Booking | undefined {
  const activity = activityById(Math.floor(id / 32));
  if (!activity) return undefined;
  return bookingsOf(world, person, activity.dayNumber, activity.dayNumber).find((booking) => booking.id === id);
}
