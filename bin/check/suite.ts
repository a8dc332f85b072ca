/** A suite by the word on the command line. */
import type { Suite } from '../../suites/dsl/types.ts';
import { loadSuite, suiteIds } from '../../suites/index.ts';
import { Failure } from '../failure.ts';
import { meant } from '../nearest.ts';

/** Throws a Failure for an unknown one. */
export async function suiteNamed(id: string): Promise<Suite> {
  const suite = await loadSuite(id);
  if (suite) return suite;
  const there = `the suites are ${suiteIds.join(', ')}`;
  throw new Failure('SUITE-UNKNOWN', `there is no suite ${id}`, meant(id, suiteIds, there));
}
