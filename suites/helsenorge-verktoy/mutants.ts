/** One mutant for each check: the reference client, wrong in just that way. */
import type { Mutant } from '../dsl/types.ts';
import { accessMutants } from './mutants/access.ts';
import { catalogueMutants } from './mutants/catalogue.ts';
import { helseidMutants } from './mutants/helseid.ts';
import { keyMutants } from './mutants/keys.ts';
import { sendMutants } from './mutants/send.ts';
import { wireMutants } from './mutants/wire.ts';

export const mutants: readonly Mutant[] = [
  ...helseidMutants,
  ...keyMutants,
  ...accessMutants,
  ...sendMutants,
  ...catalogueMutants,
  ...wireMutants,
];
