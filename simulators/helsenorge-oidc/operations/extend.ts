/** Prolongs a login and its access token, as activity does. */
import type { Call } from '../../kernel/call.ts';
import { json, type Reply } from '../../kernel/http.ts';
import type { Operation } from '../../kernel/operation.ts';
import { noStore } from '../../registers/form.ts';
import { prolongReferenceToken } from '../../registers/reference-tokens.ts';
import { isOwnInForce, readAboutToken, type AboutToken } from '../about-token.ts';
import { authenticate } from '../clients.ts';
import { refuse } from '../refuse.ts';
import { touch } from '../sessions.ts';
import { grantTable, inSeconds, type Grant } from '../state.ts';

function effect(call: Call<any>, { token, found }: AboutToken): Reply {
  const seconds = call.profile<number>('tokenSeconds');
  prolongReferenceToken(call.world, token!, inSeconds(call.world, seconds));
  const grant = call.table<Grant>(grantTable.name).get(found!.session!);
  if (grant) touch(call, grant.session);
  return json(200, { expires_in: seconds }, noStore);
}

export const extend: Operation<AboutToken> = {
  id: 'extend',
  method: 'POST',
  path: '/v3/extend',
  row: 'oidc.extend.extended',
  guard: authenticate,
  read: readAboutToken,
  rules: [
    refuse(
      'invalid_grant',
      'oidc.extend.token',
      (about, call) => about.found?.use !== 'access' || !isOwnInForce(about, call),
      {
        expected: 'an access token of this client that is in force',
        got: 'none, one that has ended, or one of another client',
        todo: 'prolong in time, or log the citizen in again',
      },
    ),
  ],
  effect,
};
