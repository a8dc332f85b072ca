/** A Motpart server of another process: each check gets a world of its own, made and dropped through the control API. */
import { createWorld } from '../../simulators/index.ts';
import type { ProfileSettings } from '../../simulators/kernel/profile.ts';
import type { ServerSuite, ShownCertificate } from '../dsl/server.ts';
import type { Suite } from '../dsl/types.ts';
import { UsageFault } from '../runners/usage-fault.ts';
import { network } from './carry.ts';
import { askControl, controlOf, type ControlAddress } from './control.ts';
import type { Reached, Target } from './target.ts';

export interface Health {
  readonly status: string;
  readonly seed: number;
  readonly people: number;
  readonly systems: readonly string[];
}

interface SystemView {
  readonly id: string;
  readonly baseUrls: readonly string[];
  readonly credentials?: Readonly<Record<string, unknown>>;
}

interface CertificatesView {
  readonly ca: string;
  readonly certificates: readonly { readonly name: string; readonly pem: string; readonly key: string }[];
}

/** Checks at once: what takes time is the server, which is one process. */
const atOnce = 8;

function judgeSystems(suite: Suite, { systems }: Health, url: string): void {
  const missing = suite.systems.filter((id) => !systems.includes(id));
  if (missing.length === 0) return;
  throw new UsageFault(
    'SUITE-TARGET',
    `the server at ${url} does not run ${missing.join(', ')}`,
    `start it with --systems ${suite.systems.join(',')}, or without --systems`,
  );
}

/** A second environment of a system stands under its id and the rest of its mount, as `endpointsOf` has it. */
function endpointsIn(views: readonly SystemView[]): Record<string, string> {
  const named = views.flatMap(({ id, baseUrls: [first = '', ...others] }) => [
    [id, first] as const,
    ...others.map((url) => [id + url.slice(first.length), url] as const),
  ]);
  return Object.fromEntries(named);
}

/** The certificates of the server's own world do for all: an address names its world before a certificate does. */
class MotpartCertificates {
  readonly #server: ControlAddress;
  #known: Promise<CertificatesView> | undefined;
  constructor(server: ControlAddress) {
    this.#server = server;
  }

  readonly named = async (name: string): Promise<ShownCertificate | undefined> => {
    this.#known ??= askControl<CertificatesView>(this.#server, 'GET', '/certificates');
    const { ca, certificates } = await this.#known;
    const found = certificates.find((one) => one.name === name);
    return found && { pem: found.pem, key: found.key, ca };
  };

  /** Ready-made ones; a system that asks for a certificate has its own beside them. */
  async credentials(
    views: readonly SystemView[],
    names: ReadonlyMap<string, string>,
  ): Promise<Record<string, unknown>> {
    const entries = views.map(async ({ id, credentials }) => {
      const name = names.get(id);
      const certificate = name === undefined ? undefined : await this.named(name);
      return [id, { ...credentials, ...(certificate && { certificate }) }] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  }
}

interface World {
  readonly id: string;
  readonly baseUrl: string;
}

/** The worlds of a run at the server: each is dropped after its check, and all that are left when the run is broken off. */
class Worlds {
  readonly #server: ControlAddress;
  readonly #made = new Set<Promise<World>>();
  #over = false;
  constructor(server: ControlAddress) {
    this.#server = server;
  }

  /** Stays open for ever once the run is over. */
  make(): Promise<World> {
    if (this.#over) return new Promise(() => {});
    const made = askControl<World>(this.#server, 'POST', '/worlds', {});
    this.#made.add(made);
    return made;
  }

  async drop(made: Promise<World>): Promise<void> {
    if (this.#made.delete(made)) await askControl(this.#server, 'DELETE', `/worlds/${(await made).id}`);
  }

  async end(): Promise<void> {
    this.#over = true;
    await Promise.allSettled([...this.#made].map((made) => this.drop(made)));
  }
}

/** A server whose control API has answered with `health`. @throws UsageFault when it lacks a system of the suite. */
export async function motpartTarget(
  suite: Suite & { readonly server: ServerSuite },
  server: ControlAddress,
  health: Health,
): Promise<Target> {
  judgeSystems(suite, health, server.url);
  const profile = await askControl<ProfileSettings>(server, 'GET', '/profile');
  const own = Object.fromEntries(Object.entries(profile).filter(([id]) => suite.systems.includes(id)));
  const { seed, people } = health;
  const origin = await createWorld({ systems: suite.systems, seed, people, profile: own });
  const names = new Map(
    origin.base.systems.flatMap(({ id, clientCertificate }) => (clientCertificate ? [[id, clientCertificate]] : [])),
  );
  const wire = network();
  const worlds = new Worlds(server);
  const certificates = new MotpartCertificates(server);
  const cast = suite.server.cast.of(origin);

  async function open(): Promise<Reached> {
    const made = worlds.make();
    const { baseUrl } = await made;
    const address = { ...server, url: baseUrl };
    const { systems } = await askControl<{ systems: SystemView[] }>(address, 'GET', '/systems');
    const views = systems.filter((one) => suite.systems.includes(one.id));
    const offered = endpointsIn(views);
    const shift = { business: 0, security: 0 };
    return {
      endpoints: suite.endpoints?.(offered) ?? offered,
      credentials: await certificates.credentials(views, names),
      cast,
      control: controlOf(address, (clock, ms) => void (shift[clock] += ms)),
      now: () => Date.now() + shift.business,
      security: () => Date.now() + shift.security,
      carry: wire.carry,
      certificate: certificates.named,
      close: () => worlds.drop(made),
    };
  }

  return {
    url: server.url,
    reached: 'motpart',
    origin,
    carries: ['control', 'tls'],
    mayWrite: true,
    most: atOnce,
    open,
    close: async () => {
      await worlds.end();
      wire.close();
    },
  };
}
