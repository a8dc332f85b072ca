/** The parts of an API that are ordered by themselves, and who answers for what. */
import { verdictNames } from '../../dsl/texts/verdicts.ts';
import { packageWords } from '../package-words.ts';
import type { PackageCalls, PackageRecord } from '../records.ts';
import { reportWords } from '../report-words.ts';
import { headings, words } from '../words.ts';
import { cell, paragraph, pointers, type Reader, type Section } from './section.ts';

/** `GET Persons: 200 × 12, 404 × 1`, each with its number on one line. A status of 0: the answer never left. */
function callLine({ call, statuses }: PackageCalls, { t }: Reader): string {
  const each = statuses.map(({ status, count }) => `${status === 0 ? t(words.noAnswer) : status}\u00A0×\u00A0${count}`);
  return `${call}: ${each.join(', ')}`;
}

function outcomeOf({ calls, verdict }: PackageRecord, { t }: Reader): string {
  if (calls.length === 0) return t(packageWords.notTried);
  return t(verdict === undefined ? packageWords.notJudged : verdictNames[verdict]);
}

function packageRow(one: PackageRecord, reader: Reader) {
  const { t } = reader;
  const { number, name, article } = one.spec;
  const box = { ticked: one.ordered === true, name: t(packageWords.ordered) };
  return {
    id: `package-${number}`,
    cells: [
      cell([{ text: number, bold: true }]),
      cell(t(name)),
      cell(article ?? '–'),
      article === undefined ? cell('–') : box,
      cell(...one.calls.map((calls) => callLine(calls, reader))),
      cell(pointers(one.evidence)),
      cell([{ text: outcomeOf(one, reader), bold: true }]),
    ],
  };
}

/** Where what was called and what the header file says was ordered are unlike. */
function unlike({ protocol, t }: Reader) {
  const numbers = (ordered: boolean, called: boolean) =>
    protocol.packages
      .filter((one) => one.ordered === ordered && one.calls.length > 0 === called)
      .map(({ spec }) => spec.number)
      .join(', ');
  const lines = [
    [packageWords.calledOnly, numbers(false, true)],
    [packageWords.orderedOnly, numbers(true, false)],
  ] as const;
  return lines.flatMap(([line, found]) => (found ? [paragraph(t(line, { numbers: found }))] : []));
}

export const packages: Section = (reader) => {
  const { protocol, t } = reader;
  const columns = [
    { title: t(words.id), width: 6 },
    { title: t(packageWords.name), width: 24 },
    { title: t(packageWords.article), width: 10 },
    { title: t(packageWords.ordered), width: 11, centred: true },
    { title: t(packageWords.calls), width: 26 },
    { title: t(words.evidence), width: 10 },
    { title: t(reportWords.outcome), width: 13 },
  ];
  const rows = protocol.packages.map((one) => packageRow(one, reader));
  const table = { kind: 'table', name: t(headings.packages), columns, rows } as const;
  return [paragraph(t(packageWords.lead), 'quiet'), table, ...unlike(reader)];
};

export const responsibilities: Section = ({ protocol, t }) => {
  const columns = [
    { title: t(packageWords.party), width: 20 },
    { title: t(packageWords.answersFor), width: 52 },
    { title: t(packageWords.stands), width: 28 },
  ];
  const rows = (protocol.suite.responsibilities ?? []).map(({ who, what, source }) => ({
    cells: [cell([{ text: t(who), bold: true }]), cell(...what.map((line) => t(line))), cell(t(source))],
  }));
  return [{ kind: 'table', name: t(headings.responsibilities), columns, rows }];
};
