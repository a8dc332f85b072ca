/** Look-ups by something else than the key: from a value to the keys of the rows that have it. */

/** A row may stand under several values, or under none. */
export type Extract<Row> = (row: Row) => string | readonly string[] | undefined;

export class Index<Row> {
  /** Most values have one key only: a Set for each of them would be most of a table's memory. */
  readonly #keys = new Map<string, string | Set<string>>();
  readonly #extract: Extract<Row>;

  constructor(extract: Extract<Row>) {
    this.#extract = extract;
  }

  add(key: string, row: Row): void {
    const found = this.#extract(row);
    if (typeof found === 'string') this.#add(found, key);
    else if (found !== undefined) for (const value of found) this.#add(value, key);
  }

  #add(value: string, key: string): void {
    const keys = this.#keys.get(value);
    if (keys === undefined) this.#keys.set(value, key);
    else if (typeof keys !== 'string') keys.add(key);
    else if (keys !== key) this.#keys.set(value, new Set([keys, key]));
  }

  remove(key: string, row: Row): void {
    const found = this.#extract(row);
    if (typeof found === 'string') this.#remove(found, key);
    else if (found !== undefined) for (const value of found) this.#remove(value, key);
  }

  #remove(value: string, key: string): void {
    const keys = this.#keys.get(value);
    if (keys === key) this.#keys.delete(value);
    else if (typeof keys === 'object' && keys.delete(key) && keys.size === 0) this.#keys.delete(value);
  }

  /** Calls back with each key of a value. */
  each(value: string, take: (key: string) => void): void {
    const keys = this.#keys.get(value);
    if (typeof keys === 'string') take(keys);
    else keys?.forEach(take);
  }
}

export type Indexes<Row> = ReadonlyMap<string, Index<Row>>;

export function indexesOf<Row>(extracts: Readonly<Record<string, Extract<Row>>> = {}): Indexes<Row> {
  return new Map(Object.entries(extracts).map(([name, extract]) => [name, new Index(extract)]));
}
