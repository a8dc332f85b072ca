/** All by which a server that says it is HelseID is judged, but for readings, and for checks that look back on the run. */
import type { ServerCheck } from '../../../server.ts';
import type { Cast } from '../cast.ts';
import { assertionChecks } from './assertions.ts';
import { issuerChecks } from './issuer.ts';
import { organisationGrants } from './organisation-grants.ts';
import { organisationRefusals } from './organisations.ts';
import { keyChecks } from './keys.ts';
import { issuerPathChecks } from './paths.ts';
import { proofChecks } from './proofs.ts';
import { scopeChecks } from './scopes.ts';
import { tokenChecks } from './tokens.ts';

/** Refusals whose rule stands for them: without the rule what was refused goes through. */
export const refusalChecks: readonly ServerCheck<Cast>[] = [
  ...assertionChecks,
  ...proofChecks,
  ...organisationGrants,
  ...organisationRefusals,
  ...scopeChecks,
];

export const helseidChecks: readonly ServerCheck<Cast>[] = [
  ...issuerChecks,
  ...tokenChecks,
  ...refusalChecks,
  ...keyChecks,
  ...issuerPathChecks,
];
