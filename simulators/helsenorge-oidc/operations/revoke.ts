/** Ends a token (RFC 7009); a refresh token takes the access tokens of its login along. */
import type { Call } from '../../kernel/call.ts';
import type { Reply } from '../../kernel/http.ts';
import type { Operation } from '../../kernel/operation.ts';
import { noStore } from '../../registers/form.ts';
import { endSession, revokeReferenceToken } from '../../registers/reference-tokens.ts';
import { readAboutToken, type AboutToken } from '../about-token.ts';
import { authenticate } from '../clients.ts';
import { refuse } from '../refuse.ts';

/** @see oidc.revoke.unknown */
function effect({ world }: Call<any>, { token, found }: AboutToken): Reply {
  if (found?.use === 'refresh') endSession(world, found.session!);
  else if (found) revokeReferenceToken(world, token!);
  return { status: 200, headers: noStore, body: '' };
}

export const revoke: Operation<AboutToken> = {
  id: 'revoke',
  method: 'POST',
  path: '/v3/revoke',
  row: 'oidc.revoke.revoked',
  guard: authenticate,
  read: readAboutToken,
  rules: [
    refuse('invalid_request', 'oidc.revoke.token', ({ token }) => token === undefined, {
      expected: 'token',
      got: 'none',
      todo: 'send the token that is to end',
    }),
    refuse(
      'invalid_grant',
      'oidc.revoke.foreign',
      ({ found, clientId }) => found !== undefined && found.clientId !== clientId,
      { expected: 'a token of this client', got: 'one of another', todo: 'end only what is your own' },
    ),
  ],
  effect,
};
