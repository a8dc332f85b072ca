/** `--state FILE`: the worlds come from a file and are kept there. */
import type { Ground, StateError, StateFile } from '../../simulators/adapters/state/index.ts';
import { Worlds, type Snapshot, type World } from '../../simulators/index.ts';
import { Failure, lineOf } from '../failure.ts';

/** The worlds to serve, and what keeps them. */
export interface Kept {
  readonly worlds: Worlds;
  /** What an answer waits for before it leaves: see `ServerOptions.keep`. */
  readonly keep?: (world?: World) => Promise<void> | undefined;
  readonly facts?: StateFacts;
  /** Writes what is left and lets go of the file. */
  readonly close: () => Promise<void>;
}

/** What `serve` says of the file. */
export interface StateFacts {
  readonly file: string;
  /** How many worlds came back from it: none from a new file. */
  readonly worlds: number;
}

type First = (snapshot?: Snapshot) => World;

function failureOf(thrown: unknown): unknown {
  const { name, code, message, todo } = thrown as StateError;
  return name === 'StateError' ? new Failure(code, message, todo) : thrown;
}

function tell(error: StateError): void {
  const what = `${error.message}: answers that are not on disk are 500 from now on`;
  process.stderr.write(`${lineOf(new Failure(error.code, what, error.todo))}\n`);
}

async function keepIn(opened: StateFile, first: First): Promise<Kept> {
  const { worldsOf } = await import('../../simulators/adapters/state/index.ts');
  const worlds = worldsOf(opened.found, first);
  const state = await opened.keep(worlds, { onBroken: tell });
  return {
    worlds,
    keep: state.held.bind(state),
    facts: { file: opened.path, worlds: opened.found?.worlds.size ?? 0 },
    close: async () => {
      try {
        await state.close();
      } catch (thrown) {
        throw failureOf(thrown);
      } finally {
        opened.release();
      }
    },
  };
}

/** Worlds that are kept in a file, or, without one, fresh ones that end with the process. Throws a Failure. */
export async function keptWorlds(file: string | undefined, ground: Ground, first: First): Promise<Kept> {
  if (file === undefined) return { worlds: new Worlds(first()), close: async () => {} };
  const { openState } = await import('../../simulators/adapters/state/index.ts');
  let opened: StateFile | undefined;
  try {
    opened = openState(file, ground);
    return await keepIn(opened, first);
  } catch (thrown) {
    opened?.release();
    throw failureOf(thrown);
  }
}
