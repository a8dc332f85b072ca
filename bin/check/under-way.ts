/** What a run needs, whoever is judged: the checks that are wanted, the deviations that are expected, and an end on Ctrl-C. */
import type { CheckHead } from '../../suites/dsl/types.ts';
import type { ExpectedDeviation } from '../../suites/runners/expected.ts';
import type { Judging, Selection } from '../../suites/runners/select.ts';
import { textOf } from './user-file.ts';

export interface Wanted {
  readonly only?: string | undefined;
  readonly step?: string | undefined;
  readonly expected?: string | undefined;
}

/** The selection and how many checks it holds. Throws a UsageFault for an unknown check or step, a Failure for a wrong file. */
export async function wantedOf(suite: Judging<CheckHead>, { only, step, expected: file }: Wanted) {
  const { selected } = await import('../../suites/runners/select.ts');
  const expected = await expectedIn(file, suite);
  const chosen: Selection = {
    only: only?.split(',').map((id) => id.trim()) ?? [],
    ...(step !== undefined && { step }),
  };
  return { expected, chosen, total: selected(suite, chosen).length };
}

async function expectedIn(file: string | undefined, suite: Judging): Promise<readonly ExpectedDeviation[]> {
  if (file === undefined) return [];
  const { parseExpected } = await import('../../suites/runners/expected.ts');
  const text = await textOf(file, 'SUITE-EXPECTED', 'give --expected a file with a list of id, reason, until');
  return parseExpected(
    text,
    suite.checks.map(({ id }) => id),
  );
}

/** Milliseconds that tidying up may take; a second Ctrl-C ends it at once. */
const patience = 2_000;

/** Ctrl-C: the cursor comes back, and what runs for us ends with us. What `ends` promises is waited for. */
export function stopOn(view: { stop(): void }, ends: () => Promise<unknown> | undefined): { forget(): void } {
  const stop = (_: NodeJS.Signals, number: number) => {
    view.stop();
    const exit = () => process.exit(128 + number);
    const ended = ends();
    if (!ended) return exit();
    setTimeout(exit, patience);
    ended.then(exit, exit);
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, stop);
  return { forget: () => signals.forEach((signal) => process.off(signal, stop)) };
}
