/** The heart of a protocol: each case with its answer, and each question of a declaration. */
import { plain } from '../blocks.ts';
import { valueOf } from '../header.ts';
import type { Answer, CaseRecord } from '../records.ts';
import type { QuestionSpec } from '../types.ts';
import { answerNames, headings, words } from '../words.ts';
import { cell, pointers, type Reader, type Section } from './section.ts';

const boxes: readonly Answer[] = ['yes', 'no', 'not-applicable'];

function ticks(answer: Answer, { t }: Reader) {
  return boxes.map((box) => ({ ticked: box === answer, name: t(answerNames[box]) }));
}

/** The three columns of boxes. */
function boxColumns({ t }: Reader) {
  return [
    { title: t(answerNames.yes), width: 6, centred: true },
    { title: t(answerNames.no), width: 6, centred: true },
    { title: t(words.notApplicableShort), width: 8, centred: true },
  ];
}

function titleOf({ title, condition, level }: CaseRecord, { t }: Reader): string {
  const more = [...(level === 'should' ? [t(words.should)] : []), ...(condition ? [t(condition)] : [])];
  return more.length === 0 ? t(title) : `${t(title)} (${more.join('; ')})`;
}

export const cases: Section = (reader) => {
  const { protocol, t } = reader;
  const columns = [
    { title: t(words.id), width: 7 },
    { title: t(words.case), width: 35 },
    ...boxColumns(reader),
    { title: t(words.comment), width: 26 },
    { title: t(words.evidence), width: 12 },
  ];
  const rows = protocol.cases.map((one) => ({
    id: `case-${one.id}`,
    cells: [
      cell([{ text: one.id, bold: true }]),
      cell(titleOf(one, reader)),
      ...ticks(one.answer, reader),
      cell(...one.comments.map((comment) => t(comment))),
      cell(pointers(one.evidence)),
    ],
  }));
  return [{ kind: 'table', name: t(headings.cases), columns, rows }];
};

const gravity: readonly Answer[] = ['no', 'open', 'yes', 'not-applicable'];

/** From the header file, or else the gravest answer of the cases that speak of the same. */
function answerTo({ answer, cases: ids = [] }: QuestionSpec, { protocol }: Reader): Answer {
  const given = answer === undefined ? '' : valueOf(protocol.header, answer);
  if (given === 'yes' || given === 'no') return given;
  const answers = protocol.cases.filter(({ id }) => ids.includes(id)).map((one) => one.answer);
  return gravity.find((each) => answers.includes(each)) ?? 'open';
}

export const questions: Section = (reader) => {
  const { protocol, t } = reader;
  const columns = [
    { title: t(words.question), width: 36 },
    ...boxColumns(reader),
    { title: t(words.comment), width: 44 },
  ];
  const rows = (protocol.spec.questions ?? []).map((question) => {
    const asked = question.answer !== undefined || question.cases !== undefined;
    const answer = asked ? answerTo(question, reader) : undefined;
    const own = (question.cases ?? []).filter((id) => protocol.spec.cases.includes(id));
    const see = own.length === 0 ? '' : t(words.seeCases, { cases: own.join(', ') });
    const given = question.comment.map((key) => valueOf(protocol.header, key));
    const marks = answer === undefined ? [cell(), cell(), cell()] : ticks(answer, reader);
    const comment = [...given, see].filter((line) => plain(line) !== '');
    const said = asked || comment.length > 0 ? comment : [t(words.notGiven)];
    return { cells: [cell(t(question.title)), ...marks, cell(...said)] };
  });
  return [{ kind: 'table', name: t(headings.questions), columns, rows }];
};
