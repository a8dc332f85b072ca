/** The seeded rows of one table: built and indexed once, shared by every world, never written. */
import { Defect } from './defect.ts';
import { OrderedIndex, type Rank } from './ordered-index.ts';
import { indexesOf, type Extract, type Indexes } from './table-index.ts';

export interface TableSpec<Row = any> {
  /** `<system or register>.<table>`: also the name in `state/{system}/{table}` of the control API. */
  readonly name: string;
  readonly key: (row: Row) => string;
  readonly indexes?: Readonly<Record<string, Extract<Row>>>;
  /** A number by which `after` finds rows, in its order: the stamp of the last change. */
  readonly order?: Rank<Row>;
  /** Session state (tokens, jti, nonces, clocks): a restore keeps it. */
  readonly session?: boolean;
  /** Milliseconds of security time after which a row is worth nothing; `sweep` then drops it. */
  readonly expires?: (row: Row) => number;
}

export class BaseTable<Row = any> {
  readonly spec: TableSpec<Row>;
  readonly rows: ReadonlyMap<string, Row>;
  /** The same rows as one list. */
  readonly list: readonly Row[];
  readonly indexes: Indexes<Row>;
  readonly order: OrderedIndex<Row> | undefined;
  #places: Map<string, number> | undefined;

  constructor(spec: TableSpec<Row>, rows: Iterable<Row> = []) {
    this.spec = spec;
    const byKey = new Map<string, Row>();
    this.indexes = indexesOf(spec.indexes);
    this.order = spec.order && new OrderedIndex(spec.order);
    for (const row of rows) {
      const key = spec.key(row);
      if (byKey.has(key)) throw new Defect('SIM-DEFECT', `two seeded rows of ${spec.name} have the key ${key}`);
      byKey.set(key, row);
      for (const index of this.indexes.values()) index.add(key, row);
      this.order?.add(key, row);
    }
    this.rows = byKey;
    this.list = [...byKey.values()];
  }

  /** The rank of a seeded row, from 0. Ranks are made when first asked for: few worlds need them. */
  place(key: string): number | undefined {
    if (this.rows.size === 0) return undefined;
    this.#places ??= new Map([...this.rows.keys()].map((known, place) => [known, place]));
    return this.#places.get(key);
  }
}
