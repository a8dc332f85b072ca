/** Many worlds in this process without a socket, each at an address of its own: for matrices, where thousands of checks run. */
import { answer } from '../../simulators/adapters/fetch.ts';
import { readPeer, type Peer } from '../../simulators/kernel/peer.ts';
import { Simulator } from '../../simulators/kernel/simulator.ts';
import type { World } from '../../simulators/kernel/world.ts';
import type { ClientModule } from '../dsl/types.ts';
import { certificatesFor } from '../hosts/certificates.ts';
import { endpointsOf, type Host } from '../hosts/host.ts';

/** A request with the certificate that the client would show in a handshake. */
export interface ShowingInit extends RequestInit {
  /** PEM. */
  readonly certificate?: string | undefined;
}

export interface InProcessHost extends Host {
  /** Answers for every open world; a client must use it as its `fetch`. */
  readonly fetch: typeof globalThis.fetch;
}

export async function inProcessHost(origin: World): Promise<InProcessHost> {
  const { systems } = origin.base;
  const shown = await certificatesFor(origin);
  const simulator = new Simulator(systems);
  const worlds = new Map<string, World>();
  const peers = new Map<string, Peer | undefined>();
  let opened = 0;
  const peerFor = (pem: string | undefined) => {
    if (pem === undefined || !shown) return undefined;
    if (!peers.has(pem)) peers.set(pem, readPeer(pem, shown.authority)?.at(origin.clock.security()));
    return peers.get(pem);
  };
  return {
    adapter: 'msw',
    origin,
    // A body that breaks off is here what a broken connection is on a socket.
    carries: shown ? ['socket', 'tls'] : ['socket'],
    most: Infinity,
    ownAddresses: true,
    open(id) {
      const name = `${id}-${(opened += 1)}`;
      const world = origin.fork(name);
      const address = `${shown ? 'https' : 'http'}://${name}.localhost`.toLowerCase();
      const { hostname } = new URL(address);
      worlds.set(hostname, world);
      const endpoints = endpointsOf(systems, (mount) => address + mount);
      const close = () => void worlds.delete(hostname);
      return { world, endpoints, ...(shown && { certificates: shown.certificates }), close };
    },
    fetch: async (input, init: ShowingInit = {}) => {
      const request = new Request(input, init);
      const world = worlds.get(new URL(request.url).hostname);
      if (!world) throw new TypeError(`fetch failed: nothing answers at ${request.url}`);
      const peer = peerFor(init.certificate);
      const response = await answer(simulator, world, request, peer ? { peer } : {});
      if (response.type === 'error') throw new TypeError('fetch failed: the connection ended without an answer');
      return response;
    },
    close: async () => worlds.clear(),
  };
}

/** The client with this for the network. */
export function reachedBy(fetch: typeof globalThis.fetch, client: ClientModule): ClientModule {
  const named = Object.entries(client).map(([name, act]) => {
    return [name, ((params, context) => act(params, { ...context, fetch })) as ClientModule[string]] as const;
  });
  return Object.fromEntries(named);
}
