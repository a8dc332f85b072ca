/** A protocol as a PDF: tagged, with an embedded font, bookmarks, and page numbers. */
import type { Block, Phrase, PrintedDocument } from '../../protocols/blocks.ts';
import { plain } from '../../protocols/blocks.ts';
import { box } from './boxes.ts';
import { drawTable } from './pdf-table.ts';
import { colour, margin, Sheet, type Look } from './sheet.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const body: Look = { size: 10 };
const quiet: Look = { size: 9, colour: colour.soft };
const lead: Look = { size: 11, bold: true };

/** A heading never stands alone at the foot of a page. */
const keepWithNext = 84;

/** A sentence and the boxes that stand above the lines to sign on. */
const besideSignature = 56;

/** Room for a line written by hand. */
const written = 28;

/** What must follow a heading on its page: lines to sign on stay together with what they belong to. */
function kept(following: readonly Block[]): number {
  const end = following.findIndex(({ kind }) => kind === 'heading');
  const own = end < 0 ? following : following.slice(0, end);
  const lines = own.flatMap((one) => (one.kind === 'signature' ? one.fields : [])).length;
  return lines === 0 ? keepWithNext : lines * written + besideSignature;
}

function heading({ level, text }: Of<'heading'>, following: readonly Block[], sheet: Sheet): void {
  const look: Look = { size: level === 2 ? 13.5 : 11.5, bold: true };
  const height = sheet.height(text, sheet.width, look);
  if (!sheet.ensure(height + kept(following))) sheet.y += 10;
  const { y } = sheet;
  const element = sheet.element(sheet.root, level === 2 ? 'H2' : 'H3');
  sheet.write(element, text, { x: margin.side, y, width: sheet.width }, look);
  element.end();
  if (level === 2) sheet.pdf.outline.addItem(text);
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
  rowAtLeast: number,
  document: PrintedDocument,
  sheet: Sheet,
): void {
  const columns = [
    { title: '', width: 34 },
    { title: '', width: 66 },
  ];
  const cells = rows.map(([label, lines]) => ({
    cells: [{ lines: [label] }, { lines: lines.filter((line) => plain(line) !== '') }],
  }));
  drawTable(columns, cells, { labels: true, rowAtLeast }, document, sheet);
}

function checklist({ items }: Of<'checklist'>, sheet: Sheet): void {
  const indent = 20;
  const width = sheet.width - indent;
  const list = sheet.element(sheet.root, 'L');
  for (const { title, lines } of items) {
    const titled = [{ text: title, bold: true }];
    const parts = [titled, ...lines];
    const height = parts.reduce((sum, part) => sum + sheet.height(part, width, body) + 1.5, 8);
    sheet.ensure(height);
    const item = sheet.element(list, 'LI');
    const label = sheet.element(item, 'Lbl');
    sheet.write(label, box.empty, { x: margin.side, y: sheet.y, width: indent }, { size: 11.5 });
    label.end();
    const inner = sheet.element(item, 'LBody');
    let y = sheet.y - sheet.height(box.empty, indent, { size: 11.5 });
    for (const part of parts) {
      const line = sheet.element(inner, 'P');
      sheet.write(line, part, { x: margin.side + indent, y, width }, body);
      line.end();
      y += sheet.height(part, width, body) + 1.5;
    }
    inner.end();
    item.end();
    sheet.y = y + 7;
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
      return pairs(one.rows, 0, document, sheet);
    case 'table':
      return drawTable(one.columns, one.rows, {}, document, sheet);
    case 'checklist':
      return checklist(one, sheet);
    case 'choices':
      return choices(one, sheet);
    case 'signature':
      return pairs(
        one.fields.map(([label, value]) => [label, [value]] as const),
        written,
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
