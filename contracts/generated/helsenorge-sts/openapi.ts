// Made from contracts/helsenorge-sts/openapi.yaml by npm run generate. Change that file, never this one.
export const openapi: object = {
  openapi: '3.1.0',
  info: {
    title: 'Helsenorge STS (legacy)',
    version: '2',
    description:
      "Token endpoint of Helsenorge's own Sikkerhetstjeneste, for calls from system to system. Legacy: HelseID is required from 2025-12-01, apart from agreed exceptions.",
  },
  paths: {
    '/v2/token': {
      post: {
        operationId: 'token',
        summary: 'An access token for a system (legacy)',
        'x-requirements': [
          'sts.token.issued',
          'sts.token.no-store',
          'sts.token.form',
          'sts.token.type',
          'sts.token.lifetime',
          'sts.error.codes',
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
            content: { 'application/json': { schema: { $ref: '#/components/schemas/TokenError' } } },
          },
        },
      },
    },
    '/Token': {
      post: {
        operationId: 'tokenV1',
        deprecated: true,
        summary: 'The first version, not supported after 2023-12-31',
        'x-requirements': ['sts.v1.ended', 'sts.v1.answer'],
        responses: {
          '404': {
            description: 'It has ended.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/TokenError' } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      TokenRequest: {
        type: 'object',
        required: ['grant_type', 'client_id', 'client_assertion_type', 'client_assertion'],
        properties: {
          grant_type: { const: 'client_credentials' },
          client_id: { type: 'string', format: 'uuid' },
          client_assertion_type: { const: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' },
          client_assertion: { type: 'string', description: 'A JWT that is signed with the registered RSA key.' },
        },
      },
      TokenResponse: {
        type: 'object',
        required: ['access_token', 'token_type'],
        properties: {
          access_token: { type: 'string' },
          token_type: { enum: ['Bearer', 'bearer'] },
          expires_in: { type: 'integer', description: 'Seconds.' },
          scope: { type: 'string' },
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
