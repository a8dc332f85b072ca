/** JSON Schema of OpenAPI 3.1 as Swagger 2.0 has it: one type each, no choices, and null as a mark of the vendor's. */
import type { Schema } from './schemas.ts';

/** A schema of Swagger 2.0. */
export interface Definition {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Definition>>;
  readonly required?: readonly string[];
  readonly items?: Definition;
  readonly additionalProperties?: Definition;
  readonly [keyword: string]: unknown;
}

type Schemas = Readonly<Record<string, Schema>>;

const nameIn = (reference: string): string => reference.split('/').at(-1)!;

/** Keywords that mean the same in both. */
const kept = ['description', 'enum', 'default', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'format'];

const same = (schema: Schema): object =>
  Object.fromEntries(
    kept.filter((keyword) => schema[keyword] !== undefined).map((keyword) => [keyword, schema[keyword]]),
  );

/** The first type that is not null; that of its values where only those are said. */
function typeIn({ type, enum: values }: Schema): object {
  const names = [type ?? (values ? [typeof values[0]] : [])].flat();
  const name = names.find((one) => one !== 'null');
  return { ...(name && { type: name }), ...(names.includes('null') && { 'x-nullable': true }) };
}

function membersOf({ properties, required, items, additionalProperties }: Schema, schemas: Schemas): object {
  const fields = Object.entries(properties ?? {}).map(([name, one]) => [name, definitionOf(one, schemas)]);
  return {
    ...(required && { required }),
    ...(properties && { properties: Object.fromEntries(fields) as object }),
    ...(items && { items: definitionOf(items, schemas) }),
    ...(additionalProperties && { additionalProperties: definitionOf(additionalProperties, schemas) }),
  };
}

const isObject = ({ properties }: Schema): boolean => properties !== undefined;

/** The schema itself, with what is no object written where it is used. Of a choice the first is what the owner documents. */
export function inlineOf(schema: Schema, schemas: Schemas): Definition {
  if (schema.$ref) return inlineOf(schemas[nameIn(schema.$ref)]!, schemas);
  const [first] = schema.anyOf ?? [];
  if (first) return { ...definitionOf(first, schemas), ...(!first.$ref && same(schema)) };
  return { ...typeIn(schema), ...same(schema), ...membersOf(schema, schemas) };
}

/** The schema where objects are named by reference. */
export function definitionOf(schema: Schema, schemas: Schemas): Definition {
  const name = schema.$ref && nameIn(schema.$ref);
  return name && isObject(schemas[name]!) ? { $ref: `#/definitions/${name}` } : inlineOf(schema, schemas);
}

/** The fields that `q` searches are told so. */
function withSearchable(definition: Definition, searchable: unknown): Definition {
  if (!Array.isArray(searchable)) return definition;
  const fields = Object.entries(definition.properties ?? {}).map(([name, one]) => [
    name,
    searchable.includes(name) ? { ...one, description: 'Searchable with q.' } : one,
  ]);
  return { ...definition, properties: Object.fromEntries(fields) as Record<string, Definition> };
}

/** All objects by name. */
export function definitionsOf(schemas: Schemas): Readonly<Record<string, Definition>> {
  const objects = Object.entries(schemas).filter(([, schema]) => isObject(schema));
  return Object.fromEntries(
    objects.map(([name, schema]) => [name, withSearchable(inlineOf(schema, schemas), schema['x-searchable'])]),
  );
}
