// Made from contracts/helsenorge-oidc/openapi.yaml by npm run generate. Change that file, never this one.
export const openapi: object = {
  openapi: '3.1.0',
  info: {
    title: "Helsenorge's login of citizens (Innbygger OIDC v3) as simulated by Motpart",
    version: '3',
    description:
      "Written from the owner's documentation and the standards that it names. The page on which a test citizen is picked is the simulator's own.",
  },
  servers: [{ url: 'https://eksternapi.hn.test.nhn.no/sts/oidcprov' }],
  paths: {
    '/v3/.well-known/openid-configuration': {
      get: {
        operationId: 'discovery',
        summary: 'Metadata of the provider',
        'x-requirements': [
          'oidc.discovery.document',
          'oidc.discovery.endpoints',
          'oidc.discovery.below-v3',
          'oidc.discovery.methods',
        ],
        responses: {
          '200': {
            description: 'The metadata.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Metadata' } } },
          },
        },
      },
    },
    '/v3/.well-known/openid-configuration/jwks': {
      get: {
        operationId: 'jwks',
        summary: 'Public keys of the provider',
        'x-requirements': ['oidc.jwks.keys'],
        responses: {
          '200': {
            description: 'The key set (RFC 7517).',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/KeySet' } } },
          },
        },
      },
    },
    '/v3/par': {
      post: {
        operationId: 'par',
        summary: 'Hand in an authorization request',
        'x-requirements': ['oidc.par.pushed', 'oidc.par.no-request-uri', 'oidc.par.no-store', 'oidc.par.lifetime'],
        requestBody: {
          required: true,
          content: { 'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/PushedRequest' } } },
        },
        responses: {
          '201': {
            description: 'Where the request can be found.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PushedResponse' } } },
          },
          '400': { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/v2/authorize': {
      get: {
        operationId: 'authorize',
        summary: 'Log a citizen in',
        'x-requirements': [
          'oidc.authorize.client-id',
          'oidc.authorize.redirect-uri',
          'oidc.authorize.code-challenge',
          'oidc.session.again',
          'oidc.error.redirected',
          'oidc.error.page',
        ],
        parameters: [
          { name: 'client_id', in: 'query', required: true, schema: { type: 'string' } },
          {
            name: 'request_uri',
            in: 'query',
            description: 'Where the pushed request can be found.',
            schema: { type: 'string' },
          },
          { name: 'redirect_uri', in: 'query', description: 'A registered address.', schema: { type: 'string' } },
          { name: 'response_type', in: 'query', schema: { const: 'code' } },
          { name: 'response_mode', in: 'query', schema: { enum: ['query', 'form_post'] } },
          { name: 'scope', in: 'query', schema: { type: 'string' } },
          { name: 'state', in: 'query', schema: { type: 'string', maxLength: 1000 } },
          { name: 'nonce', in: 'query', schema: { type: 'string', maxLength: 1000 } },
          { name: 'code_challenge', in: 'query', schema: { type: 'string' } },
          { name: 'code_challenge_method', in: 'query', schema: { const: 'S256' } },
          { name: 'ui_locales', in: 'query', schema: { type: 'string', examples: ['nb'] } },
          { name: 'prompt', in: 'query', schema: { type: 'string', examples: ['none', 'login'] } },
        ],
        responses: {
          '200': { $ref: '#/components/responses/Page' },
          '303': { $ref: '#/components/responses/Back' },
          '400': { $ref: '#/components/responses/Page' },
        },
      },
    },
    '/v2/login': {
      post: {
        operationId: 'login',
        summary: "Pick a test citizen on the page (the simulator's own)",
        'x-requirements': [
          'oidc.login.page',
          'oidc.login.citizen',
          'oidc.login.represented',
          'oidc.login.cancelled',
          'oidc.authorize.answered',
          'oidc.session.cookie',
        ],
        requestBody: {
          required: true,
          content: { 'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/Login' } } },
        },
        responses: {
          '200': { $ref: '#/components/responses/Page' },
          '303': { $ref: '#/components/responses/Back' },
          '400': { $ref: '#/components/responses/Page' },
        },
      },
    },
    '/v2/logout': {
      get: {
        operationId: 'logout',
        summary: 'Log the citizen out at the provider',
        'x-requirements': ['oidc.logout.ended', 'oidc.logout.return'],
        parameters: [
          { name: 'id_token_hint', in: 'query', schema: { type: 'string' } },
          { name: 'client_id', in: 'query', schema: { type: 'string' } },
          { name: 'post_logout_redirect_uri', in: 'query', schema: { type: 'string' } },
          { name: 'state', in: 'query', schema: { type: 'string' } },
        ],
        responses: { '200': { $ref: '#/components/responses/Page' }, '303': { $ref: '#/components/responses/Back' } },
      },
    },
    '/v3/token': {
      post: {
        operationId: 'token',
        summary: 'Tokens for a code or a refresh token',
        'x-requirements': [
          'oidc.token.issued',
          'oidc.token.code-once',
          'oidc.token.verifier',
          'oidc.token.lifetime',
          'oidc.token.no-store',
          'oidc.id-token.citizens',
          'oidc.error.codes',
        ],
        requestBody: {
          required: true,
          content: { 'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/TokenRequest' } } },
        },
        responses: {
          '200': {
            description: 'The tokens.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/TokenResponse' } } },
          },
          '400': { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/introspect/v1': {
      post: {
        operationId: 'introspect',
        summary: 'What a token stands for',
        'x-requirements': [
          'oidc.introspect.answer',
          'oidc.introspect.subject',
          'oidc.introspect.inactive',
          'oidc.introspect.caller',
        ],
        requestBody: {
          required: true,
          content: { 'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/AboutToken' } } },
        },
        responses: {
          '200': {
            description: 'What it stands for, or that it stands for nothing.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Introspection' } } },
          },
          '400': { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/v3/revoke': {
      post: {
        operationId: 'revoke',
        summary: 'End a token',
        'x-requirements': ['oidc.revoke.revoked', 'oidc.revoke.unknown', 'oidc.revoke.foreign'],
        requestBody: {
          required: true,
          content: { 'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/AboutToken' } } },
        },
        responses: { '200': { description: 'It is ended.' }, '400': { $ref: '#/components/responses/Refused' } },
      },
    },
    '/v3/extend': {
      post: {
        operationId: 'extend',
        summary: 'Prolong a login',
        'x-requirements': ['oidc.extend.token', 'oidc.extend.extended'],
        requestBody: {
          required: true,
          content: { 'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/AboutToken' } } },
        },
        responses: {
          '200': {
            description: 'How long it lives now.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Extended' } } },
          },
          '400': { $ref: '#/components/responses/Refused' },
        },
      },
    },
  },
  components: {
    responses: {
      Refused: {
        description: 'What is wrong.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/OAuthError' } } },
      },
      Page: { description: 'A page for the citizen.', content: { 'text/html': { schema: { type: 'string' } } } },
      Back: {
        description: 'To the client, with code or error.',
        headers: { Location: { schema: { type: 'string', format: 'uri' } } },
      },
    },
    schemas: {
      Metadata: {
        type: 'object',
        required: [
          'issuer',
          'authorization_endpoint',
          'token_endpoint',
          'jwks_uri',
          'response_types_supported',
          'subject_types_supported',
          'id_token_signing_alg_values_supported',
        ],
        properties: {
          issuer: { type: 'string', format: 'uri' },
          authorization_endpoint: { type: 'string', format: 'uri' },
          token_endpoint: { type: 'string', format: 'uri' },
          end_session_endpoint: { type: 'string', format: 'uri' },
          pushed_authorization_request_endpoint: { type: 'string', format: 'uri' },
          revocation_endpoint: { type: 'string', format: 'uri' },
          introspection_endpoint: { type: 'string', format: 'uri' },
          jwks_uri: { type: 'string', format: 'uri' },
          scopes_supported: { $ref: '#/components/schemas/Names' },
          response_types_supported: { $ref: '#/components/schemas/Names' },
          response_modes_supported: { $ref: '#/components/schemas/Names' },
          grant_types_supported: { $ref: '#/components/schemas/Names' },
          subject_types_supported: { $ref: '#/components/schemas/Names' },
          id_token_signing_alg_values_supported: { $ref: '#/components/schemas/Names' },
          token_endpoint_auth_methods_supported: { $ref: '#/components/schemas/Names' },
          token_endpoint_auth_signing_alg_values_supported: { $ref: '#/components/schemas/Names' },
          code_challenge_methods_supported: { $ref: '#/components/schemas/Names' },
          ui_locales_supported: { $ref: '#/components/schemas/Names' },
          require_pushed_authorization_requests: { type: 'boolean' },
        },
      },
      Names: { type: 'array', items: { type: 'string' } },
      KeySet: {
        type: 'object',
        required: ['keys'],
        properties: {
          keys: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['kty', 'kid', 'alg', 'use'],
              properties: {
                kty: { type: 'string' },
                kid: { type: 'string' },
                alg: { type: 'string' },
                use: { const: 'sig' },
              },
            },
          },
        },
      },
      PushedRequest: {
        type: 'object',
        required: ['response_type', 'redirect_uri', 'code_challenge'],
        properties: {
          client_id: { type: 'string' },
          client_assertion_type: { const: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' },
          client_assertion: { type: 'string' },
          response_type: { const: 'code' },
          response_mode: { enum: ['query', 'form_post'] },
          redirect_uri: { type: 'string' },
          scope: { type: 'string' },
          state: { type: 'string', maxLength: 1000 },
          nonce: { type: 'string', maxLength: 1000 },
          code_challenge: { type: 'string' },
          code_challenge_method: { const: 'S256' },
          ui_locales: { type: 'string' },
          prompt: { type: 'string' },
        },
      },
      PushedResponse: {
        type: 'object',
        required: ['request_uri', 'expires_in'],
        properties: { request_uri: { type: 'string' }, expires_in: { type: 'integer', description: 'Seconds.' } },
      },
      Login: {
        type: 'object',
        required: ['login'],
        properties: {
          login: { type: 'string', description: 'Which login the form belongs to; the page holds it.' },
          citizen: { type: 'string', description: 'Identity number of whoever logs in.' },
          represented: { type: 'string', description: 'Identity number of whoever is represented.' },
          action: { type: 'string', description: 'cancel gives up.' },
        },
      },
      TokenRequest: {
        type: 'object',
        required: ['grant_type'],
        properties: {
          grant_type: { enum: ['authorization_code', 'refresh_token'] },
          code: { type: 'string' },
          code_verifier: { type: 'string' },
          redirect_uri: { type: 'string' },
          refresh_token: { type: 'string' },
          scope: { type: 'string' },
          client_id: { type: 'string' },
          client_assertion_type: { const: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' },
          client_assertion: { type: 'string' },
        },
      },
      TokenResponse: {
        type: 'object',
        required: ['access_token', 'id_token', 'token_type', 'expires_in', 'scope'],
        properties: {
          access_token: { type: 'string' },
          id_token: { type: 'string' },
          token_type: { const: 'Bearer' },
          expires_in: { type: 'integer', description: 'Seconds.' },
          scope: { type: 'string' },
          refresh_token: { type: 'string' },
        },
      },
      AboutToken: {
        type: 'object',
        required: ['token'],
        properties: {
          token: { type: 'string' },
          token_type_hint: { type: 'string' },
          client_id: { type: 'string' },
          client_assertion_type: { const: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' },
          client_assertion: { type: 'string' },
        },
      },
      Introspection: {
        type: 'object',
        required: ['active'],
        properties: {
          active: { type: 'boolean' },
          scope: { type: 'string' },
          client_id: { type: 'string' },
          token_type: { type: 'string' },
          aud: { $ref: '#/components/schemas/Names' },
          exp: { type: 'integer' },
          iss: { type: 'string' },
          sub: { type: 'string', format: 'uuid' },
          pid: { type: 'string' },
        },
      },
      Extended: {
        type: 'object',
        required: ['expires_in'],
        properties: { expires_in: { type: 'integer', description: 'Seconds.' } },
      },
      OAuthError: {
        type: 'object',
        required: ['error'],
        properties: { error: { type: 'string' }, error_description: { type: 'string' } },
      },
    },
  },
};
