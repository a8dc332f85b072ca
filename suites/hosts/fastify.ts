/** Worlds over a socket of the loopback interface: one server, a world per check under `/w/{id}`. */
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { createServer } from '../../simulators/adapters/fastify.ts';
import { Peers } from '../../simulators/adapters/peers.ts';
import { createTlsServer, listenTls } from '../../simulators/adapters/tls.ts';
import { Simulator } from '../../simulators/kernel/simulator.ts';
import type { World } from '../../simulators/kernel/world.ts';
import { Worlds } from '../../simulators/kernel/worlds.ts';
import { certificatesFor, type Shown } from './certificates.ts';
import { endpointsOf, type Host } from './host.ts';

/** Two runs on one host may have the same check open. */
function freeId(worlds: Worlds, wish: string): string {
  let id = wish;
  for (let more = 2; worlds.get(id); more += 1) id = `${wish.slice(0, 60)}-${more}`;
  return id;
}

const host = '127.0.0.1';

/** Origins by what a system asks for; the one with TLS is there only when some system asks for a certificate. */
async function listen(app: FastifyInstance, peers: Peers, shown: Shown | undefined) {
  const tls = shown && createTlsServer(app, { authority: async () => shown.authority, peers });
  await app.listen({ host, port: 0 });
  const plain = `http://${host}:${(app.server.address() as AddressInfo).port}`;
  return { plain, secure: tls ? `https://localhost:${await listenTls(tls, { host, port: 0 })}` : plain };
}

/** Serves forks of a world on free ports of 127.0.0.1. Any client can be driven against it, of any language. */
export async function fastifyHost(origin: World): Promise<Host> {
  const { systems } = origin.base;
  const worlds = new Worlds(origin);
  const peers = new Peers();
  const app = createServer({ simulator: new Simulator(systems), worlds, peers });
  const shown = await certificatesFor(origin);
  const { plain, secure } = await listen(app, peers, shown);
  const secured = new Set(systems.filter((system) => system.clientCertificate).flatMap(({ mounts }) => mounts));
  const originOf = (mount: string) => ([...secured].some((own) => mount.startsWith(own)) ? secure : plain);
  return {
    adapter: 'fastify',
    origin,
    carries: shown ? ['get-body', 'tls'] : ['get-body'],
    most: 16,
    open(wish) {
      const id = freeId(worlds, wish);
      const world = worlds.fork(undefined, id);
      const endpoints = endpointsOf(systems, (mount) => `${originOf(mount)}/w/${id}${mount}`);
      const close = () => void worlds.drop(id);
      return { world, endpoints, ...(shown && { certificates: shown.certificates }), close };
    },
    async close() {
      app.server.closeAllConnections();
      await app.close();
    },
  };
}
