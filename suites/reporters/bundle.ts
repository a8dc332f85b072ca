/** Writes a run to a folder: `run.json`, `exchanges.ndjson`, the formats asked for, and `manifest.json` with the SHA-256 of each. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lang } from '../dsl/types.ts';
import type { Run } from '../runners/document.ts';
import type { Format } from './formats.ts';
import { formats } from './formats.ts';

interface WrittenFile {
  readonly name: string;
  readonly text: string;
}

/** Reports may hold what a client said: for the owner's eyes. */
const mode = 0o600;

function core({ document, exchanges }: Run): WrittenFile[] {
  return [
    { name: 'run.json', text: `${JSON.stringify(document, null, 2)}\n` },
    { name: 'exchanges.ndjson', text: exchanges.map((exchange) => `${JSON.stringify(exchange)}\n`).join('') },
  ];
}

function manifestOf(files: readonly WrittenFile[]): WrittenFile {
  const entries = files.map(({ name, text }) => ({
    name,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  }));
  return { name: 'manifest.json', text: `${JSON.stringify({ format: 1, files: entries }, null, 2)}\n` };
}

/** The paths of the files written. `run.json`, `exchanges.ndjson` and `manifest.json` are always among them. */
export async function writeBundle(run: Run, folder: string, wanted: readonly Format[], lang: Lang): Promise<string[]> {
  const views = await Promise.all(wanted.map(async (format) => (await formats[format]())(run, lang)));
  const files = [...core(run), ...views.flatMap((view) => (view ? [view] : []))];
  await mkdir(folder, { recursive: true });
  const all = [...files, manifestOf(files)];
  await Promise.all(all.map(({ name, text }) => writeFile(join(folder, name), text, { mode })));
  return all.map(({ name }) => join(folder, name));
}
