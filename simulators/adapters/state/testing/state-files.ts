/** Files in a folder of the test's own, and the worlds of the invented library in them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libraryWorld } from '../../../kernel/testing/ask.ts';
import type { Snapshot, World } from '../../../kernel/world.ts';
import type { Worlds } from '../../../kernel/worlds.ts';
import { openState, worldsOf, type Ground, type State } from '../index.ts';
import type { StateOptions } from '../state.ts';

export const ground: Ground = { version: '1.2.3', seed: 1177, people: 3, systems: ['library'] };

export class Files {
  readonly folder = mkdtempSync(join(tmpdir(), 'motpart-state-'));
  #count = 0;

  fresh(content?: string | Uint8Array): string {
    const path = join(this.folder, `state-${(this.#count += 1)}.log`);
    if (content !== undefined) writeFileSync(path, content);
    return path;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export interface Kept {
  readonly worlds: Worlds;
  readonly state: State;
  /** Ends as `serve` does when it is told to. */
  readonly end: () => Promise<void>;
}

type First = (snapshot?: Snapshot) => World;
const library: First = (snapshot) => libraryWorld({ ...(snapshot && { snapshot }) });

/** Worlds as a process finds them that is started with this file. */
export async function start(file: string, options: StateOptions = {}, first = library, on = ground): Promise<Kept> {
  const opened = openState(file, on);
  const worlds = worldsOf(opened.found, first);
  const state = await opened.keep(worlds, options);
  const end = () => state.close().finally(opened.release);
  return { worlds, state, end };
}

/** What the file would hold if the process were killed now. */
export function killed(file: string): Buffer {
  return readFileSync(file);
}

/** All that a set of worlds holds. */
export function allOf(worlds: Worlds) {
  return {
    worlds: worlds.list().map((world) => [world.id, world.snapshot()]),
    snapshots: [...worlds.snapshots],
    given: worlds.given,
  };
}
