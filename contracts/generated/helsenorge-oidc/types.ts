// Made from contracts/helsenorge-oidc/openapi.yaml by npm run generate. Change that file, never this one.

export type Names = string[];

export interface Metadata {
  issuer: string;
  authorization_endpoint: string;
  token_endpoint: string;
  end_session_endpoint?: string;
  pushed_authorization_request_endpoint?: string;
  revocation_endpoint?: string;
  introspection_endpoint?: string;
  jwks_uri: string;
  scopes_supported?: Names;
  response_types_supported: Names;
  response_modes_supported?: Names;
  grant_types_supported?: Names;
  subject_types_supported: Names;
  id_token_signing_alg_values_supported: Names;
  token_endpoint_auth_methods_supported?: Names;
  token_endpoint_auth_signing_alg_values_supported?: Names;
  code_challenge_methods_supported?: Names;
  ui_locales_supported?: Names;
  require_pushed_authorization_requests?: boolean;
}
export interface KeySet {
  /**
   * @minItems 1
   */
  keys: {
    kty: string;
    kid: string;
    alg: string;
    use: 'sig';
  }[];
}
export interface PushedRequest {
  client_id?: string;
  client_assertion_type?: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
  client_assertion?: string;
  response_type: 'code';
  response_mode?: 'query' | 'form_post';
  redirect_uri: string;
  scope?: string;
  state?: string;
  nonce?: string;
  code_challenge: string;
  code_challenge_method?: 'S256';
  ui_locales?: string;
  prompt?: string;
}
export interface PushedResponse {
  request_uri: string;
  /**
   * Seconds.
   */
  expires_in: number;
}
export interface Login {
  /**
   * Which login the form belongs to; the page holds it.
   */
  login: string;
  /**
   * Identity number of whoever logs in.
   */
  citizen?: string;
  /**
   * Identity number of whoever is represented.
   */
  represented?: string;
  /**
   * cancel gives up.
   */
  action?: string;
}
export interface TokenRequest {
  grant_type: 'authorization_code' | 'refresh_token';
  code?: string;
  code_verifier?: string;
  redirect_uri?: string;
  refresh_token?: string;
  scope?: string;
  client_id?: string;
  client_assertion_type?: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
  client_assertion?: string;
}
export interface TokenResponse {
  access_token: string;
  id_token: string;
  token_type: 'Bearer';
  /**
   * Seconds.
   */
  expires_in: number;
  scope: string;
  refresh_token?: string;
}
export interface AboutToken {
  token: string;
  token_type_hint?: string;
  client_id?: string;
  client_assertion_type?: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
  client_assertion?: string;
}
export interface Introspection {
  active: boolean;
  scope?: string;
  client_id?: string;
  token_type?: string;
  aud?: Names;
  exp?: number;
  iss?: string;
  sub?: string;
  pid?: string;
}
export interface Extended {
  /**
   * Seconds.
   */
  expires_in: number;
}
export interface OAuthError {
  error: string;
  error_description?: string;
}
