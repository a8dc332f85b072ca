/** Writes a run to a folder: `run.json`, `exchanges.ndjson`, the formats asked for, and `manifest.json` with the SHA-256 of each. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lang } from '../dsl/types.ts';
import type { Run } from '../runners/document.ts';
import type { Format } from './formats.ts';
import { formats } from './formats.ts';

export interface WrittenFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Reports may hold what a client said: for the owner's eyes. */
const mode = 0o600;

/** The two files that every other one is a view of. */
export function coreFiles({ document, exchanges }: Run): WrittenFile[] {
  return [
    { name: 'run.json', content: `${JSON.stringify(document, null, 2)}\n` },
    { name: 'exchanges.ndjson', content: exchanges.map((exchange) => `${JSON.stringify(exchange)}\n`).join('') },
  ];
}

function manifestOf(files: readonly WrittenFile[]): WrittenFile {
  const entries = files.map(({ name, content }) => ({
    name,
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  }));
  return { name: 'manifest.json', content: `${JSON.stringify({ format: 1, files: entries }, null, 2)}\n` };
}

async function views(run: Run, wanted: readonly Format[], lang: Lang): Promise<WrittenFile[]> {
  const found = await Promise.all(wanted.map(async (format) => (await formats[format]())(run, lang)));
  return found.flatMap((view) => (view ? [{ name: view.name, content: view.text }] : []));
}

/**
 * The paths of the files written. `run.json`, `exchanges.ndjson` and `manifest.json` are always among them.
 * @param more files beside them, such as protocols
 * @example
 * ```ts no-run
 * import { createWorld } from 'motpart';
 * import { loadSuite, moduleDriver, openHost, run, writeBundle } from 'motpart/suites';
 *
 * const suite = (await loadSuite('helsenorge-verktoy'))!;
 * const host = await openHost('fastify', await createWorld({ systems: suite.systems }));
 * const found = await run(suite, { driver: moduleDriver(await suite.referenceClient()), host });
 * console.log(await writeBundle(found, 'motpart-report/mine', ['html', 'junit'], 'nb'));
 * await host.close();
 * ```
 */
export async function writeBundle(
  run: Run,
  folder: string,
  wanted: readonly Format[],
  lang: Lang,
  more: readonly WrittenFile[] = [],
): Promise<string[]> {
  const files = [...coreFiles(run), ...(await views(run, wanted, lang)), ...more];
  await mkdir(folder, { recursive: true });
  const all = [...files, manifestOf(files)];
  await Promise.all(all.map(({ name, content }) => writeFile(join(folder, name), content, { mode })));
  return all.map(({ name }) => join(folder, name));
}
