import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BaseTable, Table, type TableSpec } from './table.ts';

interface Row {
  readonly id: string;
  readonly tags: readonly string[];
  readonly until: number;
}

const spec: TableSpec<Row> = {
  name: 'test.rows',
  key: (row) => row.id,
  indexes: { tag: (row) => row.tags, until: (row) => (row.until < 0 ? undefined : String(row.until)) },
  session: true,
  expires: (row) => row.until,
};

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const tags = ['x', 'y', 'z'];
const rowOf = fc.record({
  id: fc.constantFrom(...ids),
  tags: fc.uniqueArray(fc.constantFrom(...tags)),
  until: fc.integer({ min: -1, max: 2 }),
});
const seedOf = fc.uniqueArray(rowOf, { selector: (row) => row.id, maxLength: 4 });

type Step = { readonly put: Row } | { readonly drop: string } | { readonly revert: string };
const stepOf: fc.Arbitrary<Step> = fc.oneof(
  rowOf.map((put) => ({ put })),
  fc.constantFrom(...ids).map((drop) => ({ drop })),
  fc.constantFrom(...ids).map((revert) => ({ revert })),
);

/** The plainest thing that could be right: one Map, where a seeded row keeps its place for ever. */
class Model {
  readonly seed: ReadonlyMap<string, Row>;
  rows: Map<string, Row | null>;
  constructor(seed: readonly Row[]) {
    this.seed = new Map(seed.map((row) => [row.id, row]));
    this.rows = new Map(this.seed);
  }
  apply(step: Step): void {
    if ('put' in step) this.rows.set(step.put.id, step.put);
    else if ('drop' in step) this.#remove(step.drop);
    else if (this.seed.has(step.revert)) this.rows.set(step.revert, this.seed.get(step.revert)!);
    else this.#remove(step.revert);
  }
  #remove(key: string): void {
    if (this.seed.has(key)) this.rows.set(key, null);
    else this.rows.delete(key);
  }
  all(): Row[] {
    return [...this.rows.values()].filter((row) => row !== null);
  }
}

function perform(table: Table<Row>, step: Step): void {
  if ('put' in step) table.put(step.put);
  else if ('drop' in step) table.delete(step.drop);
  else table.revert(step.revert);
}

function expectSame(table: Table<Row>, model: Model): void {
  const rows = model.all();
  expect([...table.all()]).toEqual(rows);
  expect(table.size).toBe(rows.length);
  for (const id of ids) expect(table.get(id)).toEqual(model.rows.get(id) ?? undefined);
  for (const tag of tags) expect(table.by('tag', tag)).toEqual(rows.filter((row) => row.tags.includes(tag)));
  for (const until of [0, 1, 2])
    expect(table.by('until', String(until))).toEqual(rows.filter((row) => row.until === until));
}

const silent = () => {};

describe('table', () => {
  test('any writes over any seed equal a plain Map, indexes and order included', () => {
    fc.assert(
      fc.property(seedOf, fc.array(stepOf, { maxLength: 25 }), (seed, steps) => {
        const table = new Table(new BaseTable<Row>(spec, seed), silent);
        const model = new Model(seed);
        for (const step of steps) {
          perform(table, step);
          model.apply(step);
          expectSame(table, model);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a table made from the overlay of another one equals it', () => {
    fc.assert(
      fc.property(seedOf, fc.array(stepOf, { maxLength: 25 }), (seed, steps) => {
        const base = new BaseTable<Row>(spec, seed);
        const model = new Model(seed);
        const table = new Table(base, silent);
        for (const step of steps) {
          perform(table, step);
          model.apply(step);
        }
        const copy = new Table(base, silent, table.overlay());
        expect(copy.overlay()).toEqual(table.overlay());
        expectSame(copy, model);
      }),
      { numRuns: 200 },
    );
  });

  test('writes in one world’s table are not seen in another’s, nor in the base', () => {
    const base = new BaseTable(spec, [{ id: 'a', tags: ['x'], until: 1 }]);
    const [one, other] = [new Table(base, silent), new Table(base, silent)];
    one.put({ id: 'a', tags: ['y'], until: 2 });
    one.put({ id: 'b', tags: ['x'], until: 2 });
    expect(other.by('tag', 'x').map((row) => row.id)).toEqual(['a']);
    expect(base.rows.get('a')!.until).toBe(1);
  });

  test('the version rises with each write, so that what was computed from it can be told to be old', () => {
    const table = new Table(new BaseTable(spec), silent);
    const versions = [table.version];
    table.put({ id: 'a', tags: [], until: 1 });
    versions.push(table.version);
    table.delete('a');
    versions.push(table.version);
    table.delete('a');
    expect([...versions, table.version]).toEqual([0, 1, 2, 2]);
  });

  test('rows that are made late are made once, when somebody first looks', () => {
    let made = 0;
    const base = new BaseTable(spec, () => [{ id: 'a', tags: ['x'], until: 1 }].slice(0, ++made));
    const tables = [new Table(base, silent), new Table(base, silent)];
    expect(made).toBe(0);
    expect(tables.map((table) => [table.size, table.by('tag', 'x').length])).toEqual([[1, 1], [1, 1]]); // prettier-ignore
    expect(made).toBe(1);
  });

  test('two seeded rows with one key are a defect of the seed', () => {
    const twice = { id: 'a', tags: [], until: 1 };
    expect(() => new BaseTable(spec, [twice, { ...twice }])).toThrow('two seeded rows of test.rows have the key a');
  });
});

describe('sweep', () => {
  const row = (id: number, until: number) => ({ id: String(id), tags: [], until });

  test('a sweep after each write keeps the table near the size of what is alive', () => {
    const table = new Table(new BaseTable(spec), silent);
    for (let now = 0; now < 10_000; now += 1) {
      table.put(row(now, now + 100));
      table.sweep(now);
    }
    expect(table.size).toBeLessThan(300);
    expect(table.has('9999')).toBe(true);
  });

  test('one row that lives long, or a seeded one that was deleted, does not keep the dead behind it', () => {
    const table = new Table(new BaseTable(spec, [row(-1, 0)]), silent);
    table.delete('-1');
    table.put(row(0, Infinity));
    for (let now = 1; now < 5_000; now += 1) {
      table.put(row(now, now + 10));
      table.sweep(now);
    }
    expect(table.size).toBeLessThan(100);
    expect(table.has('0')).toBe(true);
  });

  test('what has not expired stays, however often it is swept', () => {
    const table = new Table(new BaseTable(spec), silent);
    for (let id = 0; id < 50; id += 1) table.put(row(id, 1_000));
    for (let round = 0; round < 500; round += 1) table.sweep(1_000 - 1);
    expect(table.size).toBe(50);
  });
});
