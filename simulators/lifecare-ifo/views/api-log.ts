/** ApiLogEntryDTO */
import { STATUS_CODES } from 'node:http';
import type { ApiLogEntryDTO } from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { LoggedCall } from '../state.ts';
import { momentAs } from './extract-fields.ts';

/** As .NET names it: `BadRequest` (`lifecare.log.status-names`). */
const statusName = (status: number): string => STATUS_CODES[status]?.replaceAll(/\W/g, '') ?? String(status);

/** `hh:mm:ss`, with seven decimals where there is a part of a second. */
function durationAs(milliseconds: number): string {
  const whole = new Date(milliseconds).toISOString().slice(11, 19);
  const part = milliseconds % 1000;
  return part === 0 ? whole : `${whole}.${String(part * 1e4).padStart(7, '0')}`;
}

export function apiLogView(call: LoggedCall): ApiLogEntryDTO {
  return {
    Id: call.id,
    DomainId: call.domain,
    // The host logs what it provides itself.
    Source: 'Provider',
    Consumer: call.consumer,
    Provider: 'WESE.FC.Api.FC',
    Api: call.api,
    Method: call.method,
    StartTime: momentAs(call.at),
    Duration: durationAs(call.duration),
    Status: call.status < 400 ? 'Ok' : 'Error',
    RequestId: call.requestId,
    HttpStatusCode: statusName(call.status),
    // The owner publishes no codes.
    Code: null,
    Message: call.message,
  };
}
