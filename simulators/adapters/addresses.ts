/** Public addresses in this process: which mount each stands for. */
import type { System } from '../kernel/operation.ts';

/** Address → mount. An address has no slash at its end: `https://eksternapi.helsenorge.no/verktoy`. */
export type AddressMap = Readonly<Record<string, string>>;

/**
 * Every address that the owners document for these systems, with the mount that it stands for.
 * @example
 * ```ts
 * import { createWorld } from 'motpart';
 * import { documentedOrigins, handlers } from 'motpart/msw';
 *
 * const world = await createWorld({ systems: ['helsenorge-verktoy'] });
 * const origins = { ...documentedOrigins(world.base.systems), 'https://gateway.example/tools': '/helsenorge/verktoy' };
 * export const all = handlers({ world, origins });
 * ```
 */
export function documentedOrigins(systems: readonly System[]): AddressMap {
  return Object.fromEntries(
    systems.flatMap(({ hosts, mounts, otherHosts = {} }) => [
      ...hosts.map((host) => [host, mounts[0]!]),
      ...Object.entries(otherHosts),
    ]),
  );
}

function judgeAddress(address: string): void {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new RangeError(`origins: ${address} is no address: write it as https://host or https://host/path`);
  }
  if (url.pathname !== '/' && url.pathname.endsWith('/')) {
    throw new RangeError(`origins: ${address} ends in a slash: leave it out`);
  }
}

/** The addresses as URLs begin, `https://host` for `https://HOST:443/`. @throws RangeError for what is no address, or no mount of these systems */
export function judgedAddresses(origins: AddressMap, systems: readonly System[]): AddressMap {
  const mounts = systems.flatMap((system) => system.mounts);
  const judged = Object.entries(origins).map(([address, mount]) => {
    judgeAddress(address);
    if (!mounts.includes(mount)) {
      throw new RangeError(`origins: ${address} stands for ${mount}, and the mounts here are ${mounts.join(', ')}`);
    }
    return [new URL(address).href.replace(/\/$/, ''), mount] as const;
  });
  if (judged.length === 0) throw new RangeError('origins: there is none: leave it out for the documented addresses');
  return Object.fromEntries(judged);
}

function isBelow(url: string, address: string): boolean {
  return url.startsWith(address) && ['', '/', '?'].includes(url.charAt(address.length));
}

/** Of several addresses of one mount, the one that the client used counts; else the first. Undefined for a URL below none. */
export function linksFor(url: string, origins: AddressMap): Record<string, string> | undefined {
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
