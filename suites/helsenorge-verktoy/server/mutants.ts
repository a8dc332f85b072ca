/** One mutant for each check: our own server, wrong in just that way. */
import type { ServerMutant } from '../../dsl/server.ts';
import { helseidMutants } from '../../dsl/helseid/server/mutants/index.ts';
import { readings } from './readings.ts';
import { readingMutant } from './make.ts';
import { documentedMutants, readingsBothWays } from './mutants/documented.ts';
import { catalogueMutants } from './mutants/catalogue.ts';
import { goneMutants } from './mutants/gone.ts';
import { laterMutants } from './mutants/later.ts';
import { sendingMutants } from './mutants/sending.ts';

export const mutants: readonly ServerMutant[] = [
  ...goneMutants,
  ...helseidMutants,
  ...sendingMutants,
  ...catalogueMutants,
  ...laterMutants,
  ...documentedMutants,
  ...readings.filter(({ key }) => !readingsBothWays.includes(key)).map(readingMutant),
];
