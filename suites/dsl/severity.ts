/** How bad a broken condition is: it follows from its requirement, never from the check. */
import type { ContractModule, Requirement } from '../../contracts/types.ts';

/** A fail may rest only on what the owner demands, on documented, observed or derived ground. Everything else is a warning. */
export function severityOf(row: Requirement): 'fail' | 'warn' {
  return row.level === 'must' && row.basis !== 'assumed' ? 'fail' : 'warn';
}

/** A requirement by its id, with the system whose contract holds it. */
export interface Row extends Requirement {
  readonly id: string;
  readonly system: string;
}

export type Rows = ReadonlyMap<string, Row>;

export function rowsOf(contracts: readonly ContractModule[]): Rows {
  return new Map(
    contracts.flatMap(({ system, requirements }) =>
      Object.entries(requirements).map(([id, row]) => [id, { ...row, id, system }] as const),
    ),
  );
}
