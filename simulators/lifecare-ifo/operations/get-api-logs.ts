/** GET ApiLogs: the calls of the domain, the latest first. */
import type { Call } from '../../kernel/call.ts';
import type { Operation } from '../../kernel/operation.ts';
import { wallClock } from '../../registers/stockholm.ts';
import { type Access, anyKey } from '../access/guard.ts';
import { type LogFilter, type LogRequest, readLogRequest } from '../reading/log.ts';
import { pageOf } from '../reading/page.ts';
import { succeed } from '../reply.ts';
import { logRules } from '../rules-log.ts';
import { callsTable, type LoggedCall } from '../state.ts';
import { apiLogView } from '../views/api-log.ts';

const is = (asked: string | undefined, value: string | null | undefined): boolean =>
  asked === undefined || asked === value;

/** Every filter that is asked for lets it through; both ends of the window are in it. */
function passes(call: LoggedCall, filter: LogFilter): boolean {
  const entry = apiLogView(call);
  const time = wallClock(call.at);
  return (
    is(filter.source, entry.Source) &&
    is(filter.status, entry.Status) &&
    is(filter.consumer, entry.Consumer) &&
    is(filter.provider, entry.Provider) &&
    is(filter.api, entry.Api) &&
    is(filter.method, entry.Method) &&
    is(filter.requestId, entry.RequestId) &&
    call.duration > (filter.longerThan ?? -1) &&
    call.duration < (filter.shorterThan ?? Infinity) &&
    time >= (filter.start ?? '') &&
    (filter.end === undefined || time <= filter.end)
  );
}

function entriesOf({ world, auth }: Call<Access>, request: LogRequest): LoggedCall[] {
  const calls = world.table<LoggedCall>(callsTable.name).by('domain', auth.domain);
  return calls.filter((call) => passes(call, request)).toReversed();
}

export const getApiLogs: Operation<LogRequest> = {
  id: 'getApiLogs',
  method: 'GET',
  path: '/apifc/v1/ApiLogs',
  row: 'lifecare.log.operation',
  guard: anyKey,
  read: readLogRequest,
  rules: logRules,
  effect: (call, request) => {
    const { start = null, end = null, paging } = request;
    const page = pageOf(call, { start: '', end: '', paging }, entriesOf(call, request), apiLogView);
    return succeed(call, { ...page, StartDate: start, EndDate: end }, 'PageOfApiLogs');
  },
};
