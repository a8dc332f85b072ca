/**
 * The string of an export: rows as JSON, CSV or XML (`brp.export.result-format`), each already escaped for the JSON
 * around it.
 */
import type { Profile } from '../../contracts/generated/brp-apiv3/index.ts';
import type { Columns } from './export-columns.ts';

export type ResultFormat = Profile['resultFormat'];

/** How a row is written. */
export interface RowStyle {
  readonly format: ResultFormat;
  readonly empty: Profile['emptyColumns'];
}

/** A text as it stands between the quotes of a JSON string. */
function inString(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

type Value = string | number | boolean;

/** Without empty columns, or with empty texts for them. */
function filled(columns: Columns, { empty, format }: RowStyle): [name: string, value: Value][] {
  const entries = Object.entries(columns);
  if (empty === 'blank' || format === 'csv') return entries.map(([name, value]) => [name, value ?? '']);
  return entries.filter((entry): entry is [string, Value] => entry[1] !== null);
}

/** What JSON would escape, or what it would write in another way. */
const special = /["\\\u0000-\u001f\ud800-\udfff]/;

/**
 * A text between its quotes, escaped. Nearly all need nothing: stringifying each twice would be half the cost of a
 * row.
 */
function jsonText(value: string): string {
  return special.test(value) ? inString(JSON.stringify(value)) : `\\"${value}\\"`;
}

/** A row as a JSON object, escaped; written in one go, since exports are long. */
function jsonRow(columns: Columns, { empty }: RowStyle): string {
  const members: string[] = [];
  for (const name in columns) {
    const value = columns[name] ?? '';
    if (columns[name] === null && empty === 'absent') continue;
    members.push(`\\"${name}\\":${typeof value === 'string' ? jsonText(value) : value}`);
  }
  return `{${members.join(',')}}`;
}

function csvCell(value: Value): string {
  const text = String(value);
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function xmlElement([name, value]: readonly [string, Value]): string {
  return `<${name}>${String(value).replaceAll(/[&<>]/g, (sign) => entities[sign]!)}</${name}>`;
}

/** A row, escaped. */
export function rowText(columns: Columns, style: RowStyle): string {
  if (style.format === 'json') return jsonRow(columns, style);
  const cells = filled(columns, style);
  if (style.format === 'csv') return inString(`${cells.map(([, value]) => csvCell(value)).join(';')}\r\n`);
  return inString(`<row>${cells.map(xmlElement).join('')}</row>`);
}

/** What surrounds the rows, escaped; `names` are the columns of a CSV header. */
function frame(format: ResultFormat, total: number | undefined, names: readonly string[]): [string, string, string] {
  const hasTotal = total !== undefined;
  if (format === 'csv') return [inString(`${hasTotal ? `total;${total}\r\n` : ''}${names.join(';')}\r\n`), '', ''];
  if (format === 'xml') return [inString(hasTotal ? `<rows total="${total}">` : '<rows>'), '', '</rows>'];
  return hasTotal ? [inString(`{"total":${total},"rows":[`), ',', ']}'] : ['[', ',', ']'];
}

/** The body of the answer: `{"result": "…"}` round rows that are escaped already (`brp.export.result`). */
export function exportBody(
  rows: readonly string[],
  { format }: RowStyle,
  total: number | undefined,
  names: readonly string[],
): string {
  const [before, between, after] = frame(format, total, names);
  return `{"result":"${before}${rows.join(between)}${after}"}`;
}
