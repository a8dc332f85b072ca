/** A run.json that a user names. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonSchema } from '../suites/dsl/types.ts';
import type { RunDocument } from '../suites/runners/document.ts';
import { textOf } from './check/user-file.ts';
import { Failure } from './failure.ts';

/** A folder means the `run.json` in it. */
export function runFileAt(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, 'run.json') : path;
}

let known: JsonSchema | undefined;

/** Beside the sources in a clone, one folder further up from `dist/bin`. */
function schema(): JsonSchema {
  const places = ['../suites/run.schema.json', '../../suites/run.schema.json'];
  const place = places.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  return (known ??= JSON.parse(readFileSync(place!, 'utf8')) as JsonSchema);
}

function parsed(text: string, file: string, todo: string): { readonly format?: unknown } | null {
  try {
    return JSON.parse(text) as { format?: unknown } | null;
  } catch {
    throw new Failure('SUITE-RUN', `${file} is not JSON`, todo);
  }
}

/** The document in a file, whole and of a format that this version reads. Throws a Failure that ends with `todo`. */
export async function runDocumentIn(file: string, todo: string): Promise<RunDocument> {
  const document = parsed(await textOf(file, 'SUITE-RUN', todo), file, todo);
  if (document?.format !== 1) throw new Failure('SUITE-RUN', `${file} is no run document of format 1`, todo);
  const { misfitOf } = await import('../suites/drivers/schemas.ts');
  const misfit = await misfitOf(schema(), document, 'the document');
  if (misfit !== undefined) throw new Failure('SUITE-RUN', `${file} is not whole: ${misfit.split('; ')[0]}`, todo);
  return document as RunDocument;
}
