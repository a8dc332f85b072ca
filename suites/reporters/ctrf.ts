/** `ctrf-report.json`: the Common Test Report Format (https://ctrf.io), version 0.0.0, for tools that show tests of many kinds. */
import type { Lang } from '../dsl/types.ts';
import type { CheckRecord, Run, RunDocument } from '../runners/document.ts';
import { deviates } from '../runners/conclude.ts';
import type { Reporter } from './formats.ts';
import { reasons } from './reasons.ts';

type Status = 'passed' | 'failed' | 'skipped' | 'pending' | 'other';

/** `pending` waits for a person, `other` is our own fault; what only warns has passed, and an expected deviation is skipped. */
function statusOf(check: CheckRecord): Status {
  if (check.verdict === 'error') return 'other';
  if (deviates(check)) return 'failed';
  if (check.verdict === 'review') return 'pending';
  return check.verdict === 'pass' || check.verdict === 'warn' || check.verdict === 'attested' ? 'passed' : 'skipped';
}

function said(check: CheckRecord, lang: Lang): object {
  if (check.verdict === 'pass' && !check.expected) return {};
  const trace = reasons(check, lang);
  return { message: check.message[lang], ...(trace !== '' && { trace }) };
}

function test(check: CheckRecord, suite: string, lang: Lang): object {
  const { id, title, level, step, rows, verdict, durationMs, log, findings, evidence, expected } = check;
  return {
    testId: `${suite}/${id}`,
    name: `${id} ${title[lang]}`,
    status: statusOf(check),
    rawStatus: verdict,
    duration: Math.round(durationMs),
    suite: [suite, level],
    type: 'contract',
    ...said(check, lang),
    labels: { level, ...(step !== undefined && { step }), ...(rows.length > 0 && { requirements: rows }) },
    ...(log !== undefined && { stderr: log.split('\n') }),
    extra: {
      evidence,
      findings: findings.map((finding) => ({ ...finding, message: finding.message[lang] })),
      ...(expected && { expected }),
    },
  };
}

function summary({ checks, started, ended, verdict }: RunDocument, lang: Lang): object {
  const count = (status: Status) => checks.filter((check) => statusOf(check) === status).length;
  const [start, stop] = [Date.parse(started), Date.parse(ended)];
  return {
    tests: checks.length,
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    pending: count('pending'),
    other: count('other'),
    suites: 1,
    start,
    stop,
    duration: stop - start,
    extra: { exit: verdict.exit, result: verdict.message[lang], requirements: verdict.requirements },
  };
}

function report({ document }: Run, lang: Lang): object {
  const { suite, client, runner, seed, checks } = document;
  return {
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    timestamp: document.ended,
    generatedBy: `Motpart ${runner.motpart}`,
    results: {
      tool: { name: 'Motpart', version: runner.motpart },
      summary: summary(document, lang),
      tests: checks.map((check) => test(check, suite.id, lang)),
      environment: { reportName: suite.title[lang], appName: client.about, extra: { driver: client.driver, seed } },
    },
  };
}

export const ctrf: Reporter = (run, lang) => ({
  name: 'ctrf-report.json',
  text: `${JSON.stringify(report(run, lang), null, 2)}\n`,
});
