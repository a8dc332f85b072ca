/** Adapters by name. */
import type { World } from '../../simulators/kernel/world.ts';
import type { Host } from './host.ts';
import type { Ports } from './sockets.ts';

const adapters = {
  fastify: async (origin: World) => (await import('./fastify.ts')).fastifyHost(origin),
  msw: async (origin: World) => (await import('./msw.ts')).mswHost(origin),
} as const satisfies Record<string, (origin: World) => Promise<Host>>;

export type Adapter = keyof typeof adapters;

export const adapterNames = Object.keys(adapters) as readonly Adapter[];

/** Opens forks of a world to clients through an adapter. */
export function openHost(adapter: Adapter, origin: World): Promise<Host> {
  return adapters[adapter](origin);
}

/**
 * Opens one world at fixed addresses of 127.0.0.1, for a client that is set up once; it is restored before each check.
 * @throws UsageFault when a port is taken
 */
export async function openFixedHost(origin: World, ports: Ports = {}): Promise<Host> {
  return (await import('./fixed.ts')).fixedHost(origin, ports);
}
