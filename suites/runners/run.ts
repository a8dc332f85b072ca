/** Runs a suite against a client and gives the run document with its evidence. */
import { rowsOf, type Rows } from '../dsl/severity.ts';
import type { Suite } from '../dsl/types.ts';
import type { Driver } from '../drivers/driver.ts';
import type { Host } from '../hosts/host.ts';
import { assembled, judgeAll, type Progress } from './assemble.ts';
import type { Run } from './document.ts';
import type { ExpectedDeviation } from './expected.ts';
import { runCheck } from './run-check.ts';
import { judgeSuite, selected, type Selection } from './select.ts';

export type { Progress } from './assemble.ts';

/** Whom a run judges, over which host, and how much of the suite. */
export interface RunOptions extends Selection {
  readonly driver: Driver;
  readonly host: Host;
  /** Checks at once; the driver and the host may allow fewer. */
  readonly concurrency?: number;
  readonly expected?: readonly ExpectedDeviation[];
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Judges a client. Every check runs in a world of its own; a check that breaks is an `error` and the run goes on.
 * @throws UsageFault for an unknown check or step; Defect when the suite itself is not whole.
 * @example
 * ```ts
 * import { createWorld } from 'motpart';
 * import { loadSuite, moduleDriver, openHost, run } from 'motpart/suites';
 *
 * const suite = (await loadSuite('helsenorge-verktoy'))!;
 * const host = await openHost('fastify', await createWorld({ systems: suite.systems }));
 * const driver = moduleDriver(await suite.referenceClient());
 * const { document } = await run(suite, { driver, host, only: ['verktoy.send.utf8'] });
 * console.log(document.verdict.exit, document.checks[0]?.verdict); // 0 pass
 * await host.close();
 * ```
 */
export async function run(suite: Suite, options: RunOptions): Promise<Run> {
  const { driver, host, expected, onProgress, concurrency = Infinity } = options;
  const rows: Rows = rowsOf(suite.contracts);
  judgeSuite(suite, rows);
  const started = new Date().toISOString();
  const stage = { suite, rows, driver, host };
  const { origin, adapter } = host;
  const results = await judgeAll([selected(suite, options)], {
    judge: (check) => runCheck(stage, check),
    origin,
    most: Math.min(driver.most, host.most, concurrency),
    expected,
    onProgress,
  });
  const { only, step } = options;
  const selection = { ...(only && { only }), ...(step !== undefined && { step }) };
  const client = { driver: driver.kind, about: driver.about };
  return assembled({ suite, rows, origin, adapter, client, started, results, ...selection });
}
