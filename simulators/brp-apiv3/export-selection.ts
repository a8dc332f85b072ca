/** Which persons an export holds, in which order (`brp.export.order`). */
import type { BrpPerson } from '../../fixtures/brp/types.ts';
import type { World } from '../kernel/world.ts';
import type { ExportParameters } from './export-request.ts';
import { profileOf } from './refuse.ts';
import { personsTable } from './state.ts';

/** Selections that a world keeps, so that each page does not look at everybody anew. */
const mostKept = 4;
const cacheKey = 'brp.export-selections';

interface Kept {
  readonly version: number;
  readonly rows: readonly BrpPerson[];
}

type Wish = Pick<ExportParameters, 'date' | 'includeAnonymized'>;

function filter(world: World, { date = '', includeAnonymized }: Wish): readonly BrpPerson[] {
  const byJoined = profileOf(world).dateMeaning === 'joined';
  const isNew = ({ joined, changed }: BrpPerson) => (byJoined ? (joined ?? '') : changed) >= date;
  return world
    .table<BrpPerson>(personsTable.name)
    .list()
    .filter(
      (person) =>
        person.customerType !== null &&
        (includeAnonymized || person.anonymized !== 'done') &&
        (date === '' || isNew(person)),
    );
}

/**
 * The rows that fit, by rising id: the table's own order, since ids only rise. The same list until somebody changes.
 */
export function selectPersons(world: World, wish: Wish): readonly BrpPerson[] {
  const { version } = world.table(personsTable.name);
  const kept = (world.cache.get(cacheKey) as Map<string, Kept> | undefined) ?? new Map<string, Kept>();
  world.cache.set(cacheKey, kept);
  const key = `${wish.date ?? ''} ${wish.includeAnonymized}`;
  const known = kept.get(key);
  if (known?.version === version) return known.rows;
  const rows = filter(world, wish);
  kept.delete(key);
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value!);
  kept.set(key, { version, rows });
  return rows;
}
