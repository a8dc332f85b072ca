/** All by which a client of HelseID is judged up to its calls: what is asked for, how it says who it is, how it proves its token. */
import type { Check } from '../../types.ts';
import type { Caller } from '../caller.ts';
import { assertionChecks } from './assertion.ts';
import { keyChecks } from './keys.ts';
import { proofChecks } from './proof.ts';
import { requestChecks } from './request.ts';
import { tenancyChecks } from './tenancy.ts';

export const tokenChecks = (caller: Caller): readonly Check[] => [
  ...requestChecks(caller),
  ...tenancyChecks(caller),
  ...keyChecks(caller),
  ...assertionChecks(caller),
  ...proofChecks(caller),
];
