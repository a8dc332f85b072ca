/** Known deviations: a file of check ids with a reason and an end date, so that a run can be green on the rest. */
import type { Verdict } from '../dsl/types.ts';
import type { ExpectedRecord } from './document.ts';
import { UsageFault } from './usage-fault.ts';

/** A known deviation that does not make a run fail until its last day. */
export interface ExpectedDeviation {
  readonly id: string;
  readonly reason: string;
  /** The last day on which it is accepted, `YYYY-MM-DD`. */
  readonly until: string;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

function problemIn(entry: Partial<ExpectedDeviation>, checks: readonly string[]): string | undefined {
  if (typeof entry.id !== 'string') return 'an entry has no id';
  if (!checks.includes(entry.id)) return `the suite has no check ${entry.id}`;
  if (typeof entry.reason !== 'string' || entry.reason.trim() === '') return `${entry.id} has no reason`;
  if (typeof entry.until !== 'string' || !day.test(entry.until))
    return `${entry.id} has no until in the form YYYY-MM-DD`;
  return undefined;
}

/**
 * Reads such a file (YAML or JSON: a list of `{id, reason, until}`). Throws a UsageFault that says what is wrong with it.
 * @example
 * ```ts
 * import { parseExpected } from 'motpart/suites';
 *
 * const text = `- { id: verktoy.send.utf8, reason: mended in the next release, until: 2027-03-31 }`;
 * console.log(await parseExpected(text, ['verktoy.send.utf8']));
 * ```
 */
export async function parseExpected(text: string, checks: readonly string[]): Promise<readonly ExpectedDeviation[]> {
  const { parse } = await import('yaml');
  let entries: unknown;
  try {
    // Dates stay text: `until: 2026-12-31` needs no quotes.
    entries = parse(text, { schema: 'core' });
  } catch (error) {
    throw new UsageFault(
      'SUITE-EXPECTED',
      `not YAML: ${(error as Error).message.split('\n')[0]}`,
      'write a list of id, reason, until',
    );
  }
  if (!Array.isArray(entries))
    throw new UsageFault('SUITE-EXPECTED', 'not a list', 'write a list of id, reason, until');
  for (const entry of entries as ExpectedDeviation[]) {
    const problem = problemIn(entry ?? {}, checks);
    if (problem) throw new UsageFault('SUITE-EXPECTED', problem, 'mend the entry or remove it');
  }
  return entries as ExpectedDeviation[];
}

/** How an entry stands to what the run saw. A check that did not run says nothing of its entry. */
export function heldAgainst(
  entry: ExpectedDeviation | undefined,
  verdict: Verdict,
  today: string,
): ExpectedRecord | undefined {
  if (!entry || verdict === 'skip' || verdict === 'omit' || verdict === 'error') return undefined;
  const { reason, until } = entry;
  if (verdict !== 'fail' && verdict !== 'warn') return { reason, until, state: 'gone' };
  return { reason, until, state: today > until ? 'expired' : 'met' };
}
