/** Ports of the loopback interface with a server behind them: plain, and TLS where some system asks for a client certificate. */
import type { AddressInfo } from 'node:net';
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

/** Serves worlds of one base. Throws a UsageFault when a port is taken. */
export async function openSockets(
  worlds: Worlds,
  { port = 0, tlsPort = 0, alpn = 'http/1.1' }: Ports & Offered = {},
): Promise<Sockets> {
  const { systems } = worlds.default.base;
  const peers = new Peers();
  const app = createServer({ simulator: new Simulator(systems), worlds, peers });
  const shown = await certificatesFor(worlds.default);
  const tls =
    shown &&
    createTlsServer(app, {
      authority: async () => shown.authority,
      peers,
      alpn,
      onReset: journalResets(worlds),
      namesCas: systems.some((system) => system.namesCas),
    });
  const close = async () => {
    app.server.closeAllConnections();
    await app.close();
  };
  const listening = async <Result>(open: Promise<Result>, wanted: number, flag: string): Promise<Result> => {
    return open.catch(async (thrown: unknown) => {
      await close();
      throw told(thrown, wanted, flag);
    });
  };
  await listening(app.listen({ host, port }), port, '--port');
  const plain = `http://${host}:${(app.server.address() as AddressInfo).port}`;
  const secure =
    tls && `https://localhost:${await listening(listenTls(tls, { host, port: tlsPort }), tlsPort, '--tls-port')}`;
  const secured = systems.filter((system) => system.clientCertificate).flatMap(({ mounts }) => mounts);
  return {
    carries: [
      'get-body',
      'socket',
      ...(tls ? (['tls'] as const) : []),
      ...(tls && alpn === 'h2-reset' ? (['h2'] as const) : []),
    ],
    shown,
    originOf: (mount) => (secure && secured.some((own) => mount.startsWith(own)) ? secure : plain),
    close,
  };
}
