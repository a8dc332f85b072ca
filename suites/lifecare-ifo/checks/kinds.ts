/** The kinds of records that lists and extracts show: where they stand, whose they are, their day, and what staff may change. */
import type { TableSpec } from '../../../simulators/kernel/table.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import {
  actualisationsTable,
  calculationsTable,
  decisionsTable,
  documentsTable,
  executionsTable,
  investigationsTable,
  paymentsTable,
  resourceAllocationsTable,
  servicesTable,
} from '../../../simulators/lifecare-ifo/state.ts';
import type { extracts, lists } from '../reading-actions.ts';
import { applicant, rowsOf, someRow } from './cast.ts';

export type ListName = (typeof lists)[number];
export type ExtractName = (typeof extracts)[number];

interface Kind {
  readonly table: TableSpec<any>;
  /** Somebody who has such records. */
  readonly person: (world: World) => string;
  /** The day that a client reads of a record. */
  readonly day: (row: any) => string | null;
  /** A field that its extract shows as it stands. */
  readonly field: string;
  /** What staff may write into that field, once and later. */
  readonly marks: readonly [unknown, unknown];
}

/** Whose the first record is that hangs on a service. */
function holderOf(world: World, table: TableSpec<any>): string {
  const { service } = someRow(world, table, () => true);
  return someRow(world, servicesTable, ({ id }) => id === service).applicant;
}

const ordinary = { person: applicant, marks: ['Akt A', 'Akt B'] } as const;
const onDate = { ...ordinary, day: ({ date }: any) => date } as const;
const inPeriod = { ...ordinary, day: ({ from }: any) => from } as const;

export const kinds: Readonly<Record<ListName, Kind>> = {
  Actualisations: { ...onDate, table: actualisationsTable, field: 'regards' },
  Calculations: {
    ...inPeriod,
    table: calculationsTable,
    field: 'actualisation',
    marks: [910_000_001, 910_000_002],
  },
  Decisions: { ...onDate, table: decisionsTable, field: 'reason' },
  Documents: { ...onDate, table: documentsTable, field: 'title' },
  Executions: {
    ...inPeriod,
    table: executionsTable,
    person: (world) => holderOf(world, executionsTable),
    field: 'dossier',
  },
  Investigations: { ...inPeriod, table: investigationsTable, field: 'dossier' },
  Payments: { ...ordinary, table: paymentsTable, day: ({ payDate }) => payDate, field: 'message' },
  ResourceAllocations: {
    ...inPeriod,
    table: resourceAllocationsTable,
    person: (world) => holderOf(world, resourceAllocationsTable),
    field: 'resource',
  },
  Services: { ...inPeriod, table: servicesTable, field: 'caseworker' },
};

/** Everybody whose records are read. */
export const everybody = (world: World): readonly string[] => [
  ...new Set(Object.values(kinds).map(({ person }) => person(world))),
];

/** Rows of a kind, as they stand. */
export const rowsOfKind = (world: World, name: ListName): readonly any[] => rowsOf(world, kinds[name].table);
