/** Rows of cases by kind and id, and what is told when somebody asks for the impossible. */
import type { TableSpec } from '../../kernel/table.ts';
import type { World } from '../../kernel/world.ts';
import {
  actualisationsTable,
  calculationsTable,
  decisionsTable,
  documentsTable,
  executionsTable,
  investigationsTable,
  paymentsTable,
  resourceAllocationsTable,
  servicesTable,
} from '../state.ts';
import { write } from './ids.ts';

export const tables = {
  actualisation: actualisationsTable,
  investigation: investigationsTable,
  decision: decisionsTable,
  service: servicesTable,
  execution: executionsTable,
  calculation: calculationsTable,
  payment: paymentsTable,
  allocation: resourceAllocationsTable,
  document: documentsTable,
} as const;

export type Kind = keyof typeof tables;
export type RowOf<One extends Kind> = (typeof tables)[One] extends TableSpec<infer Row> ? Row : never;

/** Throws a RangeError with one line, unless it holds. */
export function demand(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new RangeError(otherwise);
}

/** The row of an id. */
export function find<One extends Kind>(world: World, kind: One, id: number | string): RowOf<One> {
  const row = world.table<RowOf<One>>(tables[kind].name).get(String(id));
  demand(row !== undefined, `body.${kind} must be the id of one on record: there is no ${kind} ${id}`);
  return row;
}

/** The rows of a kind under one value of an index. */
export function under<One extends Kind>(world: World, kind: One, index: string, value: number | string): RowOf<One>[] {
  return world.table<RowOf<One>>(tables[kind].name).by(index, String(value));
}

/** Replaces some of a row, with the next stamp. */
export function change<One extends Kind>(world: World, kind: One, row: RowOf<One>, part: Partial<RowOf<One>>) {
  return write<any>(world, tables[kind], { ...row, ...part }) as RowOf<One>;
}
