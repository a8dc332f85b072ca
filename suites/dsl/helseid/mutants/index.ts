/** One mutant for each of the checks of `../checks/index.ts`. */
import type { Mutant } from '../../types.ts';
import { assertionMutants } from './assertion.ts';
import type { Breaker } from './breaker.ts';
import { keyMutants } from './keys.ts';
import { proofMutants } from './proof.ts';
import { requestMutants } from './request.ts';

export const tokenMutants = (breaker: Breaker): readonly Mutant[] => [
  ...assertionMutants(breaker),
  ...proofMutants(breaker),
  ...requestMutants(breaker),
  ...keyMutants(breaker),
];
