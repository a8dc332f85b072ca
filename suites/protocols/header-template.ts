/** Writes the header file for `motpart init`: every field, empty, with a comment that says what to write. */
import type { Lang, Text } from '../dsl/types.ts';
import { reportHeaderLead } from './report-words.ts';
import { headerWords } from './words.ts';
import type { HeaderField, ProtocolSpec, SuiteProtocols } from './types.ts';

const columns = 100;

function wrapped(text: string, indent: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    if (`${indent}# ${lines.at(-1)} ${word}`.length > columns) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  }
  return lines.map((line) => `${indent}# ${line}`);
}

function neededBy({ required = [] }: HeaderField, protocols: readonly ProtocolSpec[], lang: Lang): string {
  const kinds = [...new Set(protocols.map(({ kind }) => kind))];
  if (required.length === 0) return headerWords.optional[lang];
  if (kinds.every((kind) => required.includes(kind))) return headerWords.required[lang];
  const names = required.filter((kind) => kinds.includes(kind)).map((kind) => headerWords[kind][lang]);
  return `${headerWords.requiredFor[lang]} ${names.join(', ')}.`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function comment(field: HeaderField, { protocols }: SuiteProtocols, lang: Lang): string {
  const parts = [sentence(field.help[lang]), neededBy(field, protocols, lang)];
  if (field.choices !== undefined) parts.push(`${headerWords.oneOf[lang]} ${field.choices.join(', ')}.`);
  if (field.form === 'texts' || field.form === 'guids') parts.push(headerWords.several[lang]);
  if (field.example !== undefined) parts.push(`${headerWords.example[lang]}: ${field.example}`);
  return parts.join(' ');
}

function entryLines(entry: Readonly<Record<string, Text>>, indent: string, lang: Lang): string[] {
  return Object.entries(entry).map(
    ([key, label], place) => `${indent}#   ${place === 0 ? '- ' : '  '}${key}: "" # ${label[lang]}`,
  );
}

function fieldLines(field: HeaderField, indent: string, suite: SuiteProtocols, lang: Lang): string[] {
  const name = field.key.split('.').at(-1)!;
  const lines = wrapped(comment(field, suite, lang), indent);
  if (field.form !== 'entries') return [...lines, `${indent}${name}: ""`];
  return [...lines, ...entryLines(field.entry ?? {}, indent, lang), `${indent}${name}: []`];
}

/** The file as text, with comments in one language. */
export function headerTemplate(suite: SuiteProtocols, title: Text, lang: Lang): string {
  const groups = Map.groupBy(suite.header, ({ key }) => (key.includes('.') ? key.split('.')[0]! : ''));
  const body = [...groups].flatMap(([group, fields]) => {
    const indent = group === '' ? '' : '  ';
    const lines = fields.flatMap((field) => fieldLines(field, indent, suite, lang));
    return group === '' ? ['', ...lines] : ['', `${group}:`, ...lines];
  });
  const [first, ...others] = headerWords.lead;
  const [report] = suite.form === 'test-report' ? suite.protocols : [];
  const opening = report ? reportHeaderLead : first;
  const about = report?.title ?? title;
  const lead = [opening, ...others].flatMap((text) => wrapped(text[lang].replace('{title}', about[lang]), ''));
  return `${[...lead, ...body].join('\n')}\n`;
}
