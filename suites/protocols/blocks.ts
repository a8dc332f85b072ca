/** The one intermediate form of a document: what HTML, DOCX and PDF are all made from, so that the three say the same. */
import type { Lang } from '../dsl/types.ts';

/** A piece of a line. `to` is the id of a row or heading in the same document, `href` an address elsewhere. */
export interface Piece {
  readonly text: string;
  readonly bold?: boolean;
  readonly code?: boolean;
  readonly lang?: Lang;
  readonly to?: string;
  readonly href?: string;
}

export type Phrase = string | readonly Piece[];

/** A cell: one or more paragraphs, or a check box. */
export type Cell = { readonly lines: readonly Phrase[] } | { readonly ticked: boolean; readonly name: string };

export interface Column {
  readonly title: string;
  /** Share of the width of the page, in percent; those of a table add up to 100. */
  readonly width: number;
  readonly centred?: boolean;
}

export interface Row {
  readonly id?: string;
  readonly cells: readonly Cell[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string; readonly id?: string }
  | { readonly kind: 'paragraph'; readonly text: Phrase; readonly look?: 'lead' | 'quiet' }
  | { readonly kind: 'notice'; readonly text: Phrase }
  | {
      readonly kind: 'facts';
      readonly name: string;
      readonly rows: readonly (readonly [string, readonly Phrase[]])[];
      /** Labels are short, so values have more room. */
      readonly narrow?: boolean;
    }
  | {
      readonly kind: 'table';
      readonly name: string;
      readonly columns: readonly Column[];
      readonly rows: readonly Row[];
    }
  | { readonly kind: 'checklist'; readonly items: readonly ChecklistItem[] }
  | { readonly kind: 'choices'; readonly label: string; readonly options: readonly string[] }
  | { readonly kind: 'signature'; readonly fields: readonly (readonly [string, string])[] };

/** Its box is for people to tick. */
export interface ChecklistItem {
  readonly title: string;
  readonly lines: readonly Phrase[];
  /** Labels with values, or with room to write. */
  readonly fields?: readonly (readonly [string, string])[];
}

export interface PrintedDocument {
  readonly lang: Lang;
  readonly title: string;
  /** Who hands it in. */
  readonly author: string;
  /** ISO 8601. */
  readonly made: string;
  /** At the foot of each page, before the page number. */
  readonly foot: string;
  /** `{n}` and `{m}` are the page and the number of pages. */
  readonly page: string;
  readonly blocks: readonly Block[];
}

/** A phrase as bare text. */
export function plain(phrase: Phrase): string {
  return typeof phrase === 'string' ? phrase : phrase.map(({ text }) => text).join('');
}

/** A phrase as pieces. */
export function pieces(phrase: Phrase): readonly Piece[] {
  return typeof phrase === 'string' ? [{ text: phrase }] : phrase;
}
