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

/** Seeded rows, or how they are made when the table is first looked at. */
export type SeededRows<Row = any> = Iterable<Row> | (() => Iterable<Row>);

interface Built<Row> {
  readonly rows: ReadonlyMap<string, Row>;
  readonly list: readonly Row[];
  readonly indexes: Indexes<Row>;
  readonly order: OrderedIndex<Row> | undefined;
}

function build<Row>(spec: TableSpec<Row>, seeded: Iterable<Row>): Built<Row> {
  const rows = new Map<string, Row>();
  const indexes = indexesOf(spec.indexes);
  const order = spec.order && new OrderedIndex(spec.order);
  for (const row of seeded) {
    const key = spec.key(row);
    if (rows.has(key)) throw new Defect('SIM-DEFECT', `two seeded rows of ${spec.name} have the key ${key}`);
    rows.set(key, row);
    for (const index of indexes.values()) index.add(key, row);
    order?.add(key, row);
  }
  return { rows, list: [...rows.values()], indexes, order };
}

export class BaseTable<Row = any> {
  readonly spec: TableSpec<Row>;
  #make: (() => Iterable<Row>) | undefined;
  #built: Built<Row> | undefined;
  #places: Map<string, number> | undefined;

  constructor(spec: TableSpec<Row>, rows: SeededRows<Row> = []) {
    this.spec = spec;
    if (typeof rows === 'function') this.#make = rows;
    else this.#built = build(spec, rows);
  }

  get #seeded(): Built<Row> {
    if (this.#built !== undefined) return this.#built;
    this.#built = build(this.spec, this.#make!());
    this.#make = undefined;
    return this.#built;
  }

  get rows(): ReadonlyMap<string, Row> {
    return this.#seeded.rows;
  }

  /** The same rows as one list. */
  get list(): readonly Row[] {
    return this.#seeded.list;
  }

  get indexes(): Indexes<Row> {
    return this.#seeded.indexes;
  }

  get order(): OrderedIndex<Row> | undefined {
    return this.#seeded.order;
  }

  /** The rank of a seeded row, from 0. Ranks are made when first asked for: few worlds need them. */
  place(key: string): number | undefined {
    if (this.rows.size === 0) return undefined;
    this.#places ??= new Map([...this.rows.keys()].map((known, place) => [known, place]));
    return this.#places.get(key);
  }
}
