/** OAuth clients: who may ask HelseID for tokens, with which key, and which scopes the owner of an API has approved. */
import { clientKey } from '../../fixtures/keys.ts';
import type { OAuthClient, Population, PrivateJwk, RegisteredKey, ScopeState } from '../../fixtures/types.ts';
import type { Register } from '../kernel/operation.ts';
import type { TableSpec } from '../kernel/table.ts';
import type { World } from '../kernel/world.ts';

export const clientsTable: TableSpec<OAuthClient> = {
  name: 'registers.clients',
  key: ({ clientId }) => clientId,
  indexes: { name: ({ name }) => name },
};

export const clients: Register = {
  tables: [clientsTable],
  seed: (population: Population) => ({ [clientsTable.name]: population.clients }),
};

export function findClient(world: World, clientId: string): OAuthClient | undefined {
  return world.table<OAuthClient>(clientsTable.name).get(clientId);
}

/** The client of a name such as `motpart-epj`. */
export function findClientByName(world: World, name: string): OAuthClient | undefined {
  return world.table<OAuthClient>(clientsTable.name).by('name', name)[0];
}

/** Registers a client, or replaces its registration (another key, other organisations). */
export function registerClient(world: World, client: OAuthClient): OAuthClient {
  return world.table<OAuthClient>(clientsTable.name).put(client);
}

function known(world: World, clientId: string): OAuthClient {
  const client = findClient(world, clientId);
  if (!client)
    throw new RangeError(
      `no client ${clientId} is registered at HelseID: \`systems[].credentials\` of helseid names one`,
    );
  return client;
}

function setScope(world: World, clientId: string, scope: string, state: ScopeState): OAuthClient {
  const client = known(world, clientId);
  if (client.scopes[scope] === state) return client;
  return registerClient(world, { ...client, scopes: { ...client.scopes, [scope]: state } });
}

/** The client asks for a scope; one that is approved stays so. @throws RangeError for an unknown client. */
export function requestScope(world: World, clientId: string, scope: string): OAuthClient {
  const client = known(world, clientId);
  return client.scopes[scope] === 'approved' ? client : setScope(world, clientId, scope, 'requested');
}

/**
 * The owner of the API approves a scope that the client has asked for.
 * @throws RangeError for an unknown client, or a scope that it has not asked for.
 */
export function approveScope(world: World, clientId: string, scope: string): OAuthClient {
  const client = known(world, clientId);
  if (client.scopes[scope] === undefined)
    throw new RangeError(`${client.name} has not asked for the scope ${scope}: request it first`);
  return setScope(world, clientId, scope, 'approved');
}

/** The owner of the API takes an approval back; the request stands. @throws RangeError for an unknown client. */
export function withdrawScope(world: World, clientId: string, scope: string): OAuthClient {
  const client = known(world, clientId);
  return client.scopes[scope] === 'approved' ? setScope(world, clientId, scope, 'requested') : client;
}

/** Newest last; a key that is registered again takes the last place. */
function withKey({ keys, ...client }: OAuthClient, key: RegisteredKey): OAuthClient {
  const others = keys.filter(({ jwk }) => jwk.kid !== key.jwk.kid);
  return { ...client, keys: [...others, key], generation: key.generation ?? client.generation };
}

function nextKey(world: World, { clientId, ...client }: OAuthClient, expires: number | null): RegisteredKey {
  const generation = client.generation + 1;
  return { jwk: { ...clientKey(world.seed, clientId, generation).publicJwk }, generation, expires };
}

export interface KeyWish {
  /** The public half; without it the next key that follows from the seed. */
  readonly jwk?: RegisteredKey['jwk'];
  /** Milliseconds of security time; null: never. */
  readonly expires: number | null;
}

/** Registers one more key, beside those that are there. @throws RangeError for an unknown client. @see helseid.registration.keys */
export function registerKey(world: World, clientId: string, { jwk, expires }: KeyWish): RegisteredKey {
  const client = known(world, clientId);
  const key = jwk ? { jwk, generation: null, expires } : nextKey(world, client, expires);
  registerClient(world, withKey(client, key));
  return key;
}

/** Takes a key away. @throws RangeError for an unknown client or key. */
export function withdrawKey(world: World, clientId: string, kid: string): OAuthClient {
  const client = known(world, clientId);
  const keys = client.keys.filter(({ jwk }) => jwk.kid !== kid);
  if (keys.length === client.keys.length)
    throw new RangeError(
      `${client.name} has no key ${kid}: it has ${client.keys.map(({ jwk }) => jwk.kid).join(', ')}`,
    );
  return registerClient(world, { ...client, keys });
}

/** Gives an invented client the next key of its seed; the old ones are worth nothing from then on. @throws RangeError for an unknown client. */
export function rotateKey(world: World, clientId: string): OAuthClient {
  const client = known(world, clientId);
  return registerClient(world, withKey({ ...client, keys: [] }, nextKey(world, client, null)));
}

/** The private half of the newest key that follows from the seed; undefined when a client has only keys that somebody brought. */
export function ownKey(world: World, { clientId, keys }: OAuthClient): PrivateJwk | undefined {
  const generation = keys.findLast((key) => key.generation !== null)?.generation;
  return generation ? clientKey(world.seed, clientId, generation).privateJwk : undefined;
}
