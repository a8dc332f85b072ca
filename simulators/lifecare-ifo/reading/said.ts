/** What a body says, without what it does not say. */

/** The same fields, none of them undefined. */
export type Said<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** Leaves out fields that are undefined: rows hold plain JSON. */
export function said<Fields extends object>(fields: Fields): Said<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Said<Fields>;
}
