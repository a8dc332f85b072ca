/** Ports and names of `motpart serve`. */
import type { AddressInfo } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import type { FastifyInstance } from 'fastify';
import { Failure } from '../failure.ts';

interface Wanted {
  readonly host: string;
  readonly port: number;
  /** The flag that chooses the port. */
  readonly flag: '--port' | '--tls-port';
}

const wildcards: readonly string[] = ['0.0.0.0', '::', '[::]'];

/** Names that a request may call a server by that listens on `host`, beside the loopback ones. */
export function namesOf(host: string): string[] {
  if (!wildcards.includes(host)) return [host, `[${host}]`];
  const addresses = Object.values(networkInterfaces()).flatMap((cards) => (cards ?? []).map(({ address }) => address));
  return [hostname(), ...addresses, ...addresses.map((address) => `[${address}]`)];
}

/** The origin that clients on this machine use. */
export function originOf(scheme: 'http' | 'https', host: string, port: number): string {
  const name = wildcards.includes(host) ? '127.0.0.1' : host;
  return `${scheme}://${name.includes(':') && !name.startsWith('[') ? `[${name}]` : name}:${port}`;
}

function cannotListen(thrown: unknown, { host, port, flag }: Wanted): unknown {
  const { code } = thrown as { code?: string };
  if (code === 'EADDRINUSE') {
    const todo = `stop what listens there, or choose another with ${flag} (0: any free)`;
    return new Failure('SIM-PORT', `port ${port} of ${host} is taken`, todo);
  }
  if (code === 'EACCES')
    return new Failure('SIM-PORT', `this user may not open port ${port}`, `choose one from 1024 with ${flag}`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    const todo = 'give one of its own to --host, or 0.0.0.0 for all';
    return new Failure('SIM-HOST', `this machine has no address ${host}`, todo);
  }
  return thrown;
}

/** Opens a port and gives its number. Throws a Failure that says why it cannot. */
export async function opened(open: () => Promise<unknown>, app: FastifyInstance, wanted: Wanted): Promise<void> {
  try {
    await open();
  } catch (thrown) {
    await app.close();
    throw cannotListen(thrown, wanted);
  }
}

/** The number of the plain port. */
export function portOf({ server }: FastifyInstance): number {
  return (server.address() as AddressInfo).port;
}
