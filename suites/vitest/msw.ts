/** Worlds for tests at the documented addresses, through Mock Service Worker. One at a time in a process: the addresses are the same. */
import type { RequestHandler } from 'msw';
import { createAuthority, type Authority } from '../../fixtures/index.ts';
import { documentedOrigins, judgedAddresses, type AddressMap } from '../../simulators/adapters/addresses.ts';
import { handlers } from '../../simulators/adapters/msw.ts';
import { peerOf, type Peer } from '../../simulators/kernel/peer.ts';
import type { World } from '../../simulators/kernel/world.ts';
import { certificatesFor, type Shown } from '../hosts/certificates.ts';
import { endpointsOf, type Opened } from '../hosts/host.ts';
import { faultOf, type MswServer, type UseWorldOptions } from './options.ts';

/** What keeps the worlds of a file, whichever way they are reached. */
export interface TestHost {
  /** Forks the origin for a test. @throws UsageFault when it cannot be right beside what is open */
  open(test: string): Opened;
  close(): Promise<void>;
}

type Msw = typeof import('msw');

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

/** Takes what no other handler takes. What is documented for a system never goes out, not even when a client calls after its test. */
function lastOf({ http, HttpResponse, passthrough }: Msw, own: ReadonlySet<string>, strict: boolean): RequestHandler {
  return http.all('*', ({ request }) => {
    const { origin, hostname } = new URL(request.url);
    const late = own.has(origin) && holder === undefined;
    if (loopback.test(hostname) || !(late || (strict && holder !== undefined))) return passthrough();
    const why = late ? 'after the test was over' : 'and no simulator answers there';
    const todo = late ? 'let the test wait for it' : "give it `origins`, or onUnhandledRequest: 'passthrough'";
    console.error(`SUITE-UNHANDLED: the client called ${request.method} ${origin} ${why}: ${todo}`);
    return HttpResponse.error();
  });
}

/** `onUnhandledRequest` is msw 2's word, `onUnhandledFrame` msw 3's; each ignores the other's. The last handler decides. */
const lenient = { onUnhandledRequest: 'bypass', onUnhandledFrame: 'bypass' } as const;

async function serverFor(options: UseWorldOptions, origins: AddressMap) {
  if (options.server) return { server: options.server, close: () => {} };
  const [msw, { setupServer }] = await Promise.all([import('msw'), import('msw/node')]);
  const own = new Set(Object.keys(origins).map((address) => new URL(address).origin));
  const server = setupServer(lastOf(msw, own, options.onUnhandledRequest !== 'passthrough'));
  server.listen(lenient);
  return { server: server as MswServer, close: () => server.close() };
}

export async function mswTestHost(origin: World, options: UseWorldOptions): Promise<TestHost> {
  const { systems } = origin.base;
  const origins = judgedAddresses(options.origins ?? documentedOrigins(systems), systems);
  const shown = await certificatesFor(origin);
  const peer = await peerFor(origin, shown, options.peer);
  const addressOf = (mount: string) => Object.keys(origins).find((address) => origins[address] === mount);
  const endpoints = endpointsOf(systems, addressOf);
  const { server, close } = await serverFor(options, origins);
  return {
    open(test) {
      take(test);
      const world = origin.fork('test');
      const given = typeof peer === 'function' ? peer() : peer;
      server.use(...handlers({ world, origins, ...(given && { peer: given }) }));
      return {
        world,
        endpoints,
        ...(shown && { certificates: shown.certificates }),
        close() {
          server.resetHandlers();
          holder = undefined;
        },
      };
    },
    close: async () => close(),
  };
}
