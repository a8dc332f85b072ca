/**
 * Ids and stamps of whatever is written while a world lives. Both only rise, for all tables together, and a restore turns neither back: an
 * extract by id grows at its end, and `modifiedAfter` never loses one of two changes of the same instant.
 */
import type { Household } from '../../../fixtures/lifecare/types.ts';
import type { TableSpec } from '../../kernel/table.ts';
import type { World } from '../../kernel/world.ts';
import { householdsTable } from '../state.ts';

const leastId = 100_000_000;

/** Seeded ids are lower: they hold the number of their household, and three digits behind it. */
function firstId({ base }: World): number {
  const last = base.tables.get(householdsTable.name)!.list.at(-1) as Household | undefined;
  return Math.max(leastId, ((last?.id ?? 0) + 1) * 1000);
}

/** An id that no row of any table has. */
export const newId = (world: World): number => firstId(world) + world.ids.next('lifecare.id') - 1;

/** Documents alone have ids that are texts. */
export const newDocumentId = (world: World): string => `D${newId(world)}`;

/** The moment of a write: milliseconds of business time, in steps of a hundredth, later than every write before it. */
export const newStamp = (world: World): number => world.clock.stamp() / 100;

/** A row without the moment of its last change, which `write` adds. */
export type Unstamped<Row> = Omit<Row, 'changed'>;

/** Puts a row, new or changed, with the next stamp. */
export function write<Row extends { readonly changed: number }>(
  world: World,
  { name }: TableSpec<Row>,
  row: Unstamped<Row>,
): Row {
  return world.table<Row>(name).put({ ...row, changed: newStamp(world) } as Row);
}
