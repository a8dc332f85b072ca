/** Lengths of time as callers write them: parts, or an ISO 8601 duration. Months and years follow the calendar (UTC). */
import { ControlError } from './errors.ts';

export interface Span {
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly ms?: number;
  /** `P15D`, `P3M`, `PT90S`. */
  readonly duration?: string;
}

interface Parts {
  readonly months: number;
  readonly ms: number;
}

const minute = 60_000;
const day = 24 * 60 * minute;
const iso =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,3})?)S)?)?$/;
/** The latest moment that a Date can hold, less a century of room for deadlines. */
const latest = 8.64e15 - 36_525 * day;

function isoParts(text: string): Parts {
  const found = iso.exec(text);
  if (!found)
    throw new ControlError('SIM-TIME', `${text.slice(0, 40)} is no ISO 8601 duration: write P15D, P3M or PT90S`);
  const [years, months, weeks, days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
  const clock = hours! * 60 * minute + minutes! * minute + Math.round(seconds! * 1_000);
  return { months: years! * 12 + months!, ms: (weeks! * 7 + days!) * day + clock };
}

function partsOf(span: Span): Parts {
  const { years = 0, months = 0, days = 0, hours = 0, minutes = 0, ms = 0, duration } = span;
  const written = duration === undefined ? { months: 0, ms: 0 } : isoParts(duration);
  return {
    months: years * 12 + months + written.months,
    ms: days * day + hours * 60 * minute + minutes * minute + ms + written.ms,
  };
}

/** The same day so many months later, or the last of that month where it has no such day. */
function plusMonths(from: number, months: number): number {
  const date = new Date(from);
  const wanted = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(wanted, last));
}

/** Milliseconds that a span takes from a moment (milliseconds since 1970): months first, then the rest. Throws a ControlError. */
export function asMilliseconds(span: Span, from: number): number {
  const { months, ms } = partsOf(span);
  const until = plusMonths(from, months) + ms;
  if (!(until <= latest)) throw new ControlError('SIM-TIME', 'that is later than a date can be: give a shorter time');
  return until - from;
}
