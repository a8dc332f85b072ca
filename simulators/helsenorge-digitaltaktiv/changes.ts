/** What the feed holds: citizens whose status may have changed, found by the stamp of the change. */
import type { Profile } from '../../contracts/generated/helsenorge-digitaltaktiv/index.ts';
import type { Call } from '../kernel/call.ts';
import type { World } from '../kernel/world.ts';
import { consentsChangedAfter } from '../registers/consent.ts';
import { representationsChangedAfter } from '../registers/representation.ts';

const days = 86_400_000;

/** The same time of day three months before, in UTC; where that month is too short, on its last day (`digitaltaktiv.changes.month-length`). */
function threeMonthsBefore(now: number): number {
  const then = new Date(now);
  const wanted = then.getUTCDate();
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() - 3);
  const longest = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(wanted, longest));
  return then.getTime();
}

/** The first stamp that the feed still holds. */
export function oldestStamp(now: number, months: Profile['threeMonths']): number {
  return (months === 'calendar' ? threeMonthsBefore(now) : now - 90 * days) * 100;
}

/** Each citizen with a change after a stamp, once, in the order of the last changes of each source. */
export function changedAfter(world: World, stamp: number, sources: Profile['changeSources']): Set<string> {
  const found = new Set(consentsChangedAfter(world, stamp).map(({ number }) => number));
  if (sources === 'consent') return found;
  for (const { represented } of representationsChangedAfter(world, stamp)) found.add(represented);
  return found;
}

/** From where on a request is answered. */
export interface Reach {
  readonly given: number | undefined;
  readonly oldest: number;
}

/** The stamp after which changes are told: never before what the feed holds, unless an empty offset may reach back for ever. */
export function reachOf({ given, oldest }: Reach, call: Call): number {
  const empty: Profile['emptyOffset'] = call.profile('emptyOffset');
  if (given === undefined && empty === 'everything') return -1;
  return Math.max(given ?? -1, oldest - 1);
}
