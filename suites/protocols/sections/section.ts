/** What a section is: a part of a protocol as blocks, in one language. */
import { fill } from '../../dsl/texts/fill.ts';
import type { Lang, Text } from '../../dsl/types.ts';
import type { Block, Cell, Phrase } from '../blocks.ts';
import type { Protocol } from '../records.ts';
import type { SuiteProtocols } from '../types.ts';

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

/** Is the document a test report, and no questionnaire? */
export function isReport({ form }: SuiteProtocols): boolean {
  return form === 'test-report';
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
  const last = numbers.length - 1;
  return numbers.flatMap((number, place) => {
    // The comma goes with its number, or it could begin a line.
    const one = { text: place === last ? number : `${number},`, to: `evidence-${number}` };
    return place === last ? [one] : [one, { text: ' ' }];
  });
}

export function paragraph(text: Phrase, look?: 'lead' | 'quiet'): Block {
  return { kind: 'paragraph', text, ...(look && { look }) };
}
