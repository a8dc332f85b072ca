/** POST /v2/token: a token for a system that shows that it has its RSA key. */
import { json, type Reply } from '../../kernel/http.ts';
import type { Call } from '../../kernel/call.ts';
import type { Operation } from '../../kernel/operation.ts';
import { spendAssertion, type AssertionRequest } from '../../registers/client-assertion.ts';
import { noStore } from '../../registers/form.ts';
import { grantToken } from '../issue-token.ts';
import { tokenRules } from '../rules.ts';
import { profileOf, readTokenRequest } from '../token-request.ts';

function grant(call: Call<any>, request: AssertionRequest): Reply {
  const { world } = call;
  spendAssertion(request, world);
  const { accessToken, expiresIn, scopes } = grantToken(world, request.client!);
  const { tokenType, expiresIn: says, scopeInAnswer } = profileOf(world);
  call.note('token', { client_id: request.clientId, scope: scopes.join(' '), expires_in: expiresIn });
  return json(
    200,
    {
      access_token: accessToken,
      token_type: tokenType,
      ...(says === 'send' && { expires_in: expiresIn }),
      ...(scopeInAnswer === 'send' && { scope: scopes.join(' ') }),
    },
    noStore,
  );
}

/** @see sts.token.issued */
export const token: Operation<AssertionRequest> = {
  id: 'token',
  method: 'POST',
  path: '/v2/token',
  row: 'sts.token.issued',
  read: readTokenRequest,
  rules: tokenRules,
  effect: grant,
};
