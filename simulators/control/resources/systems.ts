/** The systems with what a client needs to reach them. */
import { baseFor } from '../../adapters/origins.ts';
import type { ProfileKey } from '../../../contracts/types.ts';
import type { System } from '../../kernel/operation.ts';
import type { ProfileValue } from '../../kernel/profile.ts';
import { anything, list, object, route, string, type Ask, type Schema } from '../route.ts';

export const profileValue: Schema = { type: ['string', 'number', 'boolean'] };

const operation = object({ id: string, method: string, path: string, url: string });
const profileKey = object(
  {
    key: string,
    value: profileValue,
    default: profileValue,
    alternatives: list(profileValue),
    type: string,
    minimum: { type: 'integer' },
    maximum: { type: 'integer' },
    basis: string,
    row: string,
    reason: string,
  },
  ['key', 'value', 'default', 'basis', 'row', 'reason'],
);
const fault = object({ name: string, title: string, code: string, operation: string }, ['name', 'title', 'code']);
const system = object(
  {
    id: string,
    title: string,
    baseUrl: string,
    baseUrls: list(string),
    credentials: anything,
    operations: list(operation),
    errors: list(string),
    faults: list(fault),
    profile: list(profileKey),
    tables: list(string),
  },
  ['id', 'title', 'baseUrl', 'baseUrls', 'operations', 'errors', 'faults', 'profile', 'tables'],
);

function profileView([key, spec]: [string, ProfileKey], values: Readonly<Record<string, ProfileValue>>) {
  return { key, value: values[key] ?? spec.default, ...spec };
}

function viewOf(of: System, { house, world, base: asked }: Ask) {
  const base = baseFor(of, asked, house.tlsUrl());
  const baseUrls = of.mounts.map((mount) => base + mount);
  const url = baseUrls[0] ?? base;
  const values = world.profile(of.id);
  return {
    id: of.id,
    title: of.title,
    baseUrl: url,
    baseUrls,
    ...(of.credentials && { credentials: of.credentials(world, base) }),
    operations: of.operations.map(({ id, method, path }) => ({ id, method, path, url: url + path })),
    errors: Object.keys(of.contract.errors),
    faults: Object.entries(of.faults ?? {}).map(([name, named]) => ({ name, ...named })),
    profile: Object.entries(of.contract.profile).map((entry) => profileView(entry, values)),
    tables: of.tables.map(({ name }) => name),
  };
}

export const systems = route({
  id: 'listSystems',
  method: 'GET',
  path: '/systems',
  summary: 'Each system with its base URL, ready-made credentials, operations, errors and profile keys',
  answer: object({ systems: list(system) }),
  handle: (ask) => ({ systems: ask.house.simulator.systems.map((one) => viewOf(one, ask)) }),
});
