/** What a token request says, and what the profile takes. */
import * as contract from '../../contracts/generated/helsenorge-sts/index.ts';
import type { Call } from '../kernel/call.ts';
import { algorithms } from '../kernel/codecs/jwt.ts';
import type { World } from '../kernel/world.ts';
import { readAssertionRequest, type AssertionPolicy, type AssertionRequest } from '../registers/client-assertion.ts';

export function profileOf(world: World): contract.Profile {
  return world.profile(contract.system) as unknown as contract.Profile;
}

const kinds: Readonly<Record<contract.Profile['assertionAlgorithms'], RegExp>> = {
  rsa: /^(RS|PS)/,
  rs: /^RS/,
  ps: /^PS/,
  asymmetric: /./,
};

function policyOf(world: World): AssertionPolicy {
  const { assertionAlgorithms, assertionAudiences, assertionSeconds, clockLeewaySeconds } = profileOf(world);
  return {
    issuer: contract.system,
    kind: 'system',
    algorithms: algorithms.filter((name) => kinds[assertionAlgorithms].test(name)),
    audiences: assertionAudiences.split(' ').filter(Boolean),
    longestSeconds: assertionSeconds,
    leewaySeconds: clockLeewaySeconds,
  };
}

export function readTokenRequest(call: Call<any>): AssertionRequest {
  return readAssertionRequest(call, policyOf(call.world));
}
