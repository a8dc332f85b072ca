/** Where the simulators stand for a run: at addresses of each check's own, or, for a client that is set up once, at fixed ones. */
import type { World } from '../../simulators/kernel/world.ts';
import type { Host } from '../../suites/hosts/host.ts';
import type { Offered, Ports } from '../../suites/hosts/sockets.ts';
import type { Adapter } from '../../suites/hosts/open.ts';
import { alpnOf } from '../alpn.ts';
import { wholeNumber } from '../arguments.ts';
import { Failure } from '../failure.ts';

export interface HostFlags {
  readonly http?: string | undefined;
  readonly port?: string | undefined;
  readonly 'tls-port'?: string | undefined;
  readonly 'lifecare-alpn'?: string | undefined;
}

const usual = { port: 4010, tlsPort: 4443 };

/** The fixed ports of a run; undefined when each check has addresses of its own. Throws a Failure for ports that nobody uses. */
export function portsOf({ http, port, 'tls-port': tlsPort }: HostFlags): Ports | undefined {
  if (http === undefined && (port !== undefined || tlsPort !== undefined)) {
    const flag = port === undefined ? '--tls-port' : '--port';
    throw new Failure('SIM-FLAG', `${flag} goes with --http only`, 'leave it out: other clients are told free ports');
  }
  if (http === undefined) return undefined;
  return {
    port: port === undefined ? usual.port : wholeNumber('port', port, 0, 65_535),
    tlsPort: tlsPort === undefined ? usual.tlsPort : wholeNumber('tls-port', tlsPort, 0, 65_535),
  };
}

/** What the HTTPS port offers beside HTTP/1.1. Throws a Failure where there is no port. */
export function offeredBy({ 'lifecare-alpn': text }: HostFlags, adapter: Adapter): Offered {
  if (text === undefined) return {};
  if (adapter === 'fastify') return { alpn: alpnOf(text) };
  throw new Failure('SIM-FLAG', `--lifecare-alpn goes with a socket, and ${adapter} has none`, 'leave it out');
}

/** Throws a UsageFault when a fixed port is taken. */
export async function hostFor(world: World, adapter: Adapter, flags: HostFlags): Promise<Host> {
  const { openFixedHost, openHost } = await import('../../suites/index.ts');
  const [ports, offered] = [portsOf(flags), offeredBy(flags, adapter)];
  return ports ? openFixedHost(world, { ...ports, ...offered }) : openHost(adapter, world, offered);
}
