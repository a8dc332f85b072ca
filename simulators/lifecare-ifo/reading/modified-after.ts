/** `modifiedAfter` of the extracts: a date or a date-time, in Stockholm's time where it has no offset (`lifecare.extract.modified-local`). */
import { wallClock } from '../../registers/stockholm.ts';

const form = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.(\d{1,7}))?(Z|[+-]\d\d:\d\d)?)?$/;
const hour = 3_600_000;

/** Milliseconds of that clock reading as if it stood at Greenwich; undefined where the calendar or the clock has no such reading. */
function readingOf(reading: string): number | undefined {
  const moment = Date.parse(`${reading}Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(reading) ? moment : undefined;
}

/** The moment at which Stockholm's clock reads so: the first of two in autumn, so that nothing is lost; an hour on where spring skips it. */
function momentInStockholm(reading: string): number | undefined {
  const atGreenwich = readingOf(reading);
  if (atGreenwich === undefined) return undefined;
  const summer = atGreenwich - 2 * hour;
  return wallClock(summer) === reading ? summer : atGreenwich - hour;
}

/** Milliseconds of an offset; undefined from 14 hours on. */
function offsetOf(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(4))];
  const size = hours * hour + minutes * 60_000;
  if (minutes > 59 || size > 14 * hour) return undefined;
  return zone.startsWith('-') ? -size : size;
}

function momentAt(reading: string, zone: string | undefined): number | undefined {
  if (zone === undefined) return momentInStockholm(reading);
  const [atGreenwich, offset] = [readingOf(reading), offsetOf(zone)];
  return atGreenwich === undefined || offset === undefined ? undefined : atGreenwich - offset;
}

/** Milliseconds since 1970, cut to the hundredth; undefined for any other form and for days and times that are none. */
export function modifiedAfterIn(text: string): number | undefined {
  const [, day, time = '00:00:00', decimals = '', zone] = form.exec(text) ?? [];
  if (day === undefined) return undefined;
  const moment = momentAt(`${day}T${time}`, zone);
  return moment === undefined ? undefined : (moment * 100 + Number(decimals.padEnd(5, '0').slice(0, 5))) / 100;
}
