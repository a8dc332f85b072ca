/** Faults as data: rows of a table, matched by system and operation, on the n-th call and for so many calls. */
import type { Transfer, Wire } from './http.ts';
import type { Table, TableSpec } from './table.ts';

/** Faults of the way back: the request is answered as ever, effect included, and what becomes of the answer is for the adapter. */
export const wireKinds = ['delay', 'reset', 'truncate', 'slow', 'chunks'] as const;
export type WireKind = (typeof wireKinds)[number];

/** A fault that is planned for requests to come: which it strikes, how often, and what the client meets then. */
export interface Fault {
  readonly id: string;
  readonly system?: string;
  readonly operation?: string;
  /**
   * Instead of the answer, and without an effect: `error`: a documented code · `status`: a bare status and body · `silence`: the
   * connection ends without an answer · `defect`: a fault of our own.
   * The request takes effect, and its answer meets with: `delay`: a wait · `reset`: a TCP reset, at once or within the body · `truncate`:
   * the end of the connection before the end of the body · `slow`: few bytes a second · `chunks`: a chunk for each byte.
   */
  readonly kind: 'error' | 'status' | 'silence' | 'defect' | WireKind;
  readonly code?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly delayMs?: number;
  /** `reset`, `truncate`: bytes of the body that still go out, always fewer than it has. Without it none (`reset`) or half (`truncate`). */
  readonly afterBytes?: number;
  /** `truncate`: the body is chunked, and the last chunk never comes; without it Content-Length promises more than there is. */
  readonly chunked?: boolean;
  /** `slow`: of the body; 100 unless said. */
  readonly bytesPerSecond?: number;
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

function transferOf({ kind, afterBytes, chunked = false, bytesPerSecond = 100 }: Fault): Transfer | undefined {
  if (kind === 'reset') return { kind, afterBytes: afterBytes ?? 0 };
  if (kind === 'truncate') return { kind, chunked, ...(afterBytes !== undefined && { afterBytes }) };
  if (kind === 'slow') return { kind, bytesPerSecond };
  return kind === 'chunks' ? { kind } : undefined;
}

/** What the adapter is to do with the answer to a call that this fault strikes. */
export function wireOf(fault: Fault): Wire {
  const transfer = transferOf(fault);
  return { ...(fault.delayMs && { delayMs: fault.delayMs }), ...(transfer && { transfer }) };
}

export function isWireKind(kind: Fault['kind']): kind is WireKind {
  return (wireKinds as readonly string[]).includes(kind);
}
