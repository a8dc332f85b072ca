/** Metadata of the issuer (RFC 8414), at the place of OpenID Connect Discovery. Lists what answers here, and no more. */
import type { Operation } from '../../kernel/operation.ts';
import { algorithms } from '../../kernel/codecs/jwt.ts';
import { json, urlOf } from '../../kernel/http.ts';
import { issuerAlg } from '../../registers/issuer-keys.ts';
import { rememberIssuer } from '../../registers/token-state.ts';
import { grantTypes } from '../rules.ts';
import { mount } from '../token-request.ts';

function metadata(issuer: string, alg: string): Record<string, unknown> {
  return {
    issuer,
    jwks_uri: `${issuer}/.well-known/openid-configuration/jwks`,
    token_endpoint: `${issuer}/connect/token`,
    grant_types_supported: grantTypes,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: [alg],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: algorithms,
    dpop_signing_alg_values_supported: algorithms,
  };
}

/** @see helseid.discovery.document */
export const discovery: Operation<string> = {
  id: 'discovery',
  method: 'GET',
  path: '/.well-known/openid-configuration',
  row: 'helseid.discovery.document',
  read: (call) => urlOf(call.request, mount),
  rules: [],
  effect: (call, issuer) => {
    rememberIssuer(call.world, issuer);
    return json(200, metadata(issuer, issuerAlg(call.world)));
  },
};
