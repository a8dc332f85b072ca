/** Worlds in the client's own process, at the documented addresses, through Mock Service Worker. */
import { setupServer } from 'msw/node';
import { handlers } from '../../simulators/adapters/msw.ts';
import type { World } from '../../simulators/kernel/world.ts';
import { endpointsOf, type Host } from './host.ts';

/** msw 2 reads `onUnhandledRequest`, msw 3 `onUnhandledFrame`; each ignores the other. */
const strict = { onUnhandledRequest: 'error', onUnhandledFrame: 'error' } as const;

/** Answers the documented addresses in this process. One world at a time: the addresses are the same for all. */
export async function mswHost(origin: World): Promise<Host> {
  const { systems } = origin.base;
  const server = setupServer();
  server.listen(strict);
  return {
    adapter: 'msw',
    origin,
    carries: [],
    most: 1,
    open(id) {
      const world = origin.fork(id);
      server.resetHandlers(...handlers({ world }));
      return { world, endpoints: endpointsOf(systems, ({ hosts }) => hosts[0]), close: () => server.resetHandlers() };
    },
    close: async () => server.close(),
  };
}
