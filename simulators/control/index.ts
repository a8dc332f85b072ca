/** The control API as a Fastify plugin: worlds, clock, faults, journal, people. Nothing of it is part of a simulated system. */
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify';
import { createAuthority, type Authority } from '../../fixtures/index.ts';
import { baseOf } from '../adapters/fastify.ts';
import { Changes } from './changes.ts';
import { answerProblem, handlerOf, worldOf } from './dispatch.ts';
import { ControlError } from './errors.ts';
import type { House } from './house.ts';
import { openapiOf } from './openapi.ts';
import { stream } from './resources/events.ts';
import { routes } from './routes.ts';
import { admit } from './safety.ts';

export { isLoopback } from './safety.ts';
export type { House } from './house.ts';

export const controlPath = '/_motpart/v1';

type Given = 'authority' | 'tlsUrl';

export type ControlOptions = Omit<House, Given> & {
  /** The CA of the server's TLS port; one of the default world's seed without it. */
  readonly authority?: House['authority'];
  readonly tlsUrl?: House['tlsUrl'];
  /** Asked for when given: whoever can reach the server from another machine needs it. */
  readonly token?: string;
};

function houseOf(options: ControlOptions): House {
  let made: Promise<Authority> | undefined;
  const { seed, clock } = options.worlds.default;
  return {
    authority: () => (made ??= createAuthority({ seed, at: clock.wall() })),
    tlsUrl: () => undefined,
    ...options,
  };
}

function strayed({ method, url }: FastifyRequest): ControlError {
  const path = url.replace(/\?.*$/s, '').slice(controlPath.length);
  const shape = (template: string) =>
    new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
  const methods = routes.filter((route) => shape(route.path).test(path)).map((route) => route.method);
  if (methods.length > 0) return new ControlError('SIM-METHOD', `${path} takes ${methods.join(', ')}, not ${method}`);
  return new ControlError(
    'SIM-PATH',
    `the control API has nothing at ${path.slice(0, 100)}: GET ${controlPath}/openapi.json lists its paths`,
  );
}

/** Streams end before the server closes; it would wait for them otherwise. */
function addEvents(scope: FastifyInstance, house: House, changes: Changes): void {
  const open = new Set<() => void>();
  scope.get('/events', (request, reply) => {
    const world = worldOf(request, house);
    const last = Number(request.headers['last-event-id']);
    reply.hijack();
    const since = Number.isSafeInteger(last) && last >= 0 ? last : undefined;
    const end = stream({ house, world, changes, response: reply.raw, since });
    open.add(end);
    reply.raw.on('close', () => open.delete(end));
  });
  scope.addHook('preClose', (done) => {
    for (const end of open) end();
    done();
  });
}

/** JSON whatever content type it came with: `curl -d` sends a form's. The body's own schema judges it. */
function takeAnyBody(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
}

function addRoutes(scope: FastifyInstance, house: House, changes: Changes, token: string | undefined): void {
  takeAnyBody(scope);
  scope.addHook('onRequest', (request, _, next) => {
    admit(request.headers, token);
    next();
  });
  scope.setErrorHandler((error, _, reply) => answerProblem(error, reply));
  for (const route of routes) {
    const url = route.path.replaceAll(/\{(\w+)\}/g, ':$1');
    scope.route({ method: route.method, url, handler: handlerOf(route, house, changes) });
  }
  scope.get('/openapi.json', (request) => openapiOf(routes, house.version, baseOf(request)));
  addEvents(scope, house, changes);
  scope.all('/*', (request, reply) => answerProblem(strayed(request), reply));
}

/**
 * Makes the plugin.
 * @example createServer({ simulator, worlds, plugins: [controlApi({ simulator, worlds, personas, version, maskingKey })] });
 */
export function controlApi(options: ControlOptions): FastifyPluginAsync {
  const house = houseOf(options);
  const changes = new Changes();
  return async (app) => {
    await app.register(async (scope) => addRoutes(scope, house, changes, options.token), { prefix: controlPath });
  };
}
