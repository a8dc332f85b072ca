/** What the change feed and the check cost in a world of 100,000 people, against one of 1,000: the same hits in both, in turns. */
import { digitaltaktivScopes } from '../fixtures/clients.ts';
import { loadPopulation, personaClient } from '../fixtures/index.ts';
import type { Person } from '../fixtures/types.ts';
import { loadSystems, Simulator, World } from '../simulators/index.ts';
import { createBase } from '../simulators/kernel/base.ts';
import type { SimRequest } from '../simulators/kernel/http.ts';
import { signAccessToken } from '../simulators/registers/access-token.ts';
import { setConsent } from '../simulators/registers/consent.ts';
import { turnsOf, type Turns } from './turns.ts';

export interface FeedCost {
  readonly hits: number;
  readonly feed: Turns;
  readonly check: Turns;
}

const sizes = { small: 1_000, large: 100_000 } as const;
const hits = 400;
const callsATurn = { feed: 60, check: 10 } as const;
const origin = 'http://localhost:4010';
const mount = `${origin}/helsenorge/digitaltaktiv`;

const systems = await loadSystems(['helsenorge-digitaltaktiv']);
const simulator = new Simulator(systems);
const population = await loadPopulation();

/** People of the default population, and as many more like them. */
function peopled(people: number): World {
  const many = Array.from({ length: people }, (_, place): Person => {
    const one = population.people[place % population.people.length]!;
    return { ...one, id: `x-${place}`, number: place < population.people.length ? one.number : `x${place}` };
  });
  const world = new World(createBase(systems, { ...population, people: many }));
  const norwegians = many.filter(({ country }) => country === 'NO');
  // Everybody has changed before: the feed has to leave them out.
  for (const { number } of norwegians) for (const level of ['none', 'basis'] as const) setConsent(world, number, level);
  return world;
}

interface Side {
  readonly world: World;
  readonly feed: SimRequest;
  readonly check: SimRequest;
}

function requestOf(world: World, method: string, path: string, query: string, body?: unknown): SimRequest {
  const client = personaClient(population, 'motpart-epj');
  const { token } = signAccessToken(world, {
    client,
    issuer: `${origin}/helseid`,
    scopes: Object.values(digitaltaktivScopes),
    audiences: ['nhn:helsenorge.eksternapi'],
    lifetimeSeconds: 3_600,
    orgnrParent: client.orgnrParent ?? undefined,
  });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const bytes = body === undefined ? new Uint8Array(0) : Buffer.from(JSON.stringify(body));
  const below = `/helsenorge/digitaltaktiv${path}`;
  return { method, received: mount + path, base: origin, path: below, query, headers, body: bytes };
}

function answered(world: World, request: SimRequest): any {
  const { status, body } = simulator.respond(request, world);
  if (status !== 200) throw new Error(`${request.path} answered ${status}`);
  return JSON.parse(typeof body === 'string' ? body : Buffer.from(body).toString('utf8'));
}

function sideOf(people: number): Side {
  const world = peopled(people);
  const path = '/api/v1/DigitaltAktivStatusEndringer';
  const { offset } = answered(world, requestOf(world, 'GET', path, '')) as { offset: string };
  const numbers = population.people.filter(({ country }) => country === 'NO').slice(0, hits);
  for (const { number } of numbers) setConsent(world, number, 'full');
  const fnrListe = numbers.map(({ number }) => number);
  const side = {
    world,
    feed: requestOf(world, 'GET', path, `offset=${encodeURIComponent(offset)}`),
    check: requestOf(world, 'POST', '/helsenorgeaktivsjekken/v1', '', { fnrListe, omraade: 3 }),
  };
  const counts = [answered(world, side.feed).fnr, Object.keys(answered(world, side.check).erAktivListe)];
  if (counts.some(({ length }) => length !== hits)) throw new Error(`not ${hits} hits`);
  return side;
}

type Kind = keyof typeof callsATurn;

const ask =
  (kind: Kind) =>
  ({ world, ...requests }: Side): void => {
    for (let call = 0; call < callsATurn[kind]; call += 1) simulator.respond(requests[kind], world);
  };

/** Measures in this process; nothing goes over a socket. */
export function feeds(rounds: number): FeedCost {
  const [small, large] = [sideOf(sizes.small), sideOf(sizes.large)];
  const turns = turnsOf(small, large);
  const measured = (kind: Kind) => turns(rounds, ask(kind), () => callsATurn[kind]);
  return { hits, feed: measured('feed'), check: measured('check') };
}
