/** Deviations with class and date, and remarks that are none. */
import { fill } from '../dsl/texts/fill.ts';
import { said } from '../dsl/texts/runner.ts';
import type { Text } from '../dsl/types.ts';
import type { CheckRecord, FindingRecord } from '../runners/document.ts';
import { shown } from './shown.ts';
import type { DeviationRecord, Protocol } from './records.ts';
import { words } from './words.ts';

/** Message, expected and actual of a broken condition. */
export function told({ message, expected, actual }: FindingRecord): Text[] {
  const sides = [
    ...(expected === null ? [] : [fill(words.expected, { value: shown(expected) })]),
    fill(words.actual, { value: shown(actual) }),
  ];
  return expected === null && actual === null ? [message] : [message, ...sides];
}

function broken({ findings }: CheckRecord, verdict: 'fail' | 'warn'): Text[] {
  return findings.filter((finding) => finding.verdict === verdict).flatMap(told);
}

interface About {
  readonly casesOf: (check: string) => readonly string[];
  readonly evidenceOf: (check: CheckRecord) => readonly string[];
}

/** Class B is what the joining party declared as known, with its date; everything else is A until somebody takes a stand. */
export function deviationsOf(checks: readonly CheckRecord[], { casesOf, evidenceOf }: About): DeviationRecord[] {
  return checks
    .filter(({ verdict }) => verdict === 'fail')
    .map((check) => {
      const { id, expected } = check;
      const known = expected?.state === 'met' ? { mendedBy: expected.until } : {};
      return {
        check: id,
        cases: casesOf(id),
        what: broken(check, 'fail'),
        class: expected?.state === 'met' ? 'B' : 'A',
        ...known,
        ...(expected && { reason: expected.reason }),
        evidence: evidenceOf(check),
      };
    });
}

export function remarksOf(checks: readonly CheckRecord[]): Protocol['remarks'] {
  return checks.flatMap((check) => {
    const { id, expected } = check;
    const gone = expected?.state === 'gone' ? [fill(said.expectedGone, { reason: expected.reason })] : [];
    const what = [...broken(check, 'warn'), ...gone];
    return what.length === 0 ? [] : [{ check: id, what }];
  });
}
