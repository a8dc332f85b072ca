/** The matrix: each mutant must turn exactly its own check red. It judges the suite, not a client. */
import { moduleDriver } from '../drivers/module.ts';
import { mutate } from '../dsl/mutate.ts';
import { rowsOf } from '../dsl/severity.ts';
import type { Check, Mutant, Suite, Verdict } from '../dsl/types.ts';
import type { Host } from '../hosts/host.ts';
import { pooled } from './pooled.ts';
import { runCheck, type Stage } from './run-check.ts';

/** One mutant, and the checks that noticed it. */
export interface MatrixRow {
  readonly mutant: Mutant;
  /**
   * Checks that are red with the mutant. One that is skipped is not: it could not be judged, and blames nobody. Nor is one that waits for
   * a person whatever the client does.
   */
  readonly turned: readonly string[];
}

export interface MatrixOptions {
  /** Some of the suite's mutants instead of all. */
  readonly mutants?: readonly Mutant[];
  /** The checks that a mutant is tried on, beside its own. Default: all of the suite. */
  readonly others?: (mutant: Mutant) => readonly Check[];
  /** How many mutants at once. Default 1: a host whose worlds have fixed addresses cannot carry more. */
  readonly atOnce?: number;
}

const red: readonly Verdict[] = ['fail', 'warn', 'review', 'error'];

type Verdicts = readonly (readonly [string, Verdict])[];

async function stageFor(suite: Suite, host: Host, mutant?: Mutant): Promise<Stage> {
  const reference = await suite.referenceClient();
  const driver = moduleDriver(mutant ? mutate(reference, mutant) : reference);
  // Many checks at once keep each other waiting; that blames no client.
  return { suite, rows: rowsOf(suite.contracts), driver, host, timeLimitMs: 60_000 };
}

async function verdicts(stage: Stage, checks: readonly Check[]): Promise<Verdicts> {
  const most = Math.min(stage.driver.most, stage.host.most);
  return pooled(checks, most, async (check) => [check.id, (await runCheck(stage, check)).verdict] as const);
}

/**
 * Checks that the reference client does not pass here, with their verdicts. `omit` is left out: the adapter cannot carry those.
 * @example
 * ```ts no-run
 * import { createWorld } from 'motpart';
 * import { loadSuite, notPassed, openHost } from 'motpart/suites';
 *
 * const suite = (await loadSuite('helsenorge-verktoy'))!;
 * const host = await openHost('fastify', await createWorld({ systems: suite.systems }));
 * console.log(await notPassed(suite, host)); // []
 * await host.close();
 * ```
 */
export async function notPassed(suite: Suite, host: Host): Promise<Verdicts> {
  const all = await verdicts(await stageFor(suite, host), suite.checks);
  return all.filter(([, verdict]) => verdict !== 'pass' && verdict !== 'omit');
}

/**
 * Runs the checks with each mutant. A mutant's own check runs first and alone, so that one that judges time is not disturbed.
 * Checks without a mutant are for the caller to find.
 * @example
 * ```ts no-run
 * import { createWorld } from 'motpart';
 * import { loadSuite, matrix, openHost } from 'motpart/suites';
 *
 * const suite = (await loadSuite('helsenorge-verktoy'))!;
 * const host = await openHost('fastify', await createWorld({ systems: suite.systems }));
 * const rows = await matrix(suite, host);
 * console.log(rows.filter(({ mutant, turned }) => turned.join() !== mutant.check));
 * await host.close();
 * ```
 */
export async function matrix(suite: Suite, host: Host, options: MatrixOptions = {}): Promise<readonly MatrixRow[]> {
  const { mutants = suite.mutants, others = () => suite.checks, atOnce = 1 } = options;
  const reference = new Map(await verdicts(await stageFor(suite, host), suite.checks));
  const isTurned = ([id, verdict]: Verdicts[number]) =>
    red.includes(verdict) && !(verdict === 'review' && reference.get(id) === 'review');
  const stages = await pooled(mutants, 1, async (mutant) => {
    const stage = await stageFor(suite, host, mutant);
    const own = suite.checks.filter(({ id }) => id === mutant.check);
    return { mutant, stage, own: await verdicts(stage, own) };
  });
  return pooled(stages, atOnce, async ({ mutant, stage, own }) => {
    const rest = others(mutant).filter(({ id }) => id !== mutant.check);
    const all = [...own, ...(await verdicts(stage, rest))];
    return { mutant, turned: all.filter(isTurned).map(([id]) => id) };
  });
}
