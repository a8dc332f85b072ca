/** `motpart serve --state FILE`: worlds that outlive their process, and kill -9. */
import { readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Snapshot, World } from '../../kernel/world.ts';
import { Worlds } from '../../kernel/worlds.ts';
import type { Found } from './fold.ts';
import { takeLock } from './lock.ts';
import { beginning, Log } from './log.ts';
import { readState, type Read } from './read-state.ts';
import type { Ground } from './record.ts';
import { recordsOf } from './records-of-worlds.ts';
import { asStateError, StateError } from './state-error.ts';
import { State, type StateOptions } from './state.ts';

export type { Ground } from './record.ts';
export { StateError } from './state-error.ts';
export type { State } from './state.ts';

/** A file that is ours as long as nobody releases it. */
export interface StateFile {
  readonly path: string;
  /** What it held; undefined when it is new. */
  readonly found: Found | undefined;
  /** From now on these worlds are kept in it: those that it held, as `worldsOf` makes them, or fresh ones. */
  readonly keep: (worlds: Worlds, options?: StateOptions) => Promise<State>;
  /** Lets another process have it. */
  readonly release: () => void;
}

/** The file that a symbolic link leads to: a new one would replace the link. */
function placeOf(file: string): string {
  const path = resolve(file);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return path;
  if (!stats.isFile()) throw new StateError(`${path} is no file to write to`, 'give another name');
  return realpathSync(path);
}

/** What stands in the file; nothing in an empty one, such as `mktemp` makes. */
function readAt(path: string, ground: Ground): Read | undefined {
  if (!statSync(path, { throwIfNoEntry: false })?.size) return undefined;
  return readState(readFileSync(path), path, ground);
}

async function logFor(path: string, ground: Ground, read: Read | undefined, worlds: Worlds): Promise<Log> {
  try {
    return await (read ? Log.open(path, read) : Log.create(path, recordsOf(ground, worlds)));
  } catch (thrown) {
    throw asStateError(thrown, path);
  }
}

/** Reads a state file, or promises a new one. Throws a StateError when it is of another ground, damaged, in use or out of reach. */
export function openState(file: string, ground: Ground): StateFile {
  let release = () => {};
  try {
    const path = placeOf(file);
    release = takeLock(path);
    rmSync(beginning(path), { force: true });
    const read = readAt(path, ground);
    const keep = async (worlds: Worlds, options?: StateOptions) =>
      new State(await logFor(path, ground, read, worlds), worlds, ground, options);
    return { path, found: read?.found, keep, release };
  } catch (thrown) {
    release();
    throw asStateError(thrown, file);
  }
}

/** The worlds that a file held, or one fresh one. `first` makes the default one. */
export function worldsOf(found: Found | undefined, first: (snapshot: Snapshot | undefined) => World): Worlds {
  const [standing, ...others] = found?.worlds ?? [];
  const worlds = new Worlds(first(standing?.[1]), undefined, found?.given);
  for (const [id, snapshot] of others) worlds.create(id, { snapshot });
  for (const [id, snapshot] of found?.snapshots ?? []) worlds.bring(id, snapshot);
  return worlds;
}
