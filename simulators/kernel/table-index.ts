/** Look-ups by something else than the key: from a value to the keys of the rows that have it. */

/** A row may stand under several values, or under none. */
export type Extract<Row> = (row: Row) => string | readonly string[] | undefined;

const none: readonly string[] = [];

function valuesOf<Row>(extract: Extract<Row>, row: Row): readonly string[] {
  const found = extract(row);
  if (found === undefined) return none;
  return typeof found === 'string' ? [found] : found;
}

export class Index<Row> {
  /** Most values have one key only: a Set for each of them would be most of a table's memory. */
  readonly #keys = new Map<string, string | Set<string>>();
  readonly #extract: Extract<Row>;

  constructor(extract: Extract<Row>) {
    this.#extract = extract;
  }

  add(key: string, row: Row): void {
    for (const value of valuesOf(this.#extract, row)) {
      const keys = this.#keys.get(value);
      if (keys === undefined) this.#keys.set(value, key);
      else if (typeof keys !== 'string') keys.add(key);
      else if (keys !== key) this.#keys.set(value, new Set([keys, key]));
    }
  }

  remove(key: string, row: Row): void {
    for (const value of valuesOf(this.#extract, row)) {
      const keys = this.#keys.get(value);
      if (keys === key) this.#keys.delete(value);
      else if (typeof keys === 'object') this.#take(value, keys, key);
    }
  }

  #take(value: string, keys: Set<string>, key: string): void {
    keys.delete(key);
    if (keys.size === 0) this.#keys.delete(value);
  }

  keys(value: string): Iterable<string> {
    const keys = this.#keys.get(value);
    if (keys === undefined) return none;
    return typeof keys === 'string' ? [keys] : keys;
  }
}

export type Indexes<Row> = ReadonlyMap<string, Index<Row>>;

export function indexesOf<Row>(extracts: Readonly<Record<string, Extract<Row>>> = {}): Indexes<Row> {
  return new Map(Object.entries(extracts).map(([name, extract]) => [name, new Index(extract)]));
}
