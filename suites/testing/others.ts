/** Which checks a mutant meets beside its own. */
import type { Check, Mutant, Suite } from '../dsl/types.ts';

/** `MOTPART_MATRIX=whole`, as in CI: every mutant meets every check. */
const whole = process.env['MOTPART_MATRIX'] === 'whole';
/** Otherwise one in so many, and all of its own subject: where a mutant does harm beside its check, it does so there. */
const oneIn = 8;

const subjectOf = (id: string) => id.split('.').slice(0, 2).join('.');

/** The checks that each mutant of a suite is tried on. */
export function othersIn({ checks }: Suite): (mutant: Mutant) => readonly Check[] {
  if (whole) return () => checks;
  return ({ check: own }) => {
    const turn = checks.findIndex(({ id }) => id === own) % oneIn;
    return checks.filter(({ id }, place) => place % oneIn === turn || subjectOf(id) === subjectOf(own));
  };
}
