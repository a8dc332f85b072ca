/**
 * One world at addresses that never change, for clients that are set up once: `--http`, and whoever is watched or worked by hand. Before each
 * check it is restored to its start. Session state (keys, tokens, what may be used once) stays, as at a real server, and time goes on.
 */
import type { World } from '../../simulators/kernel/world.ts';
import { Worlds } from '../../simulators/kernel/worlds.ts';
import { endpointsOf, type Host } from './host.ts';
import { openSockets, type Offered, type Ports } from './sockets.ts';

/** Serves one fork of a world, without a prefix in its addresses. Throws a UsageFault when a port is taken. */
export async function fixedHost(origin: World, ports: Ports & Offered = {}): Promise<Host> {
  const { systems } = origin.base;
  const world = origin.fork('default');
  const start = world.snapshot();
  const { carries, shown, originOf, close } = await openSockets(new Worlds(world), ports);
  const endpoints = endpointsOf(systems, (mount) => originOf(mount) + mount);
  return {
    adapter: 'fastify',
    origin,
    carries,
    most: 1,
    ownAddresses: false,
    open() {
      world.restore(start);
      return { world, endpoints, ...(shown && { certificates: shown.certificates }), close: () => {} };
    },
    close,
  };
}
