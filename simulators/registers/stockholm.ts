/**
 * The calendar of Stockholm, by which Swedish systems count: summer time from the last Sunday of March to that of
 * October, 01:00 UTC.
 */

const hour = 3_600_000;
export const msPerDay = 24 * hour;

/** 01:00 UTC on the last Sunday of a month (0–11) of 31 days. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31, 1);
  return last - new Date(last).getUTCDay() * msPerDay;
}

function offsetAt(moment: number): number {
  const year = new Date(moment).getUTCFullYear();
  return moment >= lastSunday(year, 2) && moment < lastSunday(year, 9) ? 2 * hour : hour;
}

/** Whole days since 1970 of a moment, by that calendar. */
export function dayNumberOf(moment: number): number {
  return Math.floor((moment + offsetAt(moment)) / msPerDay);
}

/** `YYYY-MM-DD` of a day's number. */
export function dayText(dayNumber: number): string {
  return new Date(dayNumber * msPerDay).toISOString().slice(0, 10);
}

/** The Day of a moment. */
export const dayOf = (moment: number): string => dayText(dayNumberOf(moment));

/**
 * The moment of a time of day; `minutes` from midnight. Times that a change of the clock skips or doubles are not
 * asked for.
 */
export function momentOf(dayNumber: number, minutes: number): number {
  const asUtc = dayNumber * msPerDay + minutes * 60_000;
  return asUtc - offsetAt(asUtc - hour);
}

/** The number of a Day; undefined when the text is no day of the calendar. */
export function numberOfDay(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const moment = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== text) return undefined;
  return moment / msPerDay;
}

/** The clock on the wall at a moment, without offset: `YYYY-MM-DDTHH:mm:ss`. */
export const wallClock = (moment: number): string => new Date(moment + offsetAt(moment)).toISOString().slice(0, 19);
