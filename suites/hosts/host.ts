/** How worlds are opened to a client: over a socket, or in its own process. */
import type { System } from '../../simulators/kernel/operation.ts';
import type { World } from '../../simulators/kernel/world.ts';
import type { Endpoints, Need } from '../dsl/types.ts';

/** A world that a client can reach. */
export interface Opened {
  readonly world: World;
  readonly endpoints: Endpoints;
  close(): void;
}

export interface Host {
  readonly adapter: 'fastify' | 'msw';
  /** The world that every check's own is forked from. */
  readonly origin: World;
  /** What this adapter can carry beyond plain requests. */
  readonly carries: readonly Need[];
  /** How many worlds may be open at once. */
  readonly most: number;
  /** Forks the origin. The address tells of `id`, which is 1 to 64 of `a-z A-Z 0-9 _ -`. */
  open(id: string): Opened;
  close(): Promise<void>;
}

export function endpointsOf(systems: readonly System[], addressOf: (system: System) => string | undefined): Endpoints {
  return Object.fromEntries(
    systems.flatMap((system) => {
      const address = addressOf(system);
      return address === undefined ? [] : [[system.id, address] as const];
    }),
  );
}
