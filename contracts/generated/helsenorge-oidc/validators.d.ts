// Made from contracts/helsenorge-oidc/openapi.yaml by npm run generate. Change that file, never this one.
import type { ErrorObject } from 'ajv';
import type {
  Metadata,
  Names,
  KeySet,
  PushedRequest,
  PushedResponse,
  Login,
  TokenRequest,
  TokenResponse,
  AboutToken,
  Introspection,
  Extended,
  OAuthError,
} from './types.js';

/** Judges a value; after a false answer `errors` says what was wrong, until the next call. */
interface Validate<T> {
  (value: unknown): value is T;
  errors?: null | ErrorObject[];
}

export declare const validateMetadata: Validate<Metadata>;
export declare const validateNames: Validate<Names>;
export declare const validateKeySet: Validate<KeySet>;
export declare const validatePushedRequest: Validate<PushedRequest>;
export declare const validatePushedResponse: Validate<PushedResponse>;
export declare const validateLogin: Validate<Login>;
export declare const validateTokenRequest: Validate<TokenRequest>;
export declare const validateTokenResponse: Validate<TokenResponse>;
export declare const validateAboutToken: Validate<AboutToken>;
export declare const validateIntrospection: Validate<Introspection>;
export declare const validateExtended: Validate<Extended>;
export declare const validateOAuthError: Validate<OAuthError>;
