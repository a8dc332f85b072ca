/** What the protocol does not prove, on what ground it stands, and what its words mean. */
import { verdictMeanings, verdictNames } from '../../dsl/texts/verdicts.ts';
import type { Verdict } from '../../dsl/types.ts';
import type { Phrase } from '../blocks.ts';
import type { Answer, WordedRow } from '../records.ts';
import { outcomeMeanings, outcomeNames, reportWords } from '../report-words.ts';
import { answerMeanings, answerNames, classMeanings, headings, words } from '../words.ts';
import { cell, code, isReport, paragraph, type Reader, type Section } from './section.ts';

/** Reports in another language have no English in them, so they need not explain it. */
function englishOnly({ lang, t, protocol }: Reader) {
  return lang === 'en' || isReport(protocol.suite) ? [] : [paragraph(t(words.englishRows), 'quiet')];
}

/** A requirement as the reader gets it; in a test report without English, or by its id alone. */
function wordingOf({ text, wording }: WordedRow, { protocol, t }: Reader): Phrase | undefined {
  if (!isReport(protocol.suite)) return [{ text, lang: 'en' }];
  return wording && t(wording);
}

export const notExercised: Section = (reader) => {
  const { protocol, t } = reader;
  const open = protocol.cases
    .filter(({ answer }) => answer === 'open')
    .map(({ id, title, comments }) => ({
      cells: [cell([{ text: id, bold: true }], t(title)), cell(...comments.map((line) => t(line)))],
    }));
  const rows = protocol.notExercised.map((one) => ({
    cells: [cell(code(one.row), wordingOf(one, reader)), cell(one.reason && t(one.reason))],
  }));
  if (open.length + rows.length === 0) return [paragraph(t(words.allExercised))];
  const columns = [
    { title: `${t(words.case)} / ${t(words.requirement)}`, width: 58 },
    { title: t(words.reason), width: 42 },
  ];
  const table = { kind: 'table', name: t(headings['not-exercised']), columns, rows: [...open, ...rows] } as const;
  return rows.length === 0 ? [table] : [...englishOnly(reader), table];
};

export const assumed: Section = (reader) => {
  const { protocol, t } = reader;
  const ground = (protocol.suite.ground ?? []).map((text) => paragraph(t(text)));
  if (protocol.assumed.length === 0) return [...ground, paragraph(t(words.noAssumptions))];
  const rows = protocol.assumed.map((one) => {
    const wording = wordingOf(one, reader) ?? t(reportWords.serverGround);
    const lines = [wording, one.setting === undefined ? undefined : code(one.setting)];
    return [one.row, lines.filter((line) => line !== undefined)] as const;
  });
  return [...ground, paragraph(t(words.assumedLead), 'quiet'), { kind: 'facts', name: t(headings.assumed), rows }];
};

export const run: Section = ({ protocol, t }) => {
  const rows = protocol.run.facts.map(([label, value]) => [t(label), [value]] as const);
  return [{ kind: 'facts', name: t(headings.run), rows }];
};

export const definitions: Section = ({ protocol, t }) => {
  const report = isReport(protocol.suite);
  const [names, meanings] = report ? [outcomeNames, outcomeMeanings] : [answerNames, answerMeanings];
  const answers = Object.keys(meanings) as Answer[];
  const verdicts = Object.keys(verdictMeanings) as Verdict[];
  const classes = report ? [] : (Object.keys(classMeanings) as (keyof typeof classMeanings)[]);
  const rows = [
    ...answers.map((one) => [t(names[one]), [t(meanings[one])]] as const),
    ...(report ? [[t(reportWords.partly), [t(reportWords.partlyMeaning)]] as const] : []),
    ...classes.map((one) => [t(words.classOf, { name: one }), [t(classMeanings[one])]] as const),
    ...verdicts.map((one) => [`${t(verdictNames[one])} (${one})`, [t(verdictMeanings[one])]] as const),
  ];
  return [{ kind: 'facts', name: t(headings.definitions), rows }];
};
