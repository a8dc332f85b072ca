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
  readonly #keys = new Map<string, Set<string>>();
  readonly #extract: Extract<Row>;

  constructor(extract: Extract<Row>) {
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

export type Indexes<Row> = ReadonlyMap<string, Index<Row>>;

export function indexesOf<Row>(extracts: Readonly<Record<string, Extract<Row>>> = {}): Indexes<Row> {
  return new Map(Object.entries(extracts).map(([name, extract]) => [name, new Index(extract)]));
}
