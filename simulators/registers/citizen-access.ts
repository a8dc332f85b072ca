/** Checks the token of a logged-in citizen at an API (`Innbygger OIDC`): a reference token as Bearer. */
import type { Call } from '../kernel/call.ts';
import type { AccessProblem } from './access.ts';
import { findReferenceToken, type CitizenLogin, type ReferenceToken } from './reference-tokens.ts';

/** A citizen's call that may pass. */
export interface CitizenAccess extends CitizenLogin {
  readonly clientId: string;
  readonly scopes: readonly string[];
}

const leewaySeconds = 5;

function problem(reason: AccessProblem['reason'], expected: string, got: string, todo: string): AccessProblem {
  return { reason, expected, got, todo };
}

const logIn = 'log a citizen in at helsenorge-oidc and send the access token as Bearer';

function tokenIn(call: Call<any>): string | AccessProblem {
  const header = call.header('authorization');
  if (header === undefined) return problem('missing', 'an Authorization header', 'none', logIn);
  const [, word, token] = /^([^\s]+)[ ]+([^\s]+)$/.exec(header) ?? [];
  if (word === undefined || token === undefined)
    return problem('header', 'Authorization: Bearer <token>', 'another form', logIn);
  if (word.toLowerCase() !== 'bearer') return problem('scheme', 'Bearer', word.slice(0, 20), logIn);
  return token;
}

function isCitizens(found: ReferenceToken | undefined): found is ReferenceToken & { readonly citizen: CitizenLogin } {
  return found?.use === 'access' && found.citizen !== null;
}

/** Whose matters the call concerns, or the first reason why the token cannot be taken. */
export function checkCitizenAccess(call: Call<any>): CitizenAccess | AccessProblem {
  const token = tokenIn(call);
  if (typeof token !== 'string') return token;
  const found = findReferenceToken(call.world, token);
  if (!isCitizens(found))
    return problem('malformed', 'the access token of a logged-in citizen', 'a token that is none', logIn);
  const now = call.world.clock.security();
  if (found.expires + leewaySeconds * 1000 <= now)
    return problem('expired', 'a token in force', `one that ended ${new Date(found.expires).toJSON()}`, logIn);
  const { citizen, clientId, scopes } = found;
  call.note('citizen', { clientId, scopes, sub: citizen.sub });
  return { ...citizen, clientId, scopes };
}
