/** Rows of cases by kind and id, and what is told when somebody asks for the impossible. */
import type {
  Actualisation,
  Calculation,
  Decision,
  Execution,
  Investigation,
  LifecareDocument,
  Payment,
  ResourceAllocation,
  Service,
} from '../../../fixtures/lifecare/types.ts';
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

export interface Rows {
  readonly actualisation: Actualisation;
  readonly investigation: Investigation;
  readonly decision: Decision;
  readonly service: Service;
  readonly execution: Execution;
  readonly calculation: Calculation;
  readonly payment: Payment;
  readonly allocation: ResourceAllocation;
  readonly document: LifecareDocument;
}

export type Kind = keyof Rows;

export const tables: { readonly [One in Kind]: TableSpec<Rows[One]> } = {
  actualisation: actualisationsTable,
  investigation: investigationsTable,
  decision: decisionsTable,
  service: servicesTable,
  execution: executionsTable,
  calculation: calculationsTable,
  payment: paymentsTable,
  allocation: resourceAllocationsTable,
  document: documentsTable,
};

/** Throws a RangeError with one line, unless it holds. */
export function demand(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new RangeError(otherwise);
}

/** The row of an id. */
export function find<One extends Kind>(world: World, kind: One, id: number | string): Rows[One] {
  const row = world.table<Rows[One]>(tables[kind].name).get(String(id));
  demand(row !== undefined, `body.${kind} must be the id of one on record: there is no ${kind} ${id}`);
  return row;
}

/** The rows of a kind under one value of an index. */
export function under<One extends Kind>(world: World, kind: One, index: string, value: number | string): Rows[One][] {
  return world.table<Rows[One]>(tables[kind].name).by(index, String(value));
}

/** Replaces some of a row, with the next stamp. */
export function change<One extends Kind>(world: World, kind: One, row: Rows[One], part: Partial<Rows[One]>) {
  return write<Rows[One]>(world, tables[kind], { ...row, ...part });
}
