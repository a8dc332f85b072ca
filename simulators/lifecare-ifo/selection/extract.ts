/** Which entries an extract holds, in which order (`lifecare.extract.no-rule`, `lifecare.extract.order`). */
import type { TableSpec } from '../../kernel/table.ts';
import type { World } from '../../kernel/world.ts';
import type { ExtractRequest } from '../reading/extract.ts';
import { asText } from '../reading/q.ts';
import { is } from '../refuse.ts';
import { cataloguesTable, executionsTable, removedTable, usersTable, type Removed } from '../state.ts';
import type { Entry, Shape } from '../views/extract-fields.ts';

/** A kind of rows that can be extracted, with the fields by which `q` finds. */
export interface Extractable<Row extends Extracted> extends Shape<Row> {
  readonly table: TableSpec<Row>;
  readonly searchable: readonly string[];
}

export interface Extracted {
  readonly id: number;
  readonly changed: number;
}

type Filter = Pick<ExtractRequest, 'moment' | 'conditions'>;

const byId = (one: Extracted, other: Extracted): number => one.id - other.id;
const byChange = (one: Extracted, other: Extracted): number => one.changed - other.changed || byId(one, other);

/** True of what was changed later than that, and of everything where nothing is asked (`lifecare.extract.modified-strictly`). */
const isLater = ({ changed }: Extracted, moment = -Infinity): boolean => changed > moment;

/** Rows that were removed, as far as extracts tell of them. */
function removedIn<Row extends Extracted>(world: World, table: string, moment: number | undefined): Entry<Row>[] {
  if (is({ world }, 'extractDeletions', 'hidden')) return [];
  const removed = world.table<Removed>(removedTable.name).by('table', table);
  const entries = removed.map(({ row, changed }) => ({ ...(row as Row), changed, ended: changed }));
  return entries.filter((entry) => isLater(entry, moment));
}

/** Rows that stand: all of them by id, or those of the index of changes. */
function standingIn<Row extends Extracted>(world: World, table: string, moment: number | undefined) {
  const rows = world.table<Row>(table);
  return moment === undefined ? rows.list() : rows.after(moment);
}

function found<Row extends Extracted>(world: World, kind: Extractable<Row>, { moment, conditions }: Filter) {
  const holds = (entry: Entry<Row>): boolean =>
    conditions.every(({ field, value }) => asText(kind.columns[field]!(entry, { world })) === value);
  const standing = standingIn<Row>(world, kind.table.name, moment);
  const all: readonly Entry<Row>[] = [...standing, ...removedIn<Row>(world, kind.table.name, moment)];
  const matching = conditions.length > 0 ? all.filter(holds) : all;
  return matching.toSorted(is({ world }, 'extractOrder', 'modified') ? byChange : byId);
}

/** Selections that a world keeps, so that each page does not look at everything anew. */
const mostKept = 8;
const cacheKey = 'lifecare.extracts';

interface Kept {
  readonly versions: string;
  readonly entries: readonly any[];
}

/** The versions of all that a selection looks at. */
const versionsOf = (world: World, table: string): string =>
  [table, removedTable.name, usersTable.name, executionsTable.name, cataloguesTable.name]
    .map((name) => world.table(name).version)
    .join(' ');

function keptIn(world: World): Map<string, Kept> {
  const kept = (world.cache.get(cacheKey) as Map<string, Kept> | undefined) ?? new Map<string, Kept>();
  world.cache.set(cacheKey, kept);
  return kept;
}

/** A whole table by rising id stands so already: ids only rise (`lifecare.extract.order`). */
function isPlain(world: World, { moment, conditions }: Filter): boolean {
  const whole = moment === undefined && conditions.length === 0;
  return whole && is({ world }, 'extractOrder', 'id') && is({ world }, 'extractDeletions', 'hidden');
}

/** The entries that fit, in their order; the same list until something changes. */
export function selectEntries<Row extends Extracted>(
  world: World,
  kind: Extractable<Row>,
  filter: Filter,
): readonly Entry<Row>[] {
  const { name } = kind.table;
  if (isPlain(world, filter)) return world.table<Row>(name).list();
  const [kept, versions] = [keptIn(world), versionsOf(world, name)];
  const key = JSON.stringify([name, filter.moment ?? null, filter.conditions]);
  const known = kept.get(key);
  if (known?.versions === versions) return known.entries;
  const entries = found(world, kind, filter);
  kept.delete(key);
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value!);
  kept.set(key, { versions, entries });
  return entries;
}
