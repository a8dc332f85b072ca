/** Clients of Helsenorge's own token service and of its login of citizens: the registration that Norsk helsenett makes. */
import { helsenorgeClientsOf } from '../../fixtures/helsenorge-clients.ts';
import type { HelsenorgeClient, Population, RegisteredKey } from '../../fixtures/types.ts';
import type { Register } from '../kernel/operation.ts';
import type { TableSpec } from '../kernel/table.ts';
import type { World } from '../kernel/world.ts';
import { rsaKey, type RsaKey } from './rsa-keys.ts';

export const helsenorgeClientsTable: TableSpec<HelsenorgeClient> = {
  name: 'registers.helsenorge-clients',
  key: ({ clientId }) => clientId,
  indexes: { name: ({ name }) => name },
};

export const helsenorgeClients: Register = {
  tables: [helsenorgeClientsTable],
  seed: ({ seed }: Population) => ({ [helsenorgeClientsTable.name]: helsenorgeClientsOf(seed) }),
};

export function findHelsenorgeClient(world: World, clientId: string): HelsenorgeClient | undefined {
  return world.table<HelsenorgeClient>(helsenorgeClientsTable.name).get(clientId);
}

/** The client of a name such as `motpart-tool`. */
export function findHelsenorgeClientByName(world: World, name: string): HelsenorgeClient | undefined {
  return world.table<HelsenorgeClient>(helsenorgeClientsTable.name).by('name', name)[0];
}

/** Registers a client, or replaces its registration (another key, other addresses to come back to). */
export function registerHelsenorgeClient(world: World, client: HelsenorgeClient): HelsenorgeClient {
  return world.table<HelsenorgeClient>(helsenorgeClientsTable.name).put(client);
}

/** The ready-made RSA key of a confidential client: both halves, made when first asked for, and another one in the next process. */
export function ownRsaKey(world: World, { clientId }: HelsenorgeClient): RsaKey {
  return rsaKey(`${world.seed} client of Helsenorge ${clientId}`);
}

/** Every key that the client may sign with. */
export function keysOfHelsenorgeClient(world: World, client: HelsenorgeClient): readonly RegisteredKey[] {
  if (!client.ownKey) return client.keys;
  const { jwk, kid } = ownRsaKey(world, client);
  return [{ jwk: { ...jwk, kid }, generation: null, expires: null }, ...client.keys];
}

/** The private half of the ready-made key, for PS512; undefined when it is not registered any more. */
export function privateJwkOf(world: World, client: HelsenorgeClient): Readonly<Record<string, string>> | undefined {
  if (!client.ownKey) return undefined;
  const { key, kid } = ownRsaKey(world, client);
  return { ...(key.export({ format: 'jwk' }) as Record<string, string>), kid, alg: 'PS512' };
}
