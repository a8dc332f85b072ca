// Made from contracts/helseid/openapi.yaml by npm run generate. Change that file, never this one.
export const openapi: object = {
  openapi: '3.1.0',
  info: {
    title: 'HelseID, machine to machine',
    version: '1',
    description: "Metadata, key set and token endpoint of the issuer that Helsenorge's APIs take their tokens from.",
  },
  paths: {
    '/.well-known/openid-configuration': {
      get: {
        operationId: 'discovery',
        summary: 'Metadata of the issuer',
        'x-requirements': ['helseid.discovery.document', 'helseid.discovery.issuer', 'helseid.discovery.methods'],
        responses: {
          '200': {
            description: 'The metadata (RFC 8414).',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Metadata' } } },
          },
        },
      },
    },
    '/.well-known/openid-configuration/jwks': {
      get: {
        operationId: 'jwks',
        summary: 'Public keys of the issuer',
        'x-requirements': ['helseid.jwks.keys', 'helseid.jwks.rotation'],
        responses: {
          '200': {
            description: 'The key set (RFC 7517).',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/KeySet' } } },
          },
        },
      },
    },
    '/connect/token': {
      post: {
        operationId: 'token',
        summary: 'An access token for a client',
        'x-requirements': [
          'helseid.token.issued',
          'helseid.token.bound',
          'helseid.token.claims',
          'helseid.token.helseid-claims',
          'helseid.token.no-store',
          'helseid.error.codes',
        ],
        parameters: [
          {
            name: 'DPoP',
            in: 'header',
            description: 'Proof of possession of the key that the token shall be bound to (RFC 9449).',
            schema: { type: 'string' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/TokenRequest' } } },
        },
        responses: {
          '200': {
            description: 'A token.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/TokenResponse' } } },
          },
          '400': {
            description: 'No token, and why.',
            headers: { 'DPoP-Nonce': { description: 'The nonce to use', schema: { type: 'string' } } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/TokenError' } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Metadata: {
        type: 'object',
        required: ['issuer', 'token_endpoint', 'jwks_uri', 'token_endpoint_auth_methods_supported'],
        properties: {
          issuer: { type: 'string', format: 'uri' },
          token_endpoint: { type: 'string', format: 'uri' },
          jwks_uri: { type: 'string', format: 'uri' },
          grant_types_supported: { $ref: '#/components/schemas/Names' },
          response_types_supported: { $ref: '#/components/schemas/Names' },
          scopes_supported: { $ref: '#/components/schemas/Names' },
          subject_types_supported: { $ref: '#/components/schemas/Names' },
          id_token_signing_alg_values_supported: { $ref: '#/components/schemas/Names' },
          token_endpoint_auth_methods_supported: { $ref: '#/components/schemas/Names' },
          token_endpoint_auth_signing_alg_values_supported: { $ref: '#/components/schemas/Names' },
          dpop_signing_alg_values_supported: { $ref: '#/components/schemas/Names' },
        },
      },
      Names: { type: 'array', items: { type: 'string' } },
      KeySet: {
        type: 'object',
        required: ['keys'],
        properties: { keys: { type: 'array', minItems: 1, items: { $ref: '#/components/schemas/PublicKey' } } },
      },
      PublicKey: {
        type: 'object',
        required: ['kty', 'kid', 'alg', 'use'],
        properties: {
          kty: { type: 'string' },
          kid: { type: 'string' },
          alg: { type: 'string' },
          use: { const: 'sig' },
          crv: { type: 'string' },
          x: { type: 'string' },
          y: { type: 'string' },
          n: { type: 'string' },
          e: { type: 'string' },
        },
      },
      TokenRequest: {
        type: 'object',
        required: ['grant_type', 'client_id', 'client_assertion_type', 'client_assertion'],
        properties: {
          grant_type: { type: 'string', description: 'client_credentials' },
          client_id: { type: 'string' },
          client_assertion_type: { const: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' },
          client_assertion: { type: 'string', description: 'A signed JWT.' },
          scope: { type: 'string', description: 'Scopes separated by spaces.' },
          resource: { type: 'string', description: 'The audience that the token is wanted for.' },
        },
      },
      TokenResponse: {
        type: 'object',
        required: ['access_token', 'token_type', 'expires_in', 'scope'],
        properties: {
          access_token: { type: 'string' },
          token_type: { enum: ['Bearer', 'DPoP'] },
          expires_in: { type: 'integer', description: 'Seconds.' },
          scope: { type: 'string' },
          rejected_scope: { type: 'string' },
        },
      },
      TokenError: {
        type: 'object',
        required: ['error'],
        properties: { error: { type: 'string' }, error_description: { type: 'string' } },
      },
    },
  },
};
