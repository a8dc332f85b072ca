/** The eight extracts: form, what they hold, pages, changes since. */
import { replyJson } from '../../../dsl/exchange.ts';
import { fill } from '../../../dsl/texts/fill.ts';
import { isTaken, misshapen, pageIn, rowsIn, seen } from '../answers.ts';
import { extracts } from '../lists.ts';
import { serverCheck, type Short } from '../make.ts';
import { idsOf } from '../own.ts';
import type { Session } from '../session.ts';
import { nothingIn, say } from '../texts.ts';

const common = { step: '4.4', level: 'L1' } as const;

const formTitle = say(
  'Extract/{list} svarar med uttagets kuvert, och varje post har dokumenterade namn',
  'Extract/{list} svarer med uttrekkets konvolutt, og hver post har dokumenterte navn',
  'Extract/{list} answers with the envelope of extracts, and each entry has documented names',
);

const forms = extracts.map(({ path, row, extract, type }) =>
  serverCheck({
    ...common,
    id: `extract-${row}`,
    rows: [`extract.${row}-package`, `extract.${row}-shape`, 'extract.envelope', 'extract.parameters'],
    title: fill(formTitle, { list: path }),
    run: async (session, judge) => {
      const evidence = await session.extract(path, extract, { limit: 20 });
      const name = type.replace('Page', 'Extract');
      const wrong = isTaken(evidence) ? misshapen(replyJson(evidence), name) : [seen(evidence)];
      judge(wrong.length === 0, { expected: name, actual: wrong.slice(0, 5), evidence });
      if (rowsIn(evidence).length === 0) session.trial.skip(nothingIn(`Extract/${path}`));
    },
  }),
);

export const decisions = (session: Session, query = {}) => session.extract('Decisions', 16, query);
const size = 3;

/** Enough entries for several pages. */
export async function several(session: Session): Promise<{ ids: unknown[]; total: number }> {
  const evidence = session.good(await decisions(session, { limit: 3 * size }));
  const { TotalNumberOfRecords: total } = pageIn(evidence);
  return total > 2 * size ? { ids: idsOf(evidence), total } : session.trial.skip(nothingIn('Extract/Decisions'));
}

const refusal = (id: string, row: Short, queries: readonly object[], what: Parameters<typeof say>) =>
  serverCheck({
    ...common,
    level: 'L3',
    id,
    rows: row === 'extract.limit-required' ? [row, 'extract.bad-request'] : [row],
    title: say(...what),
    run: async (session, judge) => {
      session.good(await decisions(session));
      for (const query of queries) {
        const evidence = await decisions(session, query);
        judge(evidence.reply.status === 400, { expected: 'HTTP 400', actual: seen(evidence), evidence });
      }
    },
  });

export const extractChecks = [
  ...forms,
  serverCheck({
    ...common,
    id: 'extract-holds-all',
    level: 'L2',
    rows: ['extract.no-rule'],
    title: say(
      'Uttaget gäller alla: det har även den som inte är sökande någonstans, och flera personers poster',
      'Uttrekket gjelder alle: det har også flere personers poster',
      'The extract holds everybody: it has the entries of several persons',
    ),
    run: async (session, judge) => {
      const rows = await session.extracted('Actualisations', 14);
      const people = new Set(rows.map((row) => row['PersonId']));
      if (rows.length < 2) session.trial.skip(nothingIn('Extract/Actualisations'));
      judge(people.size > 1, { expected: 'several persons', actual: people.size });
    },
  }),
  serverCheck({
    ...common,
    id: 'extract-offset',
    level: 'L4',
    rows: ['extract.offset', 'extract.total', 'extract.parameters'],
    title: say(
      'limit och offset från 0 delar upp uttaget utan luckor eller dubbletter, och summan räknar allt som filtret släpper igenom',
      'limit og offset fra 0 deler opp uttrekket uten hull eller dubletter, og summen teller alt som filteret slipper gjennom',
      'limit and offset from 0 divide the extract without gaps or doubles, and the total counts all that the filter lets through',
    ),
    run: async (session, judge) => {
      const { ids, total } = await several(session);
      const found: unknown[] = [];
      for (let offset = 0; offset < 3 * size; offset += size) {
        const evidence = await decisions(session, { limit: size, offset });
        found.push(...idsOf(evidence));
        const told = pageIn(evidence).TotalNumberOfRecords;
        judge(told === total, { expected: total, actual: told, evidence }, 'extract.total');
      }
      judge(found.join() === ids.join(), { expected: ids, actual: found }, 'extract.offset', 'extract.parameters');
      const beyond = await decisions(session, { offset: total });
      judge(isTaken(beyond) && idsOf(beyond).length === 0, { expected: [], actual: seen(beyond), evidence: beyond }, 'extract.offset'); // prettier-ignore
    },
  }),
  refusal(
    'extract-limit-required',
    'extract.limit-required',
    [{ limit: undefined }],
    [
      'Ett uttag utan limit nekas med 400',
      'Et uttrekk uten limit avvises med 400',
      'An extract without limit is refused with 400',
    ],
  ),
  refusal(
    'extract-range',
    'extract.range',
    [{ limit: 0 }, { offset: -1 }, { limit: 'x' }],
    [
      'limit under 1, offset under 0 och annat än hela tal nekas med 400',
      'limit under 1, offset under 0 og annet enn hele tall avvises med 400',
      'A limit below 1, an offset below 0 and what is no whole number are refused with 400',
    ],
  ),
  refusal('extract-modified-unreadable', 'extract.modified-unreadable', [{ modifiedAfter: 'yesterday' }, { modifiedAfter: '2021-02-30' }], [
    'modifiedAfter i annan form, eller en dag som inte finns, nekas med 400',
    'modifiedAfter i en annen form, eller en dag som ikke finnes, avvises med 400',
    'modifiedAfter in another form, or a day that does not exist, is refused with 400',
  ]), // prettier-ignore
  serverCheck({
    ...common,
    id: 'extract-actualisation-text',
    rows: ['extract.actualisation-text'],
    title: say(
      'Aktualisering i uttaget namnger typen, som Type gör',
      'Aktualisering i uttrekket navngir typen, som Type gjør',
      'Aktualisering in the extract names the type, as Type does',
    ),
    run: async (session, judge) => {
      const rows = await session.extracted('Actualisations', 14);
      const strange = rows.filter((row) => row['Aktualisering'] !== row['Type']);
      judge(strange.length === 0, { expected: 'the same', actual: strange.slice(0, 2).map((row) => [row['Aktualisering'], row['Type']]) }); // prettier-ignore
    },
  }),
];
