/** The run that `--run` names. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { CoverageActor } from '../../suites/coverage.ts';
import type { RunDocument } from '../../suites/runners/document.ts';
import { textOf } from '../check/user-file.ts';
import { Failure } from '../failure.ts';

const wanted = 'give --run the run.json that motpart check wrote, or its folder';

/** The document; a folder means the `run.json` in it. Throws a Failure. */
export async function readRun(path: string): Promise<RunDocument> {
  const file = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, 'run.json') : path;
  const text = await textOf(file, 'SUITE-RUN', wanted);
  let document: Partial<RunDocument> | null;
  try {
    document = JSON.parse(text) as Partial<RunDocument> | null;
  } catch {
    throw new Failure('SUITE-RUN', `${file} is not JSON`, wanted);
  }
  if (document?.format !== 1 || !Array.isArray(document.requirements))
    throw new Failure('SUITE-RUN', `${file} is no run document of format 1`, wanted);
  return document as RunDocument;
}

/** Whom the run judged. */
export function judgedBy({ target }: RunDocument): CoverageActor {
  return target === undefined ? 'client' : 'server';
}
