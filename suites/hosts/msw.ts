/** Worlds in the client's own process, at the documented addresses, through Mock Service Worker. */
import { handlers } from '../../simulators/adapters/msw.ts';
import { peerOf } from '../../simulators/kernel/peer.ts';
import type { World } from '../../simulators/kernel/world.ts';
import { certificatesFor, type Shown } from './certificates.ts';
import { endpointsOf, type Host } from './host.ts';
import { intercept } from './interception.ts';

/** A client in a check has no business elsewhere. */
const nothingElse = () => 'and no simulator answers there: give the client the addresses that it is told';

/** There is no handshake: one good certificate stands for whichever the client would show. */
function peerIn(world: World, { authority, certificates }: Shown) {
  const [first] = Object.values(certificates);
  return peerOf(first!.pem, authority, world.clock.security());
}

/** Answers the documented addresses in this process. One world at a time: the addresses are the same for all. */
export async function mswHost(origin: World): Promise<Host> {
  const { systems } = origin.base;
  const shown = await certificatesFor(origin);
  const interception = intercept(nothingElse);
  return {
    adapter: 'msw',
    origin,
    carries: [],
    most: 1,
    ownAddresses: false,
    open(id) {
      const world = origin.fork(id);
      const close = interception.serve(handlers({ world, ...(shown && { peer: peerIn(world, shown) }) }));
      const endpoints = endpointsOf(systems, (_, [documented]) => documented);
      return { world, endpoints, ...(shown && { certificates: shown.certificates }), close };
    },
    close: async () => interception.close(),
  };
}
