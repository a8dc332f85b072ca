/** Builds the house, opens the port, and ends cleanly when told to. */
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import type { FastifyInstance } from 'fastify';
import type { Persona } from '../../fixtures/index.ts';
import { createServer } from '../../simulators/adapters/fastify.ts';
import { landingPage } from '../../simulators/console/index.ts';
import { controlApi, isLoopback } from '../../simulators/control/index.ts';
import { loadSystems, Simulator, systemIds, World, Worlds, type System } from '../../simulators/index.ts';
import { createBase } from '../../simulators/kernel/base.ts';
import { Failure } from '../failure.ts';
import { meant } from '../nearest.ts';
import { version } from '../version.ts';
import { population } from './population.ts';
import { readProfile } from './profile-file.ts';

export interface ServeWish {
  readonly port: number;
  readonly host: string;
  readonly seed: number;
  readonly people: number;
  readonly hints: boolean;
  readonly systems?: readonly string[];
  readonly profileFile?: string;
  readonly publicUrl?: string;
}

export interface Served {
  /** Origin that clients use, without a slash at the end. */
  readonly url: string;
  readonly seed: number;
  readonly people: number;
  readonly systems: readonly System[];
  readonly world: World;
  readonly personas: Readonly<Record<string, Persona>>;
  /** What the control API asks for; undefined on loopback. */
  readonly token: string | undefined;
  /** Settled when the server has ended. */
  readonly ended: Promise<void>;
}

const wildcards: readonly string[] = ['0.0.0.0', '::', '[::]'];

async function load(ids: readonly string[] | undefined): Promise<readonly System[]> {
  const unknown = ids?.find((id) => !systemIds.includes(id));
  if (unknown === undefined) return loadSystems(ids);
  const todo = meant(unknown, systemIds, `the systems are ${systemIds.join(', ')}`);
  throw new Failure('SIM-SYSTEM', `there is no system ${unknown || '(empty)'}`, todo);
}

/** Names that a request may call this server by, beside the loopback ones. */
function namesOf(host: string): string[] {
  if (!wildcards.includes(host)) return [host, `[${host}]`];
  const addresses = Object.values(networkInterfaces()).flatMap((cards) => (cards ?? []).map(({ address }) => address));
  return [hostname(), ...addresses, ...addresses.map((address) => `[${address}]`)];
}

/** A token is needed as soon as anybody but this machine can reach the control API. */
function tokenFor({ host, publicUrl }: ServeWish): string | undefined {
  const open = !isLoopback(host) || (publicUrl !== undefined && !isLoopback(new URL(publicUrl).hostname));
  if (!open) return undefined;
  return process.env['MOTPART_TOKEN'] || randomBytes(24).toString('base64url');
}

function cannotListen(thrown: unknown, { host, port }: ServeWish): unknown {
  const { code } = thrown as { code?: string };
  if (code === 'EADDRINUSE') {
    return new Failure(
      'SIM-PORT',
      `port ${port} of ${host} is taken`,
      'stop what listens there, or choose another with --port (0: any free)',
    );
  }
  if (code === 'EACCES')
    return new Failure('SIM-PORT', `this user may not open port ${port}`, 'choose one from 1024 with --port');
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new Failure(
      'SIM-HOST',
      `this machine has no address ${host}`,
      'give one of its own to --host, or 0.0.0.0 for all',
    );
  }
  return thrown;
}

async function listen(app: FastifyInstance, wish: ServeWish): Promise<string> {
  try {
    await app.listen({ port: wish.port, host: wish.host });
  } catch (thrown) {
    throw cannotListen(thrown, wish);
  }
  const { port } = app.server.address() as AddressInfo;
  const host = wildcards.includes(wish.host) ? '127.0.0.1' : wish.host;
  return wish.publicUrl ?? `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`;
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

/** Serves until the process is told to end. Throws a Failure when it cannot. */
export async function start(wish: ServeWish): Promise<Served> {
  const systems = await load(wish.systems);
  const profile = wish.profileFile === undefined ? {} : await readProfile(wish.profileFile, systems);
  const people = await population(wish.seed, wish.people);
  const world = new World(createBase(systems, people, wish.seed), { profile });
  const worlds = new Worlds(world);
  const simulator = new Simulator(systems);
  const token = tokenFor(wish);
  const { personas } = people;
  const control = controlApi({
    simulator,
    worlds,
    personas,
    version: version(),
    maskingKey: randomBytes(32),
    ...(token !== undefined && { token }),
  });
  const app = createServer({
    simulator,
    worlds,
    hints: wish.hints,
    hosts: namesOf(wish.host),
    ...(wish.publicUrl !== undefined && { publicUrl: wish.publicUrl }),
    plugins: [control, landingPage({ systems, version: version() })],
  });
  const url = await listen(app, wish);
  return { url, seed: wish.seed, people: people.people.length, systems, world, personas, token, ended: untilTold(app) };
}
