/** The worlds of one process: a default one and any number beside it, up to a bound. */
import type { World, WorldOptions } from './world.ts';

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

const idForm = /^[a-zA-Z0-9_-]{1,64}$/;

/** The worlds that a server answers in: the default one and others by their ids. */
export class Worlds implements Iterable<World> {
  readonly default: World;
  /** The most worlds at one time, the default one included. */
  readonly most: number;
  readonly #worlds = new Map<string, World>();
  #given = 0;

  constructor(first: World, most = 1_000) {
    this.default = first;
    this.most = most;
    this.#worlds.set(first.id, first);
  }

  get size(): number {
    return this.#worlds.size;
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
    return this.#add(id, (free) => origin.fork(free));
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
    return this.#worlds.delete(id);
  }

  #add(id: string | undefined, make: (id: string) => World): World {
    const free = this.#freeId(id);
    if (this.#worlds.size >= this.most) {
      throw new WorldError('SIM-WORLD-LIMIT', `there are ${this.most} worlds already: drop one first`);
    }
    const world = make(free);
    this.#worlds.set(free, world);
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
    let id: string;
    do id = `w${(this.#given += 1)}`;
    while (this.#worlds.has(id));
    return id;
  }
}
