/**
 * Export of 100,000 members, 500 a page, against `JSON.stringify({ result: JSON.stringify(rows) })` of the same rows;
 * and what stays in memory.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { lifeVision } from '../fixtures/brp/house.ts';
import { integratorPassword } from '../fixtures/brp/members.ts';
import { loadPopulation } from '../fixtures/index.ts';
import type { Person } from '../fixtures/types.ts';
import { loadSystems, Simulator, World } from '../simulators/index.ts';
import { createBase } from '../simulators/kernel/base.ts';
import type { SimRequest } from '../simulators/kernel/http.ts';
import type { Line } from './report.ts';

/** Of so many people 100,000 are members. */
const people = 170_400;
const page = 500;
const floor = 0.5;
const origin = 'http://localhost:4010';
const mount = '/brp/api/ver3';

const text = (body: string | Uint8Array) => (typeof body === 'string' ? body : Buffer.from(body).toString('utf8'));

/** People of the default population, and as many more like them. */
async function peopled(systems: Awaited<ReturnType<typeof loadSystems>>): Promise<World> {
  const population = await loadPopulation();
  const many = Array.from({ length: people }, (_, place): Person => {
    const one = population.people[place % population.people.length]!;
    const number = place < population.people.length ? one.number : String(900_000_000_000 + place);
    return { ...one, id: `x-${place}`, number };
  });
  return new World(createBase(systems, { ...population, people: many }));
}

function requestOf(method: string, path: string, body: object, headers: Record<string, string> = {}): SimRequest {
  const own = { 'content-type': 'application/json', ...headers };
  const bytes = Buffer.from(JSON.stringify(body));
  return {
    method,
    received: origin + mount + path,
    base: origin,
    path: mount + path,
    query: '',
    headers: own,
    body: bytes,
  };
}

export interface ExportCost {
  readonly rows: number;
  /** Milliseconds of processor time of the very first export. */
  readonly first: number;
  /** Milliseconds of processor time of a whole export, by round. */
  readonly ours: readonly number[];
  readonly bare: readonly number[];
  /** Bytes of heap after the first export and after the last one. */
  readonly early: number;
  readonly late: number;
}

function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function heap(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

type PageAt = (offset: number) => string;

/** An installation in this process, as LifeVision sees it after its login; nothing goes over a socket. */
async function opened(): Promise<PageAt> {
  const systems = await loadSystems(['brp-apiv3']);
  const [simulator, world] = [new Simulator(systems), await peopled(systems)];
  const answer = (request: ReturnType<typeof requestOf>) => text(simulator.respond(request, world).body);
  const who = { username: lifeVision.email, password: integratorPassword(world.seed) };
  const { access_token } = JSON.parse(answer(requestOf('POST', '/auth/login', who))) as { access_token: string };
  const path = `/services/exporttemplate/${lifeVision.template.id}`;
  const headers = { authorization: `Bearer ${access_token}` };
  return (offset) => answer(requestOf('GET', path, { count: page, offset }, headers));
}

/** All pages that have rows. */
function exported(pageAt: PageAt): string[] {
  const bodies: string[] = [];
  for (let offset = 0; ; offset += page) {
    const body = pageAt(offset);
    if (body === '{"result":"[]"}') return bodies;
    bodies.push(body);
  }
}

const rowsOf = (body: string) => JSON.parse((JSON.parse(body) as { result: string }).result) as unknown[];

/** Measures the first export, which nothing has been kept for, and then rounds of further ones. */
export async function exports(rounds: number): Promise<ExportCost> {
  const pageAt = await opened();
  let bodies: string[] = [];
  const first = timed(() => (bodies = exported(pageAt)));
  const pages = bodies.map(rowsOf);
  const whole = () => pages.forEach((_, place) => void pageAt(place * page));
  const stringified = () => pages.forEach((rows) => void JSON.stringify({ result: JSON.stringify(rows) }));
  // One round warms both up.
  [whole, stringified].forEach(timed);
  const early = heap();
  const costs = Array.from({ length: rounds }, () => [timed(whole), timed(stringified)] as const);
  const [ours, bare] = [costs.map(([one]) => one), costs.map(([, other]) => other)];
  return { rows: pages.flat().length, first, ours, bare, early, late: heap() };
}

const median = (values: readonly number[]) => values.toSorted((one, other) => one - other)[values.length >> 1]!;

/**
 * Three lines of the table. For the first export nothing is wanted: it also builds each row, in code that nothing has
 * warmed. The heap may grow by a tenth, as the memory of a server may.
 */
export function exportLines({ rows, first, ours, bare, early, late }: ExportCost): Line[] {
  const ratios = ours.map((time, round) => bare[round]! / time);
  const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
  return [
    {
      work: `export of ${rows.toLocaleString('en')} members, ${page} a page, against JSON.stringify`,
      bare: `${median(bare).toFixed(0)} ms`,
      ours: `${median(ours).toFixed(0)} ms`,
      measured: `${median(ratios).toFixed(2)} ×`,
      quiet: `${(Math.min(...bare) / Math.min(...ours)).toFixed(2)} ×`,
      wanted: `at least ${floor} ×`,
      reached: median(ratios) >= floor,
    },
    {
      work: 'the first such export, of which nothing is kept yet',
      bare: `${median(bare).toFixed(0)} ms`,
      ours: `${first.toFixed(0)} ms`,
      measured: `${(median(bare) / first).toFixed(2)} ×`,
      quiet: '',
      wanted: '',
      reached: undefined,
    },
    {
      work: `heap after ${ours.length} more such exports`,
      bare: megabytes(early),
      ours: megabytes(late),
      measured: `${(late / early).toFixed(2)} ×`,
      quiet: '',
      wanted: 'at most 1.1 ×',
      reached: late <= early * 1.1,
    },
  ];
}
