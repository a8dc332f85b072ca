/** What a token stands for (RFC 7662). */
import type { Call } from '../../kernel/call.ts';
import { json, type Reply } from '../../kernel/http.ts';
import type { Operation } from '../../kernel/operation.ts';
import { noStore } from '../../registers/form.ts';
import { isOwnInForce, readAboutToken, type AboutToken } from '../about-token.ts';
import { authenticate, helsenorge } from '../clients.ts';
import { is, refuse } from '../refuse.ts';

/** Whether the client may learn of it. @see oidc.introspect.caller */
function mayKnow(call: Call<any>, about: AboutToken): boolean {
  const any = is(call, 'introspection', 'any-token');
  return isOwnInForce(any ? { ...about, clientId: about.found?.clientId ?? '' } : about, call);
}

/** @see oidc.introspect.subject, oidc.introspect.inactive, oidc.introspect.audience */
function effect(call: Call<any>, about: AboutToken): Reply {
  if (!mayKnow(call, about)) return json(200, { active: false }, noStore);
  const { scopes, clientId, use, audiences, expires, citizen } = about.found!;
  const answer = {
    active: true,
    scope: scopes.join(' '),
    client_id: clientId,
    token_type: use === 'access' ? 'Bearer' : 'refresh_token',
    aud: audiences,
    exp: Math.floor(expires / 1000),
    iss: helsenorge,
    sub: citizen!.sub,
    pid: citizen!.represented,
  };
  return json(200, answer, noStore);
}

export const introspect: Operation<AboutToken> = {
  id: 'introspect',
  method: 'POST',
  path: '/introspect/v1',
  row: 'oidc.introspect.answer',
  guard: authenticate,
  read: readAboutToken,
  rules: [
    refuse('invalid_request', 'oidc.introspect.token', ({ token }) => token === undefined, {
      expected: 'token',
      got: 'none',
      todo: 'send the token that is asked about',
    }),
  ],
  effect,
};
