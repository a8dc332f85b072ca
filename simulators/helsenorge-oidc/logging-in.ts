/** From a choice on the page to a login. */
import type { Call } from '../kernel/call.ts';
import type { Reply } from '../kernel/http.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { choicesOf, type Pick } from './citizens.ts';
import { giveCode } from './granting.ts';
import { beginSession } from './sessions.ts';

/** Logs the citizen in on somebody's behalf (their own unless said), and goes back to the client. */
export function finish(call: Call<any>, request: AuthorizationRequest, { citizen, represented }: Pick): Reply {
  const choices = choicesOf(call.world, citizen!);
  const acting = choices.find((one) => one.represented === represented) ?? choices[0]!;
  const { session, headers } = beginSession(call, acting);
  return giveCode(call, request, session, headers);
}
