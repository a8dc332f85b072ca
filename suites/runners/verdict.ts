/** From what a check found to its one verdict. */
import { lineOf } from '../dsl/exchange.ts';
import { fill } from '../dsl/texts/fill.ts';
import { said } from '../dsl/texts/runner.ts';
import type { Text, Verdict } from '../dsl/types.ts';
import type { Exchange } from '../../simulators/kernel/journal.ts';
import type { Finding } from './findings.ts';

export interface Outcome {
  readonly verdict: Verdict;
  /** Why, in one sentence. */
  readonly message: Text;
}

/** Gravest first. */
const gravity: readonly Verdict[] = ['error', 'fail', 'review', 'warn', 'skip', 'omit', 'attested', 'pass'];

/** The gravest of some verdicts; `omit` when there is none. */
export function gravest(verdicts: readonly Verdict[]): Verdict {
  return gravity.find((verdict) => verdicts.includes(verdict)) ?? 'omit';
}

/** A fault of our own in an answer that the client got: the client cannot be judged by it. */
function defectIn(exchanges: readonly Exchange[]): Outcome | undefined {
  for (const exchange of exchanges) {
    const defect = exchange.facts?.['defect'] as { code: string; message: string } | undefined;
    if (!defect || defect.code === 'SIM-PLANNED-DEFECT') continue;
    const what = `${defect.code} ${defect.message}`;
    return { verdict: 'error', message: fill(said.defect, { line: lineOf(exchange), what }) };
  }
  return undefined;
}

/** The verdict of a check that ran to its end, or until `ended` cut it short. */
export function verdictOf(
  findings: readonly Finding[],
  exchanges: readonly Exchange[],
  ended: Outcome | undefined,
  title: Text,
): Outcome {
  const defect = defectIn(exchanges);
  if (ended?.verdict === 'error' || defect) return ended?.verdict === 'error' ? ended : defect!;
  const verdict = gravest(findings.map((finding) => finding.verdict));
  const broken = findings.find((finding) => finding.verdict === verdict && verdict !== 'pass');
  if (broken) return { verdict, message: broken.message };
  if (ended) return ended;
  if (findings.length === 0) return { verdict: 'error', message: said.judgedNothing };
  if (exchanges.length === 0) return { verdict: 'skip', message: said.noTraffic };
  return { verdict: 'pass', message: title };
}
