/** The matrix: each mutant must turn exactly its own check red. It judges the suite, not a client. */
import { moduleDriver } from '../drivers/module.ts';
import { mutate } from '../dsl/mutate.ts';
import type { Mutant, Suite, Verdict } from '../dsl/types.ts';
import type { Host } from '../hosts/host.ts';
import { run } from './run.ts';

export interface MatrixRow {
  readonly mutant: Mutant;
  /** Checks whose verdict is another than with the sound client. */
  readonly turned: readonly string[];
}

async function verdictsWith(suite: Suite, host: Host, mutant?: Mutant): Promise<ReadonlyMap<string, Verdict>> {
  const reference = await suite.referenceClient();
  const driver = moduleDriver(mutant ? mutate(reference, mutant) : reference);
  const { document } = await run(suite, { driver, host });
  return new Map(document.checks.map(({ id, verdict }) => [id, verdict]));
}

/** Checks that the reference client does not pass here, with their verdicts. `omit` is left out: the adapter cannot carry those. */
export async function notPassed(suite: Suite, host: Host): Promise<readonly (readonly [string, Verdict])[]> {
  const verdicts = await verdictsWith(suite, host);
  return [...verdicts].filter(([, verdict]) => verdict !== 'pass' && verdict !== 'omit');
}

/** Runs the whole suite once for each mutant. Checks without a mutant are for the caller to find. */
export async function matrix(suite: Suite, host: Host): Promise<readonly MatrixRow[]> {
  const sound = await verdictsWith(suite, host);
  const rows: MatrixRow[] = [];
  for (const mutant of suite.mutants) {
    const verdicts = await verdictsWith(suite, host, mutant);
    rows.push({ mutant, turned: [...verdicts].filter(([id, verdict]) => sound.get(id) !== verdict).map(([id]) => id) });
  }
  return rows;
}
