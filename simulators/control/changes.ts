/** Tells readers of the events that somebody steered: the page then asks again. */
import type { World } from '../kernel/world.ts';

type Listener = (what: string) => void;

export class Changes {
  readonly #listeners = new Map<World, Set<Listener>>();

  /** Hears each change in a world; returns how to stop. */
  listen(world: World, listener: Listener): () => void {
    const listeners = this.#listeners.get(world) ?? new Set();
    this.#listeners.set(world, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(world);
    };
  }

  /** `what` is the operationId of the route that changed something. */
  tell(world: World, what: string): void {
    for (const listener of this.#listeners.get(world) ?? []) listener(what);
  }
}
