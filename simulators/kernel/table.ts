/**
 * One table of one world: a frozen base that all worlds share, and an overlay that holds what changed here.
 * A row is plain JSON and is replaced whole, never altered in place.
 */
import type { BaseTable, TableSpec } from './base-table.ts';
import { OrderedIndex } from './ordered-index.ts';
import { indexesOf, type Index, type Indexes } from './table-index.ts';

export { BaseTable, type SeededRows, type TableSpec } from './base-table.ts';

/** One write: the row that now stands under the key, or null. Plain JSON. */
export interface Change {
  readonly table: string;
  readonly key: string;
  readonly row: unknown;
}

/** What stands in the overlay. `place` is the rank by first writing, so that an undone write leaves no trace in the order. */
interface Entry<Row> {
  row: Row | null;
  place: number;
}

/** Called before each write with what stands there and its place, so that a transaction can be undone and told. */
export type OnWrite = (table: Table, key: string, after: unknown, before: unknown, place: number | undefined) => void;

/** Entries looked at per sweep for each row that it may drop: writes add one, so a sweep after each write keeps up. */
const looks = 4;

export class Table<Row = any> {
  readonly spec: TableSpec<Row>;
  /** Rises with each write: what was computed from the table is valid while it stays. */
  version = 0;
  readonly #base: BaseTable<Row>;
  #overlay = new Map<string, Entry<Row>>();
  readonly #indexes: Indexes<Row>;
  readonly #order: OrderedIndex<Row> | undefined;
  /** All that is kept up with each write. */
  readonly #kept: readonly Pick<Index<Row>, 'add' | 'remove'>[];
  readonly #onWrite: OnWrite;
  /** How many rows more than the base it has. */
  #more = 0;
  #nextPlace = 0;
  #ordered = true;
  #list: readonly Row[] | undefined;
  #sweeping: IterableIterator<[string, Entry<Row>]> | undefined;

  constructor(base: BaseTable<Row>, onWrite: OnWrite, overlay: Iterable<readonly [string, Row | null]> = []) {
    this.spec = base.spec;
    this.#base = base;
    this.#onWrite = onWrite;
    this.#indexes = indexesOf(base.spec.indexes);
    this.#order = base.spec.order && new OrderedIndex(base.spec.order);
    this.#kept = this.#order ? [...this.#indexes.values(), this.#order] : [...this.#indexes.values()];
    for (const [key, row] of overlay) this.set(key, row);
    this.version = 0;
  }

  get size(): number {
    return this.#base.rows.size + this.#more;
  }

  get(key: string): Row | undefined {
    const changed = this.#overlay.get(key);
    if (changed !== undefined) return changed.row ?? undefined;
    return this.#base.rows.get(key);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** Writes the row under its key. */
  put(row: Row): Row {
    this.#tell(this.spec.key(row), row);
    return row;
  }

  delete(key: string): boolean {
    if (!this.has(key)) return false;
    this.#tell(key, null);
    return true;
  }

  #tell(key: string, row: Row | null): void {
    const entry = this.#overlay.get(key);
    const seeded = this.#base.rows.get(key);
    const before = entry === undefined ? (seeded ?? null) : entry.row;
    this.#onWrite(this, key, row, before, entry?.place);
    this.#put(key, row, entry, seeded);
  }

  /** Puts the seeded row back, or removes a row that was not seeded. */
  revert(key: string): void {
    if (!this.#overlay.has(key)) return;
    const seeded = this.#base.rows.get(key);
    if (seeded === undefined) this.delete(key);
    else this.put(seeded);
  }

  /** Rows under one value of an index, in the order of `all`. */
  by(index: string, value: string): Row[] {
    const keys: string[] = [];
    this.#base.indexes.get(index)?.each(value, (key) => void (this.#overlay.has(key) || keys.push(key)));
    const seeded = keys.length;
    this.#indexes.get(index)?.each(value, (key) => void keys.push(key));
    if (keys.length > seeded && keys.length > 1) this.#sort(keys, seeded);
    return keys.map((key) => this.get(key)!);
  }

  /** Rows that stand beyond a number, in the table's own order (`TableSpec.order`): the cost is that of the rows found. */
  after(bound: number): Row[] {
    const seeded: Row[] = [];
    this.#base.order?.after(bound, (key) => void (this.#overlay.has(key) || seeded.push(this.#base.rows.get(key)!)));
    const own: Row[] = [];
    this.#order?.after(bound, (key) => void own.push(this.get(key)!));
    return seeded.length === 0 ? own : this.#merged(seeded, own);
  }

  #merged(seeded: readonly Row[], own: readonly Row[]): Row[] {
    const rank = (row: Row) => this.spec.order!(row)!;
    return own.length === 0 ? [...seeded] : [...seeded, ...own].sort((a, b) => rank(a) - rank(b));
  }

  #sort(keys: string[], seeded: number): void {
    const onlyNew = keys.slice(seeded).every((key) => !this.#base.rows.has(key));
    const place = (key: string) => this.#overlay.get(key)?.place ?? -1;
    const rank = (key: string) => this.#base.place(key) ?? this.#base.rows.size + place(key);
    // Rows of our own need no ranks of the base: what stands untouched there comes first and is in order.
    keys.sort(onlyNew ? (a, b) => place(a) - place(b) : (a, b) => rank(a) - rank(b));
  }

  /** All rows as they stand now: seeded ones in their order (changed ones in their old place), then new ones as first written. */
  all(): IterableIterator<Row> {
    return this.list().values();
  }

  /** The rows of `all` as one list, which is not to be altered; the same one until the next write. */
  list(): readonly Row[] {
    if (this.#overlay.size === 0) return this.#base.list;
    return (this.#list ??= this.#listed());
  }

  #listed(): readonly Row[] {
    const rows: (Row | null)[] = this.#base.list.slice();
    let gone = false;
    for (const [key, { row }] of this.#entries()) {
      const place = this.#base.place(key);
      if (place !== undefined) rows[place] = row;
      else if (row !== null) rows.push(row);
      gone ||= row === null;
    }
    return gone ? rows.filter((row) => row !== null) : (rows as Row[]);
  }

  /** What differs from the base, in the order first written. */
  overlay(): [string, Row | null][] {
    return Array.from(this.#entries(), ([key, { row }]) => [key, row]);
  }

  /** The overlay in the order of places; an undone deletion is put back where it was. */
  #entries(): Map<string, Entry<Row>> {
    if (this.#ordered) return this.#overlay;
    this.#overlay = new Map([...this.#overlay].sort(([, a], [, b]) => a.place - b.place));
    this.#ordered = true;
    this.#sweeping = undefined;
    return this.#overlay;
  }

  /** Puts back what stood before a write, in its place. */
  undo(key: string, row: Row | null, place: number | undefined): void {
    this.set(key, row);
    const entry = this.#overlay.get(key);
    if (entry === undefined || place === undefined || entry.place === place) return;
    entry.place = place;
    this.#ordered = false;
  }

  /** Puts a row (or nothing) under a key without telling anyone. */
  set(key: string, row: Row | null): void {
    this.#put(key, row, this.#overlay.get(key), this.#base.rows.get(key));
  }

  #put(key: string, row: Row | null, entry: Entry<Row> | undefined, seeded: Row | undefined): void {
    const changed = entry?.row ?? undefined;
    const stood = entry === undefined ? seeded !== undefined : changed !== undefined;
    for (const index of this.#kept) {
      if (changed !== undefined) index.remove(key, changed);
      if (row !== null && row !== seeded) index.add(key, row);
    }
    if (row === (seeded ?? null)) this.#overlay.delete(key);
    else if (entry !== undefined) entry.row = row;
    else this.#overlay.set(key, { row, place: this.#nextPlace++ });
    this.#more += Number(row !== null) - Number(stood);
    this.#list = undefined;
    this.version += 1;
  }

  /** Applies a change that came as JSON: a row that reads like the seeded one is the seeded one. */
  apply(key: string, row: Row | null): void {
    const seeded = this.#base.rows.get(key);
    const same = seeded !== undefined && row !== null && JSON.stringify(seeded) === JSON.stringify(row);
    this.set(key, same ? seeded : row);
  }

  /** Drops up to `most` expired rows. Each call looks a little further round the table, so that session tables stay bounded. */
  sweep(now: number, most = 2): void {
    const { expires } = this.spec;
    if (!expires) return;
    for (let look = most * looks; look > 0 && most > 0; look -= 1) {
      const next = (this.#sweeping ??= this.#overlay.entries()).next();
      if (next.done) return void (this.#sweeping = undefined);
      const [key, { row }] = next.value;
      if (row === null || expires(row) > now) continue;
      this.delete(key);
      most -= 1;
    }
  }
}
