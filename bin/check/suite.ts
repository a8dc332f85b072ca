/** A suite by the word on the command line. */
import { comingSystems } from '../../simulators/console/coming.ts';
import type { Suite } from '../../suites/dsl/types.ts';
import { loadSuite, suiteIds } from '../../suites/index.ts';
import { Failure } from '../failure.ts';
import { meant } from '../nearest.ts';

/** Throws a Failure for an unknown one. */
export async function suiteNamed(id: string): Promise<Suite> {
  const suite = await loadSuite(id);
  if (suite) return suite;
  const there = `the suites are ${suiteIds.join(', ')}`;
  if (comingSystems.includes(id))
    throw new Failure('SUITE-UNKNOWN', `the suite ${id} is not built yet in this version`, there);
  throw new Failure('SUITE-UNKNOWN', `there is no suite ${id}`, meant(id, suiteIds, there));
}
