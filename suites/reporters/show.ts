/** How reports show a value that came in or was wanted. */
import { isText } from '../dsl/texts/fill.ts';
import { words } from '../dsl/texts/report.ts';
import type { Lang } from '../dsl/types.ts';

/** Characters of JSON that stand on one line. */
const lineLimit = 50;

/** A message in the reader's language, text as it is, anything else as JSON. */
export function show(value: unknown, lang: Lang): string {
  if (value === null || value === undefined) return words.nothing[lang];
  if (isText(value)) return value[lang];
  if (typeof value === 'string') return value === '' ? words.emptyText[lang] : value;
  const line = JSON.stringify(value);
  return line.length <= lineLimit ? line : JSON.stringify(value, null, 2);
}

/** The path of an exchange's URL, without the prefix of the check's world. */
export function pathOf(url: string): string {
  return new URL(url).pathname.replace(/^\/w\/[\w-]+/, '');
}

/** Control characters beside tab and line feed: they could move a terminal's cursor, and HTML and XML have no place for them. */
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

export function printable(text: string): string {
  return text.replaceAll(control, '\uFFFD');
}

/** `2026-11-21 14:03:05 UTC`. */
export function moment(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;
}
