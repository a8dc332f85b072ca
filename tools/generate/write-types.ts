import { compile } from 'json-schema-to-typescript';
import type { JsonSchema } from '../../bin/contract/authored/openapi.ts';

const root = 'Schemas';

/**
 * The text of `generated/<system>/types.ts`: one exported type a component schema, named as the schema. Unformatted.
 * @throws Error when a schema has no type of its own name, which would leave `validators.d.ts` without it
 */
export async function writeTypes(origin: string, schemas: Readonly<Record<string, JsonSchema>>): Promise<string> {
  const text = await compile(rootOf(schemas), root, {
    additionalProperties: false,
    bannerComment: `// Made from ${origin} by npm run generate. Change that file, never this one.`,
    format: false,
    ignoreMinAndMaxItems: true,
  });
  const types = withoutRoot(text);
  const missing = Object.keys(schemas).filter(
    (name) => !new RegExp(`^export (interface|type) ${name}\\b`, 'm').test(types),
  );
  if (missing.length > 0) throw new Error(`no type could be made of ${missing.join(', ')}`);
  return types;
}

/** One schema that refers to all: reached that way, a schema with `anyOf` beside `properties` keeps both. */
function rootOf(schemas: Readonly<Record<string, JsonSchema>>): Parameters<typeof compile>[0] {
  const names = Object.keys(schemas);
  const definitions = Object.entries(schemas).map(([name, schema]) => [name, asDefinition(schema)]);
  const properties = names.map((name) => [name, { $ref: `#/definitions/${name}` }]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    definitions: Object.fromEntries(definitions),
  } as Parameters<typeof compile>[0];
}

/** A schema as json-schema-to-typescript reads it: its name comes from the key, and references point at definitions. */
function asDefinition(schema: JsonSchema): JsonSchema {
  const pointed = JSON.parse(
    JSON.stringify(schema).replaceAll('"#/components/schemas/', '"#/definitions/'),
  ) as JsonSchema;
  if (typeof pointed === 'boolean') return pointed;
  const { title: _title, ...rest } = pointed;
  return rest;
}

/** The wrapper that carries the definitions, and the remarks that name it, are of no use to anyone. */
function withoutRoot(text: string): string {
  return text
    .replace(new RegExp(`export interface ${root} \\{[^}]*\\}\\n`), '')
    .replaceAll(
      /( \* ?\n)? \* This interface was referenced by [^\n]*\n \* via the `(definition|[a-z]+)` [^\n]*\n/g,
      '',
    )
    .replaceAll(/\/\*\*\n \*\/\n/g, '');
}
