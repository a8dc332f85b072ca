/** Protocols as files, in the formats that are asked for. Each renderer is loaded when it is needed: two of them are large. */
import type { PrintedDocument } from '../../protocols/blocks.ts';
import type { WrittenFile } from '../bundle.ts';

export type DocumentFormat = 'html' | 'docx' | 'pdf';

export const documentFormats: readonly DocumentFormat[] = ['html', 'docx', 'pdf'];

const renderers: Readonly<
  Record<DocumentFormat, () => Promise<(document: PrintedDocument) => string | Promise<Uint8Array>>>
> = {
  html: async () => (await import('./html.ts')).protocolHtml,
  docx: async () => (await import('./docx.ts')).protocolDocx,
  pdf: async () => (await import('./pdf.ts')).protocolPdf,
};

/** The files of one document: `testprotokoll.html`, `testprotokoll.docx`, … */
export async function documentFiles(
  document: PrintedDocument,
  name: string,
  formats: readonly DocumentFormat[],
): Promise<WrittenFile[]> {
  return Promise.all(
    formats.map(async (format) => {
      const render = await renderers[format]();
      return { name: `${name}.${format}`, content: await render(document) };
    }),
  );
}
