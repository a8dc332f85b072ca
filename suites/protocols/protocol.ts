/** Makes a protocol of a run, the header data and the attestations: pure data, no layout. */
import { createHash } from 'node:crypto';
import { verbatim } from '../dsl/texts/fill.ts';
import type { Text, Verdict } from '../dsl/types.ts';
import { coreFiles } from '../reporters/bundle.ts';
import { moment } from '../reporters/show.ts';
import type { CheckRecord, ExchangeRecord, Run, RunDocument } from '../runners/document.ts';
import { deviationsOf, remarksOf } from './deviations.ts';
import { EvidenceList } from './evidence.ts';
import { valueOf } from './header.ts';
import { checksOfCase, judgeCase, type JudgedCase } from './judge-cases.ts';
import { packagesOf } from './packages.ts';
import { peakOf } from './peak.ts';
import { referencesOf } from './references.ts';
import { resultsOf } from './results.ts';
import type { CaseRecord, Protocol, WordedRow } from './records.ts';
import type { CaseSpec, HeaderData, ProtocolSpec, SuiteProtocols } from './types.ts';
import { words } from './words.ts';

function casesIn(spec: ProtocolSpec, suite: SuiteProtocols): CaseSpec[] {
  return spec.cases.flatMap((id) => suite.cases.filter((one) => one.id === id));
}

/** The checks that a protocol is about: those of its cases, and for a test protocol those that belong to no case at all. */
function scopeOf(spec: ProtocolSpec, suite: SuiteProtocols, checks: readonly CheckRecord[]): CheckRecord[] {
  const own = casesIn(spec, suite).flatMap((one) => checksOfCase(one, checks));
  const cased = new Set(suite.cases.flatMap((one) => checksOfCase(one, checks)));
  return checks.filter((check) => own.includes(check) || (spec.kind === 'test' && !cased.has(check)));
}

/** Rows likewise. */
function isInScope(row: string, spec: ProtocolSpec, suite: SuiteProtocols): boolean {
  if (casesIn(spec, suite).some(({ rows }) => rows.includes(row))) return true;
  return spec.kind === 'test' && !suite.cases.some(({ rows }) => rows.includes(row));
}

function periodOf(header: HeaderData, { started, ended }: RunDocument): string {
  const from = valueOf(header, 'period.from') || started.slice(0, 10);
  const to = valueOf(header, 'period.to') || ended.slice(0, 10);
  return from === to ? from : `${from} – ${to}`;
}

function factsOf(run: Run): readonly (readonly [Text, string])[] {
  const { suite, client, runner, seed, started, ended } = run.document;
  const hashes = coreFiles(run).map(({ name, content }) => {
    return [verbatim(name), `SHA-256 ${createHash('sha256').update(content).digest('hex')}`] as const;
  });
  return [
    [words.suite, suite.id],
    [words.client, `${client.about} (--${client.driver})`],
    [words.started, moment(started)],
    [words.ended, moment(ended)],
    [words.versions, `Motpart ${runner.motpart}, Node ${runner.node.replace(/^v/, '')}, ${runner.adapter}`],
    [words.seed, String(seed)],
    ...hashes,
  ];
}

/** A declaration is about the calls of its own contract. */
function countedBy({ kind, contracts }: ProtocolSpec, { counts = () => true }: SuiteProtocols) {
  if (kind !== 'self-declaration') return counts;
  const names = contracts.map(({ name }) => name);
  return (exchange: ExchangeRecord) => counts(exchange) && names.includes(exchange.operation ?? '');
}

/** A requirement in the words of the check that is about it, where there is one. */
function worded(row: string, text: string, { checks }: RunDocument): WordedRow {
  const check = checks.find(({ rows: [first] }) => first === row) ?? checks.find(({ rows }) => rows.includes(row));
  return { row, text, ...(check && { wording: check.title }) };
}

const told: readonly Verdict[] = ['pass', 'warn', 'fail', 'review', 'attested'];

/** In a test report a case that waits for its answer stands for its rows; so does the word of a person, and a check that tried the same. */
function standFor(row: string, judged: readonly JudgedCase[], { form }: SuiteProtocols): boolean {
  if (form !== 'test-report') return false;
  const own = judged.find(({ spec }) => spec.rows.includes(row));
  if (own !== undefined && (own.answer === 'open' || own.checks.length === 0)) return true;
  return judged.some(({ checks }) => checks.some(({ rows, verdict }) => rows.includes(row) && told.includes(verdict)));
}

function notExercised(document: RunDocument, spec: ProtocolSpec, suite: SuiteProtocols, judged: readonly JudgedCase[]) {
  return document.requirements
    .filter(({ id, status }) => status === 'not-exercised' && isInScope(id, spec, suite))
    .filter(({ id }) => !standFor(id, judged, suite))
    .map(({ id, text, reason }) => ({ ...worded(id, text, document), ...(reason && { reason }) }));
}

function assumed(document: RunDocument): Protocol['assumed'] {
  return document.assumptions.map(({ row, text, profile }) => {
    const setting = profile && `${profile.key} = ${String(profile.value)}`;
    return { ...worded(row, text, document), ...(setting !== undefined && { setting }) };
  });
}

function isAssumed(check: CheckRecord | undefined, { requirements }: RunDocument): boolean {
  return requirements.some(({ id, basis }) => id === check?.rows[0] && basis === 'assumed');
}

function caseRecord(judged: JudgedCase, evidence: EvidenceList, { document }: Run, suite: SuiteProtocols): CaseRecord {
  const { spec, answer, verdict, comments, said, checks } = judged;
  const { id, title, level, condition, precondition, actions = [], rows } = spec;
  const numbers = [...new Set(checks.flatMap((check) => evidence.of(check)))];
  const asked = { ...(condition && { condition }), ...(precondition && { precondition }), actions };
  const results = resultsOf(judged, (check) => evidence.of(check));
  const lines = results.filter((_, place) => isAssumed(checks[place], document)).map(({ number }) => number);
  return {
    ...{ id, title, level, ...asked, answer, verdict, comments, said },
    evidence: numbers,
    checks: checks.map((check) => check.id),
    results,
    references: referencesOf(rows, document, suite),
    assumed: lines,
  };
}

function verdictsByStep({ checks }: RunDocument): Protocol['steps'] {
  const byStep = Map.groupBy(checks, ({ step }) => step ?? '');
  return Object.fromEntries([...byStep].map(([step, own]) => [step, own.map(({ verdict }) => verdict)]));
}

/**
 * A filled-in protocol. The run is taken as it stands: attestations are in it already (`attest`).
 * @param header values as `parseHeader` gave them
 */
export function protocolOf(run: Run, suite: SuiteProtocols, spec: ProtocolSpec, header: HeaderData): Protocol {
  const { document, exchanges } = run;
  const evidence = new EvidenceList(run, suite);
  const packages = packagesOf(run, suite, header, evidence);
  const judged = casesIn(spec, suite).map((one) => judgeCase(one, document, suite.form === 'test-report'));
  const cases = judged.map((one) => caseRecord(one, evidence, run, suite));
  const scope = scopeOf(spec, suite, document.checks);
  const casesOf = (check: string) => cases.filter(({ checks }) => checks.includes(check)).map(({ id }) => id);
  const names = new Set(scope.map(({ id }) => id));
  return {
    spec,
    suite,
    header,
    period: periodOf(header, document),
    cases,
    packages,
    peak: peakOf(exchanges, countedBy(spec, suite)),
    deviations: deviationsOf(scope, { casesOf, evidenceOf: (check) => evidence.of(check) }),
    remarks: remarksOf(scope),
    attestations: document.attestations.filter((one) => spec.cases.includes(one.case) || names.has(one.case)),
    notExercised: notExercised(document, spec, suite, judged),
    assumed: assumed(document),
    steps: verdictsByStep(document),
    shown: Object.fromEntries(suite.onboarding.map(({ id }) => [id, suite.shownOf?.(id, exchanges) ?? []])),
    evidence: evidence.items,
    run: {
      sentence: document.verdict.message,
      facts: factsOf(run),
      date: document.ended.slice(0, 10),
      ended: document.ended,
    },
  };
}

/** The protocols that a run writes: those of its step, or the test protocol when it was about no step. A test protocol of no step belongs to all. */
export function protocolsFor(
  { step }: { readonly step?: string | undefined },
  { protocols }: SuiteProtocols,
): ProtocolSpec[] {
  return protocols.filter(({ kind, step: own }) =>
    step === undefined ? kind === 'test' : own === step || (kind === 'test' && own === undefined),
  );
}
