/** Adapters by name. */
import type { World } from '../../simulators/kernel/world.ts';
import type { Host } from './host.ts';
import type { Offered, Ports } from './sockets.ts';

const adapters = {
  fastify: async (origin: World, offered?: Offered) => (await import('./fastify.ts')).fastifyHost(origin, offered),
  msw: async (origin: World) => (await import('./msw.ts')).mswHost(origin),
} as const satisfies Record<string, (origin: World, offered?: Offered) => Promise<Host>>;

/** How a client reaches worlds: `fastify` over a socket, `msw` in its own process. */
export type Adapter = keyof typeof adapters;

/** Every adapter by its name. */
export const adapterNames = Object.keys(adapters) as readonly Adapter[];

/**
 * Opens forks of a world to clients through an adapter. What is offered beside HTTP/1.1 concerns the HTTPS port of `fastify`.
 * @example
 * ```ts
 * import { createWorld } from 'motpart';
 * import { openHost } from 'motpart/suites';
 *
 * const host = await openHost('fastify', await createWorld({ systems: ['helseid'] }));
 * const { endpoints, world, close } = host.open('mine');
 * await fetch(`${endpoints['helseid']}/.well-known/openid-configuration`);
 * console.log(world.journal.count); // 1
 * close();
 * await host.close();
 * ```
 */
export function openHost(adapter: Adapter, origin: World, offered: Offered = {}): Promise<Host> {
  return adapters[adapter](origin, offered);
}

/**
 * Opens one world at fixed addresses of 127.0.0.1, for a client that is set up once; it is restored before each check.
 * @throws UsageFault when a port is taken
 * @example
 * ```ts no-run
 * import { createWorld } from 'motpart';
 * import { openFixedHost } from 'motpart/suites';
 *
 * const host = await openFixedHost(await createWorld({ systems: ['helsenorge-verktoy'] }), { port: 4010 });
 * const { endpoints, close } = host.open('by-hand');
 * console.log(endpoints);
 * close();
 * await host.close();
 * ```
 */
export async function openFixedHost(origin: World, ports: Ports & Offered = {}): Promise<Host> {
  return (await import('./fixed.ts')).fixedHost(origin, ports);
}
