/** `--out`, looked at before a run that may take long. */
import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Failure } from '../failure.ts';

/** The folder itself, or the nearest one above it that is there. */
function nearestAbove(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) || dirname(path) === path ? path : nearestAbove(dirname(path));
}

/** Throws a Failure (exit code 2) when nothing could be written there: a file is in the way, or the rights are missing. */
export function judgeFolder(folder: string): void {
  const todo = 'give --out a folder that can be written';
  const path = resolve(folder);
  try {
    const above = nearestAbove(path);
    if (!statSync(above).isDirectory()) throw new Error(`${above} is a file`);
    accessSync(above, constants.W_OK);
  } catch (error) {
    throw new Failure('SUITE-OUT', `the report cannot be written: ${(error as Error).message}`, todo);
  }
}
