/** Worlds over a socket of the loopback interface: one server, a world per check under `/w/{id}`. */
import type { AddressInfo } from 'node:net';
import { createServer } from '../../simulators/adapters/fastify.ts';
import { Simulator } from '../../simulators/kernel/simulator.ts';
import type { World } from '../../simulators/kernel/world.ts';
import { Worlds } from '../../simulators/kernel/worlds.ts';
import { endpointsOf, type Host } from './host.ts';

/** Two runs on one host may have the same check open. */
function freeId(worlds: Worlds, wish: string): string {
  let id = wish;
  for (let more = 2; worlds.get(id); more += 1) id = `${wish.slice(0, 60)}-${more}`;
  return id;
}

/** Serves forks of a world on a free port of 127.0.0.1. Any client can be driven against it, of any language. */
export async function fastifyHost(origin: World): Promise<Host> {
  const { systems } = origin.base;
  const worlds = new Worlds(origin);
  const app = createServer({ simulator: new Simulator(systems), worlds });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return {
    adapter: 'fastify',
    origin,
    carries: ['get-body'],
    most: 16,
    open(wish) {
      const id = freeId(worlds, wish);
      const world = worlds.fork(undefined, id);
      const endpoints = endpointsOf(systems, ({ mounts }) => `http://127.0.0.1:${port}/w/${id}${mounts[0]}`);
      return { world, endpoints, close: () => void worlds.drop(id) };
    },
    async close() {
      app.server.closeAllConnections();
      await app.close();
    },
  };
}
