/** From checks that ran to records that may leave the process: plain JSON, masked, evidence by id. */
import type { Exchange } from '../../simulators/kernel/journal.ts';
import { exchangeView, type ExchangeMasker } from '../../simulators/kernel/exchange-view.ts';
import type { CheckRecord, ExchangeRecord, ExpectedRecord, FindingRecord, StepRecord } from './document.ts';
import type { Judged } from './run-check.ts';
import type { Judging } from './select.ts';
import type { Finding } from './findings.ts';
import { gravest } from './verdict.ts';

/** Characters of a client's own log that are kept. */
const logLimit = 4_000;

/** Permanent in a suite: the n-th exchange of its check, in a world that lives longer too. */
function evidenceIds({ check, exchanges: [first] }: Judged): (exchange: Exchange) => string {
  const before = (first?.number ?? 1) - 1;
  return ({ number }) => `${check.id}.${number - before}`;
}

/** Masks every string in a value; what JSON does not know becomes null. */
export function masked<Value>(value: Value, masker: ExchangeMasker): Value {
  const text = JSON.stringify(value);
  if (text === undefined) return null as Value;
  return JSON.parse(text, (_, part: unknown) => (typeof part === 'string' ? masker.text(part) : part)) as Value;
}

function findingRecord(finding: Finding, idOf: (exchange: Exchange) => string, masker: ExchangeMasker): FindingRecord {
  const { row, verdict, message, expected, actual, evidence } = finding;
  return {
    row,
    verdict,
    message: masked(message, masker),
    expected: masked(expected, masker),
    actual: masked(actual, masker),
    evidence: evidence.map(idOf),
  };
}

export function checkRecord(judged: Judged, expected: ExpectedRecord | undefined, masker: ExchangeMasker): CheckRecord {
  const { check, verdict, lacks, message, findings, notes, exchanges, log, durationMs } = judged;
  const { id, title, level, step, rows, negative = false } = check;
  const idOf = evidenceIds(judged);
  return {
    id,
    title,
    level,
    ...(step !== undefined && { step }),
    rows,
    negative,
    verdict,
    ...(lacks && { lacks }),
    message: masked(message, masker),
    findings: findings.map((finding) => findingRecord(finding, idOf, masker)),
    notes: masked(notes, masker),
    evidence: exchanges.map(idOf),
    ...(log !== '' && { log: masker.text(log).slice(-logLimit) }),
    ...(expected && { expected }),
    durationMs,
  };
}

export function exchangeRecords(judged: Judged, masker: ExchangeMasker): ExchangeRecord[] {
  const idOf = evidenceIds(judged);
  return judged.exchanges.map((exchange) => ({
    ...exchangeView(exchange, masker),
    id: idOf(exchange),
    check: judged.check.id,
  }));
}

/** Each onboarding step with the gravest verdict of its checks. */
export function stepRecords(suite: Judging, checks: readonly CheckRecord[]): StepRecord[] {
  return suite.steps.map(({ id, title }) => {
    const own = checks.filter(({ step }) => step === id);
    return { id, title, verdict: gravest(own.map(({ verdict }) => verdict)), checks: own.map((check) => check.id) };
  });
}
