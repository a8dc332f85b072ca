/** An access token for a client: client_credentials with private_key_jwt, and DPoP when a proof comes along. */
import type { Call } from '../../kernel/call.ts';
import { json, type Reply } from '../../kernel/http.ts';
import { firstBroken, type Operation } from '../../kernel/operation.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { signAccessToken } from '../../registers/access-token.ts';
import type { Proof } from '../../registers/dpop-proof.ts';
import { noStore } from '../../registers/form.ts';
import { rememberIssuer, usedAtIssuer, useOnce } from '../../registers/token-state.ts';
import { numbersFor } from '../organisation.ts';
import { authentication, granting } from '../rules.ts';
import {
  assertionId,
  readClientRequest,
  readGrantRequest,
  type ClientRequest,
  type GrantRequest,
} from '../token-request.ts';

function spend(call: Call<any>, request: ClientRequest): void {
  const expires = Number(request.assertion!.claims['exp']) + call.profile<number>('clockLeewaySeconds');
  useOnce(call.world, usedAtIssuer, assertionId(request), expires * 1000);
}

/** Recognises the client by its assertion, which is used up by that. */
function authenticate(call: Call<ClientRequest>): Refusal | undefined {
  const request = readClientRequest(call);
  rememberIssuer(call.world, request.issuer);
  const refusal = firstBroken(authentication, request, call);
  if (refusal) return refusal;
  call.auth = request;
  if (call.profile('assertionSpent') === 'when-authenticated') spend(call, request);
  return undefined;
}

function grant(call: Call<any>, request: GrantRequest): Reply {
  const { client, issuer, scopes, rejected, resources, audiences, organisation } = request;
  const proof = request.proof as Proof | undefined;
  const lifetimeSeconds = call.profile<number>('tokenLifetimeSeconds');
  const { parent: orgnrParent, child: orgnrChild } = numbersFor(client, organisation);
  if (call.profile('assertionSpent') === 'when-granted') spend(call, request);
  if (proof) useOnce(call.world, usedAtIssuer, `proof/${proof.id}`, proof.until);
  const { token, claims } = signAccessToken(call.world, {
    client,
    issuer,
    scopes,
    audiences: resources.length > 0 ? resources : audiences,
    lifetimeSeconds,
    orgnrParent,
    orgnrChild,
    jkt: proof?.jkt,
  });
  call.note('token', claims);
  return json(
    200,
    {
      access_token: token,
      expires_in: lifetimeSeconds,
      token_type: proof ? 'DPoP' : 'Bearer',
      scope: scopes.join(' '),
      ...(rejected.length > 0 && { rejected_scope: rejected.join(' ') }),
    },
    noStore,
  );
}

/** @see helseid.token.issued */
export const token: Operation<GrantRequest> = {
  id: 'token',
  method: 'POST',
  path: '/connect/token',
  row: 'helseid.token.issued',
  guard: authenticate,
  read: (call) => readGrantRequest(call, call.auth as ClientRequest),
  rules: granting,
  effect: grant,
};
