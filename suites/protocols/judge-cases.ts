/** From the checks of a run to the answer of each case. */
import { fill, verbatim } from '../dsl/texts/fill.ts';
import { said } from '../dsl/texts/runner.ts';
import type { Text } from '../dsl/types.ts';
import { wordOf } from '../runners/attest.ts';
import type { AttestationRecord, CheckRecord, RunDocument } from '../runners/document.ts';
import { gravest } from '../runners/verdict.ts';
import type { Answer } from './records.ts';
import type { CaseSpec } from './types.ts';
import { words } from './words.ts';

/** What a case needs to know of a check: its id and its first row. */
type Named = Pick<CheckRecord, 'id' | 'rows'>;

/** The checks that a case stands for. */
export function checksOfCase<Check extends Named>(
  { checks: named, rows }: CaseSpec,
  checks: readonly Check[],
): Check[] {
  return checks.filter(({ id, rows: [first] }) =>
    named ? named.includes(id) : first !== undefined && rows.includes(first),
  );
}

/** `omit` for want of a carrier says nothing of whether the case applies. */
function isOpen({ verdict, lacks }: CheckRecord): boolean {
  return verdict === 'error' || verdict === 'review' || verdict === 'skip' || lacks !== undefined;
}

function answerOf(checks: readonly CheckRecord[], own: readonly AttestationRecord[]): Answer {
  if (checks.some(({ verdict }) => verdict === 'fail')) return 'no';
  if (checks.length === 0) return own.length === 0 ? 'open' : own[0]!.notApplicable ? 'not-applicable' : 'yes';
  if (checks.some(isOpen)) return 'open';
  return checks.every(({ verdict }) => verdict === 'omit') ? 'not-applicable' : 'yes';
}

/** What the checks themselves have to say: nothing where all is well. */
function remarksOf(check: CheckRecord, attested: boolean): readonly Text[] {
  const { verdict, message, findings, expected } = check;
  const more = expected ? [fill(words.declared, { reason: verbatim(expected.reason) })] : [];
  const told = (kind: 'fail' | 'warn') => findings.filter((each) => each.verdict === kind).map((each) => each.message);
  const remarks = told('warn').map((what) => fill(words.remark, { what }));
  if (verdict === 'review') return [fill(words.awaited, { what: message }), ...remarks];
  if (verdict === 'skip' || verdict === 'error' || check.lacks) return [fill(words.unanswered, { what: message })];
  if (verdict === 'omit') return attested ? [] : [message];
  return [...told('fail'), ...remarks, ...more];
}

function attestedLines(own: readonly AttestationRecord[], answer: Answer): Text[] {
  const lines = own.flatMap((one) => [
    wordOf(one),
    ...(one.attachment ? [fill(words.attached, { name: one.attachment.name })] : []),
  ]);
  return answer === 'no' && own.length > 0 ? [...lines, words.outweighed] : lines;
}

function distinct(texts: readonly Text[]): Text[] {
  return [...new Map(texts.map((text) => [text.en, text])).values()];
}

export interface JudgedCase {
  readonly spec: CaseSpec;
  readonly answer: Answer;
  readonly verdict: CheckRecord['verdict'];
  readonly comments: readonly Text[];
  /** What people said of it, or that a part was left out: among the comments too. */
  readonly said: readonly Text[];
  readonly checks: readonly CheckRecord[];
}

/** Has the run left out checks of this case, so that a part of it was not tried at all? */
function isPartial({ rows }: CaseSpec, checks: readonly CheckRecord[], all: readonly CheckRecord[]): boolean {
  return checks.length > 0 && rows.some((row) => !all.some((check) => check.rows.includes(row)));
}

/**
 * The answer to a case, with what is to be said of it.
 * @param whole a case of which the run has left out a part stays open
 */
export function judgeCase(spec: CaseSpec, document: RunDocument, whole = false): JudgedCase {
  const checks = checksOfCase(spec, document.checks);
  const own = document.attestations.filter((one) => one.case === spec.id || checks.some(({ id }) => id === one.case));
  const partial = whole && own.length === 0 && isPartial(spec, checks, document.checks);
  const found = answerOf(checks, own);
  const answer = partial && found !== 'no' ? 'open' : found;
  const awaited = spec.people
    ? fill(words.awaited, { what: spec.people })
    : fill(words.unanswered, { what: said.notSelected });
  const silent = partial || (checks.length === 0 && own.length === 0) ? [awaited] : [];
  const vouched = attestedLines(own, answer);
  const comments = [...vouched, ...checks.flatMap((check) => remarksOf(check, own.length > 0)), ...silent];
  const verdict = gravest(checks.map((check) => check.verdict));
  return { spec, answer, verdict, comments: distinct(comments), said: partial ? silent : vouched, checks };
}
