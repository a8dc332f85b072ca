/** A protocol as a Word document: real headings, tables whose heads repeat, and check boxes that can be ticked. */
import * as docx from 'docx';
import type { Block, Cell, Phrase, Piece, PrintedDocument } from '../../protocols/blocks.ts';
import { pieces } from '../../protocols/blocks.ts';
import { printable } from '../show.ts';
import { border, fill, layout, linkColour, page, stylesFor } from './docx-look.ts';
import { localeOf } from './locale.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;
type Child = docx.Paragraph | docx.Table;

const bookmark = (id: string) => id.replaceAll(/\W/g, '_');

function textRun({ text, bold, code, lang, to }: Piece): docx.TextRun {
  return new docx.TextRun({
    text: printable(text),
    ...(bold && { bold }),
    ...(code && { style: 'Code' }),
    ...(to !== undefined && { color: linkColour }),
    ...(lang && { language: { value: localeOf[lang] } }),
  });
}

function runs(phrase: Phrase): docx.ParagraphChild[] {
  return pieces(phrase).map((piece) => {
    const run = textRun(piece);
    if (piece.to !== undefined) return new docx.InternalHyperlink({ anchor: bookmark(piece.to), children: [run] });
    return piece.href === undefined ? run : new docx.ExternalHyperlink({ link: piece.href, children: [run] });
  });
}

function tickBox(name: string, checked: boolean): docx.CheckBox {
  const symbol = (value: string) => ({ value, font: 'MS Gothic' });
  return new docx.CheckBox({ alias: name, checked, checkedState: symbol('2612'), uncheckedState: symbol('2610') });
}

interface Place {
  readonly centred?: boolean;
  readonly id?: string | undefined;
  /** On the same page as what follows. */
  readonly keepNext?: boolean;
}

function paragraphs(cell: Cell, { centred = false, id, keepNext = false }: Place = {}): docx.Paragraph[] {
  const alignment = centred ? docx.AlignmentType.CENTER : docx.AlignmentType.LEFT;
  if ('ticked' in cell) {
    return [new docx.Paragraph({ style: 'Cell', keepNext, alignment, children: [tickBox(cell.name, cell.ticked)] })];
  }
  if (cell.lines.length === 0) return [new docx.Paragraph({ style: 'Cell', keepNext, alignment })];
  return cell.lines.map((line, place) => {
    const children = runs(line);
    const marked = place === 0 && id !== undefined ? [new docx.Bookmark({ id: bookmark(id), children })] : children;
    return new docx.Paragraph({ style: 'Cell', keepNext, alignment, children: marked });
  });
}

function tableOf(widths: readonly number[], rows: docx.TableRow[]): docx.Table {
  return new docx.Table({
    rows,
    columnWidths: widths.map((width) => Math.round((width / 100) * page.width)),
    width: { size: page.width, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    borders: border.all,
    margins: layout.cell,
  });
}

function tableCell(width: number, children: docx.Paragraph[], shaded = false): docx.TableCell {
  return new docx.TableCell({
    children,
    width: { size: Math.round((width / 100) * page.width), type: docx.WidthType.DXA },
    ...(shaded && { shading: fill }),
  });
}

function table({ columns, rows }: Of<'table'>): Child[] {
  const widths = columns.map(({ width }) => width);
  const head = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title, width, centred = false }) =>
      tableCell(width, paragraphs({ lines: [[{ text: title, bold: true }]] }, { centred }), true),
    ),
  });
  const body = rows.map(
    ({ id, cells }) =>
      new docx.TableRow({
        cantSplit: true,
        children: cells.map((cell, place) => {
          const { width, centred = false } = columns[place]!;
          return tableCell(width, paragraphs(cell, { centred, id: place === 0 ? id : undefined }));
        }),
      }),
  );
  return [tableOf(widths, [head, ...body]), gap()];
}

function gap(): docx.Paragraph {
  return new docx.Paragraph({ style: 'Gap' });
}

type Pairs = readonly (readonly [string, readonly Phrase[]])[];

/** Labels beside values. Lines to write on stay together on a page. */
function pairs(rows: Pairs, toWriteOn: boolean, narrow = false): Child[] {
  const [label, value] = narrow ? [18, 82] : [34, 66];
  const height = { value: layout.signatureHeight, rule: docx.HeightRule.ATLEAST };
  const body = rows.map(([name, values], place) => {
    const at = { keepNext: toWriteOn && place < rows.length - 1 };
    return new docx.TableRow({
      cantSplit: true,
      ...(toWriteOn && { height }),
      children: [
        tableCell(label, paragraphs({ lines: [[{ text: name, bold: true }]] }, at), true),
        tableCell(value, paragraphs({ lines: values.filter((value) => value !== '') }, at)),
      ],
    });
  });
  return [tableOf([label, value], body), gap()];
}

/** Fields that are kept on one page. */
const mostTogether = 6;

function checklist({ items }: Of<'checklist'>): Child[] {
  return items.flatMap(({ title, lines, fields = [] }) => [
    new docx.Paragraph({
      style: 'ChecklistTitle',
      tabStops: [{ type: docx.TabStopType.LEFT, position: 400 }],
      children: [tickBox(title, false), new docx.TextRun({ text: `\t${title}`, bold: true })],
    }),
    ...lines.map((line) => {
      // What is to be filled in stands on the page of what it is about.
      return new docx.Paragraph({ style: 'ChecklistLine', keepNext: fields.length > 0, children: runs(line) });
    }),
    ...fields.map(([label, value], place) => {
      return toFillIn(label, value, fields.length <= mostTogether && place < fields.length - 1);
    }),
  ]);
}

/** A label with its value, or with a line to write on. */
function toFillIn(label: string, value: string, keepNext: boolean): docx.Paragraph {
  const end = { type: docx.TabStopType.RIGHT, position: page.width, leader: docx.LeaderType.UNDERSCORE };
  const name = new docx.TextRun({ text: `${label}: `, bold: true });
  const rest = new docx.TextRun(value === '' ? '\t' : printable(value));
  const spacing = { before: value === '' ? 120 : 30, after: 30 };
  return new docx.Paragraph({ style: 'ChecklistLine', keepNext, spacing, tabStops: [end], children: [name, rest] });
}

function heading({ level, text, id }: Of<'heading'>): docx.Paragraph {
  const words = new docx.TextRun(text);
  const children = id === undefined ? [words] : [new docx.Bookmark({ id: bookmark(id), children: [words] })];
  return new docx.Paragraph({ heading: level === 2 ? 'Heading1' : 'Heading2', children });
}

function choices({ label, options }: Of<'choices'>): Child[] {
  const children = options.flatMap((option) => [
    new docx.TextRun({ text: '    ' }),
    tickBox(option, false),
    new docx.TextRun({ text: ` ${option}` }),
  ]);
  return [
    new docx.Paragraph({ keepNext: true, children: [new docx.TextRun({ text: label, bold: true }), ...children] }),
  ];
}

function block(one: Block): Child[] {
  switch (one.kind) {
    case 'heading':
      return [heading(one)];
    case 'paragraph':
      return [
        new docx.Paragraph({
          children: runs(one.text),
          ...(one.look && { style: one.look === 'lead' ? 'Lead' : 'Quiet' }),
        }),
      ];
    case 'notice':
      return [new docx.Paragraph({ style: 'Notice', children: runs(one.text) })];
    case 'facts':
      return pairs(one.rows, false, one.narrow);
    case 'table':
      return table(one);
    case 'checklist':
      return checklist(one);
    case 'choices':
      return choices(one);
    case 'signature':
      return pairs(
        one.fields.map(([label, value]) => [label, [value]] as const),
        true,
      );
  }
}

/** `Sida {n} av {m}` with fields for the numbers. */
function footer({ foot, page: pattern }: PrintedDocument): docx.Footer {
  const numbers = pattern.split(/(\{[nm]\})/).map((part) => {
    if (part === '{n}') return docx.PageNumber.CURRENT;
    return part === '{m}' ? docx.PageNumber.TOTAL_PAGES : part;
  });
  const children = [new docx.TextRun(`${foot}\t`), new docx.TextRun({ children: numbers })];
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        style: 'Foot',
        tabStops: [{ type: docx.TabStopType.RIGHT, position: page.width }],
        children,
      }),
    ],
  });
}

/** The file's bytes. */
export async function protocolDocx(document: PrintedDocument): Promise<Uint8Array> {
  const { title, author, blocks } = document;
  const head = [
    new docx.Paragraph({ text: title, heading: docx.HeadingLevel.TITLE }),
    new docx.Paragraph({ style: 'Subtitle', text: author }),
  ];
  const file = new docx.Document({
    title,
    subject: title,
    creator: author,
    lastModifiedBy: author,
    description: '',
    styles: stylesFor(document.lang),
    sections: [
      {
        properties: { page: page.properties },
        footers: { default: footer(document) },
        children: [...head, ...blocks.flatMap(block)],
      },
    ],
  });
  return docx.Packer.toBuffer(file);
}
