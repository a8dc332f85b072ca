/** What the entries of extracts have in common: columns, customer numbers, persons, times. */
import type { LifecarePerson, Parties } from '../../../fixtures/lifecare/types.ts';
import { wallClock } from '../../registers/stockholm.ts';
import { is } from '../refuse.ts';
import { executionsTable, investigationsTable, personsTable, servicesTable } from '../state.ts';
import { endAs, personName, type Seen, unsetAs } from './fields.ts';

/** A row as it stands in an extract. `ended` is when it was removed, milliseconds (`lifecare.extract.deletions`). */
export type Entry<Row> = Row & { readonly changed: number; readonly ended?: number };

/** Each name of an entry with what it holds, so that `q` can ask for one alone. */
export type Columns<Row, Dto> = {
  readonly [Name in keyof Dto]-?: (row: Entry<Row>, seen: Seen) => Exclude<Dto[Name], undefined>;
};

/** What the entries of a kind are made of. `more` is whatever is reckoned together. */
export interface Shape<Row> {
  readonly columns: Readonly<Record<string, (row: Entry<Row>, seen: Seen) => unknown>>;
  readonly more?: (row: Entry<Row>, seen: Seen) => object;
}

/** A whole entry. */
export function entryView<Row>({ columns, more }: Shape<Row>, row: Entry<Row>, seen: Seen): object {
  const view: Record<string, unknown> = {};
  for (const name in columns) view[name] = columns[name]!(row, seen);
  return more ? Object.assign(view, more(row, seen)) : view;
}

/** The number that somebody has within IFO; null for whom IFO does not know. */
export const customerNumber = ({ world }: Seen, person: string | undefined): number | null =>
  (person === undefined ? undefined : world.table<LifecarePerson>(personsTable.name).get(person)?.customerNumber) ??
  null;

/** A moment by Stockholm's clock, with as many decimals as it has: `2026-11-22T12:00:00.00001`. */
export function momentAs(moment: number): string {
  const stamp = Math.round(moment * 100);
  const decimals = String(stamp % 100_000).padStart(5, '0').replace(/0+$/, ''); // prettier-ignore
  return wallClock(Math.floor(stamp / 100_000) * 1000) + (decimals && `.${decimals}`);
}

interface Validity {
  readonly from: string | null;
  readonly to: string | null;
}

/** StartTime and EndTime; `validity` is when the entry holds (`lifecare.extract.times`). */
export function times<Row>(validity: (row: Row) => Validity) {
  const byValidity = (seen: Seen) => is(seen, 'extractTimes', 'validity');
  return {
    StartTime: (row: Entry<Row>, seen: Seen) =>
      byValidity(seen) ? unsetAs(seen, validity(row).from) : momentAs(row.changed),
    EndTime: (row: Entry<Row>, seen: Seen) => {
      if (row.ended !== undefined) return momentAs(row.ended);
      return endAs(seen, byValidity(seen) ? validity(row).to : null);
    },
  };
}

/** What a row hangs on. */
export interface Led {
  readonly investigation?: number | null;
  readonly service?: number | null;
  readonly execution?: number | null;
}

const rowIn = <Row>({ world }: Seen, name: string, id: number | null | undefined): Row | undefined =>
  id === null || id === undefined ? undefined : world.table<Row>(name).get(String(id));

interface Handled extends Parties {
  readonly caseworker: string;
}

/** The matter that a row belongs to: whose it is, and who handles it. */
export function matterOf(seen: Seen, { investigation, service, execution }: Led): Handled | undefined {
  const carriedOut = rowIn<{ readonly service: number }>(seen, executionsTable.name, execution)?.service;
  const granted = rowIn<Handled>(seen, servicesTable.name, service ?? carriedOut);
  return granted ?? rowIn<Handled>(seen, investigationsTable.name, investigation);
}

/** The customer number of the applicant. */
export const customerOf = (row: Led, seen: Seen): number | null => customerNumber(seen, matterOf(seen, row)?.applicant);

/** Everybody whom a matter concerns, the applicants first. */
export const personsOf = (seen: Seen, matter: Parties | undefined) =>
  (matter?.members ?? []).map((person) => ({
    Name: personName(seen, person),
    PersonId: person,
    CustomerNumber: customerNumber(seen, person),
  }));

/** The same, each with whether they are the co-applicant. */
export const partiesOf = (seen: Seen, matter: Parties | undefined) =>
  personsOf(seen, matter).map((person) => ({ ...person, CoApplicant: person.PersonId === matter!.coApplicant }));
