/** One mutant for each check: the reference client, wrong in just that way. */
import { tokenMutants } from '../dsl/helseid/mutants/index.ts';
import type { Mutant } from '../dsl/types.ts';
import { accessMutants } from './mutants/access.ts';
import { breaker } from './mutants/breaker.ts';
import { catalogueMutants } from './mutants/catalogue.ts';
import { laterMutants } from './mutants/later.ts';
import { sendMutants } from './mutants/send.ts';
import { wireMutants } from './mutants/wire.ts';

export const mutants: readonly Mutant[] = [
  ...tokenMutants(breaker),
  ...accessMutants,
  ...sendMutants,
  ...catalogueMutants,
  ...wireMutants,
  ...laterMutants,
];
