/**
 * Checks that judge a client by the pages it got. Where a GET arrived without its body, nothing is said against the
 * client.
 */
import { check, type CheckSpec } from '../../dsl/check.ts';
import type { Check } from '../../dsl/types.ts';
import { omitWhereBodyIsLost } from './traffic.ts';

/** A condition that does not hold ends the check where the parameters of the client did not arrive. */
export function checkOfPages({ run, ...spec }: CheckSpec): Check {
  return check({
    ...spec,
    run: (trial, judge) =>
      run(trial, (holds, seen) => {
        if (!holds) omitWhereBodyIsLost(trial);
        return judge(holds, seen);
      }),
  });
}
