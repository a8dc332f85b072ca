/** For what a client may have tokens: refusals once it is recognised, in order. */
import { hash } from 'node:crypto';
import type { World } from '../kernel/world.ts';
import type { Rule } from '../kernel/operation.ts';
import { shown } from '../registers/dpop-proof.ts';
import { refuse } from './refuse.ts';
import { isOver } from './state.ts';
import type { TokenRequest } from './token-request.ts';

export const grantTypes = ['authorization_code', 'refresh_token'];

const byCode = ({ grantType }: TokenRequest) => grantType === 'authorization_code';
const byRefresh = ({ grantType }: TokenRequest) => grantType === 'refresh_token';

function isOfChallenge({ verifier, issued }: TokenRequest): boolean {
  const { method, challenge } = issued!;
  return challenge === (method === 'plain' ? verifier : hash('sha256', verifier!, 'base64url'));
}

function isInForce({ refreshed, client }: TokenRequest, world: World): boolean {
  const isOwn = refreshed?.use === 'refresh' && refreshed.clientId === client.clientId;
  return isOwn && refreshed.expires > world.clock.security();
}

export const granting: readonly Rule<TokenRequest>[] = [
  refuse('invalid_request', 'oidc.token.grant-type', ({ grantType }) => grantType === undefined, {
    expected: 'grant_type authorization_code',
    got: 'none',
    todo: 'set grant_type',
  }),
  refuse(
    'unsupported_grant_type',
    'oidc.token.grant-known',
    ({ grantType }) => grantType !== undefined && !grantTypes.includes(grantType),
    {
      expected: `grant_type ${grantTypes.join(' or ')}`,
      got: ({ grantType }) => shown(grantType),
      todo: 'log a citizen in: systems without one ask helsenorge-sts or helseid',
    },
  ),
  refuse('invalid_request', 'oidc.token.code-present', (wish) => byCode(wish) && wish.code === undefined, {
    expected: 'code',
    got: 'none',
    todo: 'send the code that came back with the citizen',
  }),
  refuse(
    'invalid_grant',
    'oidc.token.code-known',
    (wish, { world }) => byCode(wish) && (wish.issued === undefined || isOver(world, wish.issued)),
    {
      expected: 'a code that was issued and is in force',
      got: ({ issued }) => (issued ? 'one that has run out' : 'one that was never issued'),
      todo: 'redeem the code at once; the profile key codeSeconds says how long it is good for',
    },
  ),
  refuse(
    'invalid_grant',
    'oidc.token.code-client',
    (wish) => byCode(wish) && wish.issued?.clientId !== wish.client.clientId,
    { expected: 'a code of this client', got: 'one of another', todo: 'redeem only what you asked for yourself' },
  ),
  refuse('invalid_grant', 'oidc.token.code-once', (wish) => byCode(wish) && wish.issued?.used === true, {
    expected: 'a code that was not redeemed yet',
    got: 'one that was: its tokens are ended now',
    todo: 'redeem a code once, and log the citizen in again when the answer was lost',
  }),
  refuse(
    'invalid_grant',
    'oidc.token.redirect-uri',
    (wish) => byCode(wish) && wish.redirectUri !== wish.issued?.redirectUri,
    {
      expected: ({ issued }) => `redirect_uri ${issued!.redirectUri}`,
      got: ({ redirectUri }) => shown(redirectUri),
      todo: 'send the redirect_uri of the authorization request',
    },
  ),
  refuse('invalid_request', 'oidc.token.verifier-present', (wish) => byCode(wish) && wish.verifier === undefined, {
    expected: 'code_verifier',
    got: 'none',
    todo: 'send the verifier that the code_challenge was made of',
  }),
  refuse('invalid_grant', 'oidc.token.verifier', (wish) => byCode(wish) && !isOfChallenge(wish), {
    expected: 'the code_verifier that the code_challenge was made of',
    got: 'another',
    todo: 'keep each verifier with the state of its own request',
  }),
  refuse(
    'invalid_request',
    'oidc.token.refresh-present',
    (wish) => byRefresh(wish) && wish.refreshToken === undefined,
    { expected: 'refresh_token', got: 'none', todo: 'send the refresh token' },
  ),
  refuse(
    'invalid_grant',
    'oidc.token.refresh-known',
    (wish, { world }) => byRefresh(wish) && !(isInForce(wish, world) && wish.grant !== undefined),
    {
      expected: 'a refresh token of this client that is in force',
      got: 'one that is unknown, used, ended or of another client',
      todo: 'keep the newest refresh token, or log the citizen in again',
    },
  ),
  refuse(
    'invalid_scope',
    'oidc.token.refresh-scope',
    ({ asked = [], refreshed, ...wish }) =>
      wish.grantType === 'refresh_token' && asked.some((scope) => !refreshed?.scopes.includes(scope)),
    {
      expected: ({ refreshed }) => `scopes among ${refreshed!.scopes.join(' ')}`,
      got: ({ asked }) => shown(asked?.join(' ')),
      todo: 'leave scope out, or ask for fewer',
    },
  ),
];
