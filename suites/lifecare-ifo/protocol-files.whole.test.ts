import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { langs } from '../dsl/texts/fill.ts';
import { parseHeader } from '../protocols/header.ts';
import { printed } from '../protocols/printed.ts';
import { protocolOf } from '../protocols/protocol.ts';
import type { Protocol } from '../protocols/records.ts';
import { protocolDocx } from '../reporters/protocol/docx.ts';
import { protocolPdf } from '../reporters/protocol/pdf.ts';
import { runOf } from '../testing/helsenorge-reports.ts';
import * as read from '../testing/read-documents.ts';
import { protocols } from './protocols.ts';
import { suite } from './suite.ts';

const poppler = read.hasProgram('pdftotext', 'poppler-utils');
const office = poppler && read.hasProgram('soffice', 'libreoffice-writer-nogui');
const file = 'motpart-lifecare-ifo.yaml';

let protocol: Protocol;

beforeAll(async () => {
  const example = readFileSync(join(import.meta.dirname, '../../examples/lifecare-reader-ts', file), 'utf8');
  const header = await parseHeader(example, { file, fields: protocols.header, kinds: ['test'] });
  const run = await runOf(suite, await suite.referenceClient());
  protocol = protocolOf(run, protocols, protocols.protocols[0]!, header);
}, 60_000);

test.skipIf(!poppler).each(langs)('the connection protocol in %s as PDF says everything, tagged', async (lang) => {
  const document = printed(protocol, lang);
  const pdf = await protocolPdf(document);
  expect(read.missingIn(read.pdfText(pdf), read.everyText(document))).toEqual([]);
  expect(read.pdfInfo(pdf)).toMatch(/Tagged:\s+yes/);
});

test.skipIf(!poppler)('a value that is longer than a line pushes the next one down', async () => {
  const header = { ...protocol.header, 'certificate.renewal': 'lång '.repeat(60).trim() };
  const words = read.pdfWords(await protocolPdf(printed({ ...protocol, header }, 'sv')));
  const at = (wanted: string) => words.filter(({ text }) => text === wanted).map(({ y }) => y);
  const [next] = at('Registrerat');
  expect(at('lång')).toHaveLength(60);
  expect(Math.max(...at('lång'))).toBeLessThan(next! - 8);
});

test.skipIf(!office)(
  'turned into PDF by LibreOffice, the Word file still says everything',
  { timeout: 90_000 },
  async () => {
    const document = printed(protocol, 'sv');
    const [pdf] = read.convertedToPdf([await protocolDocx(document)]);
    expect(read.missingIn(read.pdfText(pdf!), read.everyText(document))).toEqual([]);
  },
);
