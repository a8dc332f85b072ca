/** The string of an export: rows as JSON, CSV or XML (`brp.export.result-format`), each already escaped for the JSON around it. */
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

/** Without empty columns, or with empty texts for them. */
function filled(columns: Columns, { empty, format }: RowStyle): [name: string, value: string | number | boolean][] {
  const entries = Object.entries(columns);
  if (empty === 'blank' || format === 'csv') return entries.map(([name, value]) => [name, value ?? '']);
  return entries.filter((entry): entry is [string, string | number | boolean] => entry[1] !== null);
}

function csvCell(value: string | number | boolean): string {
  const text = String(value);
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function xmlElement([name, value]: readonly [string, string | number | boolean]): string {
  return `<${name}>${String(value).replaceAll(/[&<>]/g, (sign) => entities[sign]!)}</${name}>`;
}

/** A row, escaped. */
export function rowText(columns: Columns, style: RowStyle): string {
  const cells = filled(columns, style);
  if (style.format === 'json') return inString(JSON.stringify(Object.fromEntries(cells)));
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
