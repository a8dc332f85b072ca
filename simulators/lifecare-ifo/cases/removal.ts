/** What was put down by mistake is taken away again, as long as nothing hangs on it. */
import type { Calculation } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { attachmentsTable, invoiceRowsTable, removedTable, type InvoiceRow, type Removed } from '../state.ts';
import { waits } from './actualisations.ts';
import { demand, find, tables, under, type Kind, type Rows } from './find.ts';
import { write } from './ids.ts';

type Obstacles = { readonly [One in Kind]?: (world: World, row: Rows[One]) => string | undefined };

const invoicesOf = (world: World, allocation: number): InvoiceRow[] =>
  world.table<InvoiceRow>(invoiceRowsTable.name).by('allocation', String(allocation));

function whyKept(world: World, actualisation: number): string | undefined {
  const [attachment] = world.table(attachmentsTable.name).by('actualisation', String(actualisation));
  if (attachment) return 'has an attachment';
  const calculations = world.table<Calculation>(tables.calculation.name).list();
  return calculations.some((one) => one.actualisation === actualisation) ? 'has a calculation' : undefined;
}

/** Why something has to stay; undefined when nothing stands against its removal. */
const obstacles = {
  actualisation: (world, row) => (waits(row, world) ? whyKept(world, row.id) : 'has been handled'),
  calculation: (_, { final }) => (final ? 'is finalised' : undefined),
  payment: (_, { payDate }) => (payDate === null ? undefined : `was paid on ${payDate}`),
  document: (_, { pdf }) => (pdf ? 'has a PDF' : undefined),
  execution: (world, { id }) => (under(world, 'decision', 'execution', id).length > 0 ? 'has a decision' : undefined),
  allocation: (world, { id }) => (invoicesOf(world, id).length > 0 ? 'has an invoice' : undefined),
} satisfies Obstacles;

export type Removable = keyof typeof obstacles;
export const removable = Object.keys(obstacles) as Removable[];

/** Takes a row away; what it was stays on record, for extracts. */
export function remove(world: World, kind: Removable, id: number | string): Removed {
  const row = find(world, kind, id);
  const obstacle = (obstacles as Obstacles)[kind]!(world, row as never);
  demand(obstacle === undefined, `body.${kind} ${id} ${obstacle}: it has to stay`);
  const { name } = tables[kind];
  world.table(name).delete(String(id));
  return write(world, removedTable, { table: name, key: String(id), row });
}
