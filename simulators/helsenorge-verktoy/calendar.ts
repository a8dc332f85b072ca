/** Days as the calendar of one time zone counts them. Days are strings `YYYY-MM-DD`, which compare as they stand. */

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, ...parts });
  formats.set(zone, made);
  return made;
}

/** Zones differ from UTC by whole quarters of an hour: within one the day stays. */
const quarter = 15 * 60_000;
const lastDays = new Map<string, { readonly quarter: number; readonly day: string }>();

/** The day on which a moment (milliseconds since 1970) falls in a zone such as `Europe/Oslo`. */
export function dayOf(moment: number, zone: string): string {
  const now = Math.floor(moment / quarter);
  const last = lastDays.get(zone);
  if (last?.quarter === now) return last.day;
  const day = formatOf(zone).format(moment);
  lastDays.set(zone, { quarter: now, day });
  return day;
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function plusDays(day: string, days: number): string {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day of a later month, or that month's last day where it is shorter. */
export function plusMonths(day: string, months: number): string {
  const date = utc(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const longest = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, longest));
  return date.toISOString().slice(0, 10);
}

const form =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/i;

/** True for a day that the calendar has; the form is known to be right. Dates below year 100 count as of the 20th century, with the same leap years. */
function isDay(day: string): boolean {
  const month = Number(day.slice(5, 7)) - 1;
  const date = new Date(Date.UTC(Number(day.slice(0, 4)), month, Number(day.slice(8))));
  return date.getUTCMonth() === month && date.getUTCDate() === Number(day.slice(8));
}

/**
 * The day of a FristDato: a date, or a date-time with or without zone (`verktoy.send.deadline-date-only`). Undefined when it is none.
 * @param localZone  when given, a date-time with a zone is turned into the day of this one first
 */
export function readDay(text: string, localZone?: string): string | undefined {
  const [, day, zone] = form.exec(text) ?? [];
  if (day === undefined || day < '0001' || !isDay(day)) return undefined;
  if (localZone === undefined || zone === undefined) return day;
  return dayOf(Date.parse(text.toUpperCase().replace(' ', 'T')), localZone);
}
