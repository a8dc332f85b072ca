/** Other readings than the usual ones, as a profile: the more stand together, the better. */
import type { ProfileSettings } from '../../../../simulators/kernel/profile.ts';

/** All that can stand together so that each shows on the wire. Without accessTokenAlg: each world would make an RSA key. */
export const together: ProfileSettings = {
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
  },
  'helsenorge-verktoy': {
    tokenScheme: 'dpop',
    badTokenAnswer: 'SEC-110000',
    expiredToken: 403,
    unauthenticatedBody: 'empty',
    challenge: 'omit',
    organisationNumber: 'optional',
    missingScopeStatus: 401,
    errorBody: 'problem-details',
    textProfile: 'sendt',
    orderOfChecks: 'citizen-first',
    contentType: 'ignored',
    memberCasing: 'any',
    wrongMemberType: 'VER-000202',
    digitallyActiveRule: 'any-consent',
    digitallyActiveArea: 'any-age',
    malformedFnr: 'VER-000228',
    bothPractitionerIds: 'reject',
    unknownPractitionerFnr: 'PVF-000239',
    deadlineZone: 'local',
    pastDeadline: 'accept',
    malformedDeadline: 'VER-000202',
    messageUnits: 'code-points',
    duplicateWindow: 'until-removed',
    myToolsFromSame: 'VER-000232',
    successStatus: 201,
    filterWithin: 'all',
    listParameters: 'repeated-or-comma',
    malformedBoolean: 'ignored',
    sidereferanse: 'both',
    malformedPage: 'first-page',
    listEnvelope: 'object',
    listOrder: 'name',
    metadataShape: 'flat',
    searchCase: 'exact',
    invalidRowCount: 'SIM-ROW-COUNT',
    unknownGraphicElement: 'VER-000209',
    graphicElementType: 'image/svg+xml',
    unknownGuidanceService: 'VER-000207',
    guidanceUpdate: 'merge',
    guidanceStatus: 204,
    practitionerLink: 'accepted',
    practitionerIdType: 'as-sent',
    unknownToolOfPractitioner: 'VER-000261',
  },
};

/** What the others would hide: an issuer that gives bound tokens only, or no nonce; days of UTC, which is where a zone is written in. */
export const apart: ProfileSettings = {
  helseid: { dpop: 'required', dpopNonce: 'off' },
  'helsenorge-verktoy': { timeZone: 'UTC' },
};

/** Ids of the checks that tell the readings of a profile. */
export function tellingOf(profile: ProfileSettings, idOf: (system: string, key: string) => string): string[] {
  return Object.entries(profile).flatMap(([system, values]) => Object.keys(values).map((key) => idOf(system, key)));
}
