/** Takes an authorization request from the client itself, so that the browser carries a reference only (RFC 9126). */
import type { Call } from '../../kernel/call.ts';
import { json, type Reply } from '../../kernel/http.ts';
import type { Operation } from '../../kernel/operation.ts';
import { noStore } from '../../registers/form.ts';
import { readAuthorization, type AuthorizationRequest } from '../authorization-request.ts';
import { authenticate, type FromClient } from '../clients.ts';
import { address, pushing, request } from '../rules-authorization.ts';
import { freshSecret, idOf, inSeconds, keep, pushedTable } from '../state.ts';

const ofTheClient = ['client_id', 'client_assertion', 'client_assertion_type'];

function parametersIn({ form }: FromClient): URLSearchParams {
  return new URLSearchParams([...form.values].filter(([name]) => !ofTheClient.includes(name)));
}

function remember(call: Call<any>, { client, values }: AuthorizationRequest): Reply {
  const { world } = call;
  const seconds = call.profile<number>('requestUriSeconds');
  const requestUri = `urn:ietf:params:oauth:request_uri:${freshSecret(world, 'request')}`;
  keep(world, pushedTable, {
    id: idOf(world, requestUri),
    clientId: client.clientId,
    parameters: values.toString(),
    until: inSeconds(world, seconds),
    used: false,
  });
  return json(201, { request_uri: requestUri, expires_in: seconds }, noStore);
}

/** @see oidc.par.pushed, oidc.par.no-store */
export const par: Operation<AuthorizationRequest> = {
  id: 'par',
  method: 'POST',
  path: '/v3/par',
  row: 'oidc.par.pushed',
  guard: authenticate,
  read: (call) => {
    const from = call.auth as FromClient;
    return readAuthorization(call, from.client, parametersIn(from));
  },
  rules: [...pushing, ...address, ...request],
  effect: remember,
};
