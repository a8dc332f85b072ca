/** The control API's OpenAPI 3.1 document, made of the routes themselves: the two cannot differ. */
import { controlCodes } from './errors.ts';
import { object, oneOf, string, type Route, type Schema } from './route.ts';

const world = {
  name: 'x-motpart-world',
  in: 'header',
  description:
    'The world that is meant; `/w/{world}` before the path says the same. Without either: the default world.',
  schema: string,
};

const problem: Schema = object({ code: oneOf(...Object.keys(controlCodes)), message: string });

function parametersOf({ path, query = {} }: Route): unknown[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: string,
  }));
  const inQuery = Object.entries(query).map(([name, schema]) => ({ name, in: 'query', schema }));
  return [...inPath, ...inQuery, { $ref: '#/components/parameters/world' }];
}

function contentOf(schema: Schema, text: boolean): unknown {
  return { 'application/json': { schema }, ...(text && { 'text/plain': { schema: string } }) };
}

function operationOf(route: Route): unknown {
  const { id, summary, body, bodyOptional, answer, status = 200, text, notBuilt } = route;
  const done = { description: 'Done', content: contentOf(answer, text !== undefined) };
  return {
    operationId: id,
    summary,
    parameters: parametersOf(route),
    ...(body && { requestBody: { required: !bodyOptional, content: { 'application/json': { schema: body } } } }),
    responses: {
      ...(notBuilt ? { 501: { $ref: '#/components/responses/problem' } } : { [status]: done }),
      default: { $ref: '#/components/responses/problem' },
    },
  };
}

const events = {
  operationId: 'streamEvents',
  summary: 'Exchanges (event exchange, the number as id) and steering (event changed) as they happen',
  parameters: [
    {
      name: 'last-event-id',
      in: 'header',
      description: 'Exchanges with a higher number are sent first',
      schema: string,
    },
    { $ref: '#/components/parameters/world' },
  ],
  responses: {
    200: { description: 'A stream without end', content: { 'text/event-stream': { schema: string } } },
    default: { $ref: '#/components/responses/problem' },
  },
};

const document = {
  operationId: 'getOpenapi',
  summary: 'This document',
  responses: { 200: { description: 'Done', content: { 'application/json': { schema: { type: 'object' } } } } },
};

function pathsOf(routes: readonly Route[]): Record<string, Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {
    '/events': { get: events },
    '/openapi.json': { get: document },
  };
  for (const route of routes) (paths[route.path] ??= {})[route.method.toLowerCase()] = operationOf(route);
  return paths;
}

/** The document. `base` is where the mounts hang for the caller. */
export function openapiOf(routes: readonly Route[], version: string, base: string): unknown {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Motpart control API',
      version,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description: 'Steers the simulators: worlds, clock, faults, journal, people. Not part of any simulated system.',
    },
    servers: [{ url: `${base}/_motpart/v1` }],
    security: [{}, { token: [] }],
    paths: pathsOf(routes),
    components: {
      parameters: { world },
      responses: {
        problem: {
          description: 'Refused: one line that says what to do',
          content: { 'application/json': { schema: problem } },
        },
      },
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'Asked for only when the server listens beyond loopback.',
        },
      },
    },
  };
}
