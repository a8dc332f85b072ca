/** The parameters of an export, out of the body of the GET or its query (`brp.export.carrier`), read leniently. */
import type { Template } from '../../fixtures/brp/house.ts';
import type { BrpPerson } from '../../fixtures/brp/types.ts';
import type { Call } from '../kernel/call.ts';
import type { Access } from './access.ts';
import { bodyOf, member, type FieldError, type Members, type WithBody } from './fields.ts';
import { profileOf } from './refuse.ts';
import { templatesTable } from './state.ts';
import { numberOfDay } from '../registers/stockholm.ts';

export const parameterNames = ['count', 'date', 'includeAnonymized', 'offset', 'showTotal'] as const;
export type ParameterName = (typeof parameterNames)[number];

export interface ExportParameters {
  readonly count: number;
  readonly offset: number;
  /** `YYYY-MM-DD`. */
  readonly date: string | undefined;
  readonly includeAnonymized: boolean;
  readonly showTotal: boolean;
}

export interface ExportRequest extends WithBody {
  /** Undefined when the path holds no integer. */
  readonly id: number | undefined;
  readonly template: Template | undefined;
  readonly caller: BrpPerson;
  /** The first parameter that the template cannot do without and that did not come. */
  readonly missing: string | undefined;
  readonly parameters: ExportParameters;
}

/** A value of the query as the body would have it. */
function typed(text: string): unknown {
  if (/^-?\d{1,15}$/.test(text)) return Number(text);
  return text === 'true' || text === 'false' ? text === 'true' : text;
}

function queryOf({ search }: Call): Members {
  const found: Record<string, unknown> = {};
  for (const name of parameterNames) {
    const text = search.get(name);
    if (text) found[name] = name === 'date' ? text : typed(text);
  }
  return found;
}

const namesIn = (members: Members) => parameterNames.filter((name) => member(members, name) !== undefined);

/** Both carriers together, and in the journal which parameter came by which. */
function given(call: Call, body: Members): Members {
  const query = queryOf(call);
  const { parametersFrom } = profileOf(call.world);
  call.note('parameters', { body: namesIn(body), query: namesIn(query), parametersFrom });
  if (parametersFrom === 'body-only') return body;
  if (parametersFrom === 'query-only') return query;
  const present = Object.fromEntries(namesIn(body).map((name) => [name, body[name]]));
  return parametersFrom === 'body-first' ? { ...query, ...present } : { ...present, ...query };
}

type Judge = (value: unknown, field: ParameterName, call: Call) => FieldError[];

const noInteger: Judge = (value, field) =>
  Number.isSafeInteger(value) ? [] : [{ row: 'brp.export.wrong-type', field, errorCode: 'FIELD_INVALID_TYPE' }];

const noFlag: Judge = (value, field) =>
  typeof value === 'boolean' ? [] : [{ row: 'brp.export.other-types', field, errorCode: 'FIELD_INVALID_TYPE' }];

const tooSmall = (value: unknown, field: ParameterName, minValue: number): FieldError[] =>
  (value as number) < minValue
    ? [{ row: 'brp.export.count-minimum', field, errorCode: 'NUMBER_VALUE_MIN', more: { minValue } }]
    : [];

const tooLarge: Judge = (value, field, { world }) => {
  const { maxCount: maxValue, countAboveMaximum } = profileOf(world);
  if ((value as number) <= maxValue || countAboveMaximum === 'cap') return [];
  return [{ row: 'brp.export.count-above-maximum', field, errorCode: 'NUMBER_VALUE_MAX', more: { maxValue } }];
};

function first(...faults: readonly FieldError[][]): FieldError[] {
  return faults.find((some) => some.length > 0) ?? [];
}

const noDay: Judge = (value, field) => {
  if (typeof value !== 'string') return [{ row: 'brp.export.other-types', field, errorCode: 'FIELD_INVALID_TYPE' }];
  return numberOfDay(value) === undefined ? [{ row: 'brp.export.date-form', field, errorCode: 'DATE_INVALID' }] : [];
};

const judges: Readonly<Record<ParameterName, Judge>> = {
  count: (value, field, call) =>
    first(noInteger(value, field, call), tooSmall(value, field, 1), tooLarge(value, field, call)),
  offset: (value, field, call) => first(noInteger(value, field, call), tooSmall(value, field, 0)),
  date: noDay,
  includeAnonymized: noFlag,
  showTotal: noFlag,
};

function faultsIn(call: Call, members: Members): FieldError[] {
  return namesIn(members).flatMap((name) => judges[name](member(members, name), name, call));
}

function parametersIn(call: Call, members: Members): ExportParameters {
  const { defaultCount, maxCount } = profileOf(call.world);
  return {
    count: Math.min((member(members, 'count') as number | undefined) ?? defaultCount, maxCount),
    offset: (member(members, 'offset') as number | undefined) ?? 0,
    date: member(members, 'date') as string | undefined,
    includeAnonymized: member(members, 'includeAnonymized') === true,
    showTotal: member(members, 'showTotal') === true,
  };
}

export function readExportRequest(call: Call<Access>): ExportRequest {
  const text = call.params['id']!;
  const id = /^\d{1,15}$/.test(text) ? Number(text) : undefined;
  const template = id === undefined ? undefined : call.table<Template>(templatesTable.name).get(String(id));
  const { members, state } = bodyOf(call);
  const all = given(call, members);
  return {
    id,
    template,
    caller: call.auth.person,
    body: profileOf(call.world).parametersFrom === 'query-only' ? 'none' : state,
    faults: faultsIn(call, all),
    missing: template?.required.find((name) => member(all, name) === undefined),
    parameters: parametersIn(call, all),
  };
}
