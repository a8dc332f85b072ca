/** Builds the house, opens the port, and ends cleanly when told to. */
import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { Persona, Population } from '../../fixtures/index.ts';
import type { Alpn, TlsOptions } from '../../simulators/adapters/tls.ts';
import { createServer } from '../../simulators/adapters/fastify.ts';
import { strictIdentities } from '../../simulators/adapters/strict-identities.ts';
import { Peers } from '../../simulators/adapters/peers.ts';
import { besideOperations, documentPages, landingPage } from '../../simulators/console/index.ts';
import { controlApi, isLoopback } from '../../simulators/control/index.ts';
import { loadSystems, Simulator, systemIds, World, type Snapshot, type System } from '../../simulators/index.ts';
import { createBase } from '../../simulators/kernel/base.ts';
import { Failure } from '../failure.ts';
import { meant } from '../nearest.ts';
import { version } from '../version.ts';
import { namesOf, opened, originOf, portOf } from './listen.ts';
import { population } from './population.ts';
import { readProfile } from './profile-file.ts';
import { keptWorlds, type Kept, type StateFacts } from './state.ts';
import { authorityOf, badCertificateOf, namesCas, tlsPortOf } from './tls.ts';

export interface ServeWish {
  readonly port: number;
  /** 0: any free one. Without it one is opened when a system asks for client certificates. */
  readonly tlsPort?: number;
  /** A header may stand in for the client certificate on the plain port. */
  readonly insecurePeerHeader: boolean;
  /** What the TLS port offers. */
  readonly alpn: Alpn;
  /** Identity numbers from outside the population are refused. */
  readonly strictIdentities: boolean;
  readonly host: string;
  readonly seed: number;
  readonly people: number;
  readonly hints: boolean;
  readonly systems?: readonly string[];
  readonly profileFile?: string;
  /** Keeps the worlds there. */
  readonly stateFile?: string;
  readonly publicUrl?: string;
}

export interface Served {
  /** Origin that clients use, without a slash at the end. */
  readonly url: string;
  /** The same of the TLS port; undefined without one. */
  readonly tlsUrl: string | undefined;
  readonly seed: number;
  readonly people: number;
  readonly systems: readonly System[];
  readonly world: World;
  readonly personas: Readonly<Record<string, Persona>>;
  /** What the control API asks for; undefined on loopback. */
  readonly token: string | undefined;
  /** Where the worlds are kept, and how many came back; undefined without `--state`. */
  readonly state: StateFacts | undefined;
  /** Settled when the server has ended. */
  readonly ended: Promise<void>;
}

async function load(ids: readonly string[] | undefined): Promise<readonly System[]> {
  const unknown = ids?.find((id) => !systemIds.includes(id));
  if (unknown === undefined) return loadSystems(ids);
  const todo = meant(unknown, systemIds, `the systems are ${systemIds.join(', ')}`);
  throw new Failure('SIM-SYSTEM', `there is no system ${unknown || '(empty)'}`, todo);
}

/** A token is needed as soon as anybody but this machine can reach the control API. */
function tokenFor({ host, publicUrl }: ServeWish): string | undefined {
  const open = !isLoopback(host) || (publicUrl !== undefined && !isLoopback(new URL(publicUrl).hostname));
  if (!open) return undefined;
  return process.env['MOTPART_TOKEN'] || randomBytes(24).toString('base64url');
}

/** Names that both ports go by, and that the server's certificate is made for. */
function hostsOf({ host, publicUrl }: ServeWish): string[] {
  return [...namesOf(host), ...(publicUrl === undefined ? [] : [new URL(publicUrl).hostname])];
}

async function listen(app: FastifyInstance, { host, port, publicUrl }: ServeWish): Promise<string> {
  await opened(() => app.listen({ port, host }), app, { host, port, flag: '--port' });
  return publicUrl ?? originOf('http', host, portOf(app));
}

/** Hangs a TLS port on a server that does not listen yet; gives how to open it. */
async function addTls(app: FastifyInstance, { host }: ServeWish, port: number, options: TlsOptions) {
  const { createTlsServer, listenTls } = await import('../../simulators/adapters/tls.ts');
  const server = createTlsServer(app, options);
  return async (): Promise<string> => {
    let given = port;
    const open = async () => (given = await listenTls(server, { port, host }));
    await opened(open, app, { host, port, flag: '--tls-port' });
    return originOf('https', host, given);
  };
}

/** Ends once on SIGINT, SIGTERM or SIGHUP. */
function untilTold(app: FastifyInstance): Promise<void> {
  return new Promise((resolve, reject) => {
    let ending = false;
    const end = () => {
      if (ending) return;
      ending = true;
      app.close().then(resolve, reject);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  });
}

async function untilClosed(app: FastifyInstance, kept: Kept): Promise<void> {
  try {
    await untilTold(app);
  } finally {
    await kept.close();
  }
}

interface House {
  readonly systems: readonly System[];
  readonly people: Population;
  readonly kept: Kept;
}

/** What the two ports share. */
interface Front {
  readonly token: string | undefined;
  readonly authority: TlsOptions['authority'];
  readonly peers: Peers;
  /** Known once the port is open. */
  tlsUrl: string | undefined;
}

/** Everything that hangs beside the operations: the control API and the pages. */
function pluginsOf({ systems, people, kept }: House, simulator: Simulator, front: Front): FastifyPluginAsync[] {
  const { token, authority } = front;
  const tlsUrl = () => front.tlsUrl;
  const control = controlApi({
    simulator,
    worlds: kept.worlds,
    personas: people.personas,
    version: version(),
    maskingKey: randomBytes(32),
    authority,
    tlsUrl,
    ...(token !== undefined && { token }),
  });
  return [control, landingPage({ systems, version: version(), tlsUrl }), documentPages(systems)];
}

function serverOf(wish: ServeWish, house: House, front: Front): FastifyInstance {
  const { systems, kept } = house;
  const simulator = new Simulator(systems);
  return createServer({
    simulator,
    worlds: kept.worlds,
    hints: wish.hints,
    hosts: hostsOf(wish),
    peers: front.peers,
    ...(wish.publicUrl !== undefined && { publicUrl: wish.publicUrl }),
    ...(wish.strictIdentities && { admit: strictIdentities }),
    ...(kept.keep && { keep: kept.keep }),
    beside: besideOperations(systems),
    plugins: pluginsOf(house, simulator, front),
  });
}

/** How the TLS port is opened; undefined when there is to be none. */
function tlsOf(app: FastifyInstance, wish: ServeWish, { systems, kept }: House, { authority, peers }: Front) {
  const port = tlsPortOf(wish, systems);
  if (port === undefined) return undefined;
  const badCertificate = badCertificateOf(kept.worlds.default, systems);
  return addTls(app, wish, port, { authority, peers, badCertificate, namesCas: namesCas(systems), alpn: wish.alpn });
}

/** Opens the ports of a house that stands. */
async function open(wish: ServeWish, house: House): Promise<Served> {
  const { systems, people, kept } = house;
  const world = kept.worlds.default;
  const authority = authorityOf(world, hostsOf(wish));
  const peers = new Peers(wish.insecurePeerHeader ? { headerTrust: await authority() } : {});
  const front: Front = { token: tokenFor(wish), authority, peers, tlsUrl: undefined };
  const app = serverOf(wish, house, front);
  const openTls = await tlsOf(app, wish, house, front);
  const url = await listen(app, wish);
  front.tlsUrl = await openTls?.();
  const { token, tlsUrl } = front;
  const ended = untilClosed(app, kept);
  const told = { seed: wish.seed, people: people.people.length, personas: people.personas, state: kept.facts };
  return { url, tlsUrl, systems, world, token, ended, ...told };
}

/** Serves until the process is told to end. Throws a Failure when it cannot. */
export async function start(wish: ServeWish): Promise<Served> {
  const systems = await load(wish.systems);
  const profile = wish.profileFile === undefined ? {} : await readProfile(wish.profileFile, systems);
  const people = await population(wish.seed, wish.people);
  const base = createBase(systems, people, wish.seed);
  const ids = systems.map(({ id }) => id);
  const ground = { version: version(), seed: wish.seed, people: wish.people, systems: ids };
  const first = (snapshot?: Snapshot) => new World(base, { profile, ...(snapshot && { snapshot }) });
  const kept = await keptWorlds(wish.stateFile, ground, first);
  try {
    return await open(wish, { systems, people, kept });
  } catch (thrown) {
    await kept.close();
    throw thrown;
  }
}
