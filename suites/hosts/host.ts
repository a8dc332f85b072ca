/** How worlds are opened to a client: over a socket, or in its own process. */
import type { System } from '../../simulators/kernel/operation.ts';
import type { World } from '../../simulators/kernel/world.ts';
import type { Endpoints, Need } from '../dsl/types.ts';

/** A client certificate with its key and the CA of the server. PEM. */
export interface ShownCertificate {
  readonly pem: string;
  readonly key: string;
  readonly ca: string;
}

/** Certificates by the id of the system that asks for them. */
export type Certificates = Readonly<Record<string, ShownCertificate>>;

/** A world that a client can reach. */
export interface Opened {
  readonly world: World;
  readonly endpoints: Endpoints;
  /** What a client shows to the systems that ask for a certificate; undefined when none does. */
  readonly certificates?: Certificates;
  close(): void;
}

/** Opens worlds to clients. */
export interface Host {
  readonly adapter: 'fastify' | 'msw';
  /** The world that every check's own is forked from. */
  readonly origin: World;
  /** What this adapter can carry beyond plain requests. */
  readonly carries: readonly Need[];
  /** How many worlds may be open at once. */
  readonly most: number;
  /** Each world has addresses that no client has seen before. Otherwise a client may know them from an earlier check, tokens and all. */
  readonly ownAddresses: boolean;
  /** A world as the origin stands. Where addresses are its own they tell of `id`, which is 1 to 64 of `a-z A-Z 0-9 _ -`. */
  open(id: string): Opened;
  close(): Promise<void>;
}

/**
 * The addresses of systems by their ids. A system with a second environment has that one too, under its id and the rest of the mount:
 * `inkorg-1177` and `inkorg-1177/qa`.
 * @param addressOf  of a mount, with the documented public addresses that lead to it
 */
export function endpointsOf(
  systems: readonly System[],
  addressOf: (mount: string, documented: readonly string[]) => string | undefined,
): Endpoints {
  const named = systems.flatMap(({ id, mounts, hosts, otherHosts = {} }) => {
    const [first = ''] = mounts;
    const others = Object.entries(otherHosts).map(([address, mount]) => {
      return [id + mount.slice(first.length), addressOf(mount, [address])] as const;
    });
    return [[id, addressOf(first, hosts)] as const, ...others];
  });
  // Of several addresses of one environment the first is given.
  return Object.fromEntries(
    named.filter((pair): pair is readonly [string, string] => pair[1] !== undefined).toReversed(),
  );
}
