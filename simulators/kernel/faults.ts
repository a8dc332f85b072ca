/** Faults as data: rows of a table, matched by system and operation, on the n-th call and for so many calls. */
import type { Table, TableSpec } from './table.ts';

export interface Fault {
  readonly id: string;
  readonly system?: string;
  readonly operation?: string;
  /**
   * `error`: a documented code · `status`: a bare status and body · `delay`: only waits · `silence`: the connection ends without an answer
   * · `defect`: a fault of our own.
   */
  readonly kind: 'error' | 'status' | 'delay' | 'silence' | 'defect';
  readonly code?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly delayMs?: number;
  /** The first matching call that it strikes, from 1. */
  readonly nth?: number;
  /** How many calls it strikes; without it, all from `nth` on. */
  readonly times?: number;
  /** Matching calls seen so far. */
  readonly matched: number;
}

export const faultTable: TableSpec<Fault> = { name: 'kernel.faults', key: (row) => row.id };

function strikes(fault: Fault, call: number): boolean {
  const first = fault.nth ?? 1;
  return call >= first && (fault.times === undefined || call < first + fault.times);
}

/** True when it has struck as often as it was to. It stays in the table, to be seen, and is counted no more. */
function spent(fault: Fault): boolean {
  return fault.times !== undefined && fault.matched >= (fault.nth ?? 1) - 1 + fault.times;
}

/** The first fault that strikes this call. Counts the call for every fault that matches it. */
export function strike(table: Table<Fault>, system: string, operation: string): Fault | undefined {
  if (table.size === 0) return undefined;
  let struck: Fault | undefined;
  for (const fault of table.list()) {
    if ((fault.system ?? system) !== system || (fault.operation ?? operation) !== operation) continue;
    if (spent(fault)) continue;
    const counted = table.put({ ...fault, matched: fault.matched + 1 });
    if (!struck && strikes(fault, counted.matched)) struck = counted;
  }
  return struck;
}
