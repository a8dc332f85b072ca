/** One mutant for each check: our own host, wrong in just that way. */
import type { ServerMutant } from '../../dsl/server.ts';
import { readingMutant } from './make.ts';
import { accessMutants } from './mutants/access.ts';
import { bothWays, documentedMutants } from './mutants/documented.ts';
import { readingMutants } from './mutants/reading.ts';
import { writingMutants } from './mutants/writing.ts';
import { readings } from './readings.ts';

export const mutants: readonly ServerMutant[] = [
  ...accessMutants,
  ...readingMutants,
  ...writingMutants,
  ...documentedMutants,
  ...readings.filter(({ key }) => !bothWays.includes(key)).map(readingMutant),
];
