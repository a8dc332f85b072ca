/** The log of calls. */
import { replyJson } from '../../../dsl/exchange.ts';
import { isTaken, misshapen, pageIn, rowsIn, seen } from '../answers.ts';
import { serverCheck } from '../make.ts';
import type { Asked, Session } from '../session.ts';
import { say } from '../texts.ts';

const common = { step: '4.1', level: 'L2' } as const;

const log = (session: Session, query: Asked['query'] = {}) => session.ask('ApiLogs', { query });

export const logChecks = [
  serverCheck({
    ...common,
    id: 'api-log',
    rows: ['log.operation', 'log.shape', 'log.status-names', 'log.what', 'log.package', 'api.request-id'],
    title: say(
      'Ett anrop med x-api-requestId finns i ApiLogs under det id:t, med tillstånd och statusens namn',
      'Et kall med x-api-requestId finnes i ApiLogs under den id-en, med tilstand og navnet på statusen',
      'A call with x-api-requestId stands in ApiLogs under that id, with its state and the name of its status',
    ),
    run: async (session, judge) => {
      const requestId = session.trial.unique();
      const headers = { 'x-api-requestId': requestId };
      session.good(await session.person({ headers }));
      await session.list('Actualisations', 2, { startDate: 'x' });
      const evidence = session.good(await log(session, { requestId }));
      const wrong = misshapen(replyJson(evidence), 'PageOfApiLogs');
      judge(wrong.length === 0, { expected: 'PageOfApiLogs', actual: wrong.slice(0, 5), evidence }, 'log.operation', 'log.shape', 'log.package'); // prettier-ignore
      const [row, ...others] = pageIn(evidence).Result;
      judge(row !== undefined && others.length === 0, { expected: 'one entry', actual: pageIn(evidence).Result.length, evidence }, 'log.operation', 'api.request-id'); // prettier-ignore
      const told = [row?.['HttpStatusCode'], row?.['Status'], row?.['Source']];
      judge(told.join() === 'OK,Ok,Provider', { expected: ['OK', 'Ok', 'Provider'], actual: told, evidence }, 'log.status-names', 'log.what'); // prettier-ignore
    },
  }),
  serverCheck({
    ...common,
    id: 'api-log-filters',
    rows: ['log.filters', 'log.page-size', 'log.bad-request'],
    title: say(
      'ApiLogs filtrerar på källa, api, metod, tillstånd och tid, har 100 poster på en sida och nekar filter som inte går att läsa',
      'ApiLogs filtrerer på kilde, api, metode, tilstand og tid, har 100 poster på en side og avviser filtre som ikke kan leses',
      'ApiLogs filters by source, api, method, state and time, has 100 entries to a page and refuses filters that cannot be read',
    ),
    run: async (session, judge) => {
      session.good(await session.person());
      await session.list('Actualisations', 2, { startDate: 'x' });
      const filters = { source: 'Provider', api: 'Persons', method: 'GET', status: 'Ok' } as const;
      for (const [name, value] of Object.entries(filters)) {
        const evidence = await log(session, { [name]: value });
        const field = `${name[0]!.toUpperCase()}${name.slice(1)}`;
        const found = isTaken(evidence) ? rowsIn(evidence).map((row) => row[field]) : [seen(evidence)];
        judge(found.length > 0 && found.every((one) => one === value), { expected: value, actual: [...new Set(found)], evidence }, 'log.filters'); // prettier-ignore
      }
      const usual = await log(session);
      judge(pageIn(usual).PageSize === 100, { expected: 100, actual: pageIn(usual).PageSize, evidence: usual }, 'log.page-size'); // prettier-ignore
      const wrong = await log(session, { status: 'Perhaps' });
      judge(wrong.reply.status === 400, { expected: 'HTTP 400', actual: seen(wrong), evidence: wrong }, 'log.bad-request'); // prettier-ignore
    },
  }),
];
