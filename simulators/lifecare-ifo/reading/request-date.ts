/** Dates of person-based reads and of bodies: `yyyy-MM-ddTHH:mm:ss` and nothing else (`lifecare.dates.request-form`). */
import type { RequirementId } from '../../../contracts/generated/lifecare-ifo/index.ts';

/** A date as it came. `fault` is the row that it breaks. */
export interface RequestDate {
  readonly name: string;
  readonly text: string;
  readonly fault: RequirementId | undefined;
}

/** A request that has such dates. */
export interface Dated {
  readonly dates: readonly RequestDate[];
}

const exact = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)$/;

/** True of a day of the calendar, years 1 to 9999. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isPossible(text: string): boolean {
  const [year, month, day, hour, minute, second] = exact.exec(text)!.slice(1).map(Number);
  return isDay(year!, month!, day!) && hour! < 24 && minute! < 60 && second! < 60;
}

/** Which row of the dates a text breaks; undefined when it is as it should be. */
export function dateFault(text: string): RequirementId | undefined {
  if (exact.test(text)) return isPossible(text) ? undefined : 'lifecare.dates.impossible';
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return 'lifecare.dates.bare-date';
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)) return 'lifecare.dates.no-seconds';
  return /^(?:0{8}|9{8})$/.test(text) ? 'lifecare.dates.sentinels' : 'lifecare.dates.other-forms';
}

/** Reads a date of a request. */
export const requestDate = (name: string, text: string): RequestDate => ({ name, text, fault: dateFault(text) });
