/** Worlds over a socket of the loopback interface: one server, a world per check under `/w/{id}`. */
import type { World } from '../../simulators/kernel/world.ts';
import { Worlds } from '../../simulators/kernel/worlds.ts';
import { endpointsOf, type Host } from './host.ts';
import { openSockets, type Offered } from './sockets.ts';

/** Two runs on one host may have the same check open. */
function freeId(worlds: Worlds, wish: string): string {
  let id = wish;
  for (let more = 2; worlds.get(id); more += 1) id = `${wish.slice(0, 60)}-${more}`;
  return id;
}

/** Serves forks of a world on free ports of 127.0.0.1. Any client can be driven against it, of any language. */
export async function fastifyHost(origin: World, offered: Offered = {}): Promise<Host> {
  const { systems } = origin.base;
  const worlds = new Worlds(origin);
  const { carries, shown, originOf, close } = await openSockets(worlds, offered);
  return {
    adapter: 'fastify',
    origin,
    carries,
    most: 16,
    ownAddresses: true,
    open(wish) {
      const id = freeId(worlds, wish);
      const world = worlds.fork(undefined, id);
      const endpoints = endpointsOf(systems, (mount) => `${originOf(mount)}/w/${id}${mount}`);
      const drop = () => void worlds.drop(id);
      return { world, endpoints, ...(shown && { certificates: shown.certificates }), close: drop };
    },
    close,
  };
}
