/** Paper for the PDF: A4 pages, two weights of one embedded font, a cursor, and the structure that readers of tagged PDF follow. */
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Phrase } from '../../protocols/blocks.ts';
import { pieces, plain } from '../../protocols/blocks.ts';
import type { PrintedDocument } from '../../protocols/blocks.ts';
import { printable } from '../show.ts';
import { localeOf } from './locale.ts';

const fontFolder = '@expo-google-fonts/source-sans-3';
const find = createRequire(import.meta.url);

const weights = {
  regular: find.resolve(`${fontFolder}/400Regular/SourceSans3_400Regular.ttf`),
  bold: find.resolve(`${fontFolder}/600SemiBold/SourceSans3_600SemiBold.ttf`),
} as const;

export const colour = { ink: '#16191d', soft: '#4a535d', line: '#b6bec8', fill: '#eef1f4', link: '#0b57b0' } as const;

export const margin = { side: 48, top: 48, bottom: 58 } as const;

/** All sizes in points. */
export interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: 'left' | 'center';
}

/** An element of the structure tree. */
export type Element = PDFKit.PDFStructureElement;

type ElementType = 'P' | 'H1' | 'H2' | 'H3' | 'Table' | 'TR' | 'TH' | 'TD' | 'Span' | 'L' | 'LI' | 'Lbl' | 'LBody';

interface ElementOptions {
  readonly alt?: string;
  readonly scope?: 'Row' | 'Column';
}

export class Sheet {
  readonly pdf: PDFKit.PDFDocument;
  readonly root: Element;
  readonly width: number;
  readonly #letters: ReadonlySet<number>;
  #chapter: PDFKit.PDFOutline | undefined;
  readonly #ready: Promise<Uint8Array>;

  constructor({ lang, title, author, made }: PrintedDocument) {
    this.pdf = new PDFDocument({
      size: 'A4',
      margins: { top: margin.top, bottom: margin.bottom, left: margin.side, right: margin.side },
      pdfVersion: '1.7',
      tagged: true,
      lang: localeOf[lang],
      displayTitle: true,
      bufferPages: true,
      info: { Title: title, Author: author, Creator: 'Motpart', CreationDate: new Date(made), ModDate: new Date(made) },
    });
    for (const [name, path] of Object.entries(weights)) this.pdf.registerFont(name, path);
    this.#letters = lettersOf(this.pdf);
    this.width = this.pdf.page.width - 2 * margin.side;
    this.#ready = collected(this.pdf);
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  /** Where the next thing begins. */
  get y(): number {
    return this.pdf.y;
  }

  set y(value: number) {
    this.pdf.y = value;
  }

  /** The lowest point that text may reach. */
  get floor(): number {
    return this.pdf.page.height - margin.bottom;
  }

  get room(): number {
    return this.floor - margin.top;
  }

  /** Begins a page when the height does not fit on this one. True when it did. */
  ensure(height: number): boolean {
    if (this.y + height <= this.floor || this.y === margin.top) return false;
    this.pdf.addPage();
    return true;
  }

  use({ size, bold = false, colour: ink = colour.ink }: Look): void {
    this.pdf
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(ink);
  }

  height(phrase: Phrase, width: number, look: Look): number {
    // A bold piece is wider: as if all were.
    const bold = look.bold ?? pieces(phrase).some((piece) => piece.bold);
    this.use({ ...look, bold });
    return this.pdf.heightOfString(this.#clean(plain(phrase)) || ' ', { width });
  }

  /** Draws a phrase into an element, at a place of the page. */
  write(parent: Element, phrase: Phrase, at: { x: number; y: number; width: number }, look: Look): void {
    const list = pieces(phrase).filter(({ text }) => text !== '');
    for (const [place, piece] of list.entries()) {
      const options = { width: at.width, align: look.align ?? 'left', continued: place < list.length - 1 } as const;
      const draw = () => {
        this.use({ ...look, ...(piece.bold && { bold: true }), ...(piece.to && { colour: colour.link }) });
        const target = {
          ...options,
          ...(piece.to !== undefined && { goTo: piece.to }),
          ...(piece.href !== undefined && { link: piece.href }),
        };
        if (place === 0) this.pdf.text(this.#clean(piece.text), at.x, at.y, target);
        else this.pdf.text(this.#clean(piece.text), target);
      };
      const linked = piece.to !== undefined || piece.href !== undefined;
      parent.add(linked ? this.pdf.struct('Link', {}, [draw]) : draw);
    }
  }

  /** What the font has no letter for is a question mark, never an empty place. */
  #clean(text: string): string {
    const drawn = printable(text).normalize('NFC');
    return drawn.replaceAll(/[^\n]/gu, (letter) => (this.#letters.has(letter.codePointAt(0)!) ? letter : '?'));
  }

  /** A new element below another; the caller ends it. */
  element(parent: Element, type: ElementType, options: ElementOptions = {}): Element {
    // Its types do not know the scope of a table's heading.
    const made = this.pdf.struct(type, options as object);
    parent.add(made);
    return made;
  }

  /** Lines and shades, and whatever a reader need not hear. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  /** A bookmark; one of level 3 stands below the last of level 2. */
  bookmark(text: string, level: 2 | 3): void {
    if (level === 3 && this.#chapter) this.#chapter.addItem(text);
    else this.#chapter = this.pdf.outline.addItem(text);
  }

  /** Ends the document and gives its bytes. */
  async bytes(): Promise<Uint8Array> {
    this.root.end();
    this.pdf.end();
    return this.#ready;
  }
}

/** Code points that the font can draw. pdfkit keeps the parsed font to itself. */
function lettersOf(pdf: PDFKit.PDFDocument): ReadonlySet<number> {
  const { _font } = pdf.font('regular') as unknown as { _font: { font: { characterSet: readonly number[] } } };
  return new Set(_font.font.characterSet);
}

function collected(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}
