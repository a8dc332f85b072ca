/** Clients that Norsk helsenett registers at Helsenorge itself: of the older token service, and of the login of citizens. */
import type { HelsenorgeClient, RegisteredKey } from '../../../fixtures/index.ts';
import type { World } from '../../kernel/world.ts';
import {
  findHelsenorgeClient,
  findHelsenorgeClientByName,
  helsenorgeClientsTable,
  privateJwkOf,
  registerHelsenorgeClient,
} from '../../registers/helsenorge-clients.ts';
import { ControlError } from '../errors.ts';
import { anything, boolean, list, nullable, object, oneOf, route, string, time, type Route } from '../route.ts';
import { brought } from './brought-key.ts';

const expiry = nullable(time);

const clientView = object({
  clientId: string,
  name: string,
  kind: oneOf('system', 'citizen'),
  confidential: boolean,
  scopes: list(string),
  redirectUris: list(string),
  organisation: string,
  ownKey: boolean,
  keys: list(object({ kid: string, expires: expiry })),
});

function keyView({ jwk, expires }: RegisteredKey) {
  return { kid: jwk.kid, expires: expires === null ? null : new Date(expires).toISOString() };
}

function viewOf({ keys, ...client }: HelsenorgeClient) {
  return { ...client, keys: keys.map(keyView) };
}

/** Whether this server has a system with clients of Helsenorge's own. */
function isServed(world: World): boolean {
  return world.base.systems.some(({ registers }) =>
    registers.some(({ tables }) => tables.includes(helsenorgeClientsTable)),
  );
}

/** A client by its id or by its name; undefined without one, or without a system that has any. */
export function findOwnClient(world: World, wanted: string): HelsenorgeClient | undefined {
  if (!isServed(world)) return undefined;
  return findHelsenorgeClient(world, wanted) ?? findHelsenorgeClientByName(world, wanted);
}

function allIn(world: World): HelsenorgeClient[] {
  return isServed(world) ? [...world.table<HelsenorgeClient>(helsenorgeClientsTable.name).all()] : [];
}

function needOwnClient(world: World, wanted: string): HelsenorgeClient {
  const found = findOwnClient(world, wanted);
  if (found) return found;
  const known = allIn(world).map(({ name }) => name);
  throw new ControlError(
    'SIM-NOT-FOUND',
    `Helsenorge has no client ${wanted}: it has ${known.join(', ') || 'none here'}`,
  );
}

interface KeyBody {
  readonly jwk?: Readonly<Record<string, unknown>>;
  readonly expires?: string | null;
}

/** A key that somebody brings, or (without one) the ready-made RSA key again, both halves. */
function register(world: World, client: HelsenorgeClient, { jwk, expires = null }: KeyBody) {
  if (!client.confidential)
    throw new ControlError('SIM-INPUT', `${client.name} is a public client: it authenticates with no key`);
  if (!jwk) {
    const again = registerHelsenorgeClient(world, { ...client, ownKey: true });
    const own = privateJwkOf(world, again)!;
    return { kid: own['kid'], expires: null, jwk: own };
  }
  const key = { jwk: brought(jwk), generation: null, expires: expires === null ? null : Date.parse(expires) };
  const others = client.keys.filter((other) => other.jwk.kid !== key.jwk.kid);
  registerHelsenorgeClient(world, { ...client, keys: [...others, key] });
  return keyView(key);
}

function withdraw(world: World, client: HelsenorgeClient, kid: string): HelsenorgeClient {
  const keys = client.keys.filter(({ jwk }) => jwk.kid !== kid);
  if (keys.length < client.keys.length) return registerHelsenorgeClient(world, { ...client, keys });
  if (privateJwkOf(world, client)?.['kid'] === kid)
    return registerHelsenorgeClient(world, { ...client, ownKey: false });
  throw new ControlError('SIM-NOT-FOUND', `${client.name} has no key ${kid}`);
}

const keyRoutes: readonly Route[] = [
  route<object, KeyBody | undefined>({
    id: 'registerHelsenorgeClientKey',
    method: 'POST',
    path: '/helsenorge-clients/{id}/keys',
    summary:
      'Registers one more key: a public JWK, or (without one) the ready-made RSA key again, whose private half is given',
    body: object(
      {
        jwk: { type: 'object', description: 'Public half, RSA (or EC); kid is its thumbprint unless given' },
        expires: { ...expiry, description: 'Without it never' },
      },
      [],
    ),
    bodyOptional: true,
    status: 201,
    answer: object({ kid: string, expires: expiry, jwk: anything }, ['kid', 'expires']),
    handle: ({ world, params, body = {} }) => register(world, needOwnClient(world, params['id']!), body),
  }),
  route({
    id: 'withdrawHelsenorgeClientKey',
    method: 'DELETE',
    path: '/helsenorge-clients/{id}/keys/{kid}',
    summary: 'Takes a key away, the ready-made one too: it authenticates nobody from then on',
    answer: clientView,
    handle: ({ world, params }) => viewOf(withdraw(world, needOwnClient(world, params['id']!), params['kid']!)),
  }),
];

interface Registration {
  readonly redirectUris?: readonly string[];
  readonly scopes?: readonly string[];
}

const changeRoute = route<object, Registration>({
  id: 'changeHelsenorgeClient',
  method: 'PATCH',
  path: '/helsenorge-clients/{id}',
  summary: 'Changes where citizens may be sent back to, and the scopes that the registration gives',
  body: object({ redirectUris: list({ type: 'string', format: 'uri' }), scopes: list(string) }, []),
  answer: clientView,
  handle: ({ world, params, body }) => {
    const client = needOwnClient(world, params['id']!);
    return viewOf(registerHelsenorgeClient(world, { ...client, ...body }));
  },
});

export const ownClients: readonly Route[] = [
  route({
    id: 'listHelsenorgeClients',
    method: 'GET',
    path: '/helsenorge-clients',
    summary: 'Clients of Helsenorge’s own token service and login of citizens',
    answer: object({ clients: list(clientView) }),
    handle: ({ world }) => ({ clients: allIn(world).map(viewOf) }),
  }),
  route({
    id: 'getHelsenorgeClient',
    method: 'GET',
    path: '/helsenorge-clients/{id}',
    summary: 'One client, by client_id or name',
    answer: clientView,
    handle: ({ world, params }) => viewOf(needOwnClient(world, params['id']!)),
  }),
  ...keyRoutes,
  changeRoute,
];
