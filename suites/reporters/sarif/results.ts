/** What deviates, warns or needs a look, as results (SARIF §3.27). */
import { createHash } from 'node:crypto';
import { words } from '../../dsl/texts/report.ts';
import type { Lang } from '../../dsl/types.ts';
import type { CheckRecord, FindingRecord, Run } from '../../runners/document.ts';
import { deviates } from '../../runners/conclude.ts';
import { show } from '../show.ts';
import { locations, web } from './locations.ts';

const levels = { fail: 'error', warn: 'warning', review: 'note' } as const;
type Told = keyof typeof levels;

const isTold = (finding: FindingRecord): finding is FindingRecord & { readonly verdict: Told } =>
  Object.hasOwn(levels, finding.verdict);

/** The same for the same condition of the same check, run after run: the n-th that rests on this requirement. */
function fingerprint(check: CheckRecord, finding: FindingRecord, suite: string): string {
  const place = check.findings.filter(({ row }) => row === finding.row).indexOf(finding);
  return createHash('sha256').update([suite, check.id, finding.row, place].join('\n')).digest('hex');
}

/** A message of SARIF may hold links, `[text](address)` (§3.11.6); ours never does. */
export function linkless(text: string): string {
  return text.replaceAll('](', '] (');
}

/** One message that says it all: many viewers show nothing else. */
function text(check: CheckRecord, { message, expected, actual, verdict }: FindingRecord, lang: Lang): string {
  const sides = [`${words.expected[lang]}: ${show(expected, lang)}`, `${words.actual[lang]}: ${show(actual, lang)}`];
  const said = message[lang] === check.title[lang] ? [] : [message[lang]];
  return [`${check.title[lang]} (${check.id})`, ...said, ...(verdict === 'review' ? [] : sides)].join('\n');
}

/** SARIF §3.35: a deviation that somebody knows of, as long as its time is not over. */
function suppressions(check: CheckRecord): object {
  if (!check.expected || deviates(check)) return {};
  const { reason, until } = check.expected;
  return { suppressions: [{ kind: 'external', status: 'accepted', justification: `${reason} (${until})` }] };
}

function result(check: CheckRecord, finding: FindingRecord & { readonly verdict: Told }, run: Run, lang: Lang): object {
  const { row, verdict, expected, actual, evidence } = finding;
  const { document, exchanges } = run;
  const [first, ...others] = locations(check.id, evidence, exchanges);
  const ruleIndex = document.requirements.findIndex(({ id }) => id === row);
  return {
    ruleId: row,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: levels[verdict],
    message: { text: linkless(text(check, finding, lang)) },
    locations: [first],
    ...(others.length > 0 && { relatedLocations: others }),
    ...web(evidence, exchanges),
    partialFingerprints: { 'motpart/v1': fingerprint(check, finding, document.suite.id) },
    ...suppressions(check),
    properties: {
      check: check.id,
      ...(check.step !== undefined && { step: check.step }),
      verdict,
      expected,
      actual,
      evidence,
    },
  };
}

/** A result for each condition that did not hold. */
export function results(run: Run, lang: Lang): object[] {
  return run.document.checks.flatMap((check) =>
    check.findings.filter(isTold).map((finding) => result(check, finding, run, lang)),
  );
}
