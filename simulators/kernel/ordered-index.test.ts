import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { OrderedIndex } from './ordered-index.ts';
import { BaseTable, Table, type TableSpec } from './table.ts';

interface Row {
  readonly id: string;
  readonly at: number | null;
}

const spec: TableSpec<Row> = { name: 'test.rows', key: ({ id }) => id, order: ({ at }) => at };
const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id);

/** What any right index says: by number, then by key. */
function sorted(rows: readonly Row[], bound: number): string[] {
  const beyond = rows.filter((row): row is Row & { at: number } => row.at !== null && row.at > bound);
  return idsOf(beyond.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)));
}

const rowOf = fc.record({
  id: fc.integer({ min: 0, max: 30 }).map(String),
  at: fc.option(fc.integer({ min: 0, max: 9 })),
});

test('an index tells what lies beyond a bound as sorting all would, after any additions and removals', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), rowOf)), fc.integer({ min: -1, max: 10 }), (steps, bound) => {
      const index = new OrderedIndex<Row>(({ at }) => at);
      const rows = new Map<string, Row>();
      for (const [stays, row] of steps) {
        const before = rows.get(row.id);
        if (before) index.remove(row.id, before);
        rows.delete(row.id);
        if (!stays) continue;
        index.add(row.id, row);
        rows.set(row.id, row);
      }
      const found: string[] = [];
      index.after(bound, (key) => found.push(key));
      expect(found).toEqual(sorted([...rows.values()], bound));
    }),
  );
});

test('many rows are kept in pieces: in whichever order they come and go', () => {
  const index = new OrderedIndex<Row>(({ at }) => at);
  const rows = Array.from({ length: 5000 }, (_, nth) => ({ id: `${nth}`, at: (nth * 7919) % 5000 }));
  for (const row of rows) index.add(row.id, row);
  const gone = rows.filter(({ at }) => at % 3 > 0);
  for (const row of gone) index.remove(row.id, row);
  const found: string[] = [];
  index.after(1000, (key) => found.push(key));
  expect(found).toEqual(sorted(rows.filter(({ at }) => at % 3 === 0), 1000)); // prettier-ignore
});

test('what was never added is not removed', () => {
  const index = new OrderedIndex<Row>(({ at }) => at);
  index.remove('a', { id: 'a', at: 1 });
  index.add('b', { id: 'b', at: 1 });
  index.remove('a', { id: 'a', at: 1 });
  index.remove('c', { id: 'c', at: 1 });
  const found: string[] = [];
  index.after(0, (key) => found.push(key));
  expect(found).toEqual(['b']);
});

test('a table knows its seeded rows and its own, and an undone write leaves no trace', () => {
  const seeded = [{ id: 'a', at: 5 }, { id: 'b', at: null }, { id: 'c', at: 1 }]; // prettier-ignore
  const table = new Table(new BaseTable(spec, seeded), () => {});
  expect(idsOf(table.after(0))).toEqual(['c', 'a']);
  table.put({ id: 'c', at: 7 });
  table.put({ id: 'd', at: 6 });
  expect(idsOf(table.after(5))).toEqual(['d', 'c']);
  table.undo('c', seeded[2]!, undefined);
  table.delete('a');
  expect(idsOf(table.after(0))).toEqual(['c', 'd']);
  table.revert('a');
  expect(idsOf(table.after(0))).toEqual(['c', 'a', 'd']);
});

test('a table without an order has nothing beyond anything', () => {
  const { order: _, ...unordered } = spec;
  expect(new Table(new BaseTable(unordered, [{ id: 'a', at: 1 }]), () => {}).after(0)).toEqual([]);
});
