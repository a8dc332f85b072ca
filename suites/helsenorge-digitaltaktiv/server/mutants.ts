/** One mutant for each check: our own server, wrong in just that way. */
import type { ServerMutant } from '../../dsl/server.ts';
import { accessMutants } from './mutants/access.ts';
import { checkMutants } from './mutants/check.ts';
import { feedMutants } from './mutants/feed.ts';
import { documentedMutants, readingsBothWays } from './mutants/documented.ts';
import { pathMutants } from './mutants/paths.ts';
import { readingMutant } from './make.ts';
import { readings } from './readings.ts';

export const mutants: readonly ServerMutant[] = [
  ...accessMutants,
  ...checkMutants,
  ...feedMutants,
  ...readings.filter(({ key }) => !readingsBothWays.includes(key)).map(readingMutant),
  ...documentedMutants,
  ...pathMutants,
];
