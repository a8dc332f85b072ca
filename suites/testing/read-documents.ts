/** Reads what the renderers wrote, with programs that are not ours. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import type { Block, PrintedDocument } from '../protocols/blocks.ts';
import { plain } from '../protocols/blocks.ts';

/** Is this program there? Says in one line how to get it when not. */
export function hasProgram(name: string, debianPackage: string): boolean {
  const there = !spawnSync(name, ['-v'], { stdio: 'ignore', timeout: 30_000 }).error;
  if (!there) console.warn(`${name} is missing, so its tests are skipped: apt-get install ${debianPackage}`);
  return there;
}

function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'motpart-document-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function withFile<Result>(name: string, bytes: Uint8Array, work: (path: string, folder: string) => Result): Result {
  return inFolder((folder) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return work(path, folder);
  });
}

/** The text of a PDF, in the order in which it was drawn. */
export function pdfText(bytes: Uint8Array): string {
  return withFile('x.pdf', bytes, (path) => execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }));
}

/** The words of a PDF with how far down they begin: points from the top of the first page, as if pages lay under each other. */
export function pdfWords(bytes: Uint8Array): { readonly text: string; readonly y: number }[] {
  const xml = withFile('x.pdf', bytes, (path) => execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8' }));
  const pages = xml.split('<page ').slice(1);
  return pages.flatMap((page, place) =>
    [...page.matchAll(/yMin="([\d.]+)"[^>]*>([^<]*)</g)].map(([, y, text]) => ({
      text: text!,
      y: Number(y) + place * 1000,
    })),
  );
}

/** What pdfinfo says, by its labels. */
export function pdfInfo(bytes: Uint8Array, ...more: string[]): string {
  return withFile('x.pdf', bytes, (path) => execFileSync('pdfinfo', [...more, path], { encoding: 'utf8' }));
}

/** Turns Word documents into PDF with LibreOffice, all at once: most of the time goes into its start. */
export function convertedToPdf(documents: readonly Uint8Array[]): Uint8Array[] {
  return inFolder((folder) => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const paths = documents.map((_, place) => join(folder, `${place}.docx`));
    for (const [place, path] of paths.entries()) writeFileSync(path, documents[place]!);
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], {
      stdio: 'ignore',
    });
    return paths.map((path) => readFileSync(path.replace(/docx$/, 'pdf')));
  });
}

/** The parts of a Word document, by name. */
export function docxParts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

type Node = Record<string, unknown>;

/** All text of an XML or XHTML document in its order, entities decoded. */
export function xmlText(xml: string): string {
  const parser = new XMLParser({ preserveOrder: true, trimValues: false, parseTagValue: false, htmlEntities: true });
  const texts: string[] = [];
  const walk = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      for (const [name, value] of Object.entries(node)) {
        if (name === '#text') texts.push(String(value));
        else if (Array.isArray(value) && name !== 'style') walk(value as Node[]);
      }
    }
  };
  walk(parser.parse(xml) as Node[]);
  return texts.join('');
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
    case 'notice':
      return [plain(block.text)];
    case 'facts':
      return block.rows.flatMap(([label, values]) => [label, ...values.map(plain)]);
    case 'table': {
      const lines = block.rows.flatMap(({ cells }) => cells.flatMap((cell) => ('lines' in cell ? cell.lines : [])));
      return [...block.columns.map(({ title }) => title), ...lines.map(plain)];
    }
    case 'checklist':
      return block.items.flatMap(({ title, lines, fields = [] }) => [title, ...lines.map(plain), ...fields.flat()]);
    case 'choices':
      return [block.label, ...block.options];
    case 'signature':
      return block.fields.flat();
  }
}

/** Without white space, since lines may break anywhere. */
export function squeezed(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\u200B]/g, '');
}

/** Every text of a document, in its order: squeezed, or as `form` makes it. */
export function everyText({ title, author, blocks }: PrintedDocument, form = squeezed): string[] {
  return [title, author, ...blocks.flatMap(textsOf)].map(form).filter((text) => text !== '');
}

/** Texts that do not stand in the whole. */
export function missingIn(whole: string, texts: readonly string[]): string[] {
  const all = squeezed(whole);
  return texts.filter((text) => !all.includes(text));
}
