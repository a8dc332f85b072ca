/** Which client asks: how its requests are read and recognised. */
import type { Call } from '../kernel/call.ts';
import { algorithms } from '../kernel/codecs/jwt.ts';
import { firstBroken } from '../kernel/operation.ts';
import type { Refusal } from '../kernel/refusal.ts';
import {
  readAssertionRequest,
  spendAssertion,
  type AssertionPolicy,
  type AssertionRequest,
} from '../registers/client-assertion.ts';
import type { HelsenorgeClient } from '../../fixtures/types.ts';
import { forClients, issuerOf } from './addresses.ts';
import { confidential, known, unproved } from './rules-clients.ts';

export type FromClient = AssertionRequest & { readonly client: HelsenorgeClient };

/** How Helsenorge names itself in tokens. */
export const helsenorge = 'sikkerhet.helsenorge.no';

function audiences(call: Call<any>): readonly string[] {
  const names = { issuer: issuerOf(call), 'token-endpoint': `${forClients(call)}/v3/token`, sts: helsenorge };
  const wanted = call.profile('assertionAudience');
  return wanted === 'any' ? Object.values(names) : [names[wanted as keyof typeof names]];
}

export function assertionAlgorithms(call: Call<any>): readonly string[] {
  return call.profile('assertionAlgorithms') === 'any' ? algorithms : algorithms.filter((alg) => /^[RP]S/.test(alg));
}

function policyOf(call: Call<any>): AssertionPolicy {
  return {
    issuer: 'helsenorge-oidc',
    algorithms: assertionAlgorithms(call),
    audiences: audiences(call),
    kind: 'citizen',
    longestSeconds: call.profile('assertionSeconds'),
    leewaySeconds: call.profile('clockLeewaySeconds'),
  };
}

/** Recognises the client: a confidential one by its assertion, which is used up by that, a public one by its name. */
export function authenticate(call: Call<any>): Refusal | undefined {
  const request = readAssertionRequest(call, policyOf(call));
  const stranger = firstBroken(known, request, call);
  if (stranger) return stranger;
  const proves = request.client!.confidential;
  const refusal = firstBroken(proves ? confidential : unproved, request, call);
  if (refusal) return refusal;
  if (proves) spendAssertion(request, call.world);
  call.auth = request;
  return undefined;
}
