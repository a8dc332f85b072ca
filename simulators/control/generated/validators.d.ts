// Made from simulators/control/routes.ts by npm run generate. Change that file, never this one.
import type { Validate } from '../validate.ts';

export declare const validateCreateWorldBody: Validate;
export declare const validateForkWorldBody: Validate;
export declare const validateRestoreWorldBody: Validate;
export declare const validateAdvanceClockBody: Validate;
export declare const validateAdvanceSecurityClockBody: Validate;
export declare const validateFreezeClockBody: Validate;
export declare const validateListJournalQuery: Validate;
export declare const validatePlanFaultBody: Validate;
export declare const validatePatchProfileBody: Validate;
export declare const validatePutProfileBody: Validate;
export declare const validateListPeopleQuery: Validate;
export declare const validateSetConsentBody: Validate;
export declare const validateListTasksQuery: Validate;
export declare const validateActOnTaskBody: Validate;
export declare const validateCarryOutControlBody: Validate;
export declare const validateIssueTokenBody: Validate;
export declare const validateRequestScopeBody: Validate;
export declare const validateApproveScopeBody: Validate;
export declare const validateWithdrawScopeBody: Validate;
export declare const validateRegisterClientKeyBody: Validate;
export declare const validateChangeClientBody: Validate;
export declare const validateRegisterHelsenorgeClientKeyBody: Validate;
export declare const validateChangeHelsenorgeClientBody: Validate;
export declare const validateListRowsQuery: Validate;
