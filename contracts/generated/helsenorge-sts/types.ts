// Made from contracts/helsenorge-sts/openapi.yaml by npm run generate. Change that file, never this one.

export interface TokenRequest {
  grant_type: 'client_credentials';
  client_id: string;
  client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
  /**
   * A JWT that is signed with the registered RSA key.
   */
  client_assertion: string;
}
export interface TokenResponse {
  access_token: string;
  token_type: 'Bearer' | 'bearer';
  /**
   * Seconds.
   */
  expires_in?: number;
  scope?: string;
}
export interface TokenError {
  error: string;
  error_description?: string;
}
