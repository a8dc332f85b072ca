// Made from contracts/helsenorge-digitaltaktiv/openapi.yaml by npm run generate. Change that file, never this one.
export const openapi: object = {
  openapi: '3.1.0',
  info: {
    title: 'DigitaltAktiv as simulated by Motpart',
    version: '1',
    description:
      "Written from the owner's documentation. Where that leaves the form open, the schema allows what the profile of the simulator can produce.",
  },
  servers: [{ url: 'https://eksternapi.helsenorge.no/digitaltaktiv' }],
  security: [{ accessToken: [] }],
  paths: {
    '/api/v1/DigitaltAktivStatusEndringer': {
      get: {
        operationId: 'getStatusChanges',
        summary: 'Citizens whose status may have changed',
        'x-requirements': [
          'digitaltaktiv.changes.operation',
          'digitaltaktiv.api.routes',
          'digitaltaktiv.token.header',
          'digitaltaktiv.changes.offset-form',
          'digitaltaktiv.changes.offset-empty',
          'digitaltaktiv.changes.three-months',
          'digitaltaktiv.changes.server-offset',
        ],
        parameters: [
          {
            name: 'offset',
            in: 'query',
            description: 'Changes after this moment. Without it, all that the feed holds.',
            schema: { type: 'string', examples: ['2026-11-21T12:00:00.00001Z'] },
          },
        ],
        responses: {
          '200': {
            description: 'The national numbers, and the offset to send next time.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/StatusChanges' } } },
          },
          '400': { $ref: '#/components/responses/Refused' },
          '401': { $ref: '#/components/responses/Refused' },
          '403': { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/v1/DigitaltAktivStatusEndringer': {
      get: {
        operationId: 'getStatusChangesByShortPath',
        summary: 'Citizens whose status may have changed',
        'x-requirements': [
          'digitaltaktiv.changes.operation',
          'digitaltaktiv.api.routes',
          'digitaltaktiv.token.header',
          'digitaltaktiv.changes.offset-form',
          'digitaltaktiv.changes.offset-empty',
          'digitaltaktiv.changes.three-months',
          'digitaltaktiv.changes.server-offset',
        ],
        parameters: [
          {
            name: 'offset',
            in: 'query',
            description: 'Changes after this moment. Without it, all that the feed holds.',
            schema: { type: 'string', examples: ['2026-11-21T12:00:00.00001Z'] },
          },
        ],
        responses: {
          '200': {
            description: 'The national numbers, and the offset to send next time.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/StatusChanges' } } },
          },
          '400': { $ref: '#/components/responses/Refused' },
          '401': { $ref: '#/components/responses/Refused' },
          '403': { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/helsenorgeaktivsjekken/v1': {
      post: {
        operationId: 'checkHelsenorgeAktiv',
        summary: 'Which of these citizens are digitally active',
        'x-requirements': [
          'digitaltaktiv.check.operation',
          'digitaltaktiv.token.header',
          'digitaltaktiv.scope.check',
          'digitaltaktiv.check.body',
          'digitaltaktiv.check.list-length',
          'digitaltaktiv.check.number-form',
          'digitaltaktiv.check.omraade',
          'digitaltaktiv.check.answer',
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ActiveCheck' } } },
        },
        responses: {
          '200': {
            description: 'What is known of each.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ActiveCheckAnswer' } } },
          },
          '400': { $ref: '#/components/responses/Refused' },
          '401': { $ref: '#/components/responses/Refused' },
          '403': { $ref: '#/components/responses/Refused' },
          '500': { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/v1/DigitaltAktivOmraade': {
      post: {
        operationId: 'checkDigitaltAktivOmraade',
        summary: 'Whether one citizen is digitally active for an area',
        'x-requirements': [
          'digitaltaktiv.area.operation',
          'digitaltaktiv.token.header',
          'digitaltaktiv.area.body',
          'digitaltaktiv.area.number-form',
          'digitaltaktiv.area.values',
          'digitaltaktiv.area.answer',
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/AreaCheck' } } },
        },
        responses: {
          '200': {
            description: 'Whether the citizen is active.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/AreaCheckAnswer' } } },
          },
          '400': { $ref: '#/components/responses/Refused' },
          '401': { $ref: '#/components/responses/Refused' },
          '403': { $ref: '#/components/responses/Refused' },
        },
      },
    },
  },
  components: {
    securitySchemes: { accessToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    responses: {
      Refused: {
        description: 'The code says why.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Fault' } } },
      },
    },
    schemas: {
      StatusChanges: {
        type: 'object',
        required: ['offset', 'fnr'],
        properties: {
          offset: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{5}Z$' },
          fnr: { type: 'array', items: { $ref: '#/components/schemas/Number' } },
        },
      },
      Number: { type: 'string', pattern: '^[0-9]{11}$' },
      ActiveCheck: {
        type: 'object',
        required: ['fnrListe', 'omraade'],
        properties: {
          fnrListe: { type: 'array', maxItems: 1000, items: { $ref: '#/components/schemas/Number' } },
          omraade: { enum: [3, 6, 'Helsehjelp', 'Ungdom'] },
        },
      },
      CheckMembers: {
        description: 'The shape of a check alone; what the values may be is for the rules to say.',
        type: 'object',
        required: ['fnrListe'],
        properties: { fnrListe: { type: 'array', items: { type: 'string' } } },
      },
      ActiveCheckAnswer: {
        type: 'object',
        required: ['erAktivListe'],
        properties: {
          erAktivListe: { type: 'object', additionalProperties: { $ref: '#/components/schemas/Activity' } },
        },
      },
      Activity: {
        type: 'object',
        required: ['tildeltFullmakt'],
        anyOf: [
          { required: ['erDigitaltAktivSelv', 'erDigitaltAktivViaAndre'] },
          { required: ['erAktivSelv', 'erAktivViaAndre'] },
        ],
        properties: {
          erDigitaltAktivSelv: { type: 'boolean' },
          erDigitaltAktivViaAndre: { type: 'boolean' },
          erAktivSelv: { type: 'boolean' },
          erAktivViaAndre: { type: 'boolean' },
          tildeltFullmakt: { type: 'boolean' },
        },
      },
      AreaCheck: {
        type: 'object',
        required: ['fnr', 'omraade'],
        properties: { fnr: { $ref: '#/components/schemas/Number' }, omraade: { type: 'integer' } },
      },
      AreaMembers: {
        description: 'The shape of an area check alone; what the values may be is for the rules to say.',
        type: 'object',
        required: ['fnr', 'omraade'],
        properties: { fnr: { type: 'string' }, omraade: { type: 'integer' } },
      },
      AreaCheckAnswer: {
        oneOf: [
          { type: 'boolean' },
          { type: 'object', required: ['erDigitaltAktiv'], properties: { erDigitaltAktiv: { type: 'boolean' } } },
        ],
      },
      Fault: {
        type: 'object',
        required: ['Code', 'Message'],
        properties: { Code: { type: 'string' }, Message: { type: 'string' } },
      },
    },
  },
};
