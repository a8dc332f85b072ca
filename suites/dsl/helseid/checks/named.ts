/** How checks are written down that several suites have: each under its own ids, with a client of its own. */
import { check, type CheckSpec, type Judge } from '../../check.ts';
import type { Check, Trial } from '../../types.ts';
import type { Caller, Subject } from '../caller.ts';

export interface NamedSpec extends Omit<CheckSpec, 'id' | 'run'> {
  /** What the suite makes an id of. */
  readonly id: readonly [Subject, string];
  readonly run: (trial: Trial, judge: Judge, caller: Caller) => Promise<void>;
}

export function named(caller: Caller, { id, run, ...spec }: NamedSpec): Check {
  return check({ ...spec, id: caller.id(...id), run: (trial, judge) => run(trial, judge, caller) });
}
