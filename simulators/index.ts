/** The registry of systems, one line each, and the way from their ids to a simulator and a world. */
import { loadPopulation } from '../fixtures/index.ts';
import { createBase, type Base } from './kernel/base.ts';
import type { JournalLimits } from './kernel/journal.ts';
import type { System } from './kernel/operation.ts';
import type { ProfileSettings } from './kernel/profile.ts';
import { Simulator } from './kernel/simulator.ts';
import type { Wall } from './kernel/clock.ts';
import { World } from './kernel/world.ts';

export type { Basis, Requirement } from '../contracts/types.ts';
export type { Base } from './kernel/base.ts';
export type { Wall } from './kernel/clock.ts';
export type { Fault } from './kernel/faults.ts';
export type { Reply, SimRequest, Unread, Wire } from './kernel/http.ts';
export { peerOf, type Peer, type PeerProblem, type Trust } from './kernel/peer.ts';
export type { Exchange, Journal, JournalLimits, Pin } from './kernel/journal.ts';
export type { Operation, Register, Rule, System } from './kernel/operation.ts';
export type { ProfileSettings, ProfileValue } from './kernel/profile.ts';
export type { Diagnosis, Refusal } from './kernel/refusal.ts';
export { Simulator, type Answer } from './kernel/simulator.ts';
export type { Change } from './kernel/table.ts';
export { World, type Snapshot, type WorldOptions } from './kernel/world.ts';
export { WorldError, Worlds } from './kernel/worlds.ts';

/** How a system is loaded, and which others it cannot do without. */
export interface SystemEntry {
  readonly load: () => Promise<{ readonly system: System }>;
  readonly needs?: readonly string[];
}

/** Every system there is. Nothing of a system is loaded before somebody asks for it. */
export const systems = {
  helseid: { load: () => import('./helseid/index.ts') },
  'helsenorge-verktoy': { load: () => import('./helsenorge-verktoy/index.ts'), needs: ['helseid'] },
  'inkorg-1177': { load: () => import('./inkorg-1177/index.ts') },
  'helsenorge-digitaltaktiv': { load: () => import('./helsenorge-digitaltaktiv/index.ts'), needs: ['helseid'] },
  'helsenorge-sts': { load: () => import('./helsenorge-sts/index.ts') },
  'helsenorge-oidc': { load: () => import('./helsenorge-oidc/index.ts') },
  'brp-apiv3': { load: () => import('./brp-apiv3/index.ts') },
  'lifecare-ifo': { load: () => import('./lifecare-ifo/index.ts') },
} as const satisfies Record<string, SystemEntry>;

/** Id of a system: `helsenorge-verktoy`. */
export type SystemId = keyof typeof systems;

/** The ids of every system there is. */
export const systemIds: readonly string[] = Object.keys(systems);

function entryOf(id: string): SystemEntry {
  const entry = Object.hasOwn(systems, id) ? systems[id as SystemId] : undefined;
  if (!entry) throw new RangeError(`there is no system ${id}: the systems are ${systemIds.join(', ')}`);
  return entry;
}

/** The ids with those that they need, in the registry's order. */
function closure(ids: readonly string[]): string[] {
  const wanted = new Set(ids.flatMap((id) => [id, ...(entryOf(id).needs ?? [])]));
  return systemIds.filter((id) => wanted.has(id));
}

/**
 * Loads systems by id (all without ids), with those that they need. Throws a RangeError for an unknown id.
 * @example
 * ```ts
 * import { loadSystems } from 'motpart';
 *
 * const systems = await loadSystems(['helsenorge-verktoy']);
 * console.log(systems.map(({ id }) => id)); // [ 'helseid', 'helsenorge-verktoy' ]
 * ```
 */
export async function loadSystems(ids: readonly string[] = systemIds): Promise<readonly System[]> {
  const modules = await Promise.all(closure(ids).map((id) => entryOf(id).load()));
  return modules.map((module) => module.system);
}

/**
 * A simulator of these systems (all without ids).
 * @example
 * ```ts
 * import { createSimulator, createWorld } from 'motpart';
 *
 * const simulator = await createSimulator(['helseid']);
 * const base = 'http://localhost:4010';
 * const path = '/helseid/.well-known/openid-configuration';
 * const request = { method: 'GET', received: base + path, base, path, query: '', headers: {}, body: new Uint8Array() };
 * const { status, body } = simulator.respond(request, await createWorld({ systems: ['helseid'] }));
 * console.log(status, body); // 200 {"issuer":"http://localhost:4010/helseid",…
 * ```
 */
export async function createSimulator(ids?: readonly string[]): Promise<Simulator> {
  return new Simulator(await loadSystems(ids));
}

/** How a world is to begin. */
export interface CreateWorldOptions {
  /** The same seed gives the same people, tools and ids on every machine. Default 1177. */
  readonly seed?: number;
  /** How many people the population has. Default 1,000. */
  readonly people?: number;
  /** Ids of the systems; all without it. */
  readonly systems?: readonly string[];
  /** The machine's clock in milliseconds; give a constant one to freeze time. */
  readonly wall?: Wall;
  readonly id?: string;
  readonly profile?: ProfileSettings;
  readonly journal?: JournalLimits;
  /** Called now and then while the population of another seed than the default one is made. */
  readonly onProgress?: (done: number, total: number) => void;
}

const bases = new Map<string, Promise<Base>>();
const mostBases = 4;

interface BaseWish extends Pick<CreateWorldOptions, 'onProgress'> {
  readonly seed: number;
  readonly people: number;
  readonly ids: readonly string[];
}

async function buildBase({ seed, people, ids, onProgress }: BaseWish): Promise<Base> {
  const population = loadPopulation({ seed, people, ...(onProgress && { onProgress }) });
  return createBase(await loadSystems(ids), await population, seed);
}

/** The frozen base of a seed, built once and shared: a world more costs microseconds. */
function baseFor(wish: BaseWish): Promise<Base> {
  const key = [wish.seed, wish.people, ...closure(wish.ids)].join(' ');
  const built = bases.get(key) ?? buildBase(wish);
  bases.delete(key);
  if (bases.size >= mostBases) bases.delete(bases.keys().next().value!);
  bases.set(key, built);
  built.catch(() => bases.delete(key));
  return built;
}

/**
 * A world in its seeded state.
 * @throws RangeError for an unknown system, or a profile key or value that does not fit.
 * @example
 * ```ts
 * import { createWorld } from 'motpart';
 *
 * const world = await createWorld({ systems: ['helsenorge-verktoy'], profile: { helseid: { tokenLifetimeSeconds: 60 } } });
 * world.clock.advance(24 * 60 * 60 * 1000); // a day later
 * const another = world.fork('another'); // starts as this one stands
 * console.log(another.clock.now() - Date.now());
 * ```
 */
export async function createWorld(options: CreateWorldOptions = {}): Promise<World> {
  const { seed = 1177, people = 1_000, systems: ids = systemIds, onProgress, ...rest } = options;
  return new World(await baseFor({ seed, people, ids, ...(onProgress && { onProgress }) }), rest);
}
