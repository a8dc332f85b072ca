/** Files that users give. */
import { readFile } from 'node:fs/promises';
import { UsageFault } from '../../suites/runners/usage-fault.ts';
import { Failure } from '../failure.ts';

/** A file's text, or a Failure with the code that says what was wanted of it. */
export async function textOf(file: string, code: string, todo: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new Failure(code, `${file} cannot be read`, todo);
  });
}

/** A wrong wish, whichever part of the machinery noticed it, is a fault of usage. */
export function asUsage(thrown: unknown): unknown {
  return thrown instanceof UsageFault ? new Failure(thrown.code, thrown.message, thrown.todo) : thrown;
}
