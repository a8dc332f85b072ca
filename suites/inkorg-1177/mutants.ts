/** Mutants of the checks: the reference client, wrong in just one way. What only people can see has none. */
import type { Mutant } from '../dsl/types.ts';
import { answerMutants } from './mutants/answers.ts';
import { connectionMutants } from './mutants/connection.ts';
import { messageMutants } from './mutants/message.ts';

export const mutants: readonly Mutant[] = [...connectionMutants, ...messageMutants, ...answerMutants];
