/** How checks are written down: one sentence says what the client is to do, and every condition is that sentence. */
import type { Exchange } from '../../simulators/kernel/journal.ts';
import type { Check, Trial } from './types.ts';

export interface Seen {
  readonly expected: unknown;
  readonly actual: unknown;
  readonly evidence?: Exchange | readonly Exchange[];
}

/** Judges one condition by the check's own sentence, and by its first row for all of them. */
export type Judge = (holds: boolean, seen: Seen) => boolean;

export interface CheckSpec extends Omit<Check, 'run'> {
  readonly run: (trial: Trial, judge: Judge) => Promise<void>;
}

export function check({ run, ...spec }: CheckSpec): Check {
  const [row] = spec.rows;
  if (row === undefined) throw new RangeError(`${spec.id} names no requirement`);
  const judgeIn =
    (trial: Trial): Judge =>
    (holds, seen) =>
      trial.demand(holds, { row, message: spec.title, ...seen });
  return { ...spec, together: true, run: (trial) => run(trial, judgeIn(trial)) };
}
