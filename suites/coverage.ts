/** Requirements × checks: which rows on the client a suite judges, and which nobody does. */
import type { Basis, Level } from '../contracts/types.ts';
import { rowsOf } from './dsl/severity.ts';
import type { Suite } from './dsl/types.ts';

export interface CoverageRow {
  readonly id: string;
  readonly system: string;
  readonly level: Level;
  readonly basis: Basis;
  readonly checks: readonly string[];
  readonly notTestedReason?: string;
}

export interface Coverage {
  readonly suite: string;
  /** Every row whose actor is the client, in the contracts' order. */
  readonly rows: readonly CoverageRow[];
  /** Ids of musts without a check and without a reason. */
  readonly uncovered: readonly string[];
  /** Percent of the musts on the client that a check judges, or that say why none can. 100 when there are none. */
  readonly percent: number;
}

/** A check of any suite counts for a row that several suites share; this is the view of one suite. */
export function coverageOf(suite: Suite): Coverage {
  const rows = [...rowsOf(suite.contracts).values()]
    .filter(({ actor }) => actor === 'client')
    .map(({ id, system, level, basis, not_tested_reason: reason }) => {
      const checks = suite.checks.filter((check) => check.rows.includes(id)).map((check) => check.id);
      return { id, system, level, basis, checks, ...(reason !== undefined && { notTestedReason: reason }) };
    });
  const musts = rows.filter(({ level }) => level === 'must');
  const uncovered = musts.filter(({ checks, notTestedReason }) => checks.length === 0 && notTestedReason === undefined);
  const percent = musts.length === 0 ? 100 : (100 * (musts.length - uncovered.length)) / musts.length;
  return { suite: suite.id, rows, uncovered: uncovered.map(({ id }) => id), percent };
}
