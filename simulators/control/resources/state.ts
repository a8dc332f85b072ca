/** The tables of a world, for whoever wants to look under the lid. Rows are read-only. */
import { ControlError } from '../errors.ts';
import {
  anything,
  count,
  list,
  object,
  page,
  pageOf,
  paging,
  route,
  string,
  type Paging,
  type Route,
} from '../route.ts';

export const state: readonly Route[] = [
  route({
    id: 'listTables',
    method: 'GET',
    path: '/state',
    summary: 'All tables of the world and how many rows each has',
    answer: object({ tables: list(object({ name: string, rows: count })) }),
    handle: ({ world }) => ({ tables: world.tableNames().map((name) => ({ name, rows: world.table(name).size })) }),
  }),
  route<Paging>({
    id: 'listRows',
    method: 'GET',
    path: '/state/{system}/{table}',
    summary: 'Rows of one table',
    query: paging,
    answer: pageOf(anything),
    handle: ({ world, params, query }) => {
      const name = `${params['system']}.${params['table']}`;
      if (world.keeps(name)) return page([...world.table(name).all()], query);
      throw new ControlError('SIM-NOT-FOUND', `there is no table ${name}: GET /state lists them`);
    },
  }),
];
