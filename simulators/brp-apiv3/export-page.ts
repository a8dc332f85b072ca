/** One page of an export. A person's row is written once and kept for as long as the person stays the same. */
import type { BrpPerson } from '../../fixtures/brp/types.ts';
import { businessUnits } from '../../fixtures/brp/house.ts';
import { blankPerson } from '../../fixtures/brp/members.ts';
import type { World } from '../kernel/world.ts';
import { activitiesOf } from './activities.ts';
import { personColumns, sessionColumns, type Columns, type ColumnWish } from './export-columns.ts';
import type { ExportParameters, ExportRequest } from './export-request.ts';
import { selectPersons } from './export-selection.ts';
import { exportBody, rowText, type RowStyle } from './export-text.ts';
import { ownLanguage } from './language.ts';
import { profileOf } from './refuse.ts';
import { newField } from './reply.ts';
import { dayNumberOf, dayOf, numberOfDay } from '../registers/stockholm.ts';

interface Style extends RowStyle, ColumnWish {
  readonly withNewField: boolean;
  /** All of the above as one text: rows that were written in another style are written anew. */
  readonly key: string;
}

function styleOf(world: World): Style {
  const { resultFormat: format, emptyColumns: empty, exportColumns, newFields } = profileOf(world);
  const withSubscription = exportColumns === 'person-and-subscription';
  const withNewField = newFields === 'one';
  const [language, today] = [ownLanguage(world), dayOf(world.clock.now())];
  const key = [format, empty, withSubscription, withNewField, language, today].join(' ');
  return { format, empty, withSubscription, withNewField, language, today, key };
}

const extended = (columns: Columns, { withNewField }: Style): Columns =>
  withNewField ? { ...columns, [newField]: true } : columns;

interface Written {
  readonly person: BrpPerson;
  readonly text: string;
}

/** By id; shared by the worlds of a base, since most persons are the same in all of them. */
interface Kept {
  readonly key: string;
  readonly rows: Map<number, Written>;
}

const kept = new WeakMap<World['base'], Kept>();

/** The rows that were written in this style. Another style, or another day, begins anew. */
function rowsIn({ base }: World, { key }: Style): Kept['rows'] {
  const known = kept.get(base);
  if (known?.key === key) return known.rows;
  const rows: Kept['rows'] = new Map();
  kept.set(base, { key, rows });
  return rows;
}

/** A person's row; a changed person is another value, and written anew. */
function personText(person: BrpPerson, style: Style, rows: Kept['rows']): string {
  const known = rows.get(person.id);
  if (known?.person === person) return known.text;
  const text = rowText(extended(personColumns(person, style), style), style);
  rows.set(person.id, { person, text });
  return text;
}

/** Has every column and nothing in them. */
const nobody: BrpPerson = { ...blankPerson, id: 0, firstName: '', lastName: '', changed: '' };

const slice = <Row>(rows: readonly Row[], { count, offset }: ExportParameters) => rows.slice(offset, offset + count);

function personsPage(world: World, parameters: ExportParameters, style: Style): string {
  const all = selectPersons(world, parameters);
  const known = rowsIn(world, style);
  const rows = slice(all, parameters).map((person) => personText(person, style, known));
  const names = Object.keys(extended(personColumns(nobody, style), style));
  return exportBody(rows, style, parameters.showTotal ? all.length : undefined, names);
}

const mostDays = 92;
const usualDays = 7;

/** Days up to yesterday, so that nothing is added to a day that was shown. */
function sessionsOf(world: World, date: string | undefined, style: Style): Columns[] {
  const today = dayNumberOf(world.clock.now());
  const wanted = date === undefined ? today - usualDays : numberOfDay(date)!;
  const from = Math.max(wanted, today - mostDays);
  const activities = businessUnits.flatMap((unit) => activitiesOf(unit, from, today - 1));
  const held = activities.filter(({ cancelled }) => !cancelled).toSorted((a, b) => a.id - b.id);
  return held.flatMap((activity) => sessionColumns(world, activity, style.language));
}

const sessionNames =
  'id,name,start,end,businessUnit,location,instructor,cancelled,slotsTotal,booked,personId,timepoint'.split(',');

function sessionsPage(world: World, parameters: ExportParameters, style: Style): string {
  const all = sessionsOf(world, parameters.date, style);
  const rows = slice(all, parameters).map((columns) => rowText(extended(columns, style), style));
  const names = style.withNewField ? [...sessionNames, newField] : sessionNames;
  return exportBody(rows, style, parameters.showTotal ? all.length : undefined, names);
}

/** The body of the answer to an export. */
export function exportPage(world: World, { template, parameters }: ExportRequest): string {
  const style = styleOf(world);
  const page = template!.kind === 'persons' ? personsPage : sessionsPage;
  return page(world, parameters, style);
}
