/** What the protocol does not prove, on what ground it stands, and what its words mean. */
import { verdictMeanings, verdictNames } from '../../dsl/texts/verdicts.ts';
import type { Verdict } from '../../dsl/types.ts';
import type { Answer } from '../types.ts';
import { answerMeanings, answerNames, classMeanings, headings, words } from '../words.ts';
import { cell, code, paragraph, type Reader, type Section } from './section.ts';

function englishOnly({ lang, t }: Reader) {
  return lang === 'en' ? [] : [paragraph(t(words.englishRows), 'quiet')];
}

export const notExercised: Section = (reader) => {
  const { protocol, t } = reader;
  const open = protocol.cases
    .filter(({ answer }) => answer === 'open')
    .map(({ id, title, comments }) => ({
      cells: [cell([{ text: id, bold: true }], t(title)), cell(...comments.map((line) => t(line)))],
    }));
  const rows = protocol.notExercised.map(({ row, text, reason }) => ({
    cells: [cell(code(row), [{ text, lang: 'en' as const }]), cell(reason && t(reason))],
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
  if (protocol.assumed.length === 0) return [paragraph(t(words.noAssumptions))];
  const rows = protocol.assumed.map(({ row, text, setting }) => {
    const lines = [[{ text, lang: 'en' as const }], ...(setting === undefined ? [] : [code(setting)])];
    return [row, lines] as const;
  });
  return [paragraph(t(words.assumedLead), 'quiet'), { kind: 'facts', name: t(headings.assumed), rows }];
};

export const run: Section = ({ protocol, t }) => {
  const rows = protocol.run.facts.map(([label, value]) => [t(label), [value]] as const);
  return [{ kind: 'facts', name: t(headings.run), rows }];
};

export const definitions: Section = ({ t }) => {
  const answers = Object.keys(answerMeanings) as Answer[];
  const verdicts = Object.keys(verdictMeanings) as Verdict[];
  const classes = Object.keys(classMeanings) as (keyof typeof classMeanings)[];
  const rows = [
    ...answers.map((one) => [t(answerNames[one]), [t(answerMeanings[one])]] as const),
    ...classes.map((one) => [t(words.classOf, { name: one }), [t(classMeanings[one])]] as const),
    ...verdicts.map((one) => [`${t(verdictNames[one])} (${one})`, [t(verdictMeanings[one])]] as const),
  ];
  return [{ kind: 'facts', name: t(headings.definitions), rows }];
};
