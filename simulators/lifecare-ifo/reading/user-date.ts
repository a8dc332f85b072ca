/** Dates in the parameters of users: a day or a date-time of ISO 8601 (`lifecare.users.date-form`). */
import { isoToStamp } from '../../kernel/clock.ts';
import { wallClock } from '../../registers/stockholm.ts';

const form = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)?)?$/;

interface Read {
  /** `YYYY-MM-DDTHH:mm:ss` */
  readonly clock: string;
  readonly decimals: string;
  readonly zone: string | undefined;
}

function read(text: string): Read | undefined {
  const [, day, time = '00:00', seconds = ':00', decimals = '', zone] = form.exec(text) ?? [];
  return day === undefined ? undefined : { clock: `${day}T${time}${seconds}`, decimals, zone };
}

/** A moment between two stamps of 10 µs: it may lie on one of them. */
export interface Bound {
  /** The last stamp that is not after it. */
  readonly floor: number;
  /** The first stamp that is not before it. */
  readonly ceiling: number;
}

/** A bound of modification, in UTC where the text has no offset; undefined for any other form, and for times that there are not. */
export function boundIn(text: string): Bound | undefined {
  const found = read(text);
  const second = found && isoToStamp(found.clock + (found.zone ?? 'Z'));
  if (second === undefined) return undefined;
  const decimals = found!.decimals.padEnd(9, '0');
  const floor = second + Number(decimals.slice(0, 5));
  return { floor, ceiling: Number(decimals.slice(5)) > 0 ? floor + 1 : floor };
}

/** From when or until when a user is valid, as Swedish wall-clock time; undefined for any other form, and for times that there are not. */
export function validityIn(text: string): string | undefined {
  const found = read(text);
  const stamp = found && isoToStamp(found.clock + (found.zone ?? 'Z'));
  if (stamp === undefined) return undefined;
  const clock = found!.zone === undefined ? found!.clock : wallClock(stamp / 100);
  return /^\d{4}-/.test(clock) ? clock : undefined;
}
