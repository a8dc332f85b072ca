/** Other readings than the usual ones, as profiles: the more stand together, the better. */
import type { ProfileSettings } from '../../../../simulators/kernel/profile.ts';

const system = 'lifecare-ifo';

/** All that can stand together so that each shows on the wire. */
export const together: ProfileSettings = {
  [system]: {
    certificateRegisteredBy: 'subject',
    missingParameter: 'no-action',
    unknownDomain: 'model-state',
    unknownKey: 'message-401',
    differingKeys: 'query',
    keyScope: 'package',
    keyWithoutPackage: '401',
    packageOfWrites: 'any',
    invoiceMethods: 'get-and-post',
    handledWhen: 'status',
    ongoingThrough: 'day-before',
    ownExecutions: 'applicants',
    ownResourceAllocations: 'applicants',
    pageNumberBase: 'one',
    orderDefault: 'oldest-first',
    maximumLimit: 400,
    limitAboveMaximum: 'cap',
    extractOrder: 'modified',
    queryConditions: 'one',
    extractTimes: 'validity',
    extractDeletions: 'ended',
    windowOfPeriods: 'begins',
    dateMessageName: 'capitalised',
    dayForm: 'plain',
    openDates: 'sentinel',
    emptyValues: 'left-out',
    newFields: 'one',
    logonTypes: 'ordinals',
    setUserOmitted: 'cleared',
    applicantText: 'number',
    documentContent: 'json',
    concernedMonth: 'first-day',
    protectedValues: 'left-out',
    createPersonAnswer: 'customer-number',
    calculationArithmetic: 'norm-apart',
    countedAmount: 'applied',
    invoiceAnswer: 'empty-object',
    echoIdentity: true,
  },
};

/** What the others would hide. */
export const apart: ProfileSettings = {
  [system]: {
    unknownDomain: 'silent-empty',
    differingKeys: 'header',
    userPackage: 'set-user',
    maximumPageSize: 2,
    emptyValues: 'empty-string',
    errorBody: 'empty',
    invoiceStatuses: 'Betald',
  },
};
