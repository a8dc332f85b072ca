/** The heart of a test report: each case with its precondition, its steps, what was expected, what came, and where the owner asks for it. */
import { verdictNames } from '../../dsl/texts/verdicts.ts';
import type { Block, Phrase } from '../blocks.ts';
import type { CaseRecord, ReferenceRecord, ResultRecord } from '../records.ts';
import { outcomeNames, reportWords } from '../report-words.ts';
import { headings, words } from '../words.ts';
import { cell, pointers, type Reader, type Section } from './section.ts';

/** Lines of a case that hold: as they should be, or vouched for. */
const fine = ['pass', 'warn', 'attested'];

/** A sentence that is a title has no full stop. */
function named({ title }: CaseRecord, { t }: Reader): string {
  return t(title).replace(/\.$/, '');
}

/** A case without deviation of which some lines do not concern the client says so: the other lines are not the whole of it. */
function isPartial({ answer, results }: CaseRecord): boolean {
  return answer === 'yes' && results.some(({ verdict }) => verdict === 'omit');
}

function overviewRow(one: CaseRecord, reader: Reader) {
  const { id, answer, results } = one;
  const { t } = reader;
  const n = results.filter(({ verdict }) => verdict !== undefined && fine.includes(verdict)).length;
  return {
    cells: [
      cell([{ text: id, to: `case-${id}` }]),
      cell(named(one, reader)),
      cell([{ text: t(outcomeNames[answer]), bold: true }], isPartial(one) ? t(reportWords.partly) : undefined),
      cell(t(reportWords.linesValue, { n, m: results.length })),
    ],
  };
}

export const overview: Section = (reader) => {
  const { protocol, t } = reader;
  const columns = [
    { title: t(words.id), width: 9 },
    { title: t(reportWords.case), width: 56 },
    { title: t(reportWords.outcome), width: 18 },
    { title: t(reportWords.lines), width: 17 },
  ];
  const rows = protocol.cases.map((one) => overviewRow(one, reader));
  return [{ kind: 'table', name: t(headings.overview), columns, rows }];
};

/** `Verktøy API, 2024-06-27: Feilmeldinger; Miljøer`. */
function referenceLine({ document, changed, headings: places, url }: ReferenceRecord, { t }: Reader): Phrase {
  const where = places.length === 0 ? '' : `: ${places.join('; ')}`;
  const name = { text: t(document), ...(url !== undefined && { href: url }) };
  return [name, { text: `, ${changed ?? t(reportWords.undated)}${where}` }];
}

function conditionOf({ precondition, condition }: CaseRecord, { t }: Reader): Phrase[] {
  return [...(precondition ? [t(precondition)] : []), ...(condition ? [t(condition)] : [])];
}

function factsOf(one: CaseRecord, reader: Reader): Block {
  const { t } = reader;
  const { actions, references, assumed, said, checks } = one;
  const steps = actions.map((action, place) => `${place + 1}. ${t(action)}`);
  const documents = references.map((reference) => referenceLine(reference, reader));
  const ground = assumed.length > 0 ? [t(reportWords.assumedLines, { lines: assumed.join(', ') })] : [];
  const known = documents.length > 0 ? [...documents, ...ground] : [];
  // Where no check is, the lines of the case say it.
  const comments = checks.length === 0 ? [] : said.map((line) => t(line));
  const rows = [
    [t(reportWords.precondition), conditionOf(one, reader)] as const,
    [t(reportWords.steps), steps] as const,
    [t(reportWords.reference), known.length > 0 ? known : [t(reportWords.assumedReference)]] as const,
    ...(comments.length > 0 ? [[t(reportWords.comment), comments] as const] : []),
  ];
  return { kind: 'facts', name: named(one, reader), rows, narrow: true };
}

function resultRow({ number, expected, actual, evidence, verdict }: ResultRecord, { t }: Reader) {
  const outcome = verdict === undefined ? outcomeNames.open : verdictNames[verdict];
  return {
    cells: [
      cell([{ text: number, bold: true }]),
      cell(t(expected)),
      cell(...actual.map((line) => t(line))),
      cell(pointers(evidence)),
      cell([{ text: t(outcome), bold: true }]),
    ],
  };
}

function table(one: CaseRecord, reader: Reader): Block {
  const { t } = reader;
  const columns = [
    { title: t(words.id), width: 11 },
    { title: t(reportWords.expected), width: 37 },
    { title: t(reportWords.actual), width: 28 },
    { title: t(words.evidence), width: 10 },
    { title: t(reportWords.outcome), width: 14 },
  ];
  return { kind: 'table', name: one.id, columns, rows: one.results.map((line) => resultRow(line, reader)) };
}

export const testCases: Section = (reader) =>
  reader.protocol.cases.flatMap((one) => [
    { kind: 'heading', level: 3, text: `${one.id} ${named(one, reader)}`, id: `case-${one.id}` },
    factsOf(one, reader),
    table(one, reader),
  ]);
