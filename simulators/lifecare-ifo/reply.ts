/** How answers are written: one value, in the format that the caller accepts. */
import type { Call } from '../kernel/call.ts';
import type { Reply } from '../kernel/http.ts';
import { formatOf, type Format } from './accept.ts';
import { withEmptyValues, withNewField } from './fields.ts';
import { is, profileOf } from './refuse.ts';
import { type Schema, schemaOf } from './schemas.ts';
import { xmlOf } from './xml-reply.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as HTML holds it, in attributes too. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (one) => escapes[one]!);

/** A page that holds the JSON as text (`lifecare.api.html-form`). */
function pageOf(value: unknown): string {
  const json = escaped(JSON.stringify(value, null, 2));
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>FamilyCare API</title></head>
<body><main><h1>FamilyCare API</h1><pre tabindex="0">${json}</pre></main></body>
</html>
`;
}

function textOf(value: unknown, schema: Schema, format: Format): string {
  if (format === 'text/html') return pageOf(value);
  return format.endsWith('json') ? JSON.stringify(value) : xmlOf(value, schema);
}

/** The type of a value that is named by its own type, or by that of its entries. */
function formOf(value: unknown, name: string): Schema {
  const schema = 'properties' in schemaOf(name) ? { $ref: name } : schemaOf(name);
  return Array.isArray(value) ? { type: 'array', items: schema } : schema;
}

/** An answer in the format of Accept; `name` is a type of the contract: `HttpError`. */
export function write(call: Call, status: number, value: unknown, name: string): Reply {
  const format = formatOf(call.header('accept'));
  const headers = { 'content-type': `${format}; charset=utf-8` };
  return { status, headers, body: textOf(value, formOf(value, name), format) };
}

/**
 * A success with a value whose type is one of the contract: `PageOfActualisations`, `string`. The value may be a list of that type.
 * Empty and new fields are as the profile says.
 */
export function succeed(call: Call, value: unknown, name: string): Reply {
  const shown = withEmptyValues(value, formOf(value, name), profileOf(call.world).emptyValues);
  return write(call, 200, is(call, 'newFields', 'one') ? withNewField(shown) : shown, name);
}
