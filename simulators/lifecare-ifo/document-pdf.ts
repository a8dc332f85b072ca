/** PDFs of documents: one page with what the document is. Of the same document the bytes are the same. */
import type { default as Pdf } from 'pdfkit';
import type { LifecareDocument } from '../../fixtures/lifecare/types.ts';

let Document: typeof Pdf | undefined;

/** Must have been awaited once before `pdfOf`. */
export async function loadPdf(): Promise<void> {
  Document ??= (await import('pdfkit')).default;
}

/** Words on the page, one line each: the heading first. Of whom the document is, stands in no PDF of ours. */
const linesOf = ({ title, type, date, id, of, owner }: LifecareDocument): string[] => [
  title,
  `${type} ${date}`,
  `Dokument ${id}, ${of === 'investigation' ? 'utredning' : 'insats'} ${owner}`,
  'Påhittad handling ur en simulerad verksamhet.',
];

/** The bytes of a document's PDF. */
export function pdfOf(row: LifecareDocument): Uint8Array {
  const made = new Date(row.changed);
  const pdf = new Document!({ size: 'A4', info: { Title: row.title, Creator: 'Motpart', CreationDate: made, ModDate: made } }); // prettier-ignore
  const [heading, ...lines] = linesOf(row);
  pdf.fontSize(20).text(heading!).moveDown().fontSize(11);
  for (const line of lines) pdf.text(line);
  pdf.end();
  const parts: Uint8Array[] = [];
  for (let part = pdf.read() as Buffer | null; part !== null; part = pdf.read() as Buffer | null) parts.push(part);
  return Buffer.concat(parts);
}
