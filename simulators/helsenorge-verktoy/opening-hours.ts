/** Days and times of a guidance service's opening hours, in the forms that are taken (`verktoy.guidance.day-forms`, `….time-forms`). */

const days = ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag'] as const;

const places = new Map(days.flatMap((day, at) => [[day.toLowerCase(), at] as const, [String(at + 1), at] as const]));

/** `Mandag` for its name in any casing and for 1; undefined for what is no day of the week. */
export function weekdayOf(value: string | number): string | undefined {
  const place = places.get(String(value).normalize('NFC').toLowerCase());
  return place === undefined ? undefined : days[place];
}

/** `hh:mm:ss` of `hh:mm` or `hh:mm:ss`, a time of one day; undefined for anything else. */
export function timeOf(text: string): string | undefined {
  const [, minutes, seconds = ':00'] = /^((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?$/.exec(text) ?? [];
  return minutes === undefined ? undefined : minutes + seconds;
}
