/** What a run looks like on a terminal: a line for each check, the broken ones in full, the sentence, and where the report is. */
import { styleText } from 'node:util';
import { fill } from '../dsl/texts/fill.ts';
import { words } from '../dsl/texts/report.ts';
import { said } from '../dsl/texts/runner.ts';
import { lines } from '../dsl/texts/terminal.ts';
import { verdictNames } from '../dsl/texts/verdicts.ts';
import type { Lang, Verdict } from '../dsl/types.ts';
import type { CheckRecord, FindingRecord, Run } from '../runners/document.ts';
import { pathOf, printable, show } from './show.ts';

/** Columns: what a reader without a wide screen, and a CI log, can show. */
const width = 80;
/** Lines of one value; the report has it whole. */
const mostLines = 8;

type Colour = Parameters<typeof styleText>[0];

const colours: Readonly<Record<Verdict, Colour>> = {
  pass: 'green',
  warn: 'yellow',
  fail: 'red',
  skip: 'gray',
  omit: 'gray',
  error: 'magenta',
  review: 'cyan',
  attested: 'cyan',
};

const signs: Readonly<Record<Verdict, string>> = {
  pass: '✓',
  warn: '!',
  fail: '✗',
  skip: '-',
  omit: '○',
  error: '⚠',
  review: '?',
  attested: '✍',
};

export interface Look {
  readonly lang: Lang;
  readonly colour: boolean;
}

function paint(text: string, colour: Colour, look: Look): string {
  return look.colour ? styleText(colour, text, { validateStream: false }) : text;
}

/** Breaks words over lines; a word that is too long for a line is cut into pieces. */
function wrap(text: string, columns: number): string[] {
  return printable(text)
    .split('\n')
    .flatMap((line) => {
      const out: string[] = [''];
      for (const word of line
        .split(/(?<=\s)/)
        .flatMap((part) => part.match(new RegExp(`.{1,${columns}}`, 'gu')) ?? [])) {
        if ((out.at(-1) + word).trimEnd().length <= columns) out[out.length - 1] += word;
        else out.push(word);
      }
      return out.map((each) => each.trimEnd());
    });
}

/** `  Expected  the text …`, with the text hanging below itself. */
function labelled(label: string, text: string, labels: number): string {
  const all = wrap(text, width - labels - 6);
  const shown = all.length > mostLines ? [...all.slice(0, mostLines - 1), '…'] : all;
  return shown.map((line, place) => `    ${(place === 0 ? label : '').padEnd(labels)}  ${line}`.trimEnd()).join('\n');
}

/** `✓ check-id  Title`, in one line of 80 columns. */
export function lineOfCheck({ id, title, verdict }: CheckRecord, look: Look): string {
  const line = `${signs[verdict]} ${id}  ${title[look.lang]}`;
  const cut = line.length > width ? `${line.slice(0, width - 1)}…` : line;
  return paint(cut.slice(0, 1), colours[verdict], look) + cut.slice(1);
}

function traffic(finding: FindingRecord, { exchanges }: Run): string {
  const seen = finding.evidence.map((id) => {
    const found = exchanges.find((exchange) => exchange.id === id);
    return found ? `${id}  ${found.request.method} ${pathOf(found.request.url)} → ${found.reply.status}` : id;
  });
  return seen.join('\n');
}

function indented(text: string): string {
  return wrap(text, width - 2)
    .map((line) => `  ${line}`)
    .join('\n');
}

function finding(one: FindingRecord, run: Run, { lang }: Look): string {
  // What a person must look at has no expectation that a machine could print.
  const sides: [string, string][] = [
    [words.expected[lang], show(one.expected, lang)],
    [words.actual[lang], show(one.actual, lang)],
  ];
  const table: [string, string][] = [
    [words.requirement[lang], one.row],
    ...(one.verdict === 'review' ? [] : sides),
    [words.evidence[lang], traffic(one, run)],
  ];
  const rows = table.filter(([, text]) => text !== '');
  const labels = Math.max(...rows.map(([label]) => label.length));
  return [indented(one.message[lang]), ...rows.map(([label, text]) => labelled(label, text, labels))].join('\n');
}

const expectedSaid = { met: said.expectedUntil, gone: said.expectedGone, expired: said.expectedExpired } as const;

/** A check that did not pass: its verdict, each broken condition, and what was expected of it. */
export function explained(check: CheckRecord, run: Run, look: Look): string {
  const { lang } = look;
  const parts = check.findings
    .filter(({ verdict }) => verdict !== 'pass' && verdict !== 'attested')
    .map((one) => finding(one, run, look));
  if (parts.length === 0) parts.push(indented(check.message[lang]));
  if (check.expected) {
    const { state, until, reason } = check.expected;
    parts.push(indented(fill(expectedSaid[state], { until, reason })[lang]));
  }
  return [`${paint(verdictNames[check.verdict][lang], colours[check.verdict], look)}  ${check.id}`, ...parts].join(
    '\n',
  );
}

/** Skipped checks by their reason: one missing action may stop many. */
function skipped(checks: readonly CheckRecord[], look: Look): string[] {
  const groups = Map.groupBy(checks, ({ message }) => message[look.lang]);
  const name = paint(verdictNames.skip[look.lang], colours.skip, look);
  return [...groups].map(([reason, own]) =>
    [name, indented(reason), indented(own.map(({ id }) => id).join(' ')), ''].join('\n'),
  );
}

/** Everything after the last check: what did not pass, in full, the sentence, and the paths of the report. */
export function closing(run: Run, paths: readonly string[], look: Look): string {
  const { checks, requirements, verdict, warnings } = run.document;
  const told = checks.filter((check) => !['pass', 'omit', 'skip'].includes(check.verdict) || check.expected);
  const missing = requirements.filter(({ status }) => status === 'not-exercised').length;
  const sentence = wrap(verdict.message[look.lang], width).map((line) =>
    paint(line, verdict.exit === 0 ? 'bold' : ['bold', 'red'], look),
  );
  return [
    ...told.map((check) => `${explained(check, run, look)}\n`),
    ...skipped(
      checks.filter((check) => check.verdict === 'skip'),
      look,
    ),
    ...sentence,
    ...(missing > 0 ? [fill(lines.notExercised, { n: missing })[look.lang]] : []),
    ...warnings.flatMap((warning) => wrap(warning[look.lang], width)),
    ...paths.map((path) => fill(lines.report, { path })[look.lang]),
  ].join('\n');
}
