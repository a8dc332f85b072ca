/** Who and what a check works with, found in the world itself: any seed and any population will do. */
import { economic } from '../../../fixtures/lifecare/catalogue.ts';
import type { LifecareUser, Service } from '../../../fixtures/lifecare/types.ts';
import { decisionsTable, paymentsTable, servicesTable, usersTable } from '../../../simulators/lifecare-ifo/state.ts';
import type { TableSpec } from '../../../simulators/kernel/table.ts';
import type { World } from '../../../simulators/kernel/world.ts';

export const rowsOf = <Row>(world: World, { name }: TableSpec<Row>): readonly Row[] => world.table<Row>(name).list();

/** A row that the population must have. */
export function someRow<Row>(world: World, table: TableSpec<Row>, test: (row: Row) => boolean): Row {
  const found = rowsOf(world, table).find(test);
  if (found) return found;
  throw new RangeError(`the population has nothing of the kind in ${table.name}`);
}

/** An open matter of economic assistance with payments and several decisions. */
export function matter(world: World): Service {
  const paid = new Set(rowsOf(world, paymentsTable).map(({ service }) => service));
  const decided = Map.groupBy(rowsOf(world, decisionsTable), ({ service }) => service);
  const isGood = ({ id, to, type }: Service) =>
    to === null && type === economic && paid.has(id) && (decided.get(id)?.length ?? 0) >= 3;
  return someRow(world, servicesTable, isGood);
}

export const applicant = (world: World): string => matter(world).applicant;

/** An identity number of the test population's form, which nobody has. */
export const nobody = '19900101TF99';

/** Somebody on the staff with all that TSS can hold of a user. */
export function fullUser(world: World): LifecareUser {
  return someRow(
    world,
    usersTable,
    ({ disabled, hsaId, logonTypes }) => !disabled && hsaId !== '' && logonTypes.length > 1,
  );
}

/** Wide enough for everything that stands on record. */
export const always = { from: '2015-01-01', to: '2039-12-31' } as const;

const nyansokan = 'EK Nyansökan Digital Ekonomiskt bistånd';
export const reapplication = 'Ek Återansökan Digital Ekonomiskt bistånd';

/** Days of the world's business time, as an application has them. */
export const today = (world: World): string => new Date(world.clock.now()).toISOString().slice(0, 10);

/** An application of the ordinary kind. */
export function application(world: World, more: object = {}) {
  return {
    personId: applicant(world),
    date: today(world),
    type: nyansokan,
    fromWho: 'Den enskilde',
    reason: 'Ekonomiskt bistånd',
    organisation: 'Ekonomiskt bistånd',
    ...more,
  };
}

/** A calculation for June, a month of thirty days, by a norm that is not the first of the list. */
export function calculation(world: World, more: object = {}) {
  const year = today(world).slice(0, 4);
  const { applicant: personId, members } = matter(world);
  return {
    personId,
    norm: 'Nettonorm',
    from: `${year}-06-01`,
    to: `${year}-06-30`,
    persons: members.map((one) => ({ personId: one })),
    incomes: [{ type: 'Lön efter skatt', applicant: 4200, coApplicant: 0 }],
    expenses: [{ type: 'Boendekostnad', applied: 6100, approved: 6100 }],
    ...more,
  };
}
