/** Person-based lists: what is asked for, the window, and one page of what lies in it (`lifecare.paging.envelope`). */
import type { Call } from '../../kernel/call.ts';
import { profileOf } from '../refuse.ts';
import { type Fault, flagIn, integerIn, type Judged, missingOf, type Parameters, parametersOf, unreadable } from './parameters.ts'; // prettier-ignore
import { type Dated, requestDate } from './request-date.ts';

/** Local times without offset, both in the window (`lifecare.paging.window-inclusive`). They compare as texts. */
export interface Window {
  readonly start: string;
  readonly end: string;
}

/** Which page is asked for. */
export interface Paging {
  /** From 0. */
  readonly number: number;
  /** Most records on it; 0: all. */
  readonly size: number;
}

/** A person-based list as it is asked for. */
export interface ListRequest extends Judged, Dated, Window {
  readonly personId: string;
  readonly paging: Paging;
  readonly ascending: boolean;
}

const required = ['personId', 'startDate', 'endDate'] as const;

function numberIn(parameters: Parameters, name: string): number | Fault {
  const text = parameters(name) ?? '0';
  const value = integerIn(text);
  return value === undefined || value < 0 ? unreadable('lifecare.paging.negative', name, text) : value;
}

function ascendingIn(parameters: Parameters, byDefault: boolean): boolean | Fault {
  const text = parameters('ascending');
  if (text === undefined) return byDefault;
  return flagIn(text) ?? unreadable('lifecare.error.not-valid', 'ascending', text);
}

const isFault = (value: unknown): value is Fault => typeof value === 'object';

/** The page size that counts (`lifecare.paging.size-maximum`). */
function sizeWithin(size: number, maximum: number): number {
  if (maximum === 0) return size;
  return size === 0 ? maximum : Math.min(size, maximum);
}

/** Reads what a person-based list is asked for. */
export function readListRequest(call: Pick<Call, 'search' | 'world'>): ListRequest {
  const parameters = parametersOf(call);
  const { orderDefault, maximumPageSize } = profileOf(call.world);
  const [number, size] = [numberIn(parameters, 'pageNr'), numberIn(parameters, 'pageSize')];
  const ascending = ascendingIn(parameters, orderDefault === 'oldest-first');
  const [start = '', end = ''] = [parameters('startDate'), parameters('endDate')];
  const dates = Object.entries({ startDate: start, endDate: end }).filter(([, text]) => text !== '');
  return {
    personId: parameters('personId') ?? '',
    start,
    end,
    dates: dates.map(([name, text]) => requestDate(name, text)),
    paging: isFault(number) || isFault(size) ? { number: 0, size: 0 } : { number, size: sizeWithin(size, maximumPageSize) },
    ascending: isFault(ascending) ? false : ascending,
    faults: [...missingOf('lifecare.paging.required', parameters, required), ...[number, size, ascending].filter(isFault)],
  }; // prettier-ignore
}

/** The envelope round one page of records that are in order. */
export function pageOf<Row>(call: Pick<Call, 'world'>, { start, end, paging }: Window & Pick<ListRequest, 'paging'>, rows: readonly Row[], view: (row: Row) => object) {
  const { number, size } = paging;
  const shown = size === 0 ? (number === 0 ? rows : []) : rows.slice(number * size, (number + 1) * size);
  return {
    StartDate: start,
    EndDate: end,
    PageNumber: profileOf(call.world).pageNumberBase === 'one' ? number + 1 : number,
    TotalNumberOfPages: Math.ceil(rows.length / (size || Math.max(1, rows.length))),
    PageSize: size,
    TotalNumberOfRecords: rows.length,
    Result: shown.map(view),
  };
} // prettier-ignore
