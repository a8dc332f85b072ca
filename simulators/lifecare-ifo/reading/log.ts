/** What is asked of the log of calls: a page of what every filter lets through (`lifecare.log.filters`). */
import type { Call } from '../../kernel/call.ts';
import { logged } from '../log.ts';
import type { Paging } from './page.ts';
import { type Fault, integerIn, type Judged, type Parameters, parametersOf, unreadable } from './parameters.ts';
import { type Dated, requestDate } from './request-date.ts';

/** Texts that must be equal; bounds that must be passed. Undefined: not asked. */
export interface LogFilter {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly source: string | undefined;
  readonly status: string | undefined;
  readonly consumer: string | undefined;
  readonly provider: string | undefined;
  readonly api: string | undefined;
  readonly method: string | undefined;
  readonly requestId: string | undefined;
  /** Milliseconds. */
  readonly longerThan: number | undefined;
  readonly shorterThan: number | undefined;
}

export interface LogRequest extends Judged, Dated, LogFilter {
  readonly paging: Paging;
}

const span = /^(\d\d):([0-5]\d):([0-5]\d)(?:\.(\d{1,7}))?$/;

/** Milliseconds of `hh:mm:ss[.fffffff]`; undefined for any other form. */
export function durationIn(text: string): number | undefined {
  const [, hours, minutes, seconds, decimals = ''] = span.exec(text) ?? [];
  if (hours === undefined) return undefined;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + Number(decimals.padEnd(7, '0')) / 1e4;
}

const oneOf =
  (...words: readonly string[]) =>
  (text: string): string | undefined =>
    words.find((word) => word.toLowerCase() === text.toLowerCase());

function countIn(text: string): number | undefined {
  const value = integerIn(text);
  return value !== undefined && value >= 0 ? value : undefined;
}

/** How each filter is read that can be written wrongly. */
const readers = {
  source: oneOf('Consumer', 'Provider'),
  status: oneOf('Ok', 'Error'),
  durationLongerThan: durationIn,
  durationShorterThan: durationIn,
  pageSize: countIn,
  pageNr: countIn,
} as const;

type Readable = keyof typeof readers;

function faultsIn(parameters: Parameters): Fault[] {
  return (Object.keys(readers) as Readable[]).flatMap((name) => {
    const text = parameters(name);
    const holds = text === undefined || readers[name](text) !== undefined;
    return holds ? [] : [unreadable('lifecare.log.bad-request', name, text)];
  });
}

const usualSize = '100';

export function readLogRequest(call: Pick<Call, 'search'>): LogRequest {
  const parameters = parametersOf(call);
  const text = (name: string, or = '') => parameters(name) ?? or;
  const [start, end, requestId] = [parameters('startDate'), parameters('endDate'), parameters('requestId')];
  const dates = Object.entries({ startDate: start, endDate: end }).filter(([, date]) => date !== undefined);
  return {
    start,
    end,
    dates: dates.map(([name, date]) => requestDate(name, date!)),
    source: readers.source(text('source')),
    status: readers.status(text('status')),
    consumer: parameters('consumer'),
    provider: parameters('provider'),
    api: parameters('api'),
    method: parameters('method'),
    requestId: requestId === undefined ? undefined : logged(requestId),
    longerThan: durationIn(text('durationLongerThan')),
    shorterThan: durationIn(text('durationShorterThan')),
    paging: { number: countIn(text('pageNr', '0')) ?? 0, size: countIn(text('pageSize', usualSize)) ?? 0 },
    faults: faultsIn(parameters),
  };
}
