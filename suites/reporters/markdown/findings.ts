/** What did not hold: each check with its conditions, expected and actual beside each other, the requirement and the evidence. */
import { basisNames, levelNames, words } from '../../dsl/texts/report.ts';
import { fill, verbatim } from '../../dsl/texts/fill.ts';
import { said } from '../../dsl/texts/runner.ts';
import { verdictNames } from '../../dsl/texts/verdicts.ts';
import type { Lang, Text, Verdict } from '../../dsl/types.ts';
import type { CheckRecord, FindingRecord, RowRecord, Run } from '../../runners/document.ts';
import { deviates } from '../../runners/conclude.ts';
import { pathOf, show } from '../show.ts';
import { block, code, link, prose } from './escape.ts';
import { cut } from './fit.ts';

/** Characters of a value that stands in a line of its own. */
const lineLimit = 100;

const expectedSaid = { met: said.expectedUntil, gone: said.expectedGone, expired: said.expectedExpired } as const;

/** The gravest first. */
const order: readonly Verdict[] = ['fail', 'error', 'warn', 'review', 'attested', 'skip'];

function label(text: Text, lang: Lang): string {
  return `**${prose(text[lang])}:**`;
}

/** The requirement with its ground and its places in the owner's documents. */
function ground(id: string, { document }: Run, lang: Lang): string {
  const row = document.requirements.find((candidate) => candidate.id === id);
  if (!row) return code(id);
  const strength = `${levelNames[row.level][lang]}, ${basisNames[row.basis][lang]}`;
  return [`${code(id)} (${prose(strength)})`, ...row.sources.map(sourceOf)].join(' · ');
}

export function sourceOf({ title, heading, url }: RowRecord['sources'][number]): string {
  return link(heading === undefined ? title : `${title}: ${heading}`, url);
}

function evidence(ids: readonly string[], { exchanges }: Run): string {
  const shown = ids.map((id) => {
    const found = exchanges.find((exchange) => exchange.id === id);
    if (!found) return code(id);
    const { request, reply } = found;
    return `${code(id)} ${code(`${request.method} ${pathOf(request.url)}`)} → ${prose(String(reply.status))}`;
  });
  return shown.join('; ');
}

/** Both in a line each, or both as blocks. */
function sides({ expected, actual, verdict }: FindingRecord, lang: Lang): string[] {
  // What a person must look at has no expectation that a machine could print.
  if (verdict === 'review' || verdict === 'attested') return [];
  const pairs = [
    [label(words.expected, lang), cut(show(expected, lang))],
    [label(words.actual, lang), cut(show(actual, lang))],
  ] as const;
  const short = pairs.every(([, text]) => text.length <= lineLimit && !text.includes('\n'));
  return pairs.map(([name, text]) => (short ? `- ${name} ${code(text)}` : `${name}\n\n${block(text)}\n`));
}

/** A check of one condition often says it in its title already. */
function finding(one: FindingRecord, { title, findings }: CheckRecord, run: Run, lang: Lang): string {
  const told = findings.length === 1 && one.message[lang] === title[lang];
  const facts = [
    ...sides(one, lang),
    `- ${label(words.requirement, lang)} ${ground(one.row, run, lang)}`,
    ...(one.evidence.length > 0 ? [`- ${label(words.evidence, lang)} ${evidence(one.evidence, run)}`] : []),
  ];
  return [...(told ? [] : [prose(cut(one.message[lang])), '']), ...facts].join('\n');
}

function expectation({ expected }: CheckRecord, lang: Lang): string[] {
  if (!expected) return [];
  const { state, until, reason } = expected;
  return [prose(fill(expectedSaid[state], { until, reason: verbatim(reason) })[lang])];
}

function told(check: CheckRecord, run: Run, lang: Lang): string {
  const { id, title, verdict, level, step, message } = check;
  const place = [code(id), level, ...(step === undefined ? [] : [`${prose(words.step[lang])} ${prose(step)}`])];
  const broken = check.findings
    .filter((each) => each.verdict !== 'pass')
    .map((each) => finding(each, check, run, lang));
  return [
    `### ${prose(verdictNames[verdict][lang])}: ${prose(title[lang])}`,
    place.join(' · '),
    ...(broken.length > 0 ? broken : [prose(cut(message[lang]))]),
    ...expectation(check, lang),
  ].join('\n\n');
}

/** A block for each check that somebody must look at. */
export function findings(run: Run, lang: Lang): string[] {
  const shown = run.document.checks.filter((check) => order.includes(check.verdict) || deviates(check));
  const graved = shown.toSorted((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict));
  return graved.map((check) => told(check, run, lang));
}
