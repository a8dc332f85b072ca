/** A JSON Schema as a few lines that one reads without knowing JSON Schema: names, types, and what else must hold. */

/** A JSON Schema, or a reference to one of the document. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly [keyword: string]: unknown;
}

/** Finds what a reference names, or gives a value back that is none. */
export type Resolve = <Value extends { readonly $ref?: string }>(value: Value) => Value;

/** What `#/components/schemas/Name` names in a document. */
export function resolverOf(document: object): Resolve {
  const at = (path: string): unknown =>
    path
      .split('/')
      .slice(1)
      .reduce<any>((value, name) => value?.[name.replaceAll('~1', '/').replaceAll('~0', '~')], document);
  const resolve = <Value extends { readonly $ref?: string }>(value: Value): Value => {
    const found = value.$ref === undefined ? value : (at(value.$ref) as Value | undefined);
    if (found === undefined) throw new RangeError(`the document has nothing at ${value.$ref}`);
    return found === value ? value : resolve(found);
  };
  return resolve;
}

const told: readonly (readonly [keyword: string, say: (value: unknown) => string])[] = [
  ['format', String],
  ['pattern', (value) => `like ${String(value)}`],
  ['minLength', (value) => `from ${String(value)} characters`],
  ['maxLength', (value) => (value === 0 ? 'always empty' : `up to ${String(value)} characters`)],
  ['minimum', (value) => `from ${String(value)}`],
  ['maximum', (value) => `up to ${String(value)}`],
  ['minItems', (value) => `${String(value)} or more`],
  ['maxItems', (value) => `up to ${String(value)}`],
  ['default', (value) => `default ${JSON.stringify(value)}`],
];

/** What must hold beside the type, in words: of the schema itself, and of the items of a list. */
export function notesOf(schema: Schema, resolve: Resolve): string {
  const found = resolve(schema);
  const own = told.flatMap(([keyword, say]) => (found[keyword] === undefined ? [] : [say(found[keyword])]));
  const inner = found.items ? notesOf(found.items, resolve) : '';
  return [...own, ...(inner === '' ? [] : [`each ${inner}`])].join(', ');
}

const deepest = 6;
const isObject = ({ properties, additionalProperties }: Schema) =>
  properties !== undefined || typeof additionalProperties === 'object';

function membersOf({ properties = {}, required = [], additionalProperties }: Schema): [string, Schema][] {
  const named = Object.entries(properties).map(([name, inner]): [string, Schema] => [
    required.includes(name) ? name : `${name}?`,
    inner,
  ]);
  return typeof additionalProperties === 'object' ? [...named, ['[name]', additionalProperties]] : named;
}

function objectText(schema: Schema, resolve: Resolve, depth: number): string {
  if (depth >= deepest) return '{ … }';
  const lines = membersOf(schema).map(([name, inner]) => {
    const notes = isObject(resolve(inner)) ? '' : notesOf(inner, resolve);
    const text = typeText(inner, resolve, depth + 1).replaceAll('\n', '\n  ');
    return `  ${name}: ${text}${notes === '' ? '' : `  // ${notes}`}`;
  });
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n}`;
}

/** Its type: `string`, `3 | "Helsehjelp"`, `string[]`, or an object over several lines in which `?` marks what may be missing. */
export function typeText(schema: Schema, resolve: Resolve, depth = 0): string {
  const found = resolve(schema);
  if (found.enum) return found.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (found.const !== undefined) return JSON.stringify(found.const);
  if (isObject(found)) return objectText(found, resolve, depth);
  const choices = found.oneOf ?? found.anyOf;
  if (choices) return [...new Set(choices.map((one) => typeText(one, resolve, depth)))].join(' | ');
  if (found.items) {
    const inner = typeText(found.items, resolve, depth);
    return isObject(resolve(found.items)) || !inner.includes(' | ') ? `${inner}[]` : `(${inner})[]`;
  }
  return [found.type ?? 'anything'].flat().join(' | ');
}
