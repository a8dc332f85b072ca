/** What the profile makes of the fields of an answer (`lifecare.api.empty-values`, `lifecare.api.new-fields`). */
import type { Profile } from '../../contracts/generated/lifecare-ifo/index.ts';
import { resolved, type Schema, typeName, typesOf } from './schemas.ts';

type EmptyValues = Profile['emptyValues'];
type Fields = Readonly<Record<string, unknown>>;

/** A field that no document names. */
const newField = 'FieldOfALaterVersion';

/** Types whose empty fields were seen, so that nothing is left open (`lifecare.users.empty-strings`, `lifecare.users.password-null`). */
const seen: ReadonlySet<string> = new Set(['User']);

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function emptied(schema: Schema, how: EmptyValues): unknown {
  if (how === 'left-out') return undefined;
  return how === 'empty-string' && typesOf(schema).includes('string') ? '' : null;
}

/** The value with its empty fields written as null, left out, or as an empty string where the field is one of text. */
export function withEmptyValues(value: unknown, schema: Schema, how: EmptyValues): unknown {
  if (how === 'null' || !isObject(value) || seen.has(typeName(schema))) return value;
  const { properties = {}, items = {} } = resolved(schema);
  if (Array.isArray(value)) return value.map((one) => withEmptyValues(one, items, how));
  const fields = Object.entries(value).map(([name, one]) => {
    const type = properties[name] ?? {};
    return [name, one === null ? emptied(type, how) : withEmptyValues(one, type, how)] as const;
  });
  return Object.fromEntries(fields.filter(([, one]) => one !== undefined));
}

/** The value with one more field in each object. */
export function withNewField(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNewField);
  if (!isObject(value)) return value;
  const fields = Object.entries(value).map(([name, one]) => [name, withNewField(one)]);
  return { ...Object.fromEntries(fields), [newField]: true };
}
