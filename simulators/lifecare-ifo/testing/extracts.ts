/** Extracts in tests: what they are called, and what one answers. */
import type { World } from '../../kernel/world.ts';
import {
  actualisationsTable,
  calculationsTable,
  decisionsTable,
  executionsTable,
  investigationsTable,
  paymentsTable,
  resourceAllocationsTable,
  servicesTable,
} from '../state.ts';
import { ask, bodyOf, type Asked } from './world.ts';

/** Name, article of the package and table of each. */
export const kinds = [
  ['Actualisations', 8512, actualisationsTable],
  ['Calculations', 8513, calculationsTable],
  ['Decisions', 8514, decisionsTable],
  ['Executions', 8520, executionsTable],
  ['Investigations', 8515, investigationsTable],
  ['Payments', 8516, paymentsTable],
  ['ResourceAllocations', 8517, resourceAllocationsTable],
  ['Services', 8518, servicesTable],
] as const;

export interface Envelope {
  readonly ModifiedAfter: string | null;
  readonly TotalNumberOfRecords: number;
  readonly Result: readonly any[];
}

export interface Wish {
  readonly limit?: number | string;
  readonly offset?: number | string;
  readonly modifiedAfter?: string;
  readonly q?: string;
}

/** The line of a request: `GET Extract/Payments?limit=5&q=Id%3D%271%27`. */
export function lineOf(name: string, { limit = 1000, ...rest }: Wish = {}): string {
  const query = new URLSearchParams({ limit: String(limit) });
  for (const [key, value] of Object.entries(rest)) query.set(key, String(value));
  return `GET Extract/${name}?${query}`;
}

/** What an extract answers. */
export function extract(world: World, name: string, wish: Wish = {}, asked: Asked = {}): Envelope {
  return bodyOf(ask(world, lineOf(name, wish), asked)) as Envelope;
}

export const idsOf = ({ Result }: Pick<Envelope, 'Result'>): number[] => Result.map(({ Id }) => Id as number);

/** The name as rows of the contract write it: `resource-allocations`. */
export const titleOf = (name: string): string => name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase(); // prettier-ignore
