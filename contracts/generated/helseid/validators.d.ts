// Made from contracts/helseid/openapi.yaml by npm run generate. Change that file, never this one.
import type { ErrorObject } from 'ajv';
import type { Metadata, Names, KeySet, PublicKey, TokenRequest, TokenResponse, TokenError } from './types.js';

/** Judges a value; after a false answer `errors` says what was wrong, until the next call. */
interface Validate<T> {
  (value: unknown): value is T;
  errors?: null | ErrorObject[];
}

export declare const validateMetadata: Validate<Metadata>;
export declare const validateNames: Validate<Names>;
export declare const validateKeySet: Validate<KeySet>;
export declare const validatePublicKey: Validate<PublicKey>;
export declare const validateTokenRequest: Validate<TokenRequest>;
export declare const validateTokenResponse: Validate<TokenResponse>;
export declare const validateTokenError: Validate<TokenError>;
