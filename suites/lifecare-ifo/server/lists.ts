/** The nine person-based lists and the eight extracts: path, package, types, rows. */
import type { Short } from './make.ts';

export interface List {
  readonly path: string;
  /** What its rows begin with. */
  readonly row: 'actualisations' | 'calculations' | 'decisions' | 'documents' | 'executions' | 'investigations' | 'payments' | 'resource-allocations' | 'services'; // prettier-ignore
  readonly opens: number;
  /** The component of its answer. */
  readonly type: string;
  /** Nobody but a person with a placement has any. */
  readonly placed?: boolean;
  /** Its own extract, where there is one. */
  readonly extract?: number;
}

export const lists: readonly List[] = [
  { path: 'Actualisations', row: 'actualisations', opens: 2, type: 'PageOfActualisations', extract: 14 },
  { path: 'Calculations', row: 'calculations', opens: 3, type: 'PageOfCalculations', extract: 15 },
  { path: 'Decisions', row: 'decisions', opens: 5, type: 'PageOfDecisions', extract: 16 },
  { path: 'Documents', row: 'documents', opens: 6, type: 'PageOfDocuments' },
  { path: 'Executions', row: 'executions', opens: 8, type: 'PageOfExecutions', placed: true, extract: 17 },
  { path: 'Investigations', row: 'investigations', opens: 9, type: 'PageOfInvestigations', extract: 18 },
  { path: 'Payments', row: 'payments', opens: 10, type: 'PageOfPayments', extract: 19 },
  { path: 'ResourceAllocations', row: 'resource-allocations', opens: 12, type: 'PageOfResourceAllocations', placed: true, extract: 20 },
  { path: 'Services', row: 'services', opens: 13, type: 'PageOfServices', extract: 21 },
]; // prettier-ignore

/** A list that has an extract. */
export type Extract = List & { readonly extract: number; readonly row: Exclude<List['row'], 'documents'> };

export const extracts = lists.filter((list): list is Extract => list.extract !== undefined);

export const listRow = (list: List, point: string): Short => `${list.row}.${point}` as Short;
