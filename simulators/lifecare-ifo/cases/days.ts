/** Days and periods of cases: `YYYY-MM-DD` by the calendar of Stockholm. */
import type { Period } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { today } from '../selection/ongoing.ts';
import { demand } from './find.ts';

/** True when the last day lies before that day. */
export const hasEnded = ({ to }: Period, day: string): boolean => to !== null && to < day;

export const hasBegun = ({ from }: Period, day: string): boolean => from <= day;

export const later = (one: string, other: string): string => (one > other ? one : other);

/** What was done is dated no later than today. */
export function demandPast(world: World, date: string): void {
  demand(date <= today(world), `body.date must not be later than today, ${today(world)}`);
}

export function demandOrder({ from, to }: Period): void {
  demand(to === null || from <= to, `body.to must not lie before the first day, ${from}`);
}

const dayOrOpen = (day: string | null): string => day ?? 'an open end';

/** A period in order that stays within another, which `what` names. */
export function demandWithin(inner: Period, outer: Period, what: string): void {
  demandOrder(inner);
  const holds = inner.from >= outer.from && (outer.to === null || (inner.to !== null && inner.to <= outer.to));
  const bounds = `${outer.from} to ${dayOrOpen(outer.to)}`;
  demand(holds, `body.from and body.to must stay within ${what}: ${bounds}`);
}
