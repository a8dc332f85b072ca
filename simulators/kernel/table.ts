/**
 * State is a frozen base, built and indexed once and shared by all worlds, and an overlay per world that holds what changed.
 * A row is plain JSON and is replaced whole, never altered in place.
 */

export interface TableSpec<Row = any> {
  /** `<system or register>.<table>`: also the name in `state/{system}/{table}` of the control API. */
  readonly name: string;
  readonly key: (row: Row) => string;
  /** Look-ups by something else than the key. A row may stand under several values, or under none. */
  readonly indexes?: Readonly<Record<string, (row: Row) => string | readonly string[] | undefined>>;
  /** Session state (tokens, jti, nonces, clocks): a restore keeps it. */
  readonly session?: boolean;
  /** Milliseconds of security time after which a row is worth nothing; it is then dropped on a later write. */
  readonly expires?: (row: Row) => number;
}

/** One write: the row that now stands under the key, or null. Plain JSON. */
export interface Change {
  readonly table: string;
  readonly key: string;
  readonly row: unknown;
}

const none: readonly string[] = [];

function valuesOf<Row>(extract: (row: Row) => string | readonly string[] | undefined, row: Row): readonly string[] {
  const found = extract(row);
  if (found === undefined) return none;
  return typeof found === 'string' ? [found] : found;
}

class Index<Row> {
  readonly #keys = new Map<string, Set<string>>();
  readonly #extract: (row: Row) => string | readonly string[] | undefined;
  constructor(extract: (row: Row) => string | readonly string[] | undefined) {
    this.#extract = extract;
  }
  add(key: string, row: Row): void {
    for (const value of valuesOf(this.#extract, row)) {
      const keys = this.#keys.get(value);
      if (keys) keys.add(key);
      else this.#keys.set(value, new Set([key]));
    }
  }
  remove(key: string, row: Row): void {
    for (const value of valuesOf(this.#extract, row)) {
      const keys = this.#keys.get(value);
      keys?.delete(key);
      if (keys?.size === 0) this.#keys.delete(value);
    }
  }
  keys(value: string): Iterable<string> {
    return this.#keys.get(value) ?? none;
  }
}

type Indexes<Row> = ReadonlyMap<string, Index<Row>>;

function indexesOf<Row>(spec: TableSpec<Row>): Indexes<Row> {
  return new Map(Object.entries(spec.indexes ?? {}).map(([name, extract]) => [name, new Index(extract)]));
}

/** The seeded rows of one table: built once, shared by every world, never written. */
export class BaseTable<Row = any> {
  readonly spec: TableSpec<Row>;
  readonly rows: ReadonlyMap<string, Row>;
  readonly indexes: Indexes<Row>;
  constructor(spec: TableSpec<Row>, rows: Iterable<Row> = []) {
    this.spec = spec;
    const byKey = new Map<string, Row>();
    this.indexes = indexesOf(spec);
    for (const row of rows) {
      const key = spec.key(row);
      byKey.set(key, row);
      for (const index of this.indexes.values()) index.add(key, row);
    }
    this.rows = byKey;
  }
}

/** Called for each write, with what stood there before, so that a transaction can be undone. */
export type OnWrite = (table: string, key: string, before: unknown, after: unknown) => void;

/** One table of one world. */
export class Table<Row = any> {
  readonly spec: TableSpec<Row>;
  /** Rises with each write: what was computed from the table is valid while it stays. */
  version = 0;
  readonly #base: BaseTable<Row>;
  readonly #overlay: Map<string, Row | null>;
  #indexes: Indexes<Row>;
  readonly #onWrite: OnWrite;
  #size: number;

  constructor(base: BaseTable<Row>, onWrite: OnWrite, overlay: Iterable<readonly [string, Row | null]> = []) {
    this.spec = base.spec;
    this.#base = base;
    this.#onWrite = onWrite;
    this.#overlay = new Map();
    this.#indexes = indexesOf(base.spec);
    this.#size = base.rows.size;
    for (const [key, row] of overlay) this.set(key, row);
    this.version = 0;
  }

  get size(): number {
    return this.#size;
  }

  get(key: string): Row | undefined {
    const changed = this.#overlay.get(key);
    if (changed !== undefined) return changed ?? undefined;
    return this.#base.rows.get(key);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** Writes the row under its key. */
  put(row: Row): Row {
    const key = this.spec.key(row);
    this.#onWrite(this.spec.name, key, this.get(key) ?? null, row);
    this.set(key, row);
    return row;
  }

  delete(key: string): boolean {
    const before = this.get(key);
    if (before === undefined) return false;
    this.#onWrite(this.spec.name, key, before, null);
    this.set(key, null);
    return true;
  }

  /** Puts the seeded row back, or removes a row that was not seeded. */
  revert(key: string): void {
    const seeded = this.#base.rows.get(key);
    if (seeded === undefined) this.delete(key);
    else this.put(seeded);
  }

  /** Rows under one value of an index: seeded rows first, then rows in the order in which they were first written. */
  by(index: string, value: string): Row[] {
    const found: Row[] = [];
    for (const key of this.#base.indexes.get(index)?.keys(value) ?? none) {
      if (!this.#overlay.has(key)) found.push(this.#base.rows.get(key) as Row);
    }
    for (const key of this.#indexes.get(index)?.keys(value) ?? none) found.push(this.#overlay.get(key) as Row);
    return found;
  }

  /** All rows: seeded ones in their order (changed ones in their old place), then new ones. */
  *all(): IterableIterator<Row> {
    for (const [key, row] of this.#base.rows) {
      const changed = this.#overlay.get(key);
      if (changed === undefined) yield row;
      else if (changed !== null) yield changed;
    }
    for (const [key, row] of this.#overlay) {
      if (row !== null && !this.#base.rows.has(key)) yield row;
    }
  }

  /** What differs from the base, in the order written. */
  overlay(): [string, Row | null][] {
    return [...this.#overlay];
  }

  /** Puts a row (or nothing) under a key without telling anyone: replay, undo and restore. */
  set(key: string, row: Row | null): void {
    const before = this.#overlay.get(key) ?? undefined;
    const stood = this.has(key);
    for (const index of this.#indexes.values()) {
      if (before !== undefined) index.remove(key, before);
      if (row !== null && row !== this.#base.rows.get(key)) index.add(key, row);
    }
    const unchanged = row === (this.#base.rows.get(key) ?? null);
    if (unchanged) this.#overlay.delete(key);
    else this.#overlay.set(key, row);
    this.#size += Number(row !== null) - Number(stood);
    this.version += 1;
  }

  /** Drops up to `most` of the oldest expired rows, so that session tables stay bounded. */
  sweep(now: number, most = 2): void {
    const expires = this.spec.expires;
    if (!expires) return;
    for (const [key, row] of this.#overlay) {
      if (most === 0 || row === null || expires(row) > now) return;
      this.delete(key);
      most -= 1;
    }
  }
}
