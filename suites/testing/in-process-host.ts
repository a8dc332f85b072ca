/** Many worlds in this process without a socket, each at an address of its own: for matrices, where thousands of checks run. */
import { answer } from '../../simulators/adapters/fetch.ts';
import { Simulator } from '../../simulators/kernel/simulator.ts';
import type { World } from '../../simulators/kernel/world.ts';
import { endpointsOf, type Host } from '../hosts/host.ts';

export interface InProcessHost extends Host {
  /** Answers for every open world; a client must use it as its `fetch`. */
  readonly fetch: typeof globalThis.fetch;
}

export function inProcessHost(origin: World): InProcessHost {
  const { systems } = origin.base;
  const simulator = new Simulator(systems);
  const worlds = new Map<string, World>();
  let opened = 0;
  return {
    adapter: 'msw',
    origin,
    carries: [],
    most: Infinity,
    open(id) {
      const name = `${id}-${(opened += 1)}`;
      const world = origin.fork(name);
      const address = `http://${name}.localhost`.toLowerCase();
      worlds.set(new URL(address).hostname, world);
      const endpoints = endpointsOf(systems, ({ mounts }) => address + mounts[0]!);
      return { world, endpoints, close: () => void worlds.delete(new URL(address).hostname) };
    },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const world = worlds.get(new URL(request.url).hostname);
      if (!world) throw new TypeError(`fetch failed: nothing answers at ${request.url}`);
      return answer(simulator, world, request);
    },
    close: async () => worlds.clear(),
  };
}
