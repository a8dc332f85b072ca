/** OAuth clients and their scopes: a client asks, the owner of the API approves. */
import type { OAuthClient } from '../../../fixtures/index.ts';
import type { World } from '../../kernel/world.ts';
import {
  approveScope,
  clientsTable,
  findClient,
  findClientByName,
  requestScope,
  withdrawScope,
} from '../../registers/clients.ts';
import { ControlError } from '../errors.ts';
import { anything, list, object, oneOf, route, string, type Route } from '../route.ts';

const clientView = object({
  clientId: string,
  name: string,
  tenancy: oneOf('none', 'single-tenant', 'multi-tenant'),
  scopes: { type: 'object', additionalProperties: oneOf('requested', 'approved') },
  organisations: list(anything),
});

function viewOf({ clientId, name, tenancy, scopes, organisations }: OAuthClient) {
  return { clientId, name, tenancy, scopes, organisations };
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

export const clients: readonly Route[] = [
  route({
    id: 'listClients',
    method: 'GET',
    path: '/clients',
    summary: 'OAuth clients with their scopes; keys stand in GET /systems',
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
];
