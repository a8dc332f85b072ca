/** Adapters by name. */
import type { World } from '../../simulators/kernel/world.ts';
import type { Host } from './host.ts';

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
