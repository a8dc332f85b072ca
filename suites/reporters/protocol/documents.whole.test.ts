import { beforeAll, describe, expect, test } from 'vitest';
import { langs } from '../../dsl/texts/fill.ts';
import type { PrintedDocument } from '../../protocols/blocks.ts';
import { parseHeader, valueOf } from '../../protocols/header.ts';
import { printed } from '../../protocols/printed.ts';
import { protocolOf } from '../../protocols/protocol.ts';
import type { Protocol } from '../../protocols/records.ts';
import { libraryHeader, libraryProtocols as suite } from '../../testing/library-protocols.ts';
import { attestation, cardSharp, protocolRun } from '../../testing/protocol-run.ts';
import { reportWithDeviation } from '../../testing/helsenorge-reports.ts';
import * as read from '../../testing/read-documents.ts';
import { protocolDocx } from './docx.ts';
import { documentFiles } from './files.ts';
import { protocolHtml } from './html.ts';
import { protocolPdf } from './pdf.ts';

const poppler = read.hasProgram('pdftotext', 'poppler-utils');
const office = poppler && read.hasProgram('soffice', 'libreoffice-writer-nogui');

/** Text that a careless renderer would let through as markup, cut, or draw as nothing. */
const nasty = `<w:t>&"'</w:t> ]]> ${'urn:very:long:'.repeat(30)} åäö ÅÄÖ æøå – “é” → \u0007 Łódź`;

let protocol: Protocol;
let document: PrintedDocument;
let pdf: Uint8Array;
let docx: Uint8Array;
let texts: string[];

beforeAll(async () => {
  const header = await parseHeader(libraryHeader, { file: 'h.yaml', fields: suite.header, kinds: [] });
  const run = await protocolRun({ client: cardSharp(), attestations: [attestation({ note: 'seen' })] });
  protocol = protocolOf(run, suite, suite.protocols[0]!, header);
  const whole = printed(protocol, 'sv');
  document = { ...whole, blocks: [...whole.blocks, { kind: 'paragraph', text: nasty }, longTable()] };
  texts = read.everyText(document).map((text) => text.replace('\u0007', '\uFFFD'));
  [pdf, docx] = await Promise.all([protocolPdf(document), protocolDocx(document)]);
});

/** Over several pages, with a row that is higher than a page. */
function longTable() {
  const cell = (text: string) => ({ lines: [text] });
  const rows = Array.from({ length: 60 }, (_, place) => ({
    cells: [cell(`row-${place}`), cell('words '.repeat(place))],
  }));
  const high = { cells: [cell('row-high'), { lines: [Array.from({ length: 1500 }, (_, n) => `w${n}`).join(' ')] }] };
  const columns = [
    { title: 'Rubrik A', width: 30 },
    { title: 'Rubrik B', width: 70 },
  ];
  return { kind: 'table' as const, name: 'Lång tabell', columns, rows: [...rows, high] };
}

describe('HTML', () => {
  test('says everything, as text', () => {
    const page = protocolHtml(document);
    expect(read.missingIn(read.xmlText(page.replace('<!doctype html>', '')), texts)).toEqual([]);
    expect(page).toContain('&lt;w:t>&amp;');
  });

  test('is one file without script and without anything from elsewhere, in its language', () => {
    const page = protocolHtml(document);
    expect(page).toMatch(/^<!doctype html>\n<html lang="sv">/);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=/i);
  });

  test('every link within it has its target, and no id is there twice', () => {
    const page = protocolHtml(document);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.length).toBeGreaterThan(2);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test('a box is read aloud with its column and its state', () => {
    expect(protocolHtml(document)).toMatch(/role="img" class="box" aria-label="Nej: ikryssad">☑/);
  });
});

describe('DOCX', () => {
  const part = (name: string) => read.docxParts(docx)[name]!;

  test('says everything, as text', () => {
    expect(read.missingIn(read.xmlText(part('word/document.xml')), texts)).toEqual([]);
  });

  test('has heads that repeat, rows that stay whole, and boxes that can be ticked', () => {
    const xml = part('word/document.xml');
    const tables = document.blocks.filter(({ kind }) => kind === 'table').length;
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
    expect(xml).toContain('<w:cantSplit/>');
    expect(xml.match(/<w14:checkbox>/g)!.length).toBeGreaterThan(10);
    expect(xml).toContain('<w14:checked w14:val="1"/>');
  });

  test('has headings by style, its language, title and author, and page numbers', () => {
    expect(part('word/document.xml')).toContain('<w:pStyle w:val="Heading1"/>');
    expect(part('word/styles.xml')).toContain('w:val="sv-SE"');
    expect(part('docProps/core.xml')).toMatch(/<dc:title>[^<]+<\/dc:title>/);
    expect(part('docProps/core.xml')).toContain('läsesällskap');
    const foot = Object.entries(read.docxParts(docx)).find(([name]) => /footer\d*\.xml$/.test(name))!;
    expect(foot[1]).toMatch(/PAGE[\s\S]*NUMPAGES/);
  });

  test.skipIf(!office)('turned into PDF by LibreOffice, it still says everything', { timeout: 90_000 }, async () => {
    const report = await reportWithDeviation();
    const files = read.convertedToPdf([docx, await protocolDocx(report.document)]);
    const [questionnaire, testReport] = files.map(read.pdfText);
    // What looks like markup, and a control character, is a matter of the file itself.
    expect(read.missingIn(questionnaire!, headerAndCases(protocol))).toEqual([]);
    expect(read.missingIn(testReport!, headerAndCases(report.protocol))).toEqual([]);
    expect(read.missingIn(testReport!, read.everyText(report.document))).toEqual([]);
  });
});

function headerAndCases({ suite: { header, form }, header: data, cases }: Protocol): string[] {
  const shown = header.filter((field) => form !== 'test-report' || field.shown);
  const values = shown.map(({ key }) => valueOf(data, key)).filter((value) => value !== 'yes');
  return [...values, ...cases.map(({ id }) => id)].map(read.squeezed);
}

describe('PDF', () => {
  test.skipIf(!poppler)('says everything, as text that can be searched and copied', () => {
    // The font has no letter for the sign that stands for a control character.
    const cut = texts.filter((text) => !text.startsWith('w0w1w2')).map((text) => text.replace('\uFFFD', '?'));
    const whole = read.pdfText(pdf);
    expect(read.missingIn(whole, cut)).toEqual([]);
    for (let n = 0; n < 1500; n += 1) if (!whole.includes(`w${n}`)) throw new Error(`w${n} was cut off`);
  });

  test.skipIf(!poppler)('is tagged, on A4, with title, author, and no form or script', () => {
    const info = read.pdfInfo(pdf);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Page size:.*\(A4\)/);
    expect(info).toMatch(/Title:\s+Test of readers/);
    expect(info).toMatch(/Author:\s+Åsö läsesällskap & vänner/);
    expect(info).toMatch(/JavaScript:\s+no/);
  });

  test.skipIf(!poppler)('its structure has headings, tables with their heads, lists and links', () => {
    const structure = read.pdfInfo(pdf, '-struct');
    for (const tag of ['Document', 'H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'L ', 'LI', 'Lbl', 'LBody', 'Link', 'Span'])
      expect(structure).toMatch(new RegExp(`^\\s*${tag}`, 'm'));
    expect(structure.match(/^\s*Table/gm)).toHaveLength(
      document.blocks.filter(({ kind }) => ['table', 'facts', 'signature'].includes(kind)).length,
    );
  });

  test('names its language, embeds its fonts, and has a bookmark for each heading', () => {
    const raw = Buffer.from(pdf).toString('latin1');
    expect(raw).toContain('/Lang (sv-SE)');
    expect(raw.match(/\/FontFile[23]/g)!.length).toBeGreaterThanOrEqual(2);
    const headings = document.blocks.filter(({ kind }) => kind === 'heading').length;
    expect(raw.match(/\/Dest \[/g)).toHaveLength(headings);
  });

  test('is the same for the same run', async () => {
    expect(Buffer.compare(await protocolPdf(document), pdf)).toBe(0);
  });

  test.skipIf(!poppler)('the head of a table stands on each of its pages, and only once in the structure', () => {
    expect(read.pdfText(pdf).match(/Rubrik B/g)!.length).toBeGreaterThan(2);
    expect(read.pdfInfo(pdf, '-struct-text').match(/Rubrik B/g)).toHaveLength(1);
  });
});

describe('every protocol in every language', () => {
  test.each(langs)('%s: the files say the same, and the decision is left to the recipient', async (lang) => {
    for (const spec of suite.protocols) {
      const one = printed({ ...protocol, spec }, lang);
      const files = await documentFiles(one, spec.file, ['html', 'docx', 'pdf']);
      expect(files.map(({ name }) => name)).toEqual(['html', 'docx', 'pdf'].map((end) => `${spec.file}.${end}`));
      const own = read.everyText(one);
      expect(read.missingIn(read.xmlText(String(files[0]!.content).replace('<!doctype html>', '')), own)).toEqual([]);
      const word = read.docxParts(files[1]!.content as Uint8Array)['word/document.xml']!;
      expect(read.missingIn(read.xmlText(word), own)).toEqual([]);
      if (poppler) expect(read.missingIn(read.pdfText(files[2]!.content as Uint8Array), own)).toEqual([]);
    }
  });
});
