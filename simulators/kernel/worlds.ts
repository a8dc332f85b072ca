/** The worlds of one process: a default one and any number beside it, up to a bound. */
import type { Change } from './table.ts';
import type { Snapshot, World, WorldOptions } from './world.ts';

export type WorldErrorCode =
  'SIM-WORLD-ID' | 'SIM-WORLD-EXISTS' | 'SIM-NO-WORLD' | 'SIM-WORLD-LIMIT' | 'SIM-WORLD-DEFAULT';

/** A wish about worlds that cannot be granted: one line that says what, and what to do. */
export class WorldError extends Error {
  readonly code: WorldErrorCode;
  constructor(code: WorldErrorCode, message: string) {
    super(message);
    this.name = 'WorldError';
    this.code = code;
  }
}

/**
 * Hears all that happens to the worlds, in order and as it happens: enough to make them again. What a world was given beside its
 * state (wall clock, journal limits, starting profile) is not part of it.
 */
export interface Watcher {
  /** Of `origin` when it is a fork; what else stands in it already is in its snapshot. */
  readonly made: (world: World, origin?: World) => void;
  readonly changed: (world: World, changes: readonly Change[]) => void;
  readonly dropped: (id: string) => void;
  /** A snapshot was taken of a world. */
  readonly kept: (snapshot: string, world: World) => void;
  readonly forgotten: (snapshot: string) => void;
}

/** How many worlds and snapshots have been named by us. */
export interface Given {
  readonly worlds: number;
  readonly snapshots: number;
}

const idForm = /^[a-zA-Z0-9_-]{1,64}$/;

/** The worlds that a server answers in: the default one and others by their ids. */
export class Worlds implements Iterable<World> {
  readonly default: World;
  /** The most worlds at one time, the default one included. */
  readonly most: number;
  readonly #worlds = new Map<string, World>();
  readonly #snapshots = new Map<string, Snapshot>();
  #given: Given;
  #watcher: Watcher | undefined;

  constructor(first: World, most = 1_000, given: Given = { worlds: 0, snapshots: 0 }) {
    this.default = first;
    this.most = most;
    this.#given = given;
    this.#worlds.set(first.id, first);
  }

  get size(): number {
    return this.#worlds.size;
  }

  /** Snapshots taken by `keep`, by their ids. */
  get snapshots(): ReadonlyMap<string, Snapshot> {
    return this.#snapshots;
  }

  get given(): Given {
    return this.#given;
  }

  /** Lets one watcher hear all that happens from now on; undefined ends it. */
  watch(watcher: Watcher | undefined): void {
    this.#watcher = watcher;
    for (const world of this) this.#listenTo(world);
  }

  #listenTo(world: World): void {
    const watcher = this.#watcher;
    world.listen(watcher && ((changes) => watcher.changed(world, changes)));
  }

  /** A world by its id; the default one when no id is given. */
  get(id?: string): World | undefined {
    return id === undefined ? this.default : this.#worlds.get(id);
  }

  list(): World[] {
    return [...this.#worlds.values()];
  }

  [Symbol.iterator](): IterableIterator<World> {
    return this.#worlds.values();
  }

  /** A fresh world in the seeded state. Throws a WorldError. */
  create(id?: string, options: Omit<WorldOptions, 'id'> = {}): World {
    return this.#add(id, (free) => this.default.sibling(free, options));
  }

  /** A world that starts as another one stands. Throws a WorldError. */
  fork(from: string | undefined, id?: string): World {
    const origin = this.need(from);
    return this.#add(id, (free) => origin.fork(free), origin);
  }

  /** A world by its id, or a WorldError that says which exist. */
  need(id?: string): World {
    const world = this.get(id);
    if (world) return world;
    const known = [...this.#worlds.keys()].slice(0, 5).join(', ');
    throw new WorldError(
      'SIM-NO-WORLD',
      `there is no world ${id}; there is ${known}: POST /_motpart/v1/worlds makes one`,
    );
  }

  /** Removes a world; false when there is none. The default one stays. */
  drop(id: string): boolean {
    if (id === this.default.id) {
      throw new WorldError('SIM-WORLD-DEFAULT', `the world ${id} is the default one and stays: reset it instead`);
    }
    this.#worlds.get(id)?.listen(undefined);
    const dropped = this.#worlds.delete(id);
    if (dropped) this.#watcher?.dropped(id);
    return dropped;
  }

  /** Keeps the state of a world under an id of its own, `s1`, `s2` …, as many at a time as there may be worlds. Throws a WorldError. */
  keep(world: World): string {
    if (this.#snapshots.size >= this.most) {
      throw new WorldError('SIM-WORLD-LIMIT', `there are ${this.most} snapshots already: DELETE /snapshots/{id} first`);
    }
    this.#given = { ...this.#given, snapshots: this.#given.snapshots + 1 };
    const id = `s${this.#given.snapshots}`;
    this.bring(id, world.snapshot());
    this.#watcher?.kept(id, world);
    return id;
  }

  /** Puts a snapshot under the id that it had. */
  bring(id: string, snapshot: Snapshot): void {
    this.#snapshots.set(id, snapshot);
  }

  /** Forgets a snapshot; false when there is none. */
  forget(id: string): boolean {
    const known = this.#snapshots.delete(id);
    if (known) this.#watcher?.forgotten(id);
    return known;
  }

  #add(id: string | undefined, make: (id: string) => World, origin?: World): World {
    const free = this.#freeId(id);
    if (this.#worlds.size >= this.most) {
      throw new WorldError('SIM-WORLD-LIMIT', `there are ${this.most} worlds already: drop one first`);
    }
    const world = make(free);
    this.#worlds.set(free, world);
    this.#watcher?.made(world, origin);
    this.#listenTo(world);
    return world;
  }

  #freeId(wanted: string | undefined): string {
    if (wanted === undefined) return this.#nextId();
    if (!idForm.test(wanted)) {
      throw new WorldError('SIM-WORLD-ID', 'a world id is 1 to 64 of the characters a-z, A-Z, 0-9, _ and -');
    }
    if (this.#worlds.has(wanted)) {
      throw new WorldError('SIM-WORLD-EXISTS', `a world ${wanted} exists already: take another id, or drop it first`);
    }
    return wanted;
  }

  #nextId(): string {
    let { worlds } = this.#given;
    do worlds += 1;
    while (this.#worlds.has(`w${worlds}`));
    this.#given = { ...this.#given, worlds };
    return `w${worlds}`;
  }
}
