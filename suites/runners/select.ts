/** Which checks a run is about, and whether the suite itself is whole. */
import { Defect } from '../../simulators/kernel/defect.ts';
import type { Rows } from '../dsl/severity.ts';
import type { CheckHead, Suite } from '../dsl/types.ts';
import { UsageFault } from './usage-fault.ts';

export interface Selection {
  /** Ids of checks. */
  readonly only?: readonly string[];
  /** Id of an onboarding step. */
  readonly step?: string;
}

/** What there is to judge in a suite: its checks of a client, or those of a server. */
export interface Judging<Check extends CheckHead = CheckHead> extends Pick<
  Suite,
  'id' | 'title' | 'systems' | 'contracts' | 'steps'
> {
  readonly checks: readonly Check[];
}

/** The checks of a selection, in the suite's order. Throws a UsageFault for an unknown id. */
export function selected<Check extends CheckHead>(
  suite: Judging<Check>,
  { only = [], step }: Selection,
): readonly Check[] {
  const unknown = only.find((id) => !suite.checks.some((check) => check.id === id));
  const list = `motpart coverage ${suite.id} lists them`;
  if (unknown !== undefined) throw new UsageFault('SUITE-CHECK', `${suite.id} has no check ${unknown}`, list);
  if (step !== undefined && !suite.steps.some(({ id }) => id === step)) {
    const steps = suite.steps.map(({ id }) => id).join(', ');
    throw new UsageFault(
      'SUITE-STEP',
      `${suite.id} has no step ${step}`,
      steps === '' ? 'leave --step out' : `the steps are ${steps}`,
    );
  }
  return suite.checks.filter(
    (check) => (only.length === 0 || only.includes(check.id)) && (step === undefined || check.step === step),
  );
}

/** Throws a Defect when the suite names what is not there. */
export function judgeSuite(suite: Judging, rows: Rows): void {
  const seen = new Set<string>();
  for (const { id, rows: named, step } of suite.checks) {
    const lost = named.find((row) => !rows.has(row));
    if (named.length === 0) throw new Defect('SUITE-ROW', `check ${id} names no requirement`);
    if (lost !== undefined)
      throw new Defect('SUITE-ROW', `check ${id} names ${lost}, which no contract of the suite holds`);
    if (seen.has(id)) throw new Defect('SUITE-CHECK', `two checks are called ${id}`);
    if (step !== undefined && !suite.steps.some((known) => known.id === step)) {
      throw new Defect('SUITE-STEP', `check ${id} belongs to step ${step}, which the suite does not have`);
    }
    seen.add(id);
  }
}
