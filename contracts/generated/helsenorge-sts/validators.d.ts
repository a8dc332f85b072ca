// Made from contracts/helsenorge-sts/openapi.yaml by npm run generate. Change that file, never this one.
import type { ErrorObject } from 'ajv';
import type { TokenRequest, TokenResponse, TokenError } from './types.js';

/** Judges a value; after a false answer `errors` says what was wrong, until the next call. */
interface Validate<T> {
  (value: unknown): value is T;
  errors?: null | ErrorObject[];
}

export declare const validateTokenRequest: Validate<TokenRequest>;
export declare const validateTokenResponse: Validate<TokenResponse>;
export declare const validateTokenError: Validate<TokenError>;
