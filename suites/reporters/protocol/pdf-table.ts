/** Tables of the PDF: rows stay whole, the head stands on every page, and the structure says which cell is a heading. */
import type { Cell, Column, Phrase, PrintedDocument, Row } from '../../protocols/blocks.ts';
import { plain } from '../../protocols/blocks.ts';
import { aloud, box } from './boxes.ts';
import { colour, margin, type Element, type Look, type Sheet } from './sheet.ts';

const padding = { x: 4, y: 3 } as const;
const text: Look = { size: 8.8 };
const headText: Look = { size: 8.6, bold: true };
const boxText: Look = { size: 11, align: 'center' };

/** Height of lines above each other. */
const between = 2;

interface Grid {
  readonly columns: readonly Column[];
  /** Left edge and width of each column, in points. */
  readonly places: readonly { readonly x: number; readonly width: number }[];
}

function gridOf(columns: readonly Column[], width: number): Grid {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  let x: number = margin.side;
  const places = columns.map((column) => {
    const place = { x, width: (column.width / total) * width };
    x += place.width;
    return place;
  });
  return { columns, places };
}

function cellHeight(cell: Cell, width: number, look: Look, sheet: Sheet): number {
  const inner = width - 2 * padding.x;
  if ('ticked' in cell) return sheet.height(box.empty, inner, boxText);
  const heights = cell.lines.map((line) => sheet.height(line, inner, look));
  return heights.reduce((sum, height) => sum + height + between, 0) - (heights.length > 0 ? between : 0);
}

function rowHeight({ cells }: Row, grid: Grid, look: Look, sheet: Sheet): number {
  const heights = cells.map((cell, place) => cellHeight(cell, grid.places[place]!.width, look, sheet));
  return Math.max(...heights, look.size) + 2 * padding.y;
}

/** Half of a line's words each; a single word stays whole. */
function halves(line: Phrase): [Phrase, Phrase | undefined] {
  const words = plain(line).split(' ');
  if (words.length < 2) return [line, undefined];
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')];
}

function splitCell(cell: Cell): [Cell, Cell] {
  const nothing = { lines: [] };
  if ('ticked' in cell) return [cell, nothing];
  if (cell.lines.length > 1) {
    const middle = Math.ceil(cell.lines.length / 2);
    return [{ lines: cell.lines.slice(0, middle) }, { lines: cell.lines.slice(middle) }];
  }
  const [first, second] = cell.lines.length === 0 ? ['', undefined] : halves(cell.lines[0]!);
  return [{ lines: [first] }, second === undefined ? nothing : { lines: [second] }];
}

/** A row that is higher than a page, as several. */
function fitting(row: Row, grid: Grid, sheet: Sheet, most: number): Row[] {
  if (rowHeight(row, grid, text, sheet) <= most) return [row];
  const parts = row.cells.map(splitCell);
  if (parts.every(([, rest]) => 'lines' in rest && rest.lines.length === 0)) return [row];
  const first = { ...row, cells: parts.map(([part]) => part) };
  const rest = { cells: parts.map(([, part]) => part) };
  return [...fitting(first, grid, sheet, most), ...fitting(rest, grid, sheet, most)];
}

function frame(grid: Grid, height: number, shaded: readonly boolean[], sheet: Sheet): void {
  const { y } = sheet;
  sheet.artifact(() => {
    for (const [place, { x, width }] of grid.places.entries()) {
      if (shaded[place]) sheet.pdf.rect(x, y, width, height).fill(colour.fill);
    }
    for (const { x, width } of grid.places) {
      sheet.pdf.lineWidth(0.5).strokeColor(colour.line).rect(x, y, width, height).stroke();
    }
  });
}

interface Drawing {
  readonly grid: Grid;
  readonly document: PrintedDocument;
  readonly sheet: Sheet;
}

function drawCell(
  element: Element,
  cell: Cell,
  place: number,
  look: Look,
  y: number,
  { grid, document, sheet }: Drawing,
): void {
  const { x, width } = grid.places[place]!;
  const at = { x: x + padding.x, y: y + padding.y, width: width - 2 * padding.x };
  const align = grid.columns[place]!.centred ? ('center' as const) : ('left' as const);
  if ('ticked' in cell) {
    const span = sheet.element(element, 'Span', { alt: aloud(cell.name, cell.ticked, document.lang) });
    sheet.write(span, cell.ticked ? box.ticked : box.empty, at, boxText);
    span.end();
    return;
  }
  for (const line of cell.lines) {
    const paragraph = sheet.element(element, 'P');
    sheet.write(paragraph, line, at, { ...look, align });
    paragraph.end();
    at.y += sheet.height(line, at.width, look) + between;
  }
}

function drawHead(table: Element | undefined, height: number, drawing: Drawing): void {
  const { grid, sheet } = drawing;
  const { y } = sheet;
  frame(
    grid,
    height,
    grid.columns.map(() => true),
    sheet,
  );
  const row = table && sheet.element(table, 'TR');
  for (const [place, { title }] of grid.columns.entries()) {
    const cell = { lines: [title] };
    if (row) {
      const element = sheet.element(row, 'TH', { scope: 'Column' });
      drawCell(element, cell, place, headText, y, drawing);
      element.end();
    } else {
      sheet.artifact(() => repeated(title, place, y, drawing), 'Pagination');
    }
  }
  row?.end();
  sheet.y = y + height;
}

/** The head on a later page: for the eye only. */
function repeated(title: string, place: number, y: number, { grid, sheet }: Drawing): void {
  const { x, width } = grid.places[place]!;
  const align = grid.columns[place]!.centred ? ('center' as const) : ('left' as const);
  sheet.use(headText);
  sheet.pdf.text(title, x + padding.x, y + padding.y, { width: width - 2 * padding.x, align });
}

function drawRow(table: Element, row: Row, height: number, labels: boolean, drawing: Drawing): void {
  const { grid, sheet } = drawing;
  const { y } = sheet;
  frame(
    grid,
    height,
    grid.columns.map((_, place) => labels && place === 0),
    sheet,
  );
  const element = sheet.element(table, 'TR');
  if (row.id !== undefined) sheet.pdf.addNamedDestination(row.id, 'XYZ', margin.side, y, null);
  for (const [place, cell] of row.cells.entries()) {
    const made = place === 0 ? sheet.element(element, 'TH', { scope: 'Row' }) : sheet.element(element, 'TD');
    drawCell(made, cell, place, labels && place === 0 ? headText : text, y, drawing);
    made.end();
  }
  element.end();
  sheet.y = y + height;
}

interface Options {
  /** The first column holds labels, and there is no head. */
  readonly labels?: boolean;
  /** At least so high: room to write by hand. */
  readonly rowAtLeast?: number;
}

const headOf = (columns: readonly Column[]): Row => ({ cells: columns.map(({ title }) => ({ lines: [title] })) });

/** Height of the head and the first row; of a row that may be cut, at most half a page. */
export function beginningOf(
  { columns, rows }: { readonly columns: readonly Column[]; readonly rows: readonly Row[] },
  sheet: Sheet,
): number {
  const grid = gridOf(columns, sheet.width);
  const first = rows[0] ? rowHeight(rows[0], grid, text, sheet) : 0;
  return rowHeight(headOf(columns), grid, headText, sheet) + Math.min(first, sheet.room / 2);
}

/** Draws a table below the cursor. */
export function drawTable(
  columns: readonly Column[],
  rows: readonly Row[],
  { labels = false, rowAtLeast = 0 }: Options,
  document: PrintedDocument,
  sheet: Sheet,
): void {
  const grid = gridOf(columns, sheet.width);
  const drawing = { grid, document, sheet };
  const headHeight = labels ? 0 : rowHeight(headOf(columns), grid, headText, sheet);
  const table = sheet.element(sheet.root, 'Table');
  const whole = rows.flatMap((row) => fitting(row, grid, sheet, sheet.room - headHeight));
  for (const [place, row] of whole.entries()) {
    const height = Math.max(rowHeight(row, grid, text, sheet), rowAtLeast);
    const turned = sheet.ensure(height + (place === 0 ? headHeight : 0));
    if (!labels && (place === 0 || turned)) drawHead(place === 0 ? table : undefined, headHeight, drawing);
    drawRow(table, row, height, labels, drawing);
  }
  table.end();
  sheet.y += 8;
}
