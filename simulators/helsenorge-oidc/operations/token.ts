/** Tokens for a code or a refresh token. */
import type { Call } from '../../kernel/call.ts';
import { json, type Reply } from '../../kernel/http.ts';
import type { Operation } from '../../kernel/operation.ts';
import { noStore } from '../../registers/form.ts';
import { issueReferenceToken, revokeReferenceToken, type ReferenceToken } from '../../registers/reference-tokens.ts';
import { pseudonym } from '../citizens.ts';
import { authenticate } from '../clients.ts';
import { signIdToken } from '../id-token.ts';
import { granting } from '../rules-token.ts';
import { touch } from '../sessions.ts';
import { codeTable, inSeconds, keep, type Grant } from '../state.ts';
import { readTokenRequest, type TokenRequest } from '../token-request.ts';

/** What tokens open. @see oidc.introspect.audience */
const audiences = ['nhn:helsenorge.eksternapi'];

interface Wish {
  readonly use: ReferenceToken['use'];
  readonly scopes: readonly string[];
  readonly seconds: number;
}

/** @see oidc.token.reference */
function issue(call: Call<any>, { id, clientId, acting }: Grant, { use, scopes, seconds }: Wish): string {
  const { world } = call;
  const { loggedIn, represented } = acting;
  return issueReferenceToken(world, {
    issuer: 'helsenorge-oidc',
    use,
    clientId,
    scopes,
    audiences,
    issued: world.clock.security(),
    expires: inSeconds(world, seconds),
    citizen: { sub: pseudonym(world, clientId, represented), represented, loggedIn },
    session: id,
  });
}

/** The refresh token that comes with an answer: a new one, the old one again, or none. @see oidc.token.refresh-rotation */
function refreshTokenFor(call: Call<any>, grant: Grant, { refreshToken }: TokenRequest): string | undefined {
  const way = call.profile('refreshTokens');
  if (way === 'none' || !grant.scopes.includes('offline_access')) return undefined;
  if (refreshToken !== undefined && way === 'kept') return refreshToken;
  if (refreshToken !== undefined) revokeReferenceToken(call.world, refreshToken);
  const seconds = call.profile<number>('inactivitySeconds');
  return issue(call, grant, { use: 'refresh', scopes: grant.scopes, seconds });
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
  const refresh = refreshTokenFor(call, grant, request);
  call.note('token', { clientId: grant.clientId, scopes, relation: grant.acting.relation });
  return json(
    200,
    {
      access_token: issue(call, grant, { use: 'access', scopes, seconds }),
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
