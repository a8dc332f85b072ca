/** Tokens for a code or a refresh token. */
import type { Call } from '../../kernel/call.ts';
import { json, type Reply } from '../../kernel/http.ts';
import type { Operation } from '../../kernel/operation.ts';
import { noStore } from '../../registers/form.ts';
import { revokeReferenceToken } from '../../registers/reference-tokens.ts';
import { authenticate } from '../clients.ts';
import { prolongGrant } from '../granting.ts';
import { signIdToken } from '../id-token.ts';
import { issue } from '../issue.ts';
import { granting } from '../rules-token.ts';
import { touch } from '../sessions.ts';
import { codeTable, keep, type Grant } from '../state.ts';
import { readTokenRequest, type TokenRequest } from '../token-request.ts';

/** The refresh token that comes with an answer: a new one, the old one again, or none. @see oidc.token.refresh-rotation */
function refreshTokenFor(call: Call<any>, grant: Grant, { refreshToken }: TokenRequest): string | undefined {
  const way = call.profile('refreshTokens');
  if (way === 'none' || !grant.scopes.includes('offline_access')) return undefined;
  if (refreshToken !== undefined && way === 'kept') return refreshToken;
  if (refreshToken !== undefined) revokeReferenceToken(call.world, refreshToken);
  const seconds = call.profile<number>('inactivitySeconds');
  return issue(call.world, grant, { use: 'refresh', scopes: grant.scopes, seconds });
}

function use(call: Call<any>, { grantType, issued }: TokenRequest): void {
  if (grantType === 'authorization_code') keep(call.world, codeTable, { ...issued!, used: true });
}

function effect(call: Call<any>, request: TokenRequest): Reply {
  const grant = request.grant!;
  const seconds = call.profile<number>('tokenSeconds');
  const scopes = request.asked && request.refreshed ? request.asked : grant.scopes;
  use(call, request);
  touch(call, grant.session);
  prolongGrant(call.world, grant);
  const refresh = refreshTokenFor(call, grant, request);
  call.note('token', { clientId: grant.clientId, scopes, relation: grant.acting.relation });
  return json(
    200,
    {
      access_token: issue(call.world, grant, { use: 'access', scopes, seconds }),
      id_token: signIdToken(call, grant),
      token_type: 'Bearer',
      expires_in: seconds,
      scope: scopes.join(' '),
      ...(refresh !== undefined && { refresh_token: refresh }),
    },
    noStore,
  );
}

/** @see oidc.token.issued, oidc.token.no-store, oidc.token.lifetime, oidc.token.refresh-token, oidc.error.codes */
export const token: Operation<TokenRequest> = {
  id: 'token',
  method: 'POST',
  path: '/v3/token',
  row: 'oidc.token.issued',
  guard: authenticate,
  read: readTokenRequest,
  rules: granting,
  effect,
};
