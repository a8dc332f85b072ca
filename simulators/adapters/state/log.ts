/** A file that only grows, until it is written anew: what `append` has settled survives a power cut. */
import { statSync } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Tail } from './read-state.ts';
import { lineOf } from './record.ts';
import { StateError } from './state-error.ts';

/** Characters that are gathered before they are written. */
const piece = 256 * 1024;

/** Where a file stands until it is whole. A process that was killed may leave it behind; nothing of it counts. */
export const beginning = (path: string) => `${path}.new`;

/** A new name in a folder is durable only when the folder is. Some systems cannot sync one, and do not need it. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(dirname(path)).catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

async function writeAll(handle: FileHandle, records: Iterable<unknown>): Promise<Tail> {
  let tail: Tail = { size: 0, chain: 0 };
  let text = '';
  const flush = async () => {
    const bytes = Buffer.from(text);
    text = '';
    await handle.appendFile(bytes);
    tail = { ...tail, size: tail.size + bytes.length };
  };
  for (const record of records) {
    const { line, chain } = lineOf(JSON.stringify(record), tail.chain);
    tail = { ...tail, chain };
    text += line;
    if (text.length > piece) await flush();
  }
  await flush();
  return tail;
}

export class Log {
  readonly path: string;
  #tail: Tail;
  #handle: FileHandle;
  #inode: number;

  private constructor(path: string, handle: FileHandle, tail: Tail) {
    this.path = path;
    this.#handle = handle;
    this.#tail = tail;
    this.#inode = statSync(path).ino;
  }

  get size(): number {
    return this.#tail.size;
  }

  /** Goes on with a file, of which everything after the tail is cut off. */
  static async open(path: string, tail: Tail): Promise<Log> {
    const handle = await open(path, 'a');
    await handle.truncate(tail.size);
    return new Log(path, handle, tail);
  }

  /** A file of these records and nothing else. It stands under its name only when it is whole. */
  static async create(path: string, records: Iterable<unknown>): Promise<Log> {
    const fresh = beginning(path);
    const handle = await open(fresh, 'w', 0o600);
    try {
      const tail = await writeAll(handle, records);
      await handle.datasync();
      await rename(fresh, path);
      await syncFolder(path);
      return new Log(path, handle, tail);
    } catch (thrown) {
      await handle.close();
      await rm(fresh, { force: true });
      throw thrown;
    }
  }

  /** Throws a StateError when the file was removed, moved or written by somebody else: nothing may be acknowledged any more. */
  demandOurs(): void {
    const { ino, size } = statSync(this.path, { throwIfNoEntry: false }) ?? {};
    if (ino === this.#inode && size === this.size) return;
    throw new StateError(
      `${this.path} was removed or changed by somebody else`,
      'start serve again, with that file or another',
    );
  }

  /** Writes records, each a JSON text, with one write, and settles when they are on disk. */
  async append(records: readonly string[]): Promise<void> {
    this.demandOurs();
    let text = '';
    let { size, chain } = this.#tail;
    for (const record of records) {
      const next = lineOf(record, chain);
      text += next.line;
      chain = next.chain;
    }
    const bytes = Buffer.from(text);
    await this.#handle.appendFile(bytes);
    await this.#handle.datasync();
    size += bytes.length;
    this.#tail = { size, chain };
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}
