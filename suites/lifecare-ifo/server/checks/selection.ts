/** Whose data a list holds: its entries belong to the person's own matters, and nothing of those is missing that an extract has. */
import { matching, ownOf, type Own } from '../own.ts';
import type { Row } from '../answers.ts';
import { serverCheck, type Judge, type Short } from '../make.ts';
import type { Session } from '../session.ts';
import { nothingIn, say } from '../texts.ts';

const common = { step: '4.3', level: 'L2' } as const;

interface Link {
  /** Field of an extract's entry. */
  readonly field: string;
  /** Its values. */
  readonly of: (own: Own) => readonly unknown[];
  readonly row: Short;
}

interface Selection {
  readonly id: string;
  readonly path: string;
  readonly opens: number;
  /** The extract that holds the same of everybody, by package. */
  readonly extract: number;
  readonly links: readonly Link[];
  /** Whether an entry of the list has its place there. */
  readonly belongs: (row: Row, own: Own, person: string) => boolean;
  readonly placed?: boolean;
  /** What holds where the list is whole. */
  readonly also?: readonly Short[];
}

const byService = (row: Short): Link => ({ field: 'ServiceId', of: ({ services }) => services, row });
const byInvestigation = (row: Short, field = 'InvestigationId'): Link => ({ field, of: ({ investigations }) => investigations, row }); // prettier-ignore

const has = (ids: readonly unknown[], id: unknown): boolean => ids.includes(id);

const selections: readonly Selection[] = [
  {
    id: 'actualisations',
    path: 'Actualisations',
    opens: 2,
    extract: 14,
    links: [
      { field: 'PersonId', of: ({ person }) => [person], row: 'actualisations.direct' },
      byInvestigation('actualisations.of-investigations'),
      byService('actualisations.of-services'),
    ],
    belongs: (row, own) =>
      row['PersonId'] === own.person || has(own.investigations, row['InvestigationId']) || has(own.services, row['ServiceId']), // prettier-ignore
  },
  {
    id: 'calculations',
    path: 'Calculations',
    opens: 3,
    extract: 15,
    links: [byInvestigation('calculations.of-investigations'), byService('calculations.of-services')],
    belongs: (row, own) => has(own.investigations, row['InvestigationId']) || has(own.services, row['ServiceId']),
  },
  {
    id: 'decisions',
    path: 'Decisions',
    opens: 5,
    extract: 16,
    links: [
      byInvestigation('decisions.of-investigations', 'InvestigationExecutionId'),
      byService('decisions.of-services'),
      { field: 'InvestigationExecutionId', of: ({ executions }) => executions, row: 'decisions.of-executions' },
    ],
    belongs: (row, own) =>
      has([...own.investigations, ...own.executions], row['InvestigationExecutionId']) || has(own.services, row['ServiceId']), // prettier-ignore
    placed: true,
    also: ['decisions.all-areas'],
  },
  {
    id: 'executions',
    path: 'Executions',
    opens: 8,
    extract: 17,
    links: [{ field: 'Id', of: ({ servedBy }) => servedBy, row: 'executions.of-person' }],
    belongs: () => true,
    placed: true,
  },
  {
    id: 'resource-allocations',
    path: 'ResourceAllocations',
    opens: 12,
    extract: 20,
    links: [byService('resource-allocations.of-person')],
    belongs: (row, own) => has(own.services, row['ServiceId']),
    placed: true,
  },
];

interface Tried {
  readonly session: Session;
  readonly judge: Judge;
  readonly own: Own;
  readonly list: readonly Row[];
}

async function judgeWhole(
  { path, extract, links, also = [] }: Selection,
  { session, judge, own, list }: Tried,
): Promise<number> {
  let tried = 0;
  for (const { field, of, row } of links) {
    const wanted = await matching(session, { name: path, opens: extract, field, values: of(own) });
    const missing = wanted.filter((id) => !list.some(({ Id }) => Id === id));
    judge(missing.length === 0, { expected: wanted, actual: { missing } }, row, ...also);
    tried += wanted.length;
  }
  return tried;
}

function judgeOwn({ links, belongs }: Selection, { judge, own, list }: Tried): void {
  const strangers = list.filter((row) => !belongs(row, own, own.person)).map(({ Id }) => Id);
  judge(strangers.length === 0, { expected: [], actual: strangers }, ...links.map(({ row }) => row));
}

const title = (list: string) =>
  say(
    `${list} har allt i personens egna ärenden som uttaget känner, och inget annat`,
    `${list} har alt i personens egne saker som uttrekket kjenner, og ikke noe annet`,
    `${list} has all of the person's own matters that the extract knows, and nothing else`,
  );

export const selectionChecks = selections.map((selection) =>
  serverCheck({
    ...common,
    id: `selection-${selection.id}`,
    rows: [...selection.links.map(({ row }) => row), ...(selection.also ?? [])],
    title: title(selection.path),
    run: async (session, judge) => {
      const { path, opens, placed } = selection;
      const person = (placed ? session.trial.cast.placed : undefined) ?? session.trial.cast.person;
      const own = await ownOf(session, person);
      const list = await session.whole(path, opens, { personId: person });
      const tried = { session, judge, own, list };
      const count = await judgeWhole(selection, tried);
      judgeOwn(selection, tried);
      if (count === 0) session.trial.skip(nothingIn(path));
    },
  }),
);
