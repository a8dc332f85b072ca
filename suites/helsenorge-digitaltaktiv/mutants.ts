/** One mutant for each check: the reference client, wrong in just that way. */
import type { Mutant } from '../dsl/types.ts';
import { accessMutants } from './mutants/access.ts';
import { feedMutants } from './mutants/feed.ts';
import { questionMutants } from './mutants/question.ts';

export const mutants: readonly Mutant[] = [...accessMutants, ...questionMutants, ...feedMutants];
