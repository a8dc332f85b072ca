/** Ready-made access tokens: what HelseID would give the client, without assertion or proof. */
import type { OAuthClient } from '../../../fixtures/index.ts';
import type { issueToken } from '../../helseid/index.ts';
import { ControlError } from '../errors.ts';
import { count, object, oneOf, route, string, type Ask } from '../route.ts';
import { needClient } from './clients.ts';

interface Wish {
  readonly scope?: string;
  readonly client?: string;
  readonly jkt?: string;
  readonly lifetime?: number;
}

const readyMade = 'motpart-epj';
let issue: typeof issueToken | undefined;

/** The scope in full; its last part will do: `verktoykatalog_read`. */
function fullScope({ name, scopes }: OAuthClient, wanted: string): string {
  const known = Object.keys(scopes);
  const found = known.find((scope) => scope === wanted) ?? known.find((scope) => scope.endsWith(`/${wanted}`));
  if (found) return found;
  throw new ControlError('SIM-INPUT', `${name} has no scope ${wanted}: it has ${known.join(', ') || 'none'}`);
}

function scopesOf(client: OAuthClient, scope: string | undefined): string[] | undefined {
  const words = scope?.split(/\s+/).filter(Boolean);
  return words?.map((word) => fullScope(client, word));
}

function tokenFor({ world, base, body }: Ask<object, Wish>) {
  const { client: wanted = readyMade, scope, jkt, lifetime } = body;
  if (!world.base.systems.some(({ id }) => id === 'helseid')) {
    throw new ControlError('SIM-NOT-FOUND', 'HelseID is not among the systems of this server: start serve with it');
  }
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
      client: { ...string, description: `client_id or name; ${readyMade} without it` },
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
  },
  handle: tokenFor,
});
