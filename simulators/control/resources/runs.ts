/** Runs of suites under way: the name is fixed, what answers there is for a later version. */
import { ControlError } from '../errors.ts';
import { object, route, type Route } from '../route.ts';

const notBuilt = (): never => {
  const todo = 'motpart check judges a client and writes motpart-report/<suite>/run.json';
  throw new ControlError('SIM-NOT-BUILT', `runs are not built yet in this version: ${todo}`);
};

export const runs: readonly Route[] = (['GET', 'POST'] as const).map((method) =>
  route({
    id: method === 'GET' ? 'listRuns' : 'startRun',
    method,
    path: '/runs',
    summary: 'Runs of suites (not built yet in this version: 501)',
    answer: object({}),
    notBuilt: true,
    handle: notBuilt,
  }),
);
