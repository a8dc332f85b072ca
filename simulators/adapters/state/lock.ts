/** One process at a time keeps its worlds in a file: `FILE.lock` says which. One that is gone, even by kill -9, is no hindrance. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { StateError } from './state-error.ts';

/** What tells a process from a later one with the same number: when it was started, where the system says so (Linux). */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state, ...numbers] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? 'ended' : numbers[18];
  } catch {
    return undefined;
  }
}

/** True while the process that wrote this is there. */
function holds(text: string): boolean {
  const [pid = '', start = ''] = text.trim().split(' ');
  try {
    process.kill(Number(pid), 0);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return (startOf(Number(pid)) ?? '') === start;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return undefined;
  }
}

function write(path: string): boolean {
  try {
    const text = `${process.pid} ${startOf(process.pid) ?? ''}\n`;
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw thrown;
  }
}

/** Takes the lock of a file, and gives how to let go of it. Throws a StateError when another process has it. */
export function takeLock(file: string): () => void {
  const path = `${file}.lock`;
  const release = () => rmSync(path, { force: true });
  if (write(path)) return release;
  const text = textOf(path);
  if (text !== undefined && /^\d+( |$)/.test(text) && !holds(text)) {
    rmSync(path, { force: true });
    if (write(path)) return release;
  }
  const pid = /^\d+/.exec(textOf(path) ?? '')?.[0];
  const holder = pid === undefined ? 'another process' : `process ${pid}`;
  const todo = `end that one, or give another file; if it is no motpart, remove ${path}`;
  throw new StateError(`${file} is in use by ${holder}`, todo);
}
