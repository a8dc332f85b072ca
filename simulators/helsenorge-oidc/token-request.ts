/** For what a client asks for tokens: a code, or a refresh token. */
import type { Call } from '../kernel/call.ts';
import { valueIn } from '../registers/form.ts';
import { endSession, findReferenceToken, type ReferenceToken } from '../registers/reference-tokens.ts';
import type { FromClient } from './clients.ts';
import { codeTable, find, grantTable, type Code, type Grant } from './state.ts';

export interface TokenRequest {
  readonly client: FromClient['client'];
  readonly grantType: string | undefined;
  readonly code: string | undefined;
  /** The row of the code, over or not. */
  readonly issued: Code | undefined;
  readonly redirectUri: string | undefined;
  readonly verifier: string | undefined;
  readonly refreshToken: string | undefined;
  readonly refreshed: ReferenceToken | undefined;
  /** Scopes that a refresh asks for; undefined: all. */
  readonly asked: readonly string[] | undefined;
  readonly grant: Grant | undefined;
}

/** A code that comes again may have been stolen: what it has given is ended, whatever is answered. @see oidc.token.code-once */
function endReused(call: Call<any>, issued: Code | undefined, clientId: string): void {
  if (issued?.used && issued.clientId === clientId) endSession(call.world, issued.grant);
}

export function readTokenRequest(call: Call<any>): TokenRequest {
  const { form, client } = call.auth as FromClient;
  const [code, refreshToken] = [valueIn(form, 'code'), valueIn(form, 'refresh_token')];
  const issued = code === undefined ? undefined : find(call.world, codeTable, code);
  const refreshed = refreshToken === undefined ? undefined : findReferenceToken(call.world, refreshToken);
  const grantType = valueIn(form, 'grant_type');
  if (grantType === 'authorization_code') endReused(call, issued, client.clientId);
  const grant = grantType === 'refresh_token' ? refreshed?.session : issued?.grant;
  return {
    client,
    grantType,
    code,
    issued,
    redirectUri: valueIn(form, 'redirect_uri'),
    verifier: valueIn(form, 'code_verifier'),
    refreshToken,
    refreshed,
    asked: valueIn(form, 'scope')?.split(' ').filter(Boolean),
    grant: grant ? call.table<Grant>(grantTable.name).get(grant) : undefined,
  };
}
