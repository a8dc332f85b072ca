/** The types that the contract prints: what a host knows of the form of its answers. */
import { openapi } from '../../contracts/generated/lifecare-ifo/openapi.ts';

/** A JSON Schema of the contract, as far as forms of answers go by it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly [keyword: string]: unknown;
}

type Named<Value> = Readonly<Record<string, Value>>;

interface Described {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Named<{ readonly schema: Schema }> };
}

interface Document {
  readonly paths: Named<Named<Described>>;
  readonly components: { readonly schemas: Named<Schema> };
}

const { paths, components } = openapi as Document;
const { schemas } = components;

const bodies = new Map(
  Object.values(paths)
    .flatMap((item) => Object.values(item))
    .map(({ operationId, requestBody }) => [operationId, Object.values(requestBody?.content ?? {})[0]?.schema]),
);

/** The type of the body of an operation. */
export const bodySchemaOf = (operation: string): Schema => bodies.get(operation) ?? {};

const nameIn = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);

/** The type that a name stands for: `User`, or `integer` and the like. */
export const schemaOf = (name: string): Schema => schemas[name] ?? { type: name };

/** The type itself, where a schema only names it. */
export function resolved(schema: Schema): Schema {
  return schema.$ref === undefined ? schema : resolved(schemaOf(nameIn(schema.$ref)));
}

/** Names of the JSON types that a value of this type may have. */
export function typesOf(schema: Schema): readonly string[] {
  const { type, anyOf, enum: values } = resolved(schema);
  if (anyOf) return anyOf.flatMap(typesOf);
  if (type === undefined && values) return [typeof values[0]];
  return [type ?? []].flat();
}

const frameworkNames: Readonly<Record<string, string>> = { integer: 'int', number: 'double' };

/** What the framework calls a type: `User`, `int`, `ArrayOfUser`. */
export function typeName(schema: Schema): string {
  if (schema.$ref !== undefined) return nameIn(schema.$ref);
  if (schema.items) return `ArrayOf${typeName(schema.items)}`;
  const [type = 'anyType'] = typesOf(schema).filter((name) => name !== 'null');
  return frameworkNames[type] ?? type;
}
