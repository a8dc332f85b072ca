/** A real server with the control API, and a caller that judges every answer by the route's own schema. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { loadPopulation } from '../../../fixtures/index.ts';
import { createServer } from '../../adapters/fastify.ts';
import { createSimulator, createWorld, Worlds } from '../../index.ts';
import { openapiOf } from '../openapi.ts';
import { controlApi } from '../index.ts';
import { routes } from '../routes.ts';

const ajv = formats.default(new Ajv2020({ allowUnionTypes: true, allErrors: true }));

interface Asked {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Before `/_motpart/v1`: `/w/a`. */
  readonly prefix?: string;
}

export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The JSON of the answer. */
  readonly value: any;
}

function routeOf(method: string, path: string) {
  const plain = path.replace(/\?.*$/s, '');
  const shape = (template: string) => new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
  return routes.find((route) => route.method === method && shape(route.path).test(plain));
}

/** Throws when an answer is not what openapi.json promises. */
function judge(method: string, path: string, { status, headers, value }: Told): void {
  if (!headers.get('content-type')?.startsWith('application/json') || path === '/openapi.json') return;
  const wanted = routeOf(method, path);
  const schema = status < 300 && wanted ? wanted.answer : problemSchema;
  if (!ajv.validate(schema, value))
    throw new Error(`${method} ${path} ${status}: ${ajv.errorsText()} in ${JSON.stringify(value)}`);
}

const document = openapiOf(routes, '0.0.0', 'http://x') as { components: any };
const problemSchema = document.components.responses.problem.content['application/json'].schema as object;

export async function openServer(options: { token?: string; systems?: string[] } = {}) {
  const { token, systems } = options;
  const [simulator, world, { personas }] = await Promise.all([
    createSimulator(systems),
    createWorld(systems ? { systems } : {}),
    loadPopulation(),
  ]);
  const worlds = new Worlds(world);
  const maskingKey = Buffer.from('a key of these tests');
  const control = controlApi({
    simulator,
    worlds,
    personas,
    version: '0.0.0',
    maskingKey,
    ...(token !== undefined && { token }),
  });
  const app = createServer({ simulator, worlds, plugins: [control] });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });

  async function call(path: string, { method = 'GET', body, headers = {}, prefix = '' }: Asked = {}): Promise<Told> {
    const sent = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await fetch(`${url}${prefix}/_motpart/v1${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: sent }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    const told = {
      status: response.status,
      headers: response.headers,
      text,
      value: isJson ? JSON.parse(text) : undefined,
    };
    judge(method, path, told);
    return told;
  }

  return {
    url,
    worlds,
    personas,
    call,
    get: (path: string, asked: Asked = {}) => call(path, asked),
    post: (path: string, body?: unknown, asked: Asked = {}) =>
      call(path, { ...asked, method: 'POST', ...(body !== undefined && { body }) }),
    drop: (path: string, asked: Asked = {}) => call(path, { ...asked, method: 'DELETE' }),
    /** Prefix of a fresh world. */
    fresh: () => `/w/${worlds.create().id}`,
    close: () => app.close(),
  };
}

export type TestServer = Awaited<ReturnType<typeof openServer>>;
