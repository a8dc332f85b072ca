/** Other readings than the usual ones, as a profile: the more stand together, the better. */
import type { ProfileSettings } from '../../../../simulators/kernel/profile.ts';

/** All that can stand together so that each shows on the wire. Without accessTokenAlg: each world would make an RSA key. */
export const together = {
  helseid: {
    tokenLifetimeSeconds: 60,
    clockLeewaySeconds: 30,
    assertionTyp: 'required',
    assertionSpent: 'when-granted',
    dpopNonceLifetimeSeconds: 60,
    dpopProofSeconds: 10,
    noScope: 'refused',
    unsignedTerms: 'invalid_scope',
    organisationErrorPlace: 'error',
    scopeClaim: 'array',
    clientKeyDays: 30,
  },
} satisfies ProfileSettings;

/** What the others would hide: an issuer that gives bound tokens only, or no nonce. */
export const apart = {
  helseid: { dpop: 'required', dpopNonce: 'off', clientKeys: 'newest' },
} satisfies ProfileSettings;
