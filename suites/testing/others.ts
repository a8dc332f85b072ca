/** Which checks a mutant meets beside its own. */

/** `MOTPART_MATRIX=whole`, as in CI: every mutant meets every check. */
export const whole = process.env['MOTPART_MATRIX'] === 'whole';
/** Otherwise one in so many, and all of its own subject: where a mutant does harm beside its check, it does so there. */
const oneIn = 16;

/** `verktoy.send` of `verktoy.send.utf8`, and `verktoy.server.send` of `verktoy.server.send-tool-exists`. */
const subjectOf = (id: string) => /^[^.]+\.(?:server\.[^.-]+|[^.]+)/.exec(id)?.[0];

/** The checks, of these, that each mutant is tried on: those of a client as those of a server. */
export function othersIn<Check extends { readonly id: string }>(checks: readonly Check[]) {
  if (whole) return (): readonly Check[] => checks;
  return ({ check: own }: { readonly check: string }): readonly Check[] => {
    const turn = checks.findIndex(({ id }) => id === own) % oneIn;
    return checks.filter(({ id }, place) => place % oneIn === turn || subjectOf(id) === subjectOf(own));
  };
}
