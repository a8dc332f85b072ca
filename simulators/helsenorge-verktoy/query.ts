/** The query string as the owner's platform reads it: names without regard to case, values as text. */

export class Query {
  readonly #values = new Map<string, string[]>();

  constructor(search: URLSearchParams) {
    for (const [name, value] of search) {
      const key = name.toLowerCase();
      const values = this.#values.get(key);
      if (values) values.push(value);
      else this.#values.set(key, [value]);
    }
  }

  /** Every value of a repeated name, in order. */
  all(name: string): readonly string[] {
    return this.#values.get(name.toLowerCase()) ?? [];
  }

  /** The first value of a name. */
  first(name: string): string | undefined {
    return this.all(name)[0];
  }
}

/** A whole number of at most nine digits; undefined for anything else. */
export function wholeNumber(text: string): number | undefined {
  return /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** `true` or `false` in any casing; undefined for anything else. */
export function truth(text: string): boolean | undefined {
  const word = text.toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
}
