// Made from contracts/brp-apiv3/openapi.yaml by npm run generate. Change that file, never this one.
export const openapi: object = {
  openapi: '3.1.0',
  info: {
    title: 'BRP APIv3 as simulated by Motpart',
    version: '3',
    description:
      "A part of the owner's API, written from its documentation. Where that leaves the form open, the schema allows what the profile of the simulator can produce.",
  },
  servers: [{ url: 'https://motpart.brpsystems.com/api/ver3' }],
  security: [{ accessToken: [] }],
  paths: {
    '/auth/login': {
      post: {
        operationId: 'login',
        summary: 'Log in',
        security: [],
        'x-requirements': [
          'brp.login.operation',
          'brp.login.mandatory',
          'brp.login.answer',
          'brp.login.wrong',
          'brp.login.locked',
          'brp.login.expired',
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Login' } } },
        },
        responses: {
          '200': {
            description: 'As asked.',
            headers: { 'BRP-Version': { $ref: '#/components/headers/Version' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/LoginAnswer' } } },
          },
          '403': { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/auth/refresh': {
      post: {
        operationId: 'refreshToken',
        summary: 'A new access token for a refresh token',
        security: [],
        'x-requirements': ['brp.refresh.operation', 'brp.refresh.mandatory', 'brp.refresh.unknown'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Refresh' } } },
        },
        responses: {
          '201': {
            description: 'As asked.',
            headers: { 'BRP-Version': { $ref: '#/components/headers/Version' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/LoginAnswer' } } },
          },
          '403': { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/auth/validate': {
      post: {
        operationId: 'validateToken',
        summary: 'What a token is worth',
        'x-requirements': ['brp.validate.operation', 'brp.auth.missing', 'brp.auth.invalid'],
        responses: {
          '200': {
            description: 'As asked.',
            headers: { 'BRP-Version': { $ref: '#/components/headers/Version' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ValidateAnswer' } } },
          },
          '401': { $ref: '#/components/responses/Denied' },
          '403': { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/auth/token': {
      post: {
        operationId: 'createToken',
        summary: 'A token of a customer, for an integrator',
        'x-requirements': [
          'brp.token.operation',
          'brp.token.right',
          'brp.token.not-for-integrators',
          'brp.token.fields',
          'brp.auth.role',
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateToken' } } },
        },
        responses: {
          '201': {
            description: 'As asked.',
            headers: { 'BRP-Version': { $ref: '#/components/headers/Version' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/TokenAnswer' } } },
          },
          '401': { $ref: '#/components/responses/Denied' },
          '403': { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/auth/resetpassword': {
      post: {
        operationId: 'resetPassword',
        summary: 'Ask for a new password',
        security: [],
        'x-requirements': ['brp.resetpassword.operation', 'brp.resetpassword.mandatory'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ResetPassword' } } },
        },
        responses: {
          '201': { description: 'Taken.', headers: { 'BRP-Version': { $ref: '#/components/headers/Version' } } },
          '403': { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/services/exporttemplate/{id}': {
      get: {
        operationId: 'getExportTemplate',
        summary: 'Carry out an export',
        'x-requirements': [
          'brp.export.operation',
          'brp.export.result',
          'brp.export.role',
          'brp.export.right',
          'brp.export.unknown',
          'brp.export.inactive',
          'brp.export.parameters',
          'brp.export.carrier',
          'brp.export.wrong-type',
        ],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
          { name: 'count', in: 'query', schema: { type: 'integer' } },
          { name: 'date', in: 'query', schema: { type: 'string' } },
          { name: 'includeAnonymized', in: 'query', schema: { type: 'boolean' } },
          { name: 'offset', in: 'query', schema: { type: 'integer' } },
          { name: 'showTotal', in: 'query', schema: { type: 'boolean' } },
        ],
        requestBody: {
          description: 'The same parameters as in the query. The owner has them in the body of the GET.',
          required: false,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ExportParameters' } } },
        },
        responses: {
          '200': {
            description: 'As asked.',
            headers: { 'BRP-Version': { $ref: '#/components/headers/Version' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ExportTemplateOut' } } },
          },
          '401': { $ref: '#/components/responses/Denied' },
          '403': { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/businessunits': {
      get: {
        operationId: 'listBusinessUnits',
        summary: 'The business units',
        security: [],
        'x-requirements': ['brp.businessunits.operation', 'brp.businessunits.shape', 'brp.auth.open'],
        responses: {
          '200': {
            description: 'As asked.',
            headers: { 'BRP-Version': { $ref: '#/components/headers/Version' } },
            content: {
              'application/json': {
                schema: { type: 'array', items: { $ref: '#/components/schemas/BusinessUnitOut' } },
              },
            },
          },
          '403': { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/businessunits/{businessUnit}/groupactivities': {
      get: {
        operationId: 'listGroupActivities',
        summary: 'The group activities of a business unit',
        security: [],
        'x-requirements': [
          'brp.groupactivities.list',
          'brp.groupactivities.period-default',
          'brp.groupactivities.period-form',
          'brp.resource.unknown-id',
        ],
        parameters: [
          { name: 'businessUnit', in: 'path', required: true, schema: { type: 'integer' } },
          { name: 'period.start', in: 'query', schema: { type: 'string' } },
          { name: 'period.end', in: 'query', schema: { type: 'string' } },
        ],
        responses: {
          '200': {
            description: 'As asked.',
            headers: { 'BRP-Version': { $ref: '#/components/headers/Version' } },
            content: {
              'application/json': {
                schema: { type: 'array', items: { $ref: '#/components/schemas/GroupActivityOut' } },
              },
            },
          },
          '403': { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/businessunits/{businessUnit}/groupactivities/{id}': {
      get: {
        operationId: 'getGroupActivity',
        summary: 'One group activity',
        security: [],
        'x-requirements': ['brp.groupactivities.one', 'brp.groupactivities.shape', 'brp.resource.unknown-id'],
        parameters: [
          { name: 'businessUnit', in: 'path', required: true, schema: { type: 'integer' } },
          { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
        ],
        responses: {
          '200': {
            description: 'As asked.',
            headers: { 'BRP-Version': { $ref: '#/components/headers/Version' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/GroupActivityOut' } } },
          },
          '403': { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/customers': {
      get: {
        operationId: 'searchCustomers',
        summary: 'Customers by e-mail or mobile phone',
        'x-requirements': [
          'brp.customers.search',
          'brp.customers.search-needs',
          'brp.customers.search-refusal',
          'brp.auth.role',
        ],
        parameters: [
          { name: 'email', in: 'query', schema: { type: 'string' } },
          { name: 'mobilePhone.number', in: 'query', schema: { type: 'string' } },
          { name: 'mobilePhone.country', in: 'query', schema: { type: 'string' } },
        ],
        responses: {
          '200': {
            description: 'As asked.',
            headers: { 'BRP-Version': { $ref: '#/components/headers/Version' } },
            content: {
              'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/CustomerOut' } } },
            },
          },
          '401': { $ref: '#/components/responses/Denied' },
          '403': { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/customers/{id}': {
      get: {
        operationId: 'getCustomer',
        summary: 'One customer',
        'x-requirements': ['brp.customers.one', 'brp.customers.shape', 'brp.auth.own-data', 'brp.resource.unknown-id'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
        responses: {
          '200': {
            description: 'As asked.',
            headers: { 'BRP-Version': { $ref: '#/components/headers/Version' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CustomerOut' } } },
          },
          '401': { $ref: '#/components/responses/Denied' },
          '403': { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/customers/{customer}/bookings/groupactivities': {
      get: {
        operationId: 'listGroupActivityBookings',
        summary: 'Bookings of a customer',
        'x-requirements': ['brp.bookings.list', 'brp.auth.own-data', 'brp.resource.unknown-id'],
        parameters: [
          { name: 'customer', in: 'path', required: true, schema: { type: 'integer' } },
          { name: 'startTimePoint', in: 'query', schema: { type: 'string' } },
        ],
        responses: {
          '200': {
            description: 'As asked.',
            headers: { 'BRP-Version': { $ref: '#/components/headers/Version' } },
            content: {
              'application/json': {
                schema: { type: 'array', items: { $ref: '#/components/schemas/GroupActivityBookingOut' } },
              },
            },
          },
          '401': { $ref: '#/components/responses/Denied' },
          '403': { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/customers/{customer}/bookings/groupactivities/{id}': {
      get: {
        operationId: 'getGroupActivityBooking',
        summary: 'One booking',
        'x-requirements': ['brp.bookings.one', 'brp.bookings.type', 'brp.resource.unknown-id'],
        parameters: [
          { name: 'customer', in: 'path', required: true, schema: { type: 'integer' } },
          { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
        ],
        responses: {
          '200': {
            description: 'As asked.',
            headers: { 'BRP-Version': { $ref: '#/components/headers/Version' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/GroupActivityBookingOut' } } },
          },
          '401': { $ref: '#/components/responses/Denied' },
          '403': { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/customers/{customer}/subscriptions': {
      get: {
        operationId: 'listSubscriptions',
        summary: 'Subscriptions of a customer',
        'x-requirements': ['brp.subscriptions.list', 'brp.subscriptions.shape', 'brp.auth.own-data'],
        parameters: [
          { name: 'customer', in: 'path', required: true, schema: { type: 'integer' } },
          { name: 'includeInactive', in: 'query', schema: { type: 'boolean' } },
        ],
        responses: {
          '200': {
            description: 'As asked.',
            headers: { 'BRP-Version': { $ref: '#/components/headers/Version' } },
            content: {
              'application/json': {
                schema: { type: 'array', items: { $ref: '#/components/schemas/SubscriptionOut' } },
              },
            },
          },
          '401': { $ref: '#/components/responses/Denied' },
          '403': { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/customers/{customer}/subscriptions/{id}': {
      get: {
        operationId: 'getSubscription',
        summary: 'One subscription',
        'x-requirements': ['brp.subscriptions.one', 'brp.subscriptions.shape', 'brp.resource.unknown-id'],
        parameters: [
          { name: 'customer', in: 'path', required: true, schema: { type: 'integer' } },
          { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
        ],
        responses: {
          '200': {
            description: 'As asked.',
            headers: { 'BRP-Version': { $ref: '#/components/headers/Version' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SubscriptionOut' } } },
          },
          '401': { $ref: '#/components/responses/Denied' },
          '403': { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/customers/{customer}/workouts': {
      get: {
        operationId: 'listWorkouts',
        summary: 'Where and when a customer has trained',
        'x-requirements': ['brp.workouts.list', 'brp.workouts.period-mandatory', 'brp.auth.own-data'],
        parameters: [
          { name: 'customer', in: 'path', required: true, schema: { type: 'integer' } },
          { name: 'period.start', in: 'query', schema: { type: 'string' } },
          { name: 'period.end', in: 'query', schema: { type: 'string' } },
        ],
        responses: {
          '200': {
            description: 'As asked.',
            headers: { 'BRP-Version': { $ref: '#/components/headers/Version' } },
            content: {
              'application/json': {
                schema: { type: 'array', items: { $ref: '#/components/schemas/CustomerWorkoutOut' } },
              },
            },
          },
          '401': { $ref: '#/components/responses/Denied' },
          '403': { $ref: '#/components/responses/Refused' },
        },
      },
    },
  },
  components: {
    securitySchemes: { accessToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    headers: {
      Version: {
        description: 'Version of the installation.',
        schema: { type: 'string', pattern: '^[0-9]{4}[.]([0-9]{4}|[0-9]{6}|[0-9]{8})$' },
      },
    },
    responses: {
      Denied: { description: 'No token, a token that is worth nothing, or a role that may not do this.' },
      Refused: {
        description: 'The errorCode says why.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/CommonErrorOut' } } },
      },
    },
    schemas: {
      Login: {
        type: 'object',
        required: ['username', 'password'],
        properties: { username: { type: 'string' }, password: { type: 'string' } },
      },
      LoginAnswer: {
        type: 'object',
        required: ['username', 'roles', 'token_type', 'access_token', 'expires_in', 'refresh_token'],
        properties: {
          username: { $ref: '#/components/schemas/PersonId' },
          roles: { $ref: '#/components/schemas/Roles' },
          token_type: { const: 'Bearer' },
          access_token: { type: 'string' },
          expires_in: { type: 'integer' },
          refresh_token: { type: 'string' },
        },
      },
      PersonId: { type: 'string', pattern: '^[0-9]+$' },
      Roles: {
        type: 'array',
        items: { enum: ['ROLE_ANONYMOUS', 'ROLE_CUSTOMER', 'ROLE_EMPLOYEE', 'ROLE_INTEGRATOR'] },
      },
      Refresh: { type: 'object', required: ['refreshToken'], properties: { refreshToken: { type: 'string' } } },
      ValidateAnswer: {
        type: 'object',
        required: ['username', 'roles', 'token_type', 'access_token', 'expires_in'],
        not: { required: ['refresh_token'] },
        properties: {
          username: { $ref: '#/components/schemas/PersonId' },
          roles: { $ref: '#/components/schemas/Roles' },
          token_type: { const: 'Bearer' },
          access_token: { type: 'string' },
          expires_in: { type: 'integer' },
        },
      },
      CreateToken: { type: 'object', required: ['customer'], properties: { customer: { type: 'integer' } } },
      TokenAnswer: {
        type: 'object',
        required: ['customer', 'tokenType', 'accessToken', 'expiresIn', 'refreshToken'],
        properties: {
          customer: { $ref: '#/components/schemas/PersonId' },
          tokenType: { const: 'Bearer' },
          accessToken: { type: 'string' },
          expiresIn: { type: 'integer' },
          refreshToken: { type: 'string' },
        },
      },
      ResetPassword: {
        type: 'object',
        required: ['email'],
        properties: { email: { type: 'string' }, appId: { type: 'string' } },
      },
      ExportParameters: {
        type: 'object',
        properties: {
          count: { type: 'integer' },
          date: { $ref: '#/components/schemas/Day' },
          includeAnonymized: { type: 'boolean' },
          offset: { type: 'integer' },
          showTotal: { type: 'boolean' },
        },
      },
      ExportTemplateOut: { type: 'object', required: ['result'], properties: { result: { type: 'string' } } },
      Day: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
      TimePoint: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$' },
      Period: {
        type: 'object',
        required: ['start', 'end'],
        properties: {
          start: { $ref: '#/components/schemas/TimePoint' },
          end: { $ref: '#/components/schemas/TimePoint' },
        },
      },
      Money: {
        type: 'object',
        required: ['amount', 'currency'],
        properties: { amount: { type: 'integer' }, currency: { type: 'string', pattern: '^[A-Z]{3}$' } },
      },
      Ref: {
        type: 'object',
        required: ['id', 'name'],
        properties: { id: { type: 'integer' }, name: { type: 'string' } },
      },
      PersonRef: {
        type: 'object',
        required: ['id', 'firstName', 'lastName'],
        properties: { id: { type: 'integer' }, firstName: { type: 'string' }, lastName: { type: 'string' } },
      },
      Country: {
        type: 'object',
        required: ['id', 'alpha2', 'name'],
        properties: { id: { type: 'integer' }, alpha2: { type: 'string' }, name: { type: 'string' } },
      },
      Address: {
        type: 'object',
        properties: {
          street: { type: 'string' },
          postalCode: { type: ['integer', 'string'] },
          city: { type: 'string' },
          country: { $ref: '#/components/schemas/Country' },
        },
      },
      BusinessUnitOut: {
        type: 'object',
        required: ['id', 'name', 'company', 'address', 'location', 'region', 'currency', 'hasRegisterUnitForInternet'],
        properties: {
          id: { type: 'integer' },
          name: { type: 'string' },
          company: { $ref: '#/components/schemas/Ref' },
          companyNameForInvoice: { type: 'string' },
          address: { $ref: '#/components/schemas/Address' },
          location: { type: 'string' },
          region: { $ref: '#/components/schemas/Ref' },
          currency: { type: 'string' },
          releaseSuspensionProduct: { $ref: '#/components/schemas/Ref' },
          settings: { type: 'object' },
          hasRegisterUnitForInternet: { type: 'boolean' },
        },
      },
      GroupActivityOut: {
        type: 'object',
        required: [
          'id',
          'name',
          'duration',
          'groupActivityProduct',
          'businessUnit',
          'locations',
          'instructors',
          'cancelled',
          'slots',
        ],
        properties: {
          id: { type: 'integer' },
          name: { type: 'string' },
          duration: { $ref: '#/components/schemas/Period' },
          groupActivityProduct: { $ref: '#/components/schemas/Ref' },
          businessUnit: { $ref: '#/components/schemas/Ref' },
          locations: { type: 'array', items: { $ref: '#/components/schemas/Ref' } },
          instructors: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'name', 'isSubstitute'],
              properties: { id: { type: 'integer' }, name: { type: 'string' }, isSubstitute: { type: 'boolean' } },
            },
          },
          bookableEarliest: { $ref: '#/components/schemas/TimePoint' },
          bookableLatest: { $ref: '#/components/schemas/TimePoint' },
          bookableEarliestExtended: { $ref: '#/components/schemas/TimePoint' },
          bookableLatestExtended: { $ref: '#/components/schemas/TimePoint' },
          externalMessage: { type: 'string' },
          cancelled: { type: 'boolean' },
          ageLimit: { type: 'integer' },
          upperAgeLimit: { type: 'integer' },
          slots: {
            type: 'object',
            required: ['total', 'totalBookable', 'reservedForDropin', 'leftToBook', 'leftToBookIncDropin'],
            properties: {
              total: { type: 'integer' },
              totalBookable: { type: 'integer' },
              reservedForDropin: { type: 'integer' },
              leftToBook: { type: 'integer' },
              leftToBookIncDropin: { type: 'integer' },
              hasWaitingList: { type: 'boolean' },
              inWaitingList: { type: 'integer' },
            },
          },
        },
      },
      CustomerOut: {
        type: 'object',
        required: [
          'id',
          'firstName',
          'lastName',
          'sex',
          'businessUnit',
          'customerType',
          'customerNumber',
          'hasMembership',
        ],
        properties: {
          id: { type: 'integer' },
          firstName: { type: 'string' },
          lastName: { type: 'string' },
          sex: { enum: ['male', 'female', 'other', 'unknown'] },
          ssn: { type: 'string', pattern: '^[0-9]{6}-[0-9]{4}$' },
          birthDate: { $ref: '#/components/schemas/Day' },
          shippingAddress: { $ref: '#/components/schemas/Address' },
          billingAddress: { $ref: '#/components/schemas/Address' },
          email: { type: 'string' },
          mobilePhone: {
            type: 'object',
            required: ['number', 'countryCode'],
            properties: { number: { type: 'string' }, countryCode: { type: 'integer' } },
          },
          businessUnit: { $ref: '#/components/schemas/Ref' },
          customerType: { $ref: '#/components/schemas/Ref' },
          customerNumber: { type: 'string' },
          cardNumber: { type: 'string' },
          acceptedBookingTerms: { type: 'boolean' },
          acceptedSubscriptionTerms: { type: 'boolean' },
          memberJoinDate: { $ref: '#/components/schemas/Day' },
          allowMassSendEmail: { type: 'boolean' },
          allowMassSendMail: { type: 'boolean' },
          allowMassSendSms: { type: 'boolean' },
          consents: { type: 'array', items: { $ref: '#/components/schemas/Ref' } },
          suspended: { type: 'boolean' },
          hasMembership: { type: 'boolean' },
          organization: { $ref: '#/components/schemas/Ref' },
        },
      },
      GroupActivityBookingOut: {
        type: 'object',
        required: ['type', 'id', 'groupActivity'],
        properties: {
          type: { enum: ['groupActivityBooking', 'waitingListBooking'] },
          id: { type: 'integer' },
          groupActivity: { $ref: '#/components/schemas/Ref' },
          duration: { $ref: '#/components/schemas/Period' },
          businessUnit: { $ref: '#/components/schemas/Ref' },
        },
      },
      SubscriptionOut: {
        type: 'object',
        required: ['id', 'start', 'businessUnit', 'subscriptionProduct', 'users', 'payer', 'price'],
        properties: {
          id: { type: 'integer' },
          start: { $ref: '#/components/schemas/Day' },
          end: { $ref: '#/components/schemas/Day' },
          boundUntil: { $ref: '#/components/schemas/Day' },
          debitedUntil: { $ref: '#/components/schemas/Day' },
          businessUnit: { $ref: '#/components/schemas/Ref' },
          subscriptionProduct: { $ref: '#/components/schemas/Ref' },
          users: { type: 'array', items: { $ref: '#/components/schemas/PersonRef' } },
          payer: { $ref: '#/components/schemas/PersonRef' },
          priceWarrantyDay: { $ref: '#/components/schemas/Day' },
          price: { $ref: '#/components/schemas/Money' },
        },
      },
      CustomerWorkoutOut: {
        type: 'object',
        required: ['id', 'businessUnit', 'name', 'timepoint'],
        properties: {
          id: { type: 'integer' },
          businessUnit: { $ref: '#/components/schemas/Ref' },
          name: { type: 'string' },
          timepoint: { $ref: '#/components/schemas/TimePoint' },
        },
      },
      CommonErrorOut: {
        type: 'object',
        required: ['errorCode'],
        properties: {
          errorCode: { type: 'string' },
          fieldErrors: {
            type: 'array',
            items: {
              type: 'object',
              required: ['field', 'errorCode'],
              properties: { field: { type: 'string' }, errorCode: { type: 'string' } },
            },
          },
        },
      },
    },
  },
};
