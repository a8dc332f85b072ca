/** A route of the control API is a value: how it is called, what it takes and gives (JSON Schema 2020-12), what it does. */
import type { Register } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import type { House } from './house.ts';

export type Schema = Readonly<Record<string, unknown>>;

/** One call on its way through one route. Query and body have been judged by the route's schemas. */
export interface Ask<Query = unknown, Body = unknown> {
  readonly house: House;
  /** The world that the path or the header `x-motpart-world` names; else the default one. */
  readonly world: World;
  /** Where the mounts hang for this caller: origin and world prefix. */
  readonly base: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
}

export interface Route<Query = any, Body = any> {
  /** The operationId in `openapi.json`. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/_motpart/v1`, with `{name}` for a path parameter. */
  readonly path: string;
  readonly summary: string;
  /** Query parameters by name. All may be left out. */
  readonly query?: Readonly<Record<string, Schema>>;
  readonly body?: Schema;
  /** True when the body may be left out. */
  readonly bodyOptional?: boolean;
  /** What a success gives. */
  readonly answer: Schema;
  /** Status of a success; 200 without it. */
  readonly status?: 201;
  /** The name is fixed and nothing is behind it in this version: 501, and no success. */
  readonly notBuilt?: true;
  /** The answer as plain text, for callers that ask for `text/plain`. */
  readonly text?: (value: any) => string;
  /** What a system of the server must keep for it. */
  readonly needs?: Register;
  /** What must be loaded before `handle` may run, so that starting a server does not wait for it. */
  readonly load?: () => Promise<void>;
  readonly handle: (ask: Ask<Query, Body>) => unknown;
}

/** Says the types of a route's query and body once. */
export function route<Query = object, Body = object>(value: Route<Query, Body>): Route {
  return value;
}

/** `{type: object}` with these properties and no others. */
export function object(properties: Readonly<Record<string, Schema>>, required = Object.keys(properties)): Schema {
  return { type: 'object', properties, required, additionalProperties: false };
}

export function list(items: Schema): Schema {
  return { type: 'array', items };
}

export const string: Schema = { type: 'string' };
export const boolean: Schema = { type: 'boolean' };
export const integer: Schema = { type: 'integer' };
export const count: Schema = { type: 'integer', minimum: 0 };
export const time: Schema = { type: 'string', format: 'date-time' };
export const anything: Schema = {};
export const nullable = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
export const oneOf = (...values: readonly string[]): Schema => ({ type: 'string', enum: values });

/** How many rows a page holds, and where it begins. */
export const paging = {
  limit: { type: 'integer', minimum: 1, maximum: 1_000, default: 100, description: 'Rows of a page' },
  offset: { type: 'integer', minimum: 0, default: 0, description: 'Rows to skip' },
} as const;

export interface Paging {
  readonly limit: number;
  readonly offset: number;
}

/** One page of rows, and where the next begins (null after the last). */
export function page<Row>(rows: readonly Row[], { limit, offset }: Paging) {
  const end = offset + limit;
  return { total: rows.length, next: end < rows.length ? end : null, rows: rows.slice(offset, end) };
}

/** The schema of what `page` gives. */
export function pageOf(row: Schema): Schema {
  return object({ total: count, next: nullable(integer), rows: list(row) });
}
