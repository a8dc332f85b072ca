/** What was expected in a case and what came, a line for each of its checks: the heart of a test report. */
import { isText, verbatim } from '../dsl/texts/fill.ts';
import type { Text } from '../dsl/types.ts';
import type { CheckRecord, FindingRecord } from '../runners/document.ts';
import { told } from './deviations.ts';
import type { JudgedCase } from './judge-cases.ts';
import type { ResultRecord } from './records.ts';
import { reportWords } from './report-words.ts';

/** Characters of a value that stands in the report itself, as many as a guid has; `run.json` has the others. */
const most = 36;

/** Numbers of people, addresses of this very run, and the words of the driver protocol. */
const untold = /\d{11}|:\/\/|^(done|refused|failed)\b/;

/** A value that says something as it stands: a code, a date, a few names. */
function telling({ actual }: FindingRecord): string | undefined {
  const list: readonly unknown[] = Array.isArray(actual) ? actual : [actual];
  const text = list.every((each) => typeof each === 'string') ? list.join(', ') : '';
  return text.length > 1 && text.length <= most && !untold.test(text) ? text : undefined;
}

function kept({ findings }: CheckRecord): Text[] {
  const values = findings.flatMap((finding) => telling(finding) ?? []);
  return [reportWords.asExpected, ...values.slice(0, 1).map(verbatim)];
}

function sameText(one: Text, other: Text): boolean {
  return isText(one) && one.en === other.en;
}

/** What did not hold. The message that only repeats what was expected is left out. */
function broken({ findings, title }: CheckRecord, verdict: 'fail' | 'warn'): Text[] {
  const own = findings.filter((finding) => finding.verdict === verdict);
  return own.flatMap((finding) => told(finding).filter((line) => !sameText(line, title)));
}

function actualOf(check: CheckRecord): readonly Text[] {
  const { verdict, message } = check;
  if (verdict === 'pass') return kept(check);
  if (verdict !== 'fail' && verdict !== 'warn') return [message];
  const lines = broken(check, verdict);
  return lines.length > 0 ? lines : [message];
}

/** The lines of a case. One that no check judges has one line: the word of people, or that it is awaited. */
export function resultsOf(
  { spec, answer, comments, checks }: JudgedCase,
  evidenceOf: (check: CheckRecord) => readonly string[],
): ResultRecord[] {
  if (checks.length === 0) {
    const verdict = answer === 'open' ? undefined : answer === 'not-applicable' ? 'omit' : 'attested';
    return [{ number: `${spec.id}.1`, expected: spec.title, actual: comments, evidence: [], verdict }];
  }
  return checks.map((check, place) => ({
    number: `${spec.id}.${place + 1}`,
    expected: check.title,
    actual: actualOf(check),
    evidence: evidenceOf(check),
    verdict: check.verdict,
  }));
}
