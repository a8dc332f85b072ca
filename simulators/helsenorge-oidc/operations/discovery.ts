/** Metadata of the provider (OpenID Connect Discovery). */
import type { Call } from '../../kernel/call.ts';
import { json } from '../../kernel/http.ts';
import type { Operation } from '../../kernel/operation.ts';
import { forCitizens, forClients, issuerOf } from '../addresses.ts';
import { assertionAlgorithms } from '../clients.ts';
import { grantTypes } from '../rules-token.ts';

const scopes = ['openid', 'oidcnavn', 'oidcfodselsdatoinformasjon', 'oidcfodselsnummer', 'offline_access'];

function metadata(call: Call<any>): Record<string, unknown> {
  const [api, portal, issuer] = [forClients(call), forCitizens(call), issuerOf(call)];
  const plain = call.profile('plainChallenge') === 'taken' ? ['plain'] : [];
  const algs = assertionAlgorithms(call);
  return {
    issuer,
    authorization_endpoint: `${portal}/v2/authorize`,
    token_endpoint: `${issuer}/token`,
    end_session_endpoint: `${portal}/v2/logout`,
    pushed_authorization_request_endpoint: `${issuer}/par`,
    revocation_endpoint: `${issuer}/revoke`,
    introspection_endpoint: `${api}/introspect/v1`,
    jwks_uri: `${issuer}/.well-known/openid-configuration/jwks`,
    scopes_supported: scopes,
    response_types_supported: ['code'],
    response_modes_supported: ['query', 'form_post'],
    grant_types_supported: grantTypes,
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: [call.profile('idTokenAlg')],
    token_endpoint_auth_methods_supported: ['private_key_jwt', 'none'],
    token_endpoint_auth_signing_alg_values_supported: algs,
    code_challenge_methods_supported: ['S256', ...plain],
    ui_locales_supported: ['nb'],
    require_pushed_authorization_requests: false,
  };
}

/** @see oidc.discovery.document, oidc.discovery.endpoints, oidc.discovery.below-v3, oidc.discovery.methods */
export const discovery: Operation<undefined> = {
  id: 'discovery',
  method: 'GET',
  path: '/v3/.well-known/openid-configuration',
  row: 'oidc.discovery.document',
  read: () => undefined,
  rules: [],
  effect: (call) => json(200, metadata(call)),
};
