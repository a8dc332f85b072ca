/** Where a citizen arrives: a page to log in on, or straight back when somebody is logged in already. */
import type { Call } from '../../kernel/call.ts';
import type { Reply } from '../../kernel/http.ts';
import { firstBroken, type Operation } from '../../kernel/operation.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { readArrival, readAuthorization, valueOf, type AuthorizationRequest } from '../authorization-request.ts';
import { pick } from '../citizens.ts';
import type { Trusted } from '../errors.ts';
import { backOf, giveCode } from '../granting.ts';
import { finish } from '../logging-in.ts';
import { loginPage } from '../pages/login-page.ts';
import { loadPages } from '../pages/page.ts';
import { arrival, inAddress, request as requestRules } from '../rules-authorization.ts';
import { atOnce, type Authorization } from '../rules-arrived.ts';
import { choosing } from '../rules-login.ts';
import { sessionOf } from '../sessions.ts';
import { freshSecret, idOf, inSeconds, keep, loginTable } from '../state.ts';

/** Seconds that a page may stay open. */
const openFor = 600;

/** Shows the page, and remembers what it is for. */
function beginLogin(
  call: Call<any>,
  { client, values, pushed, redirectUri }: AuthorizationRequest,
  wrong?: string,
): Reply {
  const { world } = call;
  const login = freshSecret(world, 'login');
  keep(world, loginTable, {
    id: idOf(world, login),
    clientId: client.clientId,
    parameters: values.toString(),
    pushed: pushed?.id ?? null,
    until: inSeconds(world, openFor),
  });
  return loginPage(call, { login, redirectUri: redirectUri!, wrong });
}

/** Client and address first: until they are certain nobody is sent anywhere. @see oidc.error.page */
function arrive(call: Call<any>): Refusal | undefined {
  const arrived = readArrival(call);
  const refusal = firstBroken(arrival, arrived, call);
  if (refusal) return refusal;
  const request = readAuthorization(call, arrived.client!, arrived.values, arrived.pushed);
  const again = (wrong: string) => beginLogin(call, request, wrong);
  call.auth = { back: backOf(request), again, request } satisfies Trusted & { request: AuthorizationRequest };
  return undefined;
}

/** Whom a script has picked in the address: the simulator's own parameters. */
function pickedIn({ search, world }: Call<any>) {
  const citizen = valueOf(search, 'motpart_citizen');
  return citizen === undefined ? undefined : pick(world, citizen, valueOf(search, 'motpart_represented'));
}

function read(call: Call<any>): Authorization {
  const { request } = call.auth as { request: AuthorizationRequest };
  const session = request.prompts.includes('login') ? undefined : sessionOf(call);
  return { ...request, session, picked: pickedIn(call) };
}

function effect(call: Call<any>, { session, picked, ...request }: Authorization): Reply {
  if (picked) return finish(call, request, picked);
  return session ? giveCode(call, request, session) : beginLogin(call, request);
}

/** @see oidc.session.again, oidc.login.page */
export const authorize: Operation<Authorization> = {
  id: 'authorize',
  method: 'GET',
  path: '/v2/authorize',
  row: 'oidc.session.citizen',
  load: loadPages,
  guard: arrive,
  read,
  rules: [...inAddress, ...requestRules, ...atOnce, ...choosing],
  effect,
};
