/** Other readings than the usual ones, as profiles: the more stand together, the better. */
import type { ProfileSettings } from '../../../../simulators/kernel/profile.ts';

/** All that can stand together so that each shows on the wire. */
export const together: ProfileSettings = {
  'helsenorge-digitaltaktiv': {
    tokenScheme: 'dpop',
    badTokenAnswer: 'SEC-110000',
    expiredToken: 403,
    challenge: 'omit',
    organisationNumber: 'optional',
    contentType: 'ignored',
    offsetForm: 'five-decimals',
    emptyOffset: 'everything',
    threeMonths: '90-days',
    oldOffset: 'refuse',
    futureOffset: 'refuse',
    repeatedNumbers: 'twice',
    changeSources: 'consent',
    omraadeForm: 'name',
    answerNames: 'page',
    digitallyActiveRule: 'any-consent',
    unknownNumber: 'inactive',
    emptyList: 'refuse',
    malformedNumber: 'leave-out',
    areaValues: '1,2,3',
    areaAnswer: 'object',
  },
};

/** The other values of keys that have three. */
export const otherwise: ProfileSettings = {
  'helsenorge-digitaltaktiv': { tokenScheme: 'bearer', badTokenAnswer: 'EHSEC-110002', omraadeForm: 'number' },
};
