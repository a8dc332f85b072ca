/** What a test says about the worlds that it wants. */
import type { CertificateName } from '../../fixtures/index.ts';
import type { CreateWorldOptions } from '../../simulators/index.ts';
import type { Peer } from '../../simulators/kernel/peer.ts';
import { UsageFault } from '../runners/usage-fault.ts';

/** Handlers are taken as they come, so that these types load nothing of msw. */
export interface MswServer {
  use(...handlers: any[]): void;
  resetHandlers(...handlers: any[]): void;
}

/** Which worlds tests get, and how a client reaches them. */
export interface UseWorldOptions extends Pick<CreateWorldOptions, 'systems' | 'seed' | 'people' | 'profile' | 'wall'> {
  /**
   * `msw`: in this process, at the documented addresses; the default where msw is installed. `fastify`: over a socket of the loopback
   * interface, for clients that are processes of their own, for TLS, and for tests that run at the same time.
   */
  readonly via?: 'msw' | 'fastify';
  /** Who calls, where msw has no handshake: a test certificate by name, or none. Default: the good one of the systems that ask for one. */
  readonly peer?: Peer | CertificateName | false;
  /** With msw: address → mount, instead of the documented hosts: `{ 'https://verktoy.test': '/helsenorge/verktoy' }`. */
  readonly origins?: Readonly<Record<string, string>>;
  /**
   * With msw: what becomes of a request to anybody else while a test has a world. `error` (the default) lets it fail, `passthrough` lets
   * it go out. This machine's own addresses are always let through; an address that the systems are documented at never is.
   */
  readonly onUnhandledRequest?: 'error' | 'passthrough';
  /**
   * Your own msw server, which listens already: handlers are put before yours for each test, and `resetHandlers` takes them away after
   * it. What else it lets through is then for that server to say.
   */
  readonly server?: MswServer;
}

/** One line that a failed test shows: code, what, what to do. */
export function faultOf(code: string, what: string, todo: string): UsageFault {
  return new UsageFault(code, `${code}: ${what}: ${todo}`, todo);
}

const ofMsw = ['peer', 'origins', 'onUnhandledRequest', 'server'] as const;
const known: readonly (keyof UseWorldOptions)[] = ['systems', 'seed', 'people', 'profile', 'wall', 'via', ...ofMsw];

/** @throws UsageFault when options do not go together */
export function judgeOptions(options: UseWorldOptions): void {
  const { via } = options;
  const unknown = Object.keys(options).find((name) => !(known as readonly string[]).includes(name));
  if (unknown !== undefined) throw faultOf('SUITE-OPTION', `there is no option ${unknown}`, `take ${known.join(', ')}`);
  if (via !== undefined && via !== 'msw' && via !== 'fastify') {
    throw faultOf('SUITE-VIA', `via is ${JSON.stringify(via)}`, "take 'msw' or 'fastify'");
  }
  const idle = via === 'fastify' ? ofMsw.find((name) => options[name] !== undefined) : undefined;
  if (idle) throw faultOf('SUITE-VIA', `${idle} says nothing over a socket`, "leave it out, or take via: 'msw'");
}
