/** Finding what a check works with in the world itself: any seed and any population will do. */

/** The first row that passes; a population without one is our own fault. */
export function first<Row>(rows: Iterable<Row>, what: string, test: (row: Row) => boolean): Row {
  for (const row of rows) if (test(row)) return row;
  throw new RangeError(`the population has no ${what}`);
}
