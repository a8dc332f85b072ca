// Made from contracts/helseid/openapi.yaml by npm run generate. Change that file, never this one.

export type Names = string[];

export interface Metadata {
  issuer: string;
  token_endpoint: string;
  jwks_uri: string;
  grant_types_supported?: Names;
  response_types_supported?: Names;
  scopes_supported?: Names;
  subject_types_supported?: Names;
  id_token_signing_alg_values_supported?: Names;
  token_endpoint_auth_methods_supported: Names;
  token_endpoint_auth_signing_alg_values_supported?: Names;
  dpop_signing_alg_values_supported?: Names;
}
export interface KeySet {
  /**
   * @minItems 1
   */
  keys: PublicKey[];
}
export interface PublicKey {
  kty: string;
  kid: string;
  alg: string;
  use: 'sig';
  crv?: string;
  x?: string;
  y?: string;
  n?: string;
  e?: string;
}
export interface TokenRequest {
  /**
   * client_credentials
   */
  grant_type: string;
  client_id: string;
  client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
  /**
   * A signed JWT.
   */
  client_assertion: string;
  /**
   * Scopes separated by spaces.
   */
  scope?: string;
  /**
   * The audience that the token is wanted for.
   */
  resource?: string;
}
export interface TokenResponse {
  access_token: string;
  token_type: 'Bearer' | 'DPoP';
  /**
   * Seconds.
   */
  expires_in: number;
  scope: string;
  rejected_scope?: string;
}
export interface TokenError {
  error: string;
  error_description?: string;
}
