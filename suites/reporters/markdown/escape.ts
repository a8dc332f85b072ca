/**
 * Text from elsewhere as Markdown of GitHub's kind: it stays text, whatever it holds. No markup, no HTML, no link, and nobody is mentioned,
 * neither by the grammar nor by what hosts do to the page afterwards (people, issues, commits, emoji).
 */
import { printable } from '../show.ts';

/** Keeps two characters apart and is not seen. */
const apart = '&#8203;';

/** What hosts turn into links after the grammar has had its say: each match ends where it is to be broken. */
const becomesLink: readonly RegExp[] = [
  /[@#!%~&$^](?=[\p{L}\p{N}_"'{[(*])/gu,
  /:(?=\/\/)|(?<!\d):(?=[\w+-]+:)/g,
  /(?:mailto|xmpp):/gi,
  /www(?=\.)/gi,
  /GH(?=-\d)/gi,
];

/** What may be the name of a commit. */
const commit = /\b(?=[\da-f]*[a-f])[\da-f]{7,64}\b/gi;

/** What the grammar may read as markup within a line. */
const markup = /[\\`*_[\]<>#|~^]/g;

/** Markup of a whole block, at the start of a line. */
const opening = /^(?:[-+=]|\d{1,9}(?=[.)](?:\s|$)))/;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', $: '&#36;' };

/** One line of running text. White space becomes single spaces. */
export function prose(text: string): string {
  // A private mark stands where letters are kept apart, until what surrounds it is escaped.
  const mark = '\uE000';
  const line = printable(text).replaceAll(mark, '\uFFFD').replaceAll(/\s+/g, ' ').trim();
  const broken = becomesLink.reduce((whole, link) => whole.replaceAll(link, (found) => found + mark), line);
  const loose = broken.replaceAll(commit, (found) => found.match(/.{1,6}/g)!.join(mark));
  return loose
    .replaceAll(markup, (found) => `\\${found}`)
    .replaceAll(/[&$]/g, (found) => escapes[found]!)
    .replace(opening, (found) => (/\d/.test(found) ? `${found}\\` : `\\${found}`))
    .replaceAll(mark, apart);
}

function fence(text: string, least: number): string {
  const runs = text.match(/`+/g) ?? [];
  return '`'.repeat(Math.max(least, ...runs.map(({ length }) => length + 1)));
}

/** One line of code, outside of tables: a span does not keep a table's bars apart. Lines are joined. */
export function code(text: string): string {
  const line = printable(text).replaceAll('\n', ' ');
  const ticks = fence(line, 1);
  const padded = /^`|`$|^ .*[^ ].* $/.test(line) ? ` ${line} ` : line;
  return ticks + padded + ticks;
}

/** A block of code. */
export function block(text: string): string {
  const content = printable(text);
  const ticks = fence(content, 3);
  return `${ticks}text\n${content}\n${ticks}`;
}

/** A link to the web; anything else stays text. */
export function link(label: string, address: string | undefined): string {
  if (address === undefined || !URL.canParse(address)) return prose(label);
  const { protocol, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return prose(label);
  const safe = href
    .replaceAll(/[^\w:/?#@!$&'*+,;=%.~-]/g, encodeURIComponent)
    .replaceAll(/[()&]/g, (found) => percent(found));
  return `[${prose(label)}](${safe})`;
}

function percent(character: string): string {
  return character === '&' ? '&amp;' : `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
