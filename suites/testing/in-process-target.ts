/** Our own server as a target in this process, right or wrong: for matrices, where a mutant breaks it in one way. */
import type { Rule, System } from '../../simulators/kernel/operation.ts';
import { readPeer } from '../../simulators/kernel/peer.ts';
import type { Peer, SimRequest } from '../../simulators/kernel/http.ts';
import { Simulator, type Answer } from '../../simulators/kernel/simulator.ts';
import type { World } from '../../simulators/kernel/world.ts';
import { clients } from '../../simulators/control/resources/clients.ts';
import type { Ask } from '../../simulators/control/route.ts';
import { setConsent } from '../../simulators/registers/consent.ts';
import type { FaultPlan, ServerControl, ServerMutant, ServerSuite, ShownCertificate } from '../dsl/server.ts';
import type { Suite } from '../dsl/types.ts';
import { certificatesFor, type Shown } from '../hosts/certificates.ts';
import { endpointsOf } from '../hosts/host.ts';
import type { Incoming, Outgoing } from '../targets/carry.ts';
import type { Reached, Target } from '../targets/target.ts';

export interface InProcessOptions {
  readonly mutant?: ServerMutant | undefined;
  /** Hears of each profile key that a world of this target looks at. */
  readonly onProfile?: (world: string, system: string, key: string) => void;
  readonly mayWrite?: boolean;
  /** Without it the checks find no control, as at a server that is no Motpart. */
  readonly steered?: boolean;
}

const encoder = new TextEncoder();
const bytesOf = (body: Uint8Array | string): Uint8Array => (typeof body === 'string' ? encoder.encode(body) : body);

/** Takes the rules of a row out of all arrays for as long as `work` takes. Nothing else may run meanwhile. */
export async function withoutRules<Result>(
  rules: readonly (readonly Rule[])[],
  row: string | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  const kept = new Map(rules.map((array) => [array as Rule[], [...array]]));
  for (const [array, all] of kept) array.splice(0, Infinity, ...all.filter((rule) => rule.row !== row));
  try {
    return await work();
  } finally {
    for (const [array, all] of kept) array.splice(0, Infinity, ...all);
  }
}

function planOf(systems: readonly System[], plan: FaultPlan) {
  if (!('name' in plan)) return plan;
  const { name, ...narrowed } = plan;
  for (const { id, faults = {} } of systems) {
    const found = faults[name];
    if (found)
      return { kind: 'error' as const, system: id, operation: found.operation!, code: found.code, ...narrowed };
  }
  throw new RangeError(`there is no fault ${name}`);
}

/** As the control API does it. */
function changed(id: string, ask: Pick<Ask, 'world' | 'params' | 'body'>): void {
  const { handle } = clients.find((route) => route.id === id)!;
  ask.world.transact(() => handle(ask as Ask));
}

function controlIn(world: World, systems: readonly System[], desk: ServerMutant['desk']): ServerControl {
  const system = (id: string) => systems.find((one) => one.id === id)!;
  return {
    advance: async (ms) => world.clock.advance(ms),
    advanceSecurity: async (ms) => world.clock.advanceSecurity(ms),
    consent: async (number, level) => void setConsent(world, number, level),
    fault: async (plan) => {
      const id = `f${world.ids.next('fault')}`;
      world.faults.put({ ...planOf(systems, plan), id, matched: 0 } as Parameters<typeof world.faults.put>[0]);
    },
    tasks: async (id, person) => {
      const seen = system(id).desk!.list(world, person);
      return (desk?.(seen) ?? seen) as { id: string }[];
    },
    actOnTask: async (id, task, action, body) => void system(id).desk!.act(world, task, action, body),
    registerKey: async (id, body) => void changed('registerClientKey', { world, params: { id }, body }),
    allowPassing: async (id, passing) => void changed('changeClient', { world, params: { id }, body: { passing } }),
    settle: async (id, name, body = {}) => system(id).controls![name]!.run(world, body),
  };
}

/** Tells of every profile key that is looked at. */
function watched(world: World, tell: (system: string, key: string) => void): World {
  const plain = world.profile.bind(world);
  world.profile = (system) =>
    new Proxy(plain(system), {
      get: (values, key: string) => {
        tell(system, key);
        return values[key];
      },
    });
  return world;
}

class Wire {
  readonly #simulator: Simulator;
  readonly #world: World;
  readonly #base: string;
  readonly #mutant: ServerMutant | undefined;
  readonly #peerOf: (pem: string) => Peer | undefined;
  constructor(
    systems: readonly System[],
    world: World,
    base: string,
    mutant: ServerMutant | undefined,
    peerOf: (pem: string) => Peer | undefined,
  ) {
    this.#simulator = new Simulator(systems);
    this.#world = world;
    this.#base = base;
    this.#mutant = mutant;
    this.#peerOf = peerOf;
  }

  readonly carry = async (outgoing: Outgoing): Promise<Incoming> => {
    const { method, url, headers, certificate } = outgoing;
    const match = this.#simulator.match(method, url.pathname);
    const tooLarge = outgoing.body.length > (match?.system.bodyLimit?.(this.#world) ?? 1024 * 1024);
    const peer = certificate && this.#peerOf(certificate.pem);
    const request: SimRequest = {
      method,
      received: url.origin + url.pathname,
      base: this.#base,
      path: url.pathname,
      query: url.search.slice(1),
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value].flat().join(', ')]),
      ),
      body: tooLarge ? new Uint8Array(0) : outgoing.body,
      ...(tooLarge && { unread: 'body-too-large' as const }),
      tls: url.protocol === 'https:',
      ...(peer && { peer }),
    };
    await this.#simulator.prepare(request, match);
    const answer = this.#simulator.respond(request, this.#world, match);
    return this.#incoming(request, match?.operation?.id, answer);
  };

  #incoming(request: SimRequest, operation: string | undefined, answer: Answer): Incoming {
    const { status, headers, body, wire } = this.#mutant?.answer?.(answer, request, operation, answer.rule) ?? answer;
    if (status === 0 || wire?.hangUp) return { status: 0, headers: {}, body: new Uint8Array(0), failure: 'hung up' };
    const hints = {
      ...(answer.rule && { 'x-motpart-rule': answer.rule }),
      ...(answer.basis && { 'x-motpart-basis': answer.basis }),
    };
    return { status, headers: { ...headers, ...hints }, body: bytesOf(body) };
  }
}

/** Hundreds of targets share one origin, and reading a certificate takes long. */
const peersOf = new WeakMap<World, Map<string, Peer | undefined>>();

function certificatesIn(world: World, shown: Shown | undefined) {
  const peers = peersOf.get(world) ?? new Map<string, Peer | undefined>();
  peersOf.set(world, peers);
  const peerOf = (pem: string) => {
    if (!peers.has(pem) && shown) peers.set(pem, readPeer(pem, shown.authority)?.at(world.clock.security()));
    return peers.get(pem);
  };
  const certificate = async (name: string): Promise<ShownCertificate | undefined> => {
    if (!shown) return undefined;
    const { pem, key } = await shown.authority.client(name as Parameters<typeof shown.authority.client>[0]);
    return { pem, key, ca: shown.authority.ca };
  };
  return { peerOf, certificate };
}

const casts = new WeakMap<World, unknown>();

/** Hundreds of targets share one origin. */
function castOf({ cast }: ServerSuite, origin: World): unknown {
  if (!casts.has(origin)) casts.set(origin, cast.of(origin));
  return casts.get(origin);
}

/** Forks of a world, one for each check. */
export async function inProcessTarget(
  suite: Suite & { readonly server: ServerSuite },
  origin: World,
  { mutant, onProfile, mayWrite = true, steered = true }: InProcessOptions = {},
): Promise<Target> {
  const systems = origin.base.systems.map((system) => mutant?.system?.(system) ?? system);
  const shown = await certificatesFor(origin);
  const { peerOf, certificate } = certificatesIn(origin, shown);
  const cast = castOf(suite.server, origin);
  let opened = 0;

  async function open(): Promise<Reached> {
    const id = `t${(opened += 1)}`;
    const world = origin.fork(id);
    if (mutant?.profile) world.setProfile(mutant.profile.system, mutant.profile.key, mutant.profile.value);
    const base = `${shown ? 'https' : 'http'}://${id}.localhost`;
    const offered = endpointsOf(systems, (mount) => base + mount);
    const credentials = Object.fromEntries(
      systems.map(({ id: system, credentials: ready }) => {
        const own = shown?.certificates[system];
        return [system, { ...(ready?.(world, base) as object | undefined), ...(own && { certificate: own }) }];
      }),
    );
    const met = onProfile ? watched(world, (system, key) => onProfile(id, system, key)) : world;
    return {
      endpoints: suite.endpoints?.(offered) ?? offered,
      credentials,
      cast,
      ...(steered && { control: controlIn(world, systems, mutant?.desk) }),
      now: () => world.clock.now(),
      security: () => world.clock.security(),
      carry: new Wire(systems, met, base, mutant, peerOf).carry,
      certificate,
      close: async () => {},
    };
  }

  return {
    url: 'http://localhost',
    reached: steered ? 'motpart' : 'set-up',
    origin,
    carries: [...(steered ? (['control'] as const) : []), ...(shown ? (['tls'] as const) : [])],
    mayWrite,
    most: 8,
    open,
    close: async () => {},
  };
}
