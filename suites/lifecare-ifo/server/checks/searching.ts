/** `q` of the extracts: its grammar, and by which fields each extract finds. */
import { requirements } from '../../../../contracts/generated/lifecare-ifo/index.ts';
import { resolved, schemaOf } from '../../../../simulators/lifecare-ifo/schemas.ts';
import { fill } from '../../../dsl/texts/fill.ts';
import { isTaken, pageIn, saidIn, says, seen, type Row } from '../answers.ts';
import { extracts, type Extract, type List } from '../lists.ts';
import { serverCheck } from '../make.ts';
import { idsOf } from '../own.ts';
import type { Session } from '../session.ts';
import { nothingIn, say } from '../texts.ts';

const common = { step: '4.4', level: 'L2' } as const;

const findsBy = say(
  'Extract/{list} hittar med q på varje sökbart fält: just de poster som har värdet',
  'Extract/{list} finner med q på hvert søkbart felt: nettopp postene som har verdien',
  'Extract/{list} finds with q by each searchable field: just the entries that have the value',
);

/** What can stand in single quotes. */
const isSearchable = (value: unknown): boolean => value !== null && value !== undefined && value !== '' && !String(value).includes("'"); // prettier-ignore

/** The first of the entries that has something there. */
const exampleOf = (rows: readonly Row[], field: string): unknown => rows.map((row) => row[field]).find(isSearchable);

async function foundBy(session: Session, { path, extract }: List, field: string, value: unknown) {
  const evidence = await session.extract(path, extract!, { q: `${field}='${String(value)}'` });
  const rows = isTaken(evidence) ? pageIn(evidence).Result : [];
  const holds = rows.length > 0 && rows.every((row) => String(row[field]) === String(value));
  return { holds, evidence, rows };
}

const fieldsOf = ({ type }: List): string[] =>
  Object.keys(resolved(resolved(schemaOf(type.replace('Page', 'Extract'))).properties!['Result']!.items!).properties!);

/** Fields by which the requirement says that q finds. */
function searchedIn(row: Extract['row']): readonly string[] {
  const { text } = requirements[`lifecare.extract.${row}-searchable`];
  return /q finds by (.*), and by nothing else/.exec(text)![1]!.split(', ');
}

const byField = extracts.map((list) =>
  serverCheck({
    ...common,
    id: `q-${list.row}`,
    rows: [`extract.${list.row}-searchable`, 'extract.q-unsearchable'],
    title: fill(findsBy, { list: list.path }),
    run: async (session, judge) => {
      const rows = await session.extracted(list.path, list.extract, { limit: 40 });
      if (rows.length === 0) session.trial.skip(nothingIn(`Extract/${list.path}`));
      const searched = searchedIn(list.row);
      for (const field of searched) {
        const value = exampleOf(rows, field);
        if (value === undefined) continue;
        const { holds, evidence, rows: found } = await foundBy(session, list, field, value);
        const actual = isTaken(evidence) ? found.map((row) => row[field]).slice(0, 5) : seen(evidence);
        judge(holds, { expected: { [field]: value }, actual, evidence }, `extract.${list.row}-searchable`);
      }
      const other = fieldsOf(list).find((field) => !searched.includes(field))!;
      const evidence = await session.extract(list.path, list.extract, { q: `${other}='x'` });
      judge(evidence.reply.status === 400, { expected: 'HTTP 400', actual: seen(evidence), evidence }, 'extract.q-unsearchable'); // prettier-ignore
    },
  }),
);

/** Like q, and not of its form. */
const wrongOf = (person: string) => [`PersonId:${person}`, `PersonId=${person}`, "PersonId == '1'", 'x'];

export const searchChecks = [
  ...byField,
  serverCheck({
    ...common,
    id: 'q-grammar',
    level: 'L3',
    rows: ['extract.q-grammar', 'extract.q-invalid', 'extract.q-here'],
    title: say(
      "q är Fält='Värde' med enkla citattecken; annat nekas med 400 Invalid query format",
      "q er Felt='Verdi' med enkle anførselstegn; annet avvises med 400 Invalid query format",
      "q is Field='Value' in single quotes; anything else is refused with 400 Invalid query format",
    ),
    run: async (session, judge) => {
      const q = `PersonId='${session.trial.cast.person}'`;
      const taken = await session.extract('Actualisations', 14, { q });
      judge(isTaken(taken), { expected: 'HTTP 200', actual: seen(taken), evidence: taken });
      for (const text of wrongOf(session.trial.cast.person)) {
        const evidence = await session.extract('Actualisations', 14, { q: text });
        const holds = evidence.reply.status === 400 && says(evidence, /Invalid query format/);
        judge(holds, { expected: 'HTTP 400 Invalid query format', actual: `${seen(evidence)} ${saidIn(evidence) ?? ''}`, evidence }); // prettier-ignore
      }
    },
  }),
  serverCheck({
    ...common,
    id: 'q-compares',
    rows: ['extract.q-compare'],
    title: say(
      'q jämför bokstav för bokstav: ett värde med annat skiftläge är ett annat',
      'q sammenligner bokstav for bokstav: en verdi med andre store og små bokstaver er en annen',
      'q compares letter by letter: a value in another case is another one',
    ),
    run: async (session, judge) => {
      const rows = await session.extracted('Decisions', 16);
      const value = exampleOf(rows, 'Type');
      if (value === undefined) session.trial.skip(nothingIn('Extract/Decisions'));
      const evidence = await session.extract('Decisions', 16, { q: `Type='${String(value).toUpperCase()}'` });
      judge(isTaken(evidence) && idsOf(evidence).length === 0, { expected: [], actual: idsOf(evidence), evidence });
    },
  }),
];
