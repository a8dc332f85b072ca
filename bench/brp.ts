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

/** Measures in this process; nothing goes over a socket. */
export async function exports(rounds: number): Promise<ExportCost> {
  const systems = await loadSystems(['brp-apiv3']);
  const [simulator, world] = [new Simulator(systems), await peopled(systems)];
  const login = requestOf('POST', '/auth/login', {
    username: lifeVision.email,
    password: integratorPassword(world.seed),
  });
  const { access_token } = JSON.parse(text(simulator.respond(login, world).body)) as { access_token: string };
  const path = `/services/exporttemplate/${lifeVision.template.id}`;
  const pageAt = (offset: number) =>
    simulator.respond(
      requestOf('GET', path, { count: page, offset }, { authorization: `Bearer ${access_token}` }),
      world,
    );
  const pages: unknown[][] = [];
  for (let offset = 0; ; offset += page) {
    const rows = JSON.parse((JSON.parse(text(pageAt(offset).body)) as { result: string }).result) as unknown[];
    if (rows.length === 0) break;
    pages.push(rows);
  }
  const whole = () => pages.forEach((_, place) => void pageAt(place * page));
  const stringified = () => pages.forEach((rows) => void JSON.stringify({ result: JSON.stringify(rows) }));
  const found = { ours: [] as number[], bare: [] as number[] };
  whole();
  const early = heap();
  for (let round = -1; round < rounds; round += 1) {
    const costs = [timed(whole), timed(stringified)] as const;
    // The first round warms both up.
    if (round < 0) continue;
    found.ours.push(costs[0]);
    found.bare.push(costs[1]);
  }
  return { rows: pages.flat().length, ...found, early, late: heap() };
}

const median = (values: readonly number[]) => values.toSorted((one, other) => one - other)[values.length >> 1]!;

/** Two lines of the table. The heap may grow by a tenth, as the memory of a server may. */
export function exportLines({ rows, ours, bare, early, late }: ExportCost): Line[] {
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
      work: `heap after ${ours.length + 1} more such exports`,
      bare: megabytes(early),
      ours: megabytes(late),
      measured: `${(late / early).toFixed(2)} ×`,
      quiet: '',
      wanted: 'at most 1.1 ×',
      reached: late <= early * 1.1,
    },
  ];
}
