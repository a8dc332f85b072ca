/** Puts the word of named persons into a run: what a machine left open becomes `attested`, or does not apply. */
import { rowsOf } from '../dsl/severity.ts';
import { fill, verbatim } from '../dsl/texts/fill.ts';
import { said } from '../dsl/texts/runner.ts';
import type { Suite, Text, Verdict } from '../dsl/types.ts';
import { conclude } from './conclude.ts';
import type { AttestationRecord, CheckRecord, FindingRecord, Run } from './document.ts';
import { stepRecords } from './records.ts';
import { rowRecords } from './requirements.ts';
import { gravest } from './verdict.ts';

/** Only what nobody has judged yet: no word of a person makes a deviation undone. */
const open: readonly Verdict[] = ['review', 'skip'];

/** What an attestation says, in one sentence. */
export function wordOf({ person, date, note, notApplicable }: AttestationRecord): Text {
  return fill(notApplicable ? said.notApplicable : said.attested, {
    person: verbatim(person),
    date,
    note: verbatim(note),
  });
}

function vouchedFor(check: CheckRecord, word: Text): CheckRecord {
  const judged = check.findings.map((finding): FindingRecord => {
    return finding.verdict === 'review' ? { ...finding, verdict: 'attested' } : finding;
  });
  const silent = check.rows.filter((row) => !judged.some((finding) => finding.row === row));
  const more = silent.map((row): FindingRecord => {
    return { row, verdict: 'attested', message: word, expected: null, actual: null, evidence: [] };
  });
  const findings = [...judged, ...more];
  const verdict = gravest(findings.map((finding) => finding.verdict));
  return { ...check, findings, verdict: verdict === 'pass' ? 'attested' : verdict, message: word };
}

function setAside(check: CheckRecord, word: Text): CheckRecord {
  return {
    ...check,
    verdict: 'omit',
    message: word,
    findings: check.findings.filter((each) => each.verdict !== 'review'),
  };
}

/** Ids of the checks that an attestation is about. */
export type ChecksOf = (attested: string) => readonly string[];

/**
 * The run with the attestations in it: checks, steps, requirements and verdict anew. A check that a machine has judged keeps its verdict.
 * `checksOf` tells which checks a case stands for.
 */
export function attest(run: Run, suite: Suite, attestations: readonly AttestationRecord[], checksOf: ChecksOf): Run {
  const checks = run.document.checks.map((check) => {
    const one = attestations.find((each) => each.case === check.id || checksOf(each.case).includes(check.id));
    if (!one || !open.includes(check.verdict)) return check;
    return one.notApplicable ? setAside(check, wordOf(one)) : vouchedFor(check, wordOf(one));
  });
  const rows = rowsOf(suite.contracts);
  const requirements = rowRecords(suite, rows, checks);
  const verdict = conclude(checks, requirements, rows);
  const document = { ...run.document, checks, requirements, verdict, attestations, steps: stepRecords(suite, checks) };
  return { ...run, document };
}
