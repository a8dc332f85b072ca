// Made from contracts/helsenorge-digitaltaktiv/openapi.yaml by npm run generate. Change that file, never this one.
import type { ErrorObject } from 'ajv';
import type {
  StatusChanges,
  Number,
  ActiveCheck,
  CheckMembers,
  ActiveCheckAnswer,
  Activity,
  AreaCheck,
  AreaMembers,
  AreaCheckAnswer,
  Fault,
} from './types.js';

/** Judges a value; after a false answer `errors` says what was wrong, until the next call. */
interface Validate<T> {
  (value: unknown): value is T;
  errors?: null | ErrorObject[];
}

export declare const validateStatusChanges: Validate<StatusChanges>;
export declare const validateNumber: Validate<Number>;
export declare const validateActiveCheck: Validate<ActiveCheck>;
export declare const validateCheckMembers: Validate<CheckMembers>;
export declare const validateActiveCheckAnswer: Validate<ActiveCheckAnswer>;
export declare const validateActivity: Validate<Activity>;
export declare const validateAreaCheck: Validate<AreaCheck>;
export declare const validateAreaMembers: Validate<AreaMembers>;
export declare const validateAreaCheckAnswer: Validate<AreaCheckAnswer>;
export declare const validateFault: Validate<Fault>;
