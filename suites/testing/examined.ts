/** Set-ups for tests of examinations: a right one for each system, what a serve would have on record, and what is found wrong. */
import { createAuthority, type Authority } from '../../fixtures/index.ts';
import type { OAuthClient, Person, Practitioner, Tool } from '../../fixtures/types.ts';
import { controls } from '../../simulators/inkorg-1177/controls.ts';
import { accessControls } from '../../simulators/lifecare-ifo/controls-access.ts';
import { createWorld, type World } from '../../simulators/index.ts';
import { toolsTable } from '../../simulators/helsenorge-verktoy/state.ts';
import { clientsTable } from '../../simulators/registers/clients.ts';
import { isDigitallyActive } from '../../simulators/registers/consent.ts';
import { peopleTable } from '../../simulators/registers/people.ts';
import { practitionersTable } from '../../simulators/registers/practitioners.ts';
import { parseSetup } from '../doctor/setup.ts';
import { templates } from '../doctor/templates.ts';
import type { Examination, NamedFile, OnRecord, Population, Server, Setup, Subject } from '../doctor/types.ts';

const plain = 'http://127.0.0.1:4010';
const tls = 'https://127.0.0.1:4443';

function rowsOf<Row>(world: World, table: string): Row[] {
  return [...world.table<Row>(table).all()];
}

const has = (world: World, id: string) => world.base.systems.some((one) => one.id === id);

function populationOf(world: World): Population {
  return {
    people: rowsOf<Person>(world, peopleTable.name).map(({ number, country }) => {
      return { number, country, active: isDigitallyActive(world, number) };
    }),
    tools: has(world, 'helsenorge-verktoy') ? rowsOf<Tool>(world, toolsTable.name).map(({ id }) => id) : [],
    hprNumbers: has(world, 'helsenorge-verktoy')
      ? rowsOf<Practitioner>(world, practitionersTable.name).flatMap(({ hprNumber }) => hprNumber ?? [])
      : [],
  };
}

function lifecareRecord(world: World): OnRecord {
  const { keys } = accessControls['list-keys']!.run(world, {}) as { keys: OnRecord['licences'] };
  return { ...(keys && { licences: keys }), ...(accessControls['list-certificates']!.run(world, {}) as OnRecord) };
}

export interface Bench {
  readonly world: World;
  readonly authority: Authority;
  readonly server: Server;
}

/** What `motpart doctor` would read from a serve with its defaults, as far as these systems need it. */
export async function bench(systems: readonly string[]): Promise<Bench> {
  const world = await createWorld({ systems });
  const authority = await createAuthority({ seed: world.seed, at: Date.now() });
  const server: Server = {
    addresses: {
      helseid: [`${plain}/helseid`],
      'helsenorge-verktoy': [`${plain}/helsenorge/verktoy`],
      'helsenorge-digitaltaktiv': [`${plain}/helsenorge/digitaltaktiv`],
      'helsenorge-sts': [`${plain}/helsenorge/sts`],
      'helsenorge-oidc': [`${plain}/helsenorge/sts/oidcprov`],
      'brp-apiv3': ['', '/apiserver', '/brponline'].map((prefix) => `${plain}/brp${prefix}/api/ver3`),
      'inkorg-1177': [`${tls}/inkorg`],
      'inkorg-1177/qa': [`${tls}/inkorg/qa`],
      'lifecare-ifo': [`${tls}/lifecare/WESE.FC.Api.FC`],
    },
    profile: Object.fromEntries(world.base.systems.map(({ id }) => [id, world.profile(id)])),
    ca: authority.ca,
    revocationList: await authority.revocationList(),
    ...((has(world, 'helsenorge-verktoy') || has(world, 'helsenorge-digitaltaktiv')) && {
      population: populationOf(world),
    }),
    ...(has(world, 'helseid') && { clients: rowsOf<OAuthClient>(world, clientsTable.name) }),
    ...(has(world, 'inkorg-1177') && (controls['list-system-ids']!.run(world, {}) as OnRecord)),
    ...(has(world, 'inkorg-1177') && (controls['list-connections']!.run(world, {}) as OnRecord)),
    ...(has(world, 'lifecare-ifo') && lifecareRecord(world)),
  };
  return { world, authority, server };
}

export interface Files {
  [path: string]: { text: string | Uint8Array; mode?: number };
}

const filled = new Map<string, Promise<Setup>>();

async function read(system: string): Promise<Setup> {
  return (await parseSetup(await templates[system]!(), 'set-up.yaml')).setup;
}

async function setupOf(system: string): Promise<Setup> {
  const known = filled.get(system) ?? read(system);
  filled.set(system, known);
  return structuredClone(await known);
}

/** A right set-up of a system with the files that it names. */
export async function rightSetup(system: string, { authority }: Bench): Promise<{ setup: Setup; files: Files }> {
  const setup = await setupOf(system);
  const files: Files = { 'certs/ca.pem': { text: authority.ca } };
  for (const name of ['inkorg', 'lifecare']) {
    const { pem, key } = await authority.client(name);
    files[`certs/${name}.pem`] = { text: pem };
    files[`certs/${name}-key.pem`] = { text: key };
  }
  return { setup, files };
}

export function readerOf(files: Files): Subject['read'] {
  return (path) => {
    const found = files[path];
    return found && ({ path, bytes: Buffer.from(found.text), mode: found.mode ?? 0o600 } satisfies NamedFile);
  };
}

/** What is found wrong, one `severity id` each. */
export async function wrongs(examinations: readonly Examination<Subject>[], subject: Subject): Promise<string[]> {
  const found = await Promise.all(
    examinations.map(async ({ id, examine }) => [(await examine(subject)) ?? []].flat().map((one) => ({ id, ...one }))),
  );
  return found
    .flat()
    .filter(({ severity }) => severity === 'problem' || severity === 'warning')
    .map(({ id, severity }) => `${severity} ${id}`);
}
