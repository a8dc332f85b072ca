/** Whether a value has the form of a schema of the contract, and no name that the schema does not know. */
import { openapi } from '../../../contracts/generated/lifecare-ifo/openapi.ts';
import * as validators from '../../../contracts/generated/lifecare-ifo/validators.js';

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
  readonly items?: Schema;
}

type Validator = ((value: unknown) => boolean) & { readonly errors?: readonly unknown[] | null };

const { schemas } = (openapi as { readonly components: { readonly schemas: Readonly<Record<string, Schema>> } })
  .components;

const resolved = (schema: Schema): Schema =>
  schema.$ref === undefined ? schema : schemas[schema.$ref.split('/').at(-1)!]!;

/** Paths of the names that no schema has: `Result.0.Naem`. */
function strangeNames(value: unknown, schema: Schema | undefined, path: readonly string[] = []): string[] {
  const { properties, items, additionalProperties } = schema ? resolved(schema) : {};
  if (Array.isArray(value)) return value.flatMap((one, at) => strangeNames(one, items, [...path, String(at)]));
  if (typeof value !== 'object' || value === null || additionalProperties) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const at = [...path, name];
    return properties?.[name] ? strangeNames(part, properties[name], at) : [at.join('.')];
  });
}

/** Whether names stand as in the specification; those that it does not know are told elsewhere. */
function isInOrder(value: unknown, schema: Schema | undefined): boolean {
  const { properties = {}, items } = schema ? resolved(schema) : {};
  if (Array.isArray(value)) return value.every((one) => isInOrder(one, items));
  if (typeof value !== 'object' || value === null) return true;
  const [names, known] = [Object.keys(value), Object.keys(properties)];
  const places = names.map((name) => known.indexOf(name)).filter((place) => place >= 0);
  const parts = names.every((name) => isInOrder((value as Record<string, unknown>)[name], properties[name]));
  return parts && places.every((place, at) => at === 0 || place > places[at - 1]!);
}

/** What is wrong with a value as one of a component's form (`PageOfActualisations`, `PersonBasedContactDTO[]`); empty when nothing is. */
export function misshapen(value: unknown, schema: string): unknown[] {
  const name = schema.replace(/\[\]$/, '');
  const validate = (validators as unknown as Readonly<Record<string, Validator>>)[`validate${name}`];
  if (!validate || !schemas[name]) throw new Error(`the contract has no schema ${name}`);
  const values = schema === name ? [value] : (value as readonly unknown[]);
  return values.flatMap((one) => [
    ...(validate(one) ? [] : (validate.errors ?? [])),
    ...strangeNames(one, { $ref: `/${name}` }),
    ...(isInOrder(one, { $ref: `/${name}` }) ? [] : ['names in another order than that of the specification']),
  ]);
}
