/** What a section is: a part of a protocol as blocks, in one language. */
import { fill } from '../../dsl/texts/fill.ts';
import type { Lang, Text } from '../../dsl/types.ts';
import type { Block, Cell, Phrase } from '../blocks.ts';
import type { Protocol } from '../types.ts';

/** Everything that a section is made from. */
export interface Reader {
  readonly protocol: Protocol;
  readonly lang: Lang;
  readonly t: (text: Text, values?: Readonly<Record<string, string | number | Text>>) => string;
}

/** Its blocks, without the heading. */
export type Section = (reader: Reader) => readonly Block[];

export function readerOf(protocol: Protocol, lang: Lang): Reader {
  return { protocol, lang, t: (text, values = {}) => fill(text, values)[lang] };
}

/** A cell of one or more paragraphs; empty ones are left out. */
export function cell(...lines: readonly (Phrase | undefined)[]): Cell {
  return { lines: lines.filter((line): line is Phrase => line !== undefined && line !== '') };
}

export function code(text: string): Phrase {
  return [{ text, code: true }];
}

/** Numbers of evidence, each leading to its row. */
export function pointers(numbers: readonly string[]): Phrase {
  return numbers.flatMap((number, place) => [
    ...(place === 0 ? [] : [{ text: ', ' }]),
    { text: number, to: `evidence-${number}` },
  ]);
}

export function paragraph(text: Phrase, look?: 'lead' | 'quiet'): Block {
  return { kind: 'paragraph', text, ...(look && { look }) };
}
