/** A protocol as a PDF: tagged, with an embedded font, bookmarks, and page numbers. */
import type { Block, Phrase, PrintedDocument } from '../../protocols/blocks.ts';
import { plain } from '../../protocols/blocks.ts';
import { box } from './boxes.ts';
import { beginningOf, drawTable } from './pdf-table.ts';
import { colour, margin, Sheet, type Element, type Look } from './sheet.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const body: Look = { size: 10 };
const quiet: Look = { size: 9, colour: colour.soft };
const lead: Look = { size: 11, bold: true };

/** A heading never stands alone at the foot of a page. */
const keepWithNext = 84;

/** Above a heading, and below it with its line. */
const roundHeading = 18;

/** A sentence and the boxes that stand above the lines to sign on. */
const besideSignature = 56;

/** Room for a line written by hand. */
const written = 28;

/** A line of a check list that is filled in by hand. */
const lineToFill = { height: 19, above: 4 } as const;

const listIndent = 20;

/** What must follow a heading on its page: the beginning of a table, and lines to sign on together with what they belong to. */
function kept(following: readonly Block[], sheet: Sheet): number {
  const end = following.findIndex(({ kind }) => kind === 'heading');
  const own = end < 0 ? following : following.slice(0, end);
  const lines = own.flatMap((one) => (one.kind === 'signature' ? one.fields : [])).length;
  if (lines > 0) return lines * written + besideSignature;
  const [first] = own;
  return first?.kind === 'table' ? Math.max(keepWithNext, beginningOf(first, sheet) + roundHeading) : keepWithNext;
}

function heading({ level, text, id }: Of<'heading'>, following: readonly Block[], sheet: Sheet): void {
  const look: Look = { size: level === 2 ? 13.5 : 11.5, bold: true };
  const height = sheet.height(text, sheet.width, look);
  if (!sheet.ensure(height + kept(following, sheet))) sheet.y += 10;
  const { y } = sheet;
  if (id !== undefined) sheet.pdf.addNamedDestination(id, 'XYZ', margin.side, y, null);
  const element = sheet.element(sheet.root, level === 2 ? 'H2' : 'H3');
  sheet.write(element, text, { x: margin.side, y, width: sheet.width }, look);
  element.end();
  sheet.bookmark(text, level);
  const line = y + height + 1;
  sheet.artifact(() => {
    sheet.pdf.lineWidth(0.8).strokeColor(colour.ink).moveTo(margin.side, line);
    sheet.pdf.lineTo(margin.side + sheet.width, line).stroke();
  });
  sheet.y = line + 7;
}

function paragraph(text: Phrase, look: Look, sheet: Sheet, indent = 0): void {
  const width = sheet.width - indent;
  const height = sheet.height(text, width, look);
  sheet.ensure(Math.min(height, sheet.room));
  const { y } = sheet;
  const element = sheet.element(sheet.root, 'P');
  sheet.write(element, text, { x: margin.side + indent, y, width }, look);
  element.end();
  sheet.y = Math.max(sheet.y, y + height) + 5;
}

function notice(text: Phrase, sheet: Sheet): void {
  const width = sheet.width - 20;
  const height = sheet.height(text, width, body) + 10;
  sheet.ensure(height);
  const { y } = sheet;
  sheet.artifact(() => {
    sheet.pdf.rect(margin.side, y, sheet.width, height).fill(colour.fill);
    sheet.pdf.rect(margin.side, y, 3, height).fill(colour.soft);
  });
  const element = sheet.element(sheet.root, 'P');
  sheet.write(element, text, { x: margin.side + 12, y: y + 5, width }, body);
  element.end();
  sheet.y = y + height + 7;
}

function pairs(
  rows: readonly (readonly [string, readonly Phrase[]])[],
  { rowAtLeast = 0, narrow = false }: { readonly rowAtLeast?: number; readonly narrow?: boolean | undefined },
  document: PrintedDocument,
  sheet: Sheet,
): void {
  const columns = [
    { title: '', width: narrow ? 18 : 34 },
    { title: '', width: narrow ? 82 : 66 },
  ];
  const cells = rows.map(([label, lines]) => ({
    cells: [{ lines: [label] }, { lines: lines.filter((line) => plain(line) !== '') }],
  }));
  drawTable(columns, cells, { labels: true, rowAtLeast }, document, sheet);
}

type Field = readonly [label: string, value: string];

const fieldText = ([label, value]: Field) => [{ text: `${label}: `, bold: true }, { text: value }];

/** At most: what is long takes more than a line. */
function fieldHeight(field: Field, sheet: Sheet): number {
  const text = sheet.height(fieldText(field), sheet.width - listIndent, body);
  return Math.max(lineToFill.height, lineToFill.above + text);
}

/** A label with its value, or with a line to write on. */
function toFillIn(parent: Element, field: Field, sheet: Sheet): void {
  sheet.ensure(fieldHeight(field, sheet));
  const { y } = sheet;
  const [label, value] = field;
  const x = margin.side + listIndent;
  const width = sheet.width - listIndent;
  const line = sheet.element(parent, 'P');
  sheet.write(line, fieldText(field), { x, y: y + lineToFill.above, width }, body);
  line.end();
  sheet.y = Math.max(y + lineToFill.height, sheet.y);
  if (value !== '') return;
  sheet.use({ ...body, bold: true });
  const from = x + sheet.pdf.widthOfString(`${label}: `) + 2;
  const below = y + lineToFill.height - 2;
  sheet.artifact(() => {
    sheet.pdf.lineWidth(0.5).strokeColor(colour.soft).moveTo(from, below);
    sheet.pdf.lineTo(x + width, below).stroke();
  });
}

function checklist({ items }: Of<'checklist'>, sheet: Sheet): void {
  const indent = listIndent;
  const width = sheet.width - indent;
  const list = sheet.element(sheet.root, 'L');
  for (const { title, lines, fields = [] } of items) {
    const titled = [{ text: title, bold: true }];
    const parts = [titled, ...lines];
    const height = parts.reduce((sum, part) => sum + sheet.height(part, width, body) + 1.5, 8);
    sheet.ensure(fields.slice(0, 1).reduce((sum, field) => sum + fieldHeight(field, sheet), height));
    const item = sheet.element(list, 'LI');
    const label = sheet.element(item, 'Lbl');
    sheet.write(label, box.empty, { x: margin.side, y: sheet.y, width: indent }, { size: 11.5 });
    label.end();
    const inner = sheet.element(item, 'LBody');
    sheet.y -= sheet.height(box.empty, indent, { size: 11.5 });
    for (const part of parts) {
      const line = sheet.element(inner, 'P');
      sheet.write(line, part, { x: margin.side + indent, y: sheet.y, width }, body);
      line.end();
      sheet.y += 1.5;
    }
    for (const field of fields) toFillIn(inner, field, sheet);
    inner.end();
    item.end();
    sheet.y += 7;
  }
  list.end();
}

function choices({ label, options }: Of<'choices'>, sheet: Sheet): void {
  const text = [{ text: label, bold: true }, ...options.map((option) => ({ text: `     ${box.empty} ${option}` }))];
  paragraph(text, { size: 10.5 }, sheet);
}

function block(one: Block, following: readonly Block[], document: PrintedDocument, sheet: Sheet): void {
  switch (one.kind) {
    case 'heading':
      return heading(one, following, sheet);
    case 'paragraph':
      return paragraph(one.text, one.look === 'lead' ? lead : one.look === 'quiet' ? quiet : body, sheet);
    case 'notice':
      return notice(one.text, sheet);
    case 'facts':
      return pairs(one.rows, { narrow: one.narrow }, document, sheet);
    case 'table':
      return drawTable(one.columns, one.rows, {}, document, sheet);
    case 'checklist':
      return checklist(one, sheet);
    case 'choices':
      return choices(one, sheet);
    case 'signature':
      return pairs(
        one.fields.map(([label, value]) => [label, [value]] as const),
        { rowAtLeast: written },
        document,
        sheet,
      );
  }
}

function top({ title, author }: PrintedDocument, sheet: Sheet): void {
  const look: Look = { size: 20, bold: true };
  const element = sheet.element(sheet.root, 'H1');
  sheet.write(element, title, { x: margin.side, y: sheet.y, width: sheet.width }, look);
  element.end();
  paragraph(author, { size: 12, colour: colour.soft }, sheet);
  sheet.y += 6;
}

/** Foot and page number, when it is known how many pages there are. */
function feet({ foot, page }: PrintedDocument, sheet: Sheet): void {
  const { start, count } = sheet.pdf.bufferedPageRange();
  for (let place = 0; place < count; place += 1) {
    sheet.pdf.switchToPage(start + place);
    // Text below the bottom margin would begin another page.
    sheet.pdf.page.margins.bottom = 0;
    const number = page.replace('{n}', String(place + 1)).replace('{m}', String(count));
    const y = sheet.pdf.page.height - 36;
    sheet.artifact(() => {
      sheet.use({ size: 8, colour: colour.soft });
      sheet.pdf.text(foot, margin.side, y, { width: sheet.width - 80, height: 12, ellipsis: true, lineBreak: false });
      sheet.pdf.text(number, margin.side, y, { width: sheet.width, align: 'right' });
    }, 'Pagination');
  }
}

/** The file's bytes. */
export async function protocolPdf(document: PrintedDocument): Promise<Uint8Array> {
  const sheet = new Sheet(document);
  top(document, sheet);
  for (const [place, one] of document.blocks.entries()) block(one, document.blocks.slice(place + 1), document, sheet);
  feet(document, sheet);
  return sheet.bytes();
}
