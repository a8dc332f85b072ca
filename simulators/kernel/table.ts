/**
 * One table of one world: a frozen base that all worlds share, and an overlay that holds what changed here.
 * A row is plain JSON and is replaced whole, never altered in place.
 */
import type { BaseTable, TableSpec } from './base-table.ts';
import { indexesOf, type Indexes } from './table-index.ts';

export { BaseTable, type TableSpec } from './base-table.ts';

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

/** What undoes a write. */
export interface Before<Row = unknown> {
  readonly row: Row | null;
  readonly place: number | undefined;
}

/** Called before each write, so that a transaction can be undone and told. */
export type OnWrite = (table: Table, key: string, after: unknown) => void;

const none: readonly string[] = [];

/** Entries looked at per sweep for each row that it may drop: writes add one, so a sweep after each write keeps up. */
const looks = 4;

export class Table<Row = any> {
  readonly spec: TableSpec<Row>;
  /** Rises with each write: what was computed from the table is valid while it stays. */
  version = 0;
  readonly #base: BaseTable<Row>;
  #overlay = new Map<string, Entry<Row>>();
  readonly #indexes: Indexes<Row>;
  readonly #onWrite: OnWrite;
  #size: number;
  #nextPlace = 0;
  #ordered = true;
  #sweeping: IterableIterator<[string, Entry<Row>]> | undefined;

  constructor(base: BaseTable<Row>, onWrite: OnWrite, overlay: Iterable<readonly [string, Row | null]> = []) {
    this.spec = base.spec;
    this.#base = base;
    this.#onWrite = onWrite;
    this.#indexes = indexesOf(base.spec.indexes);
    this.#size = base.rows.size;
    for (const [key, row] of overlay) this.set(key, row);
    this.version = 0;
  }

  get size(): number {
    return this.#size;
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
    const key = this.spec.key(row);
    this.#onWrite(this, key, row);
    this.set(key, row);
    return row;
  }

  delete(key: string): boolean {
    if (!this.has(key)) return false;
    this.#onWrite(this, key, null);
    this.set(key, null);
    return true;
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
    for (const key of this.#base.indexes.get(index)?.keys(value) ?? none) if (!this.#overlay.has(key)) keys.push(key);
    const seeded = keys.length;
    for (const key of this.#indexes.get(index)?.keys(value) ?? none) keys.push(key);
    if (keys.length > seeded && keys.length > 1) this.#sort(keys, seeded);
    return keys.map((key) => this.get(key)!);
  }

  #sort(keys: string[], seeded: number): void {
    const onlyNew = keys.slice(seeded).every((key) => !this.#base.rows.has(key));
    const place = (key: string) => this.#overlay.get(key)?.place ?? -1;
    const rank = (key: string) => this.#base.place(key) ?? this.#base.rows.size + place(key);
    // Rows of our own need no ranks of the base: what stands untouched there comes first and is in order.
    keys.sort(onlyNew ? (a, b) => place(a) - place(b) : (a, b) => rank(a) - rank(b));
  }

  /** All rows: seeded ones in their order (changed ones in their old place), then new ones as first written. */
  *all(): IterableIterator<Row> {
    for (const [key, row] of this.#base.rows) {
      const changed = this.#overlay.get(key);
      if (changed === undefined) yield row;
      else if (changed.row !== null) yield changed.row;
    }
    for (const [key, { row }] of this.#entries()) {
      if (row !== null && !this.#base.rows.has(key)) yield row;
    }
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

  /** What stands under a key now, for `undo`. */
  before(key: string): Before<Row> {
    return { row: this.get(key) ?? null, place: this.#overlay.get(key)?.place };
  }

  /** Puts back what stood before a write, in its place. */
  undo(key: string, { row, place }: Before<Row>): void {
    this.set(key, row);
    const entry = this.#overlay.get(key);
    if (entry === undefined || place === undefined || entry.place === place) return;
    entry.place = place;
    this.#ordered = false;
  }

  /** Puts a row (or nothing) under a key without telling anyone. */
  set(key: string, row: Row | null): void {
    const entry = this.#overlay.get(key);
    const seeded = this.#base.rows.get(key);
    const stood = entry === undefined ? seeded !== undefined : entry.row !== null;
    for (const index of this.#indexes.values()) {
      if (entry !== undefined && entry.row !== null) index.remove(key, entry.row);
      if (row !== null && row !== seeded) index.add(key, row);
    }
    this.#write(key, entry, row, row === (seeded ?? null));
    this.#size += Number(row !== null) - Number(stood);
    this.version += 1;
  }

  #write(key: string, entry: Entry<Row> | undefined, row: Row | null, asSeeded: boolean): void {
    if (asSeeded) this.#overlay.delete(key);
    else if (entry !== undefined) entry.row = row;
    else this.#overlay.set(key, { row, place: this.#nextPlace++ });
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
