/** The verdict on a whole run: counts, exit code, and one sentence. */
import { fill } from '../dsl/texts/fill.ts';
import { summary } from '../dsl/texts/summary.ts';
import type { Rows } from '../dsl/severity.ts';
import type { Text, Verdict } from '../dsl/types.ts';
import type { CheckRecord, RowRecord, RunDocument } from './document.ts';

type Conclusion = RunDocument['verdict'];

const words: readonly Verdict[] = ['pass', 'warn', 'fail', 'skip', 'omit', 'error', 'review', 'attested'];

function countsOf(checks: readonly CheckRecord[]): Record<Verdict, number> {
  const count = (word: Verdict) => checks.filter(({ verdict }) => verdict === word).length;
  return Object.fromEntries(words.map((word) => [word, count(word)])) as Record<Verdict, number>;
}

/** A fail that nobody expected, an expected deviation that is gone, or one whose time is over. */
export function deviates({ verdict, expected }: CheckRecord): boolean {
  return expected ? expected.state !== 'met' : verdict === 'fail';
}

/** Somebody is still awaited: a must was skipped, or a person must look. */
function incomplete({ verdict, rows: ids }: CheckRecord, rows: Rows): boolean {
  if (verdict === 'review') return true;
  return verdict === 'skip' && ids.some((id) => rows.get(id)?.level === 'must');
}

function exercisedNothing(checks: readonly CheckRecord[]): boolean {
  return checks.every(({ verdict }) => verdict === 'skip' || verdict === 'omit');
}

/** A deviation is proven whatever else broke, so it comes first; then our own faults, then what is missing. */
function exitOf(checks: readonly CheckRecord[], rows: Rows): Conclusion['exit'] {
  if (checks.some(deviates) || exercisedNothing(checks)) return 1;
  if (checks.some(({ verdict }) => verdict === 'error')) return 3;
  return checks.some((check) => incomplete(check, rows)) ? 4 : 0;
}

function join(parts: readonly Text[]): Text {
  const say = (lang: keyof Text) => `${parts.map((part) => part[lang]).join('; ')}.`;
  return { sv: say('sv'), nb: say('nb'), en: say('en') };
}

function sentence(checks: readonly CheckRecord[], counts: Record<Verdict, number>, n: number, m: number): Text {
  const parts: Text[] = [fill(summary.found, { n, m })];
  const deviating = checks.filter(deviates).length;
  if (deviating > 0) parts.push(fill(summary.deviations, { n: deviating }));
  if (counts.warn > 0) parts.push(fill(summary.warnings, { n: counts.warn }));
  if (counts.skip + counts.review > 0) parts.push(fill(summary.awaited, { n: counts.skip + counts.review }));
  if (counts.attested > 0) parts.push(fill(summary.attested, { n: counts.attested }));
  if (counts.error > 0) parts.push(fill(summary.defects, { n: counts.error }));
  if (exercisedNothing(checks)) parts.push(summary.nothing);
  return join(parts);
}

export function conclude(checks: readonly CheckRecord[], requirements: readonly RowRecord[], rows: Rows): Conclusion {
  const counts = countsOf(checks);
  const total = requirements.length;
  const exercised = requirements.filter(({ status }) => status !== 'not-exercised' && status !== 'attested').length;
  const withoutDeviation = requirements.filter(({ status }) => status === 'no-deviation').length;
  return {
    exit: exitOf(checks, rows),
    counts,
    requirements: { total, exercised, withoutDeviation },
    message: sentence(checks, counts, withoutDeviation, total),
  };
}
