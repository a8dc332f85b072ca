/**
 * What reads of Lifecare IFO cost where it holds 100,000 persons with their history, against 1,000: the same persons and
 * the same hits in both, in turns.
 */
import { holders, subjectLine } from '../fixtures/certificates/names.ts';
import { publicKeyHash } from '../fixtures/certificates/public-key.ts';
import { loadPopulation } from '../fixtures/index.ts';
import { domain, licenceKey } from '../fixtures/lifecare/keys.ts';
import type { Decision, Service } from '../fixtures/lifecare/types.ts';
import type { Person } from '../fixtures/types.ts';
import { loadSystems, Simulator, World } from '../simulators/index.ts';
import { createBase } from '../simulators/kernel/base.ts';
import type { SimRequest } from '../simulators/kernel/http.ts';
import { write } from '../simulators/lifecare-ifo/cases/ids.ts';
import { decisionsTable, servicesTable } from '../simulators/lifecare-ifo/state.ts';
import { turnsOf, type Turns } from './turns.ts';

export interface LifecareCost {
  readonly hits: number;
  /** Records of the extracts of the larger world. */
  readonly records: number;
  /** Microseconds of processor time: of a person-based list, of an extract of what has changed, of a record of full extracts. */
  readonly list: Turns;
  readonly changes: Turns;
  readonly record: Turns;
}

const sizes = { small: 1_000, large: 100_000 } as const;
const hits = 400;
const askers = 40;
const extractRounds = 3;
const changesATurn = 20;
const origin = 'https://localhost:4443';
const root = '/lifecare/WESE.FC.Api.FC/apifc/v1';
const window = 'startDate=2000-01-01T00:00:00&endDate=2099-12-31T23:59:59';
const lists = ['Actualisations', 'Calculations', 'Decisions', 'Documents', 'Executions', 'Investigations', 'Payments', 'ResourceAllocations', 'Services']; // prettier-ignore
const extracts = lists.filter((name) => name !== 'Documents');

const systems = await loadSystems(['lifecare-ifo']);
const simulator = new Simulator(systems);
const population = await loadPopulation();

/** The living Swedes of the default population, and as many more like them, each with a number of their own. */
function swedes(count: number): Person[] {
  const real = population.people.filter(({ country, deceased }) => country === 'SE' && deceased === null);
  const born = new Map<string, number>();
  return Array.from({ length: count }, (_, place): Person => {
    const one = real[place % real.length]!;
    if (place < real.length) return one;
    const day = one.number.slice(0, 8);
    const rank = (born.get(day) ?? 0) + 1;
    born.set(day, rank);
    return { ...one, id: `x-${place}`, number: `${day}A${rank.toString(36).padStart(3, '0')}` };
  });
}

const key = encodeURIComponent(licenceKey(1177, 'lifecare'));
const peer = {
  subject: subjectLine(holders.lifecare),
  fingerprint: 'AA:BB',
  publicKey: publicKeyHash(1177, 'lifecare'),
};

function requestOf(name: string, query: string): SimRequest {
  const path = `${root}/${name}`;
  const own = { method: 'GET', received: origin + path, base: origin, path, headers: {}, body: new Uint8Array(0) };
  return { ...own, query: `${query}&domain=${domain}&key=${key}`, tls: true, peer };
}

function answered(world: World, request: SimRequest): { readonly TotalNumberOfRecords: number } {
  const { status, body } = simulator.respond(request, world);
  if (status !== 200) throw new Error(`${request.path} answered ${status}`);
  return JSON.parse(typeof body === 'string' ? body : Buffer.from(body).toString('utf8')) as never;
}

interface Side {
  readonly world: World;
  readonly lists: readonly SimRequest[];
  readonly changes: SimRequest;
  /** One of the hits. */
  readonly changed: Decision;
  readonly pages: readonly SimRequest[];
  readonly records: number;
}

function pagesOf(world: World) {
  const totals = extracts.map((name) => [name, answered(world, requestOf(`Extract/${name}`, 'limit=1'))] as const);
  const pages = totals.flatMap(([name, { TotalNumberOfRecords: total }]) =>
    Array.from({ length: Math.ceil(total / 1_000) }, (_, page) =>
      requestOf(`Extract/${name}`, `limit=1000&offset=${page * 1_000}`),
    ),
  );
  return { pages, records: totals.reduce((sum, [, { TotalNumberOfRecords: total }]) => sum + total, 0) };
}

function sideOf(people: number): Side {
  const world = new World(createBase(systems, { ...population, people: swedes(people) }));
  const persons = world.table<Service>(servicesTable.name).list().slice(0, askers).map(({ applicant }) => applicant); // prettier-ignore
  const modifiedAfter = new Date(world.clock.now() - 1_000).toISOString();
  const rows = world.table<Decision>(decisionsTable.name).list().slice(0, hits);
  for (const row of rows) write(world, decisionsTable, row);
  const changes = requestOf('Extract/Decisions', `limit=1000&modifiedAfter=${modifiedAfter}`);
  const found = answered(world, changes).TotalNumberOfRecords;
  if (found !== hits) throw new Error(`${found} hits, not ${hits}`);
  const requests = persons.flatMap((person) => lists.map((name) => requestOf(name, `personId=${person}&${window}`)));
  return { world, lists: requests, changes, changed: rows[0]!, ...pagesOf(world) };
}

/** Both worlds must answer the same, or one would be measured at other work. */
function demandSame(small: Side, large: Side): void {
  for (const [place, request] of small.lists.entries()) {
    const [one, other] = [answered(small.world, request), answered(large.world, large.lists[place]!)];
    if (JSON.stringify(one) !== JSON.stringify(other)) throw new Error(`${request.path}: the worlds differ`);
  }
}

const ask =
  (requests: (side: Side) => readonly SimRequest[]) =>
  (side: Side): void => {
    for (const request of requests(side)) simulator.respond(request, side.world);
  };

/** Something has changed before each: nothing of the last answer helps. */
function askForChanges({ world, changes, changed }: Side): void {
  for (let call = 0; call < changesATurn; call += 1) {
    write(world, decisionsTable, changed);
    simulator.respond(changes, world);
  }
}

/** Measures in this process; nothing goes over a socket. */
export function lifecare(rounds: number): LifecareCost {
  const [small, large] = [sideOf(sizes.small), sideOf(sizes.large)];
  demandSame(small, large);
  const turns = turnsOf(small, large);
  return {
    hits,
    records: large.records,
    list: turns(rounds, ask(({ lists: requests }) => requests), ({ lists: requests }) => requests.length),
    changes: turns(rounds, askForChanges, () => changesATurn),
    record: turns(extractRounds, ask(({ pages }) => pages), ({ records }) => records),
  }; // prettier-ignore
}
