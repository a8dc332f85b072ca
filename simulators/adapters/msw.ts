/**
 * The simulators as Mock Service Worker handlers, on the subset that msw 2 and 3 share: a client in the same process keeps
 * its documented addresses.
 *
 * What msw cannot carry, and checks of it are `omit`: the body of a GET, TLS and client certificates (give `peer`), faults of the
 * socket, framing errors, the order of headers, and names that the Fetch API forbids to set (`Host`, `Connection`).
 */
import { http, type RequestHandler } from 'msw';
import type { Peer } from '../kernel/http.ts';
import { Simulator } from '../kernel/simulator.ts';
import type { World } from '../kernel/world.ts';
import { documentedOrigins, judgedAddresses, linksFor, type AddressMap } from './addresses.ts';
import { answer, type FetchOptions } from './fetch.ts';

export { documentedOrigins, type AddressMap } from './addresses.ts';

/** Whose state handlers answer from, at which addresses, and who calls. */
export interface HandlerOptions {
  /** Whose state the answers read and write: see `createWorld` of `motpart`. */
  readonly world: World;
  /** Stands in for the client certificate, since there is no handshake: see `peerOf` of `motpart`. Default: none is shown. */
  readonly peer?: Peer;
  /** Address → mount. Default: {@link documentedOrigins} of the world's systems. */
  readonly origins?: AddressMap;
  /** Write `x-motpart-rule` and `x-motpart-basis`. Default true. */
  readonly hints?: boolean;
}

function judge({ world, peer }: HandlerOptions): void {
  // JavaScript users have no compiler that says so.
  if (typeof world?.fork !== 'function') {
    throw new TypeError('world: handlers need one: handlers({ world: await createWorld() })');
  }
  if (peer !== undefined && (typeof peer?.subject !== 'string' || typeof peer.fingerprint !== 'string')) {
    throw new TypeError(
      'peer: a certificate has a subject and a fingerprint: make it with peerOf(pem, authority, now)',
    );
  }
}

/**
 * Handlers for `setupServer` or `setupWorker` that answer every address of the world's systems; one catch-all for each origin. What
 * is below none of the addresses they leave to the handlers after them, and to `onUnhandledRequest`: your own handlers may stand on
 * either side, and the first that answers wins.
 * @throws TypeError without a world, or for a peer that is no certificate; RangeError for an origin that is no address or no mount
 * @example The documented addresses, another system's handler beside them, and nothing that goes out:
 * ```ts
 * import { http, HttpResponse } from 'msw';
 * import { setupServer } from 'msw/node';
 * import { createWorld } from 'motpart';
 * import { handlers } from 'motpart/msw';
 *
 * const world = await createWorld({ systems: ['helsenorge-verktoy'] });
 * const own = http.get('https://weather.example/now', () => HttpResponse.json({ degrees: 4 }));
 * const server = setupServer(...handlers({ world }), own);
 * server.listen({ onUnhandledFrame: 'error' }); // onUnhandledRequest with msw 2
 *
 * const answer = await fetch('https://eksternapi.helsenorge.no/verktoy/v1/SelvstendigVerktoy');
 * console.log(answer.status, answer.headers.get('x-motpart-rule')); // 401 verktoy.token.missing
 * server.close();
 * ```
 * @example A gateway of your own in front of the system (`origins`), and a client certificate (`peer`):
 * ```ts
 * import { createWorld, peerOf } from 'motpart';
 * import { createAuthority } from 'motpart/fixtures';
 * import { handlers } from 'motpart/msw';
 *
 * const world = await createWorld({ systems: ['inkorg-1177'] });
 * const authority = await createAuthority({ seed: world.seed, at: world.clock.security() });
 * const { pem } = await authority.client('inkorg-expired');
 * const peer = peerOf(pem, authority, world.clock.security());
 * export const all = handlers({ world, peer, origins: { 'https://gateway.example/esb': '/inkorg' } });
 * ```
 */
export function handlers(options: HandlerOptions): RequestHandler[] {
  judge(options);
  const { world, peer, origins, hints = true } = options;
  const { systems } = world.base;
  const simulator = new Simulator(systems);
  const addresses = judgedAddresses(origins ?? documentedOrigins(systems), systems);
  const resolve = ({ request }: { request: Request }) => {
    const links = linksFor(request.url, addresses);
    if (!links) return undefined;
    const given: FetchOptions = { links, hints, ...(peer && { peer }) };
    return answer(simulator, world, request, given);
  };
  const hosts = new Set(Object.keys(addresses).map((address) => new URL(address).origin));
  return [...hosts].map((origin) => http.all(`${origin}/*`, resolve));
}
