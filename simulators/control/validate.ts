/** Judges what a caller sent by the route's schemas, compiled ahead by `node tools/generate-control.ts`. */
import type { ErrorObject } from 'ajv';
import { ControlError } from './errors.ts';
import type { Route, Schema } from './route.ts';

export type Validate = ((value: unknown) => boolean) & { errors?: null | readonly ErrorObject[] };
type Part = 'Query' | 'Body';

let loading: Promise<Readonly<Record<string, Validate>>> | undefined;

/** Name of a compiled function: the route's id and the part that it judges. */
export function schemaName({ id }: Route, part: Part): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1)}${part}`;
}

/** Everything that routes take, by the name of the function to compile. */
export function inputSchemas(routes: readonly Route[]): Record<string, Schema> {
  const schemas: Record<string, Schema> = {};
  for (const route of routes) {
    if (route.query) schemas[schemaName(route, 'Query')] = querySchema(route);
    if (route.body) schemas[schemaName(route, 'Body')] = route.body;
  }
  return schemas;
}

function querySchema({ query = {} }: Route): Schema {
  return { type: 'object', properties: query, additionalProperties: false };
}

function wanted({ keyword, params, message = 'does not fit' }: ErrorObject, schema: Schema): string {
  const fields = Object.keys((schema['properties'] ?? {}) as object).join(', ');
  if (keyword === 'additionalProperties') return `has no ${params['additionalProperty']}: it takes ${fields}`;
  if (keyword === 'required') return `needs ${params['missingProperty']}: it takes ${fields}`;
  if (keyword === 'minProperties') return `needs at least one of ${fields}`;
  if (keyword === 'enum') return `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}`;
  return message;
}

async function judge(route: Route, part: Part, schema: Schema, value: unknown): Promise<void> {
  loading ??= import('./generated/validators.js') as Promise<Readonly<Record<string, Validate>>>;
  const fits = (await loading)[`validate${schemaName(route, part)}`]!;
  if (fits(value)) return;
  const error = fits.errors![0]!;
  const place = `${part.toLowerCase()}${error.instancePath.replaceAll('/', '.')}`;
  throw new ControlError('SIM-INPUT', `${place} ${wanted(error, schema)}`);
}

/** Numbers and booleans of a query come as text. What is neither stays text, and the schema says so. */
function coerced(text: string, schema: Schema | undefined): unknown {
  if (schema?.['type'] === 'integer' && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (schema?.['type'] === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

function defaultsOf(query: Readonly<Record<string, Schema>>): Record<string, unknown> {
  const given = Object.entries(query).filter(([, schema]) => schema['default'] !== undefined);
  return Object.fromEntries(given.map(([name, schema]) => [name, schema['default']]));
}

/** The query with defaults filled in. Throws a ControlError that says what would fit. */
export async function readQuery(route: Route, search: URLSearchParams): Promise<unknown> {
  const { query } = route;
  const [unknown] = search.keys();
  if (!query && unknown !== undefined)
    throw new ControlError('SIM-INPUT', `query has no ${unknown}: it takes nothing here`);
  if (!query) return {};
  const values: Record<string, unknown> = {};
  for (const [name, text] of search) {
    if (Object.hasOwn(values, name)) throw new ControlError('SIM-INPUT', `query has ${name} twice: give it once`);
    values[name] = coerced(text, query[name]);
  }
  await judge(route, 'Query', querySchema(route), values);
  return { ...defaultsOf(query), ...values };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ControlError(
      'SIM-JSON',
      'the body is not JSON in UTF-8: /_motpart/v1/openapi.json says what it may hold',
    );
  }
}

/** The body; JSON whatever content type it came with. Throws a ControlError that says what would fit. */
export async function readBody(route: Route, bytes: Uint8Array | undefined): Promise<unknown> {
  if (!route.body) return undefined;
  const value = !bytes?.length && route.bodyOptional ? {} : parsed(bytes ?? new Uint8Array());
  await judge(route, 'Body', route.body, value);
  return value;
}
