/** A running `motpart serve`, as its control API tells of it. Nothing is written but a world of our own, which is dropped again. */
import { defaultPeople, defaultSeed } from '../../fixtures/index.ts';
import type { OnRecord, Population, Server, Setup } from '../../suites/doctor/types.ts';
import { ask } from '../control.ts';
import { Failure } from '../failure.ts';
import { knock, type Health } from './knock.ts';

export interface SystemView {
  readonly id: string;
  readonly title: string;
  readonly baseUrl: string;
  readonly baseUrls: readonly string[];
  readonly credentials?: { readonly certificate?: string };
  readonly profile: readonly {
    readonly key: string;
    readonly value: string | number | boolean;
    readonly default: string | number | boolean;
  }[];
}

export interface ClockView {
  readonly frozen: boolean;
  readonly businessShiftMs: number;
  readonly securityShiftMs: number;
}

export interface FaultView {
  readonly id: string;
  readonly kind: string;
  readonly system?: string;
  readonly code?: string;
}

/** How each system answered in a world of our own; undefined: nothing came. */
type Answers = Readonly<Record<string, number | undefined>>;

export interface Running {
  readonly url: string;
  /** Somebody named the address; without that nobody need be there. */
  readonly named: boolean;
  /** Of this Motpart. */
  readonly version: string;
  /** Why the control API told nothing. */
  readonly refusal?: Pick<Failure, 'code' | 'message' | 'todo'>;
  readonly health?: Health;
  readonly systems: readonly SystemView[];
  readonly clock?: ClockView;
  readonly faults: readonly FaultView[];
  readonly answers?: Answers;
  /** The server's `Date` and the moment here. */
  readonly clocks?: { readonly here: number; readonly there: number };
}

interface Certificates {
  readonly ca: string;
  readonly revocationList: string;
  readonly certificates: readonly { readonly name: string; readonly pem: string; readonly key: string }[];
}

/** Asks each system in a fresh world, so that no journal and no planned fault of the users' worlds is touched. */
async function answersAt(url: string): Promise<Answers> {
  const world = await ask<{ id: string; baseUrl: string }>(url, { method: 'POST', path: '/worlds', body: {} });
  try {
    const { systems } = await ask<{ systems: SystemView[] }>(world.baseUrl, { path: '/systems' });
    const needs = systems.some(({ baseUrl }) => baseUrl.startsWith('https:'));
    const { certificates } = needs
      ? await ask<Certificates>(world.baseUrl, { path: '/certificates' })
      : { certificates: [] };
    const asked = systems.map(async ({ id, baseUrl, credentials }) => {
      const own = certificates.find(({ name }) => name === credentials?.certificate);
      const found = await knock(`${baseUrl}/`, own ? { cert: own.pem, key: own.key } : {});
      return [id, found?.headers['x-motpart-defect'] === undefined ? found?.status : undefined] as const;
    });
    return Object.fromEntries(await Promise.all(asked));
  } finally {
    await ask(url, { method: 'DELETE', path: `/worlds/${world.id}` });
  }
}

async function clocksAt(url: string): Promise<Running['clocks'] | undefined> {
  const before = Date.now();
  const found = await knock(`${new URL(url).origin}/_motpart/v1/health`);
  const there = Date.parse(String(found?.headers['date']));
  return Number.isNaN(there) ? undefined : { here: (before + Date.now()) / 2, there: there + 500 };
}

/** Everything that a running serve tells of itself. Never rejects for a server that is not there, or refuses. */
export async function runningAt(url: string, named: boolean, version: string): Promise<Running> {
  const nothing = { url, named, version, systems: [], faults: [] };
  try {
    const health = await ask<Health>(url, { path: '/health' });
    const [{ systems }, clock, { faults }, answers, clocks] = await Promise.all([
      ask<{ systems: SystemView[] }>(url, { path: '/systems' }),
      ask<ClockView>(url, { path: '/clock' }),
      ask<{ faults: FaultView[] }>(url, { path: '/faults' }),
      answersAt(url),
      clocksAt(url),
    ]);
    return { ...nothing, health, systems, clock, faults, answers, ...(clocks && { clocks }) };
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    return { ...nothing, refusal: thrown };
  }
}

interface Page<Row> {
  readonly next: number | null;
  readonly rows: readonly Row[];
}

async function allRows<Row>(url: string, path: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let offset: number | null = 0; offset !== null;) {
    const query = `${path.includes('?') ? '&' : '?'}limit=1000&offset=${offset}`;
    const page: Page<Row> = await ask<Page<Row>>(url, { path: path + query });
    rows.push(...page.rows);
    offset = page.next;
  }
  return rows;
}

async function populationAt(url: string, has: (id: string) => boolean): Promise<Population> {
  const people = await allRows<{ number: string; country: string; digitallyActive: boolean }>(url, '/people');
  const tools = has('helsenorge-verktoy') ? await allRows<{ id: string }>(url, '/state/verktoy/tools') : [];
  const staff = has('helsenorge-verktoy')
    ? await allRows<{ hprNumber: string | null }>(url, '/state/registers/practitioners')
    : [];
  return {
    people: people.map(({ number, country, digitallyActive }) => ({ number, country, active: digitallyActive })),
    tools: tools.map(({ id }) => id),
    hprNumbers: staff.flatMap(({ hprNumber }) => hprNumber ?? []),
  };
}

async function inkorgAt(url: string): Promise<OnRecord> {
  const carry = <Answer>(name: string) =>
    ask<Answer>(url, { method: 'POST', path: `/controls/inkorg-1177/${name}`, body: {} });
  const [{ systemIds = [] }, { connections = [] }] = await Promise.all([
    carry<Pick<OnRecord, 'systemIds'>>('list-system-ids'),
    carry<Pick<OnRecord, 'connections'>>('list-connections'),
  ]);
  return { systemIds, connections };
}

async function lifecareAt(url: string): Promise<OnRecord> {
  const carry = <Answer>(name: string) =>
    ask<Answer>(url, { method: 'POST', path: `/controls/lifecare-ifo/${name}`, body: {} });
  const [{ keys = [] }, { certificates = [] }] = await Promise.all([
    carry<{ keys?: OnRecord['licences'] }>('list-keys'),
    carry<Pick<OnRecord, 'certificates'>>('list-certificates'),
  ]);
  return { licences: keys, certificates };
}

/** A second environment of a system stands under its id and the rest of its mount; an other way to the same one under the id itself. */
function addressesOf(systems: readonly SystemView[]): Server['addresses'] {
  const named = systems.flatMap(({ id, baseUrls: [first = '', ...others] }) => [
    [id, [first, ...others.filter((one) => !one.startsWith(first))]] as const,
    ...others.filter((one) => one.startsWith(first)).map((one) => [id + one.slice(first.length), [one]] as const),
  ]);
  return Object.fromEntries(named);
}

/** What the examinations of a set-up compare it with; undefined when the server does not tell, as one of another version may not. */
export async function recordsOf(running: Running, { cast }: Pick<Setup, 'cast'>): Promise<Server | undefined> {
  const { health } = running;
  // The default population is known without asking.
  const isDefault = health?.seed === defaultSeed && health.people === defaultPeople;
  const people = health !== undefined && health.people > 0 && (Object.keys(cast).length > 0 || !isDefault);
  try {
    return health && (await read(running, people));
  } catch (thrown) {
    if (thrown instanceof Failure) return undefined;
    throw thrown;
  }
}

async function read({ url, systems }: Running, people: boolean): Promise<Server> {
  const has = (id: string) => systems.some((one) => one.id === id);
  const [{ ca, revocationList }, population, inkorg, lifecare, clients] = await Promise.all([
    ask<Certificates>(url, { path: '/certificates' }),
    people ? populationAt(url, has) : undefined,
    has('inkorg-1177') ? inkorgAt(url) : {},
    has('lifecare-ifo') ? lifecareAt(url) : {},
    has('helseid') ? allRows<NonNullable<Server['clients']>[number]>(url, '/state/registers/clients') : undefined,
  ]);
  const profile = systems.map(({ id, profile: keys }) => {
    return [id, Object.fromEntries(keys.map(({ key, value }) => [key, value]))] as const;
  });
  return {
    addresses: addressesOf(systems),
    profile: Object.fromEntries(profile),
    ca,
    revocationList,
    ...(population && { population }),
    ...inkorg,
    ...lifecare,
    ...(clients && { clients }),
  };
}
