/** Worlds for tests at the documented addresses, through Mock Service Worker. One at a time in a process: the addresses are the same. */
import { createAuthority, type Authority } from '../../fixtures/index.ts';
import { documentedOrigins, judgedAddresses, type AddressMap } from '../../simulators/adapters/addresses.ts';
import { handlers } from '../../simulators/adapters/msw.ts';
import { peerOf, type Peer } from '../../simulators/kernel/peer.ts';
import type { World } from '../../simulators/kernel/world.ts';
import { certificatesFor, type Shown } from '../hosts/certificates.ts';
import { endpointsOf, type Opened } from '../hosts/host.ts';
import { intercept, type Interception, type Judge } from '../hosts/interception.ts';
import { faultOf, type UseWorldOptions } from './options.ts';

/** What keeps the worlds of a file, whichever way they are reached. */
export interface TestHost {
  /** Forks the origin for a test. @throws UsageFault when it cannot be right beside what is open */
  open(test: string): Opened;
  close(): Promise<void>;
}

/** The test whose world answers at the moment, in this process. */
let holder: string | undefined;

function take(test: string): void {
  if (holder !== undefined) {
    const what = `“${test}” runs at the same time as “${holder}”, and msw answers the documented addresses for one world at a time`;
    throw faultOf('SUITE-ONE-WORLD', what, "take via: 'fastify', or let the tests run one after another");
  }
  holder = test;
}

async function peerFor(world: World, shown: Shown | undefined, wanted: UseWorldOptions['peer']) {
  if (wanted === false || (wanted === undefined && !shown)) return undefined;
  if (typeof wanted === 'object') return wanted;
  const authority: Authority =
    shown?.authority ?? (await createAuthority({ seed: world.seed, at: world.clock.security() }));
  const [first] = Object.values(shown?.certificates ?? {});
  const { pem } = wanted === undefined ? first! : await authority.client(wanted);
  return (): Peer => peerOf(pem, authority, world.clock.security());
}

const loopback = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** This machine is let through. What is documented for a system never goes out, not even when a client calls after its test. */
function judgeFor(origins: AddressMap, strict: boolean): Judge {
  const own = new Set(Object.keys(origins).map((address) => new URL(address).origin));
  return ({ url }, serving) => {
    const { origin, hostname } = new URL(url);
    if (loopback.test(hostname)) return undefined;
    if (own.has(origin) && !serving) return 'while no test has a world: let the test wait for its client';
    const todo = "give it `origins`, or onUnhandledRequest: 'passthrough'";
    return serving && (strict || own.has(origin)) ? `and no simulator answers there: ${todo}` : undefined;
  };
}

function interceptionFor({ server, onUnhandledRequest }: UseWorldOptions, origins: AddressMap): Interception {
  if (!server) return intercept(judgeFor(origins, onUnhandledRequest !== 'passthrough'));
  const serve: Interception['serve'] = (own) => {
    server.use(...own);
    return () => server.resetHandlers();
  };
  return { serve, close: () => {} };
}

export async function mswTestHost(origin: World, options: UseWorldOptions): Promise<TestHost> {
  const { systems } = origin.base;
  const origins = judgedAddresses(options.origins ?? documentedOrigins(systems), systems);
  const shown = await certificatesFor(origin);
  const peer = await peerFor(origin, shown, options.peer);
  const addressOf = (mount: string) => Object.keys(origins).find((address) => origins[address] === mount);
  const endpoints = endpointsOf(systems, addressOf);
  const interception = interceptionFor(options, origins);
  return {
    open(test) {
      take(test);
      const world = origin.fork('test');
      const given = typeof peer === 'function' ? peer() : peer;
      const stop = interception.serve(handlers({ world, origins, ...(given && { peer: given }) }));
      return {
        world,
        endpoints,
        ...(shown && { certificates: shown.certificates }),
        close() {
          stop();
          holder = undefined;
        },
      };
    },
    close: async () => interception.close(),
  };
}
