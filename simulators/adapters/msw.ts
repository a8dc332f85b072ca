/**
 * The simulators as Mock Service Worker handlers, on the subset that msw 2 and 3 share: a client in the same process keeps
 * its documented addresses.
 *
 * What msw cannot carry, and checks of it are `omit`: the body of a GET, TLS and client certificates (give `peer`), faults of the
 * socket, framing errors, the order of headers, and names that the Fetch API forbids to set (`Host`, `Connection`).
 */
import { http, type RequestHandler } from 'msw';
import type { Peer } from '../kernel/http.ts';
import type { System } from '../kernel/operation.ts';
import { Simulator } from '../kernel/simulator.ts';
import type { World } from '../kernel/world.ts';
import { answer, type FetchOptions } from './fetch.ts';

export interface HandlerOptions {
  readonly world: World;
  /** Stands in for the client certificate. */
  readonly peer?: Peer;
  /** Address → mount, instead of the documented hosts of the world's systems: `{ 'https://verktoy.test': '/helsenorge/verktoy' }`. */
  readonly origins?: Readonly<Record<string, string>>;
  /** Default true. */
  readonly hints?: boolean;
}

function documented(systems: readonly System[]): Record<string, string> {
  return Object.fromEntries(
    systems.flatMap(({ hosts, mounts, otherHosts = {} }) => [
      ...hosts.map((host) => [host, mounts[0]!]),
      ...Object.entries(otherHosts),
    ]),
  );
}

function isBelow(url: string, address: string): boolean {
  return url.startsWith(address) && ['', '/', '?'].includes(url.charAt(address.length));
}

/** Of several addresses of one mount, the one that the client used counts; else the first. Undefined for a URL below none. */
function linksFor(url: string, origins: Readonly<Record<string, string>>): Record<string, string> | undefined {
  const links: Record<string, string> = {};
  let used = false;
  for (const [address, mount] of Object.entries(origins)) {
    const here = isBelow(url, address);
    if (here) links[mount] = address;
    else links[mount] ??= address;
    used ||= here;
  }
  return used ? links : undefined;
}

/**
 * One catch-all handler per origin.
 * @example const server = setupServer(...handlers({ world }));
 */
export function handlers({ world, peer, origins, hints = true }: HandlerOptions): RequestHandler[] {
  const simulator = new Simulator(world.base.systems);
  const addresses = origins ?? documented(world.base.systems);
  const resolve = ({ request }: { request: Request }) => {
    const links = linksFor(request.url, addresses);
    if (!links) return undefined;
    const options: FetchOptions = { links, hints, ...(peer && { peer }) };
    return answer(simulator, world, request, options);
  };
  const hosts = new Set(Object.keys(addresses).map((address) => new URL(address).origin));
  return [...hosts].map((origin) => http.all(`${origin}/*`, resolve));
}
