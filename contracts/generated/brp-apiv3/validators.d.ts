// Made from contracts/brp-apiv3/openapi.yaml by npm run generate. Change that file, never this one.
import type { ErrorObject } from 'ajv';
import type {
  Login,
  LoginAnswer,
  PersonId,
  Roles,
  Refresh,
  ValidateAnswer,
  CreateToken,
  TokenAnswer,
  ResetPassword,
  ExportParameters,
  ExportTemplateOut,
  Day,
  TimePoint,
  Period,
  Money,
  Ref,
  PersonRef,
  Country,
  Address,
  BusinessUnitOut,
  GroupActivityOut,
  CustomerOut,
  GroupActivityBookingOut,
  SubscriptionOut,
  CustomerWorkoutOut,
  CommonErrorOut,
} from './types.js';

/** Judges a value; after a false answer `errors` says what was wrong, until the next call. */
interface Validate<T> {
  (value: unknown): value is T;
  errors?: null | ErrorObject[];
}

export declare const validateLogin: Validate<Login>;
export declare const validateLoginAnswer: Validate<LoginAnswer>;
export declare const validatePersonId: Validate<PersonId>;
export declare const validateRoles: Validate<Roles>;
export declare const validateRefresh: Validate<Refresh>;
export declare const validateValidateAnswer: Validate<ValidateAnswer>;
export declare const validateCreateToken: Validate<CreateToken>;
export declare const validateTokenAnswer: Validate<TokenAnswer>;
export declare const validateResetPassword: Validate<ResetPassword>;
export declare const validateExportParameters: Validate<ExportParameters>;
export declare const validateExportTemplateOut: Validate<ExportTemplateOut>;
export declare const validateDay: Validate<Day>;
export declare const validateTimePoint: Validate<TimePoint>;
export declare const validatePeriod: Validate<Period>;
export declare const validateMoney: Validate<Money>;
export declare const validateRef: Validate<Ref>;
export declare const validatePersonRef: Validate<PersonRef>;
export declare const validateCountry: Validate<Country>;
export declare const validateAddress: Validate<Address>;
export declare const validateBusinessUnitOut: Validate<BusinessUnitOut>;
export declare const validateGroupActivityOut: Validate<GroupActivityOut>;
export declare const validateCustomerOut: Validate<CustomerOut>;
export declare const validateGroupActivityBookingOut: Validate<GroupActivityBookingOut>;
export declare const validateSubscriptionOut: Validate<SubscriptionOut>;
export declare const validateCustomerWorkoutOut: Validate<CustomerWorkoutOut>;
export declare const validateCommonErrorOut: Validate<CommonErrorOut>;
