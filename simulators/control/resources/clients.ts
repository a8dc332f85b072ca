/** OAuth clients as self-service has them: scopes that are asked for and approved, keys, and the organisations that they act for. */
import type { ClientOrganisation, OAuthClient, RegisteredKey } from '../../../fixtures/index.ts';
import type { World } from '../../kernel/world.ts';
import {
  approveScope,
  clients as register,
  clientsTable,
  findClient,
  findClientByName,
  ownKey,
  registerClient,
  registerKey,
  requestScope,
  withdrawKey,
  withdrawScope,
} from '../../registers/clients.ts';
import { ControlError } from '../errors.ts';
import { anything, boolean, list, nullable, object, oneOf, route, string, time, type Route } from '../route.ts';
import { brought } from './brought-key.ts';

const expiry = nullable(time);
const key = object({ kid: string, expires: expiry });
const passing = object({ parent: boolean, child: boolean });
const number = { type: 'string', pattern: '^\\d{9}$' };

const clientView = object({
  clientId: string,
  name: string,
  tenancy: oneOf('none', 'single-tenant', 'multi-tenant'),
  scopes: { type: 'object', additionalProperties: oneOf('requested', 'approved') },
  organisations: list(anything),
  passing,
  keys: list(key),
});

function keyView({ jwk, expires }: RegisteredKey) {
  return { kid: jwk.kid, expires: expires === null ? null : new Date(expires).toISOString() };
}

function viewOf({ clientId, name, tenancy, scopes, organisations, keys, ...client }: OAuthClient) {
  return { clientId, name, tenancy, scopes, organisations, passing: client.passing, keys: keys.map(keyView) };
}

/** A client by its id or by its name. */
export function needClient(world: World, wanted: string): OAuthClient {
  const found = findClient(world, wanted) ?? findClientByName(world, wanted);
  if (found) return found;
  const known = [...world.table<OAuthClient>(clientsTable.name).all()].slice(0, 8).map(({ name }) => name);
  throw new ControlError('SIM-NOT-FOUND', `there is no client ${wanted}: there is ${known.join(', ')}`);
}

const changes = {
  request: { summary: 'The client asks for a scope', change: requestScope },
  approve: { summary: 'The owner of the API approves a scope that was asked for', change: approveScope },
  withdraw: { summary: 'The owner of the API takes an approval back', change: withdrawScope },
};

function scopeRoute([word, { summary, change }]: [string, (typeof changes)['request']]): Route {
  return route<object, { scope: string }>({
    id: `${word}Scope`,
    method: 'POST',
    path: `/clients/{id}/${word}`,
    summary,
    body: object({ scope: { type: 'string', pattern: '^[!#-\\[\\]-~]{1,200}$' } }),
    answer: clientView,
    handle: ({ world, params, body }) => {
      const { clientId } = needClient(world, params['id']!);
      return viewOf(change(world, clientId, body.scope));
    },
  });
}

interface KeyBody {
  readonly jwk?: Readonly<Record<string, unknown>>;
  readonly expires?: string | null;
}

const day = 86_400_000;

function endOf(world: World, expires: string | null | undefined): number | null {
  if (expires === null) return null;
  if (expires !== undefined) return Date.parse(expires);
  return world.clock.security() + (world.profile('helseid')['clientKeyDays'] as number) * day;
}

const keyRoutes: readonly Route[] = [
  route<object, KeyBody | undefined>({
    id: 'registerClientKey',
    method: 'POST',
    path: '/clients/{id}/keys',
    summary: 'Registers one more key: a public JWK, or (without one) the next that follows from the seed',
    body: object(
      {
        jwk: { type: 'object', description: 'Public half, EC or RSA; kid is its thumbprint unless given' },
        expires: { ...expiry, description: 'Null: never. Without it as the profile key clientKeyDays of helseid says' },
      },
      [],
    ),
    bodyOptional: true,
    status: 201,
    answer: object({ kid: string, expires: expiry, jwk: anything }, ['kid', 'expires']),
    handle: ({ world, params, body = {} }) => {
      const { clientId } = needClient(world, params['id']!);
      const jwk = body.jwk && brought(body.jwk);
      const made = registerKey(world, clientId, { ...(jwk && { jwk }), expires: endOf(world, body.expires) });
      return { ...keyView(made), ...(!jwk && { jwk: ownKey(world, needClient(world, clientId)) }) };
    },
  }),
  route({
    id: 'withdrawClientKey',
    method: 'DELETE',
    path: '/clients/{id}/keys/{kid}',
    summary: 'Takes a key away: it authenticates nobody from then on',
    answer: clientView,
    handle: ({ world, params }) => {
      const { clientId } = needClient(world, params['id']!);
      return viewOf(withdrawKey(world, clientId, params['kid']!));
    },
  }),
];

interface Registration {
  readonly passing?: Partial<OAuthClient['passing']>;
  readonly organisations?: readonly ClientOrganisation[];
}

const organisation = object(
  {
    parent: number,
    children: list(number),
    signedTerms: { ...boolean, description: 'False: its scopes come back as rejected_scope' },
    childWhitelist: { ...boolean, description: 'True: children that are not listed are refused' },
  },
  ['parent', 'children', 'signedTerms'],
);

const changeRoute = route<object, Registration>({
  id: 'changeClient',
  method: 'PATCH',
  path: '/clients/{id}',
  summary: 'Changes which organisation numbers a client may pass, and the organisations that it acts for',
  body: object({ passing: { ...passing, required: [] }, organisations: list(organisation) }, []),
  answer: clientView,
  handle: ({ world, params, body }) => {
    const client = needClient(world, params['id']!);
    const may = { ...client.passing, ...body.passing };
    const { organisations = client.organisations } = body;
    return viewOf(registerClient(world, { ...client, passing: may, organisations }));
  },
});

const all: readonly Route[] = [
  route({
    id: 'listClients',
    method: 'GET',
    path: '/clients',
    summary: 'OAuth clients with their scopes; private keys stand in GET /systems',
    answer: object({ clients: list(clientView) }),
    handle: ({ world }) => ({ clients: [...world.table<OAuthClient>(clientsTable.name).all()].map(viewOf) }),
  }),
  route({
    id: 'getClient',
    method: 'GET',
    path: '/clients/{id}',
    summary: 'One client, by client_id or name',
    answer: clientView,
    handle: ({ world, params }) => viewOf(needClient(world, params['id']!)),
  }),
  ...Object.entries(changes).map(scopeRoute),
  ...keyRoutes,
  changeRoute,
];

export const clients: readonly Route[] = all.map((one) => ({ ...one, needs: register }));
