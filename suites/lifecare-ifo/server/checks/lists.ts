/** The nine person-based lists: their form, whose data they hold, and what their windows let through. */
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import { replyJson } from '../../../dsl/exchange.ts';
import { fill } from '../../../dsl/texts/fill.ts';
import { isTaken, misshapen, pageIn, rowsIn, seen, type Row } from '../answers.ts';
import { listRow, lists, type List } from '../lists.ts';
import { serverCheck } from '../make.ts';
import type { Session } from '../session.ts';
import { nothingIn, say } from '../texts.ts';

const common = { step: '4.3', level: 'L1' } as const;

/** Whose entries a list is tried with. */
export const subjectOf = (session: Session, { placed }: List): string =>
  (placed ? session.trial.cast.placed : undefined) ?? session.trial.cast.person;

const formTitle = say(
  '{list} svarar med listans kuvert, och varje post har dokumenterade namn',
  '{list} svarer med listens konvolutt, og hver post har dokumenterte navn',
  '{list} answers with the envelope of lists, and each entry has documented names',
);

const forms = lists.map((list) =>
  serverCheck({
    ...common,
    id: `list-${list.row}`,
    rows: [listRow(list, 'package'), listRow(list, 'operation'), listRow(list, 'shape'), 'paging.envelope'],
    title: fill(formTitle, { list: list.path }),
    run: async (session, judge) => {
      const evidence = await session.list(list.path, list.opens, { personId: subjectOf(session, list) });
      const wrong = isTaken(evidence) ? misshapen(replyJson(evidence), list.type) : [seen(evidence)];
      judge(wrong.length === 0, { expected: list.type, actual: wrong.slice(0, 5), evidence });
      if (rowsIn(evidence).length === 0) session.trial.skip(nothingIn(list.path));
    },
  }),
);

/** The field that a window tests, where it tests a moment. */
const dated = { actualisations: 'Date', decisions: 'Date', documents: 'Date', payments: 'PayDate' } as const;

/** As a parameter has it: with a time of day. */
const momentOf = (row: Row, field: string): string => {
  const text = String(row[field] ?? '');
  return text.length === 10 ? `${text}T00:00:00` : text;
};

/** A second later or earlier by the wall clock. */
export const shifted = (moment: string, seconds: number): string =>
  new Date(Date.parse(`${moment.slice(0, 19)}Z`) + seconds * 1000).toISOString().slice(0, 19);

const windowTitle = say(
  'Fönstret över {list} prövar {field}, och båda ändarna hör till det',
  'Vinduet over {list} prøver {field}, og begge endene hører til',
  'The window on {list} tests {field}, and both of its ends belong to it',
);

interface Side {
  readonly query: Readonly<Record<string, string>>;
  readonly holds: boolean;
}

const sidesOf = (moment: string): readonly Side[] => [
  { query: { startDate: moment, endDate: moment }, holds: true },
  { query: { startDate: shifted(moment, 1) }, holds: false },
  { query: { endDate: shifted(moment, -1) }, holds: false },
];

const idsIn = (exchange: Exchange): unknown[] => rowsIn(exchange).map(({ Id }) => Id);

const windows = lists.flatMap((list) => {
  const field = (dated as Partial<Record<List['row'], string>>)[list.row];
  if (field === undefined) return [];
  const check = serverCheck({
    ...common,
    level: 'L2',
    id: `window-${list.row}`,
    rows: [listRow(list, 'window'), 'paging.window-inclusive'],
    title: fill(windowTitle, { list: list.path, field }),
    run: async (session, judge) => {
      const rows = (await session.some(list.path, list.opens)).filter((row) => row[field]);
      const row = rows[Math.floor(rows.length / 2)] ?? session.trial.skip(nothingIn(list.path));
      for (const { query, holds } of sidesOf(momentOf(row, field))) {
        const evidence = session.good(await session.list(list.path, list.opens, query));
        const found = idsIn(evidence).includes(row['Id']);
        judge(found === holds, { expected: holds ? `with ${String(row['Id'])}` : `without ${String(row['Id'])}`, actual: idsIn(evidence), evidence }); // prettier-ignore
      }
    },
  });
  return [check];
});

const calculations = lists.find(({ row }) => row === 'calculations')!;

const calculationWindow = serverCheck({
  ...common,
  level: 'L2',
  id: 'window-calculations',
  rows: ['calculations.window', 'calculations.window-start'],
  title: say(
    'En beräkning är i fönstret när dess period slutar senast på slutdagen, och börjar tidigast på startdagen',
    'En beregning er i vinduet når perioden slutter senest på sluttdagen, og begynner tidligst på startdagen',
    'A calculation is in the window when its period ends on the end date at the latest, and begins on the start date at the earliest',
  ),
  run: async (session, judge) => {
    const { path, opens } = calculations;
    const [row] = await session.some(path, opens);
    const [from, to] = [momentOf(row!, 'FromDate'), momentOf(row!, 'ToDate')];
    const tried = async (query: object, holds: boolean, named: 'calculations.window' | 'calculations.window-start') => {
      const evidence = session.good(await session.list(path, opens, { ...query }));
      const found = idsIn(evidence).includes(row!['Id']);
      judge(found === holds, { expected: holds, actual: found, evidence }, named);
    };
    await tried({ endDate: to }, true, 'calculations.window');
    await tried({ endDate: shifted(to, -1) }, false, 'calculations.window');
    await tried({ startDate: from }, true, 'calculations.window-start');
    await tried({ startDate: shifted(from, 1) }, false, 'calculations.window-start');
  },
});

const pascal = /^[A-Z][A-Za-z]*$/;

/** Names of objects inside, and those that hold lists of objects. */
function namesIn(value: unknown): { names: string[]; lists: string[] } {
  const rows = (Array.isArray(value) ? value : [value]) as Row[];
  const parts = rows.filter((one) => typeof one === 'object' && one !== null).flatMap((one) => Object.entries(one));
  const isList = (part: unknown) => Array.isArray(part) && typeof part[0] === 'object';
  const inside = parts.filter(([, part]) => isList(part)).map(([, part]) => namesIn(part));
  return {
    names: [...parts.map(([name]) => name), ...inside.flatMap(({ names }) => names)],
    lists: [...parts.filter(([, part]) => isList(part)).map(([name]) => name), ...inside.flatMap((one) => one.lists)],
  };
}

const jsonNames = serverCheck({
  ...common,
  id: 'json-names',
  rows: ['api.json-names', 'api.optional-fields'],
  title: say(
    'Namn i JSON har stor begynnelsebokstav, och listor i en post slutar på DTOs',
    'Navn i JSON har stor forbokstav, og lister i en post slutter på DTOs',
    'Names in JSON are in PascalCase, and lists in an entry end in DTOs',
  ),
  run: async (session, judge) => {
    for (const { path, opens } of lists) {
      const evidence = await session.list(path, opens);
      if (!isTaken(evidence)) continue;
      const found = namesIn(pageIn(evidence).Result);
      const wrong = [...found.names.filter((name) => !pascal.test(name)), ...found.lists.filter((name) => !name.endsWith('DTOs'))]; // prettier-ignore
      judge(wrong.length === 0, { expected: [], actual: [...new Set(wrong)], evidence });
    }
  },
});

export const listChecks = [...forms, ...windows, calculationWindow, jsonNames];
