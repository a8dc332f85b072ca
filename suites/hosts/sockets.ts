/** Ports of the loopback interface with a server behind them: plain, and TLS where some system asks for a client certificate. */
import type { Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { createServer } from '../../simulators/adapters/fastify.ts';
import { Peers } from '../../simulators/adapters/peers.ts';
import { createTlsServer, listenTls, type Alpn } from '../../simulators/adapters/tls.ts';
import { Simulator } from '../../simulators/kernel/simulator.ts';
import type { Worlds } from '../../simulators/kernel/worlds.ts';
import type { Need } from '../dsl/types.ts';
import { UsageFault } from '../runners/usage-fault.ts';
import { certificatesFor, type Shown } from './certificates.ts';
import { journalResets } from './resets.ts';

const host = '127.0.0.1';

/** Without them any free ones. */
export interface Ports {
  readonly port?: number;
  readonly tlsPort?: number;
}

/** What the HTTPS port offers beside HTTP/1.1; without it nothing. */
export interface Offered {
  readonly alpn?: Alpn | undefined;
}

export interface Sockets {
  readonly carries: readonly Need[];
  readonly shown: Shown | undefined;
  /** Scheme, host and port where a mount hangs. */
  readonly originOf: (mount: string) => string;
  close(): Promise<void>;
}

function told(thrown: unknown, port: number, flag: string): unknown {
  const { code } = thrown as NodeJS.ErrnoException;
  const other = `choose another with ${flag} (0: any free)`;
  if (code === 'EADDRINUSE')
    return new UsageFault('SUITE-PORT', `port ${port} is taken`, `stop what listens there, or ${other}`);
  if (code === 'EACCES') return new UsageFault('SUITE-PORT', `this user may not open port ${port}`, other);
  return thrown;
}

/** The HTTPS side of a server; undefined when no system asks for a certificate. */
function secureSide(app: FastifyInstance, worlds: Worlds, peers: Peers, shown: Shown | undefined, alpn: Alpn) {
  if (!shown) return undefined;
  const namesCas = worlds.default.base.systems.some((system) => system.namesCas);
  const authority = async () => shown.authority;
  return createTlsServer(app, { authority, peers, alpn, onReset: journalResets(worlds), namesCas });
}

/** Opens both ports, or none. Gives their addresses. */
async function listenOn(app: FastifyInstance, tls: Server | undefined, { port = 0, tlsPort = 0 }: Ports) {
  const opened = async <Result>(open: Promise<Result>, wanted: number, flag: string): Promise<Result> =>
    open.catch(async (thrown: unknown) => {
      await closeAll(app);
      throw told(thrown, wanted, flag);
    });
  await opened(app.listen({ host, port }), port, '--port');
  const plain = `http://${host}:${(app.server.address() as AddressInfo).port}`;
  if (!tls) return { plain, secure: undefined };
  const given = await opened(listenTls(tls, { host, port: tlsPort }), tlsPort, '--tls-port');
  return { plain, secure: `https://localhost:${given}` };
}

async function closeAll(app: FastifyInstance): Promise<void> {
  app.server.closeAllConnections();
  await app.close();
}

/** What ports like these can carry. */
function carried(secure: boolean, alpn: Alpn): Need[] {
  const tls: Need[] = alpn === 'h2-reset' ? ['tls', 'h2'] : ['tls'];
  return ['get-body', 'socket', ...(secure ? tls : [])];
}

/** Serves worlds of one base. Throws a UsageFault when a port is taken. */
export async function openSockets(worlds: Worlds, wish: Ports & Offered = {}): Promise<Sockets> {
  const { alpn = 'http/1.1' } = wish;
  const { systems } = worlds.default.base;
  const peers = new Peers();
  const app = createServer({ simulator: new Simulator(systems), worlds, peers });
  const shown = await certificatesFor(worlds.default);
  const { plain, secure } = await listenOn(app, secureSide(app, worlds, peers, shown, alpn), wish);
  const secured = systems.filter((system) => system.clientCertificate).flatMap(({ mounts }) => mounts);
  return {
    carries: carried(secure !== undefined, alpn),
    shown,
    originOf: (mount) => (secure && secured.some((own) => mount.startsWith(own)) ? secure : plain),
    close: () => closeAll(app),
  };
}
