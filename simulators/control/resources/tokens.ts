/** Ready-made access tokens: what HelseID, or Helsenorge's own token service, would give the client, without assertion or proof. */
import type { HelsenorgeClient, OAuthClient } from '../../../fixtures/index.ts';
import type { issueToken } from '../../helseid/index.ts';
import type { issueToken as issueStsToken } from '../../helsenorge-sts/index.ts';
import type { World } from '../../kernel/world.ts';
import { ControlError } from '../errors.ts';
import { count, object, oneOf, route, string, type Ask } from '../route.ts';
import { needClient } from './clients.ts';
import { findOwnClient } from './helsenorge-clients.ts';

interface Wish {
  readonly scope?: string;
  readonly client?: string;
  readonly jkt?: string;
  readonly lifetime?: number;
}

const readyMade = 'motpart-epj';
let issue: typeof issueToken | undefined;
let issueOwn: typeof issueStsToken | undefined;

/** The scope in full; its last part will do: `verktoykatalog_read`. */
function fullScope(name: string, known: readonly string[], wanted: string): string {
  const found = known.find((scope) => scope === wanted) ?? known.find((scope) => scope.endsWith(`/${wanted}`));
  if (found) return found;
  throw new ControlError('SIM-INPUT', `${name} has no scope ${wanted}: it has ${known.join(', ') || 'none'}`);
}

function scopesOf({ name, scopes }: OAuthClient | HelsenorgeClient, scope: string | undefined): string[] | undefined {
  const known = Array.isArray(scopes) ? (scopes as readonly string[]) : Object.keys(scopes);
  const words = scope?.split(/\s+/).filter(Boolean);
  return words?.map((word) => fullScope(name, known, word));
}

const isAmong = (world: World, system: string) => world.base.systems.some(({ id }) => id === system);

/** A token of Helsenorge's own token service. */
function ownTokenFor(world: World, client: HelsenorgeClient, { scope, jkt, lifetime }: Wish) {
  if (!isAmong(world, 'helsenorge-sts'))
    throw new ControlError(
      'SIM-NOT-FOUND',
      'Helsenorge STS is not among the systems of this server: start serve with it',
    );
  if (client.kind !== 'system')
    throw new ControlError('SIM-INPUT', `${client.name} logs citizens in: let one log in at helsenorge-oidc`);
  if (jkt !== undefined)
    throw new ControlError('SIM-INPUT', 'body.jkt: a token of Helsenorge STS is bound to no key, leave jkt out');
  const scopes = scopesOf(client, scope);
  const { clientId } = client;
  const token = issueOwn!(world, {
    clientId,
    ...(scopes && { scopes }),
    ...(lifetime !== undefined && { lifetimeSeconds: lifetime }),
  });
  return {
    access_token: token.accessToken,
    token_type: 'Bearer',
    expires_in: token.expiresIn,
    scope: token.scopes.join(' '),
    client_id: clientId,
  };
}

function tokenFor({ world, base, body }: Ask<object, Wish>) {
  const { client: wanted = readyMade, scope, jkt, lifetime } = body;
  const own = findOwnClient(world, wanted);
  if (own) return ownTokenFor(world, own, body);
  if (!isAmong(world, 'helseid'))
    throw new ControlError('SIM-NOT-FOUND', 'HelseID is not among the systems of this server: start serve with it');
  const client = needClient(world, wanted);
  const scopes = scopesOf(client, scope);
  const token = issue!(world, {
    clientId: client.clientId,
    base,
    ...(scopes && { scopes }),
    ...(jkt !== undefined && { dpopJkt: jkt }),
    ...(lifetime !== undefined && { lifetimeSeconds: lifetime }),
  });
  return {
    access_token: token.accessToken,
    token_type: token.tokenType,
    expires_in: token.expiresIn,
    scope: token.scopes.join(' '),
    client_id: client.clientId,
  };
}

export const tokens = route<object, Wish>({
  id: 'issueToken',
  method: 'POST',
  path: '/tokens',
  summary: 'A ready-made access token, unbound unless a key’s thumbprint is given; as text/plain the bare token',
  body: object(
    {
      scope: {
        ...string,
        description: 'Scopes separated by spaces, in full or their last part; without it all approved ones',
      },
      client: { ...string, description: `client_id or name, of HelseID or Helsenorge STS; ${readyMade} without it` },
      jkt: {
        type: 'string',
        pattern: '^[A-Za-z0-9_-]{43}$',
        description: 'Thumbprint (RFC 7638) of the key to bind it to (DPoP)',
      },
      lifetime: {
        type: 'integer',
        minimum: -86_400,
        maximum: 31_536_000,
        description: 'Seconds; below zero it has run out already',
      },
    },
    [],
  ),
  bodyOptional: true,
  answer: object({
    access_token: string,
    token_type: oneOf('Bearer', 'DPoP'),
    expires_in: { ...count, minimum: -86_400 },
    scope: string,
    client_id: string,
  }),
  text: (value: { access_token: string }) => `${value.access_token}\n`,
  load: async () => {
    issue ??= (await import('../../helseid/index.ts')).issueToken;
    issueOwn ??= (await import('../../helsenorge-sts/index.ts')).issueToken;
  },
  handle: tokenFor,
});
