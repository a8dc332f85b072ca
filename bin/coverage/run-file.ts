/** The run that `--run` names. */
import type { CoverageActor } from '../../suites/coverage.ts';
import type { RunDocument } from '../../suites/runners/document.ts';
import { runDocumentIn, runFileAt } from '../run-document.ts';

/** The document; a folder means the `run.json` in it. Throws a Failure. */
export async function readRun(path: string): Promise<RunDocument> {
  return runDocumentIn(runFileAt(path), 'give --run the run.json that motpart check wrote, or its folder');
}

/** Whom the run judged. */
export function judgedBy({ target }: RunDocument): CoverageActor {
  return target === undefined ? 'client' : 'server';
}
