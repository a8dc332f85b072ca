/** The overview for a person. */
import { styleText } from 'node:util';
import { fill } from '../../suites/dsl/texts/fill.ts';
import type { Lang, Text } from '../../suites/dsl/types.ts';
import type { Got } from './attempt.ts';
import { conditions, parts, steps, type Line } from './parts.ts';
import type { Outcome } from './walk.ts';
import { words } from './words.ts';

export interface Look {
  readonly lang: Lang;
  readonly colour: boolean;
}

type Paint = (style: 'bold' | 'green' | 'red' | 'dim', text: string) => string;

interface Reading {
  readonly outcome: Outcome;
  readonly paint: Paint;
  readonly t: (text: Text) => string;
}

function markOf(done: boolean, paint: Paint): string {
  return done ? paint('green', '✓') : paint('red', '✗');
}

/** `  ✓ 2.1  text (done now)`, and what to do where it is missing. */
function partLines(id: string, indent: string, { outcome, paint, t }: Reading): string[] {
  const { title, todo } = parts.find((part) => part.id === id)!;
  const done = outcome.done[id]!;
  const news = outcome.did.includes(id) ? words.did : outcome.undid.includes(id) ? words.undid : undefined;
  const told = news ? paint('dim', ` (${t(news)})`) : '';
  const first = `${indent}${markOf(done, paint)} ${id.padEnd(4)}${t(title)}${told}`;
  return done ? [first] : [first, `${indent}      → ${t(todo)}`];
}

const whole = ({ parts: own }: Line, { done }: Outcome) => own.every((id) => done[id]);

/** A step that has parts of its own shows them instead. */
function linesOf(line: Line, reading: Reading): string[] {
  const { outcome, paint, t } = reading;
  if (!line.title) return line.parts.flatMap((id) => partLines(id, '  ', reading));
  return [`  ${markOf(whole(line, outcome), paint)} ${line.id.padEnd(4)}${t(line.title)}`];
}

/** The missing part that a refusal comes from, in the reader's words; the journal's own where it is something else. */
function remedyOf({ row, todo }: Got, { outcome, t }: Reading): string | undefined {
  const part = parts.find(({ id, rows }) => !outcome.done[id] && row !== undefined && rows.includes(row));
  return part ? `${part.id}: ${t(part.todo)}` : todo;
}

function gotLines(got: Got, reading: Reading): string[] {
  const { call, status, code, row } = got;
  const told = [String(status), code, row && `(${row})`].filter(Boolean).join(' ');
  const remedy = remedyOf(got, reading);
  return [`  ${call} → ${told}`, ...(remedy === undefined ? [] : [`      ${remedy}`])];
}

function handOverLines({ outcome: { given, works, done }, t }: Reading): string[] {
  const ready = done['4.1'] && done['4.2'];
  if (!ready) return [`  ${t(words.notYet)}`];
  const rows: readonly (readonly [Text, string])[] = [
    [words.email, given.username],
    [words.password, works ? given.password : `(${t(words.otherPassword)})`],
    [words.template, String(given.exportTemplate)],
    [words.apiUrl, given.apiUrl],
  ];
  const width = Math.max(...rows.map(([label]) => t(label).length)) + 2;
  return rows.map(([label, value]) => `  ${t(label).padEnd(width)}${value}`);
}

function closing({ outcome: { done }, t }: Reading): string {
  const missing = parts.filter(({ id }) => !done[id]).map(({ id }) => id);
  if (missing.length === 0) return t(words.whole);
  return t(fill(words.missing, { n: missing.length, m: parts.length, next: missing[0]! }));
}

/** Everything that there is to say after a walk. */
export function printed(outcome: Outcome, { lang, colour }: Look): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const reading: Reading = { outcome, paint, t: (text) => text[lang] };
  const section = (title: Text, lines: readonly string[]) => [paint('bold', title[lang]), ...lines].join('\n');
  return [
    section(
      words.conditions,
      conditions.flatMap((line) => linesOf(line, reading)),
    ),
    section(
      words.steps,
      steps.flatMap((line) => linesOf(line, reading)),
    ),
    section(
      words.client,
      outcome.gets.flatMap((got) => gotLines(got, reading)),
    ),
    section(words.handOver, handOverLines(reading)),
    closing(reading),
  ].join('\n\n');
}
