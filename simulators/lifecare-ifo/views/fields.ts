/** Single fields as answers have them: dates, money, names. Empty ones are null; how that is written is for the reply. */
import { type Named, nameOf } from '../../../fixtures/lifecare/catalogue.ts';
import type { CatalogueName } from '../../../fixtures/lifecare/catalogues.ts';
import type { LifecarePerson, LifecareUser } from '../../../fixtures/lifecare/types.ts';
import type { Call } from '../../kernel/call.ts';
import { catalogueOf } from '../catalogues.ts';
import { is } from '../refuse.ts';
import { personsTable, populationTable, usersTable } from '../state.ts';

/** All that a view asks of a call. */
export type Seen = Pick<Call, 'world'>;

/** A day as local time without offset (`lifecare.dates.response-form`, `lifecare.dates.response-plain`). */
export const dayAs = (seen: Seen, day: string): string => (is(seen, 'dayForm', 'plain') ? day : `${day}T00:00:00`);

/** The last day of a period, which may be open (`lifecare.dates.open-end`). */
export function endAs(seen: Seen, day: string | null): string | null {
  if (day !== null) return dayAs(seen, day);
  return is(seen, 'openDates', 'sentinel') ? '9999-12-31T23:59:59.9999999' : null;
}

/** A day that may not have come yet. */
export function unsetAs(seen: Seen, day: string | null): string | null {
  if (day !== null) return dayAs(seen, day);
  return is(seen, 'openDates', 'sentinel') ? '0001-01-01T00:00:00' : null;
}

/** Kronor out of öre. */
export const kronor = (amount: number): number => amount / 100;

/** Text, null where there is none. */
export const textAs = (text: string | null | undefined): string | null => text || null;

/** Somebody out of IFO, else out of the population register. */
export function personIn({ world }: Seen, personId: string): LifecarePerson | undefined {
  const known = world.table<LifecarePerson>(personsTable.name).get(personId);
  return known ?? world.table<LifecarePerson>(populationTable.name).get(personId);
}

export const nameAs = ({ givenName, familyName }: LifecarePerson): string => `${givenName} ${familyName}`.trim();

/** The name of somebody; null when nobody has the number. */
export function personName(seen: Seen, personId: string): string | null {
  const person = personIn(seen, personId);
  return person ? nameAs(person) : null;
}

/** An applicant as text: a name or a number (`lifecare.decisions.co-applicant-text`). */
export function applicantAs(seen: Seen, personId: string | null): string | null {
  if (personId === null) return null;
  return is(seen, 'applicantText', 'number') ? personId : personName(seen, personId);
}

export const staffIn = ({ world }: Seen, id: string): LifecareUser | undefined =>
  world.table<LifecareUser>(usersTable.name).get(id);

/** The name of somebody on the staff; the id where TSS does not have it. */
export function staffName(seen: Seen, id: string | null): string | null {
  if (id === null) return null;
  const user = staffIn(seen, id);
  return textAs(user ? user.fullName : id);
}

/** What a catalogue of the municipality calls an id. */
export const namedIn = ({ world }: Seen, list: Exclude<CatalogueName, 'settings'>, id: number): string | null =>
  textAs(nameOf(catalogueOf(world, list) as readonly Named[], id));
