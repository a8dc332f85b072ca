/**
 * The simulators behind Fastify. An adapter holds no rule: it turns a message into a SimRequest and an Answer back into bytes.
 * Whatever no system serves falls to other routes: the control API and the console are plugins.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import Fastify, {
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { SimRequest } from '../kernel/http.ts';
import { nowhere, type Simulator } from '../kernel/simulator.ts';
import type { World } from '../kernel/world.ts';
import type { Worlds } from '../kernel/worlds.ts';
import { readBody } from './body.ts';
import { clientError, endBare } from './client-error.ts';
import { Peers } from './peers.ts';
import { Origins, type OriginRules } from './origins.ts';
import { hasManyHosts, readTarget, type Target } from './target.ts';
import { unkept, writeAnswer, writeOwn, writeUnkept } from './write.ts';

/** An answer of our own to a request that no simulator gets to see. */
export interface Admission {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** What a server answers with, and what it lets in. */
export interface ServerOptions extends OriginRules {
  readonly simulator: Simulator;
  readonly worlds: Worlds;
  /** Write `x-motpart-rule` and `x-motpart-basis`. Default true. */
  readonly hints?: boolean;
  /** Bytes of a body that are read; a longer one is refused in the owner's shape. Default: the system's own limit, else 1 MB. */
  readonly bodyLimit?: number;
  /** Milliseconds for a whole request to arrive. Default 10,000. */
  readonly requestTimeout?: number;
  /** Who is at the other end of connections; needed for a TLS port, or a header that stands in for one. */
  readonly peers?: Peers;
  /** Asked before a simulator is; undefined lets the request pass. */
  readonly admit?: (request: SimRequest, world: World) => Admission | undefined;
  /**
   * Asked before each answer leaves, with the world that it saw (all of them when it is not given): a promise holds the answer back
   * until it settles, and turns it into a 500 when it rejects. `serve --state` waits here for the disk.
   */
  readonly keep?: (world?: World) => Promise<void> | undefined;
  readonly plugins?: readonly FastifyPluginAsync[];
  /** Paths below a system's mount that are no part of it: a plugin answers there. */
  readonly beside?: (path: string) => boolean;
}

const simulated = '/-simulated-';
/** Milliseconds that a closing server leaves to the answers under way. */
const closeGrace = 500;
const noBytes = new Uint8Array(0);

/** Where a message keeps its target between routing and answering: a property costs less than a WeakMap. */
const kept = Symbol('target');
interface Routed extends IncomingMessage {
  [kept]?: Target;
}

function targetOf(raw: IncomingMessage): Target | undefined {
  return (raw as Routed)[kept];
}

/**
 * The id of the world that a request asks for: by path, then by header, then by client certificate; undefined for the default one.
 * @example
 * ```ts
 * import { createSimulator, createWorld, Worlds } from 'motpart';
 * import { createServer, worldIdOf } from 'motpart/fastify';
 *
 * const app = createServer({ simulator: await createSimulator(), worlds: new Worlds(await createWorld()) });
 * app.get('/which', (request) => worldIdOf(request) ?? 'the default one');
 * const { body } = await app.inject({ url: '/w/mine/which', headers: { host: 'localhost' } });
 * console.log(body); // mine
 * await app.close();
 * ```
 */
export function worldIdOf(request: FastifyRequest): string | undefined {
  return targetOf(request.raw)?.world;
}

/**
 * Where the mounts hang for this client: origin and world prefix.
 * @example
 * ```ts
 * import { createSimulator, createWorld, Worlds } from 'motpart';
 * import { baseOf, createServer } from 'motpart/fastify';
 *
 * const app = createServer({ simulator: await createSimulator(), worlds: new Worlds(await createWorld()) });
 * app.get('/where', (request) => `HelseID is at ${baseOf(request)}/helseid`);
 * const { body } = await app.inject({ url: '/where', headers: { host: 'localhost:4010' } });
 * console.log(body); // HelseID is at http://localhost:4010/helseid
 * await app.close();
 * ```
 */
export function baseOf(request: FastifyRequest): string {
  const target = targetOf(request.raw);
  return target ? (target.origin ?? '') + target.prefix : '';
}

function requestOf(raw: IncomingMessage, target: Target, body: Uint8Array | undefined, world: World): SimRequest {
  const base = target.origin! + target.prefix;
  return {
    method: raw.method!,
    received: base + target.path,
    base,
    path: target.path,
    query: target.query,
    headers: raw.headers,
    body: body ?? noBytes,
    unread: body === undefined ? 'body-too-large' : undefined,
    tls: target.tls,
    peer: target.peer?.at(world.clock.security()),
  };
}

class Gate {
  readonly #options: ServerOptions;
  readonly #limit: number;
  readonly #hints: boolean;
  readonly #peers: Peers;
  readonly origins: Origins;

  constructor(options: ServerOptions) {
    this.#options = options;
    this.#limit = options.bodyLimit ?? 1024 * 1024;
    this.#hints = options.hints ?? true;
    this.#peers = options.peers ?? new Peers();
    this.origins = new Origins(options);
  }

  /** Names the route: the one of all simulators, or the path below the world's prefix. */
  rewrite(raw: IncomingMessage): string {
    const target = readTarget(raw, this.origins);
    (raw as Routed)[kept] = target;
    target.tls = this.#peers.isTls(raw);
    target.peer = this.#peers.of(raw);
    target.world ??= target.peer?.world;
    target.match = this.#options.beside?.(target.path)
      ? undefined
      : this.#options.simulator.match(raw.method!, target.path);
    if (target.match) return simulated;
    return target.query === '' ? target.path : `${target.path}?${target.query}`;
  }

  /** Answers, and says so, when the request is for a simulator or its Host is not ours. */
  takes(raw: IncomingMessage, response: ServerResponse): boolean {
    const target = targetOf(raw)!;
    if (hasManyHosts(raw)) {
      endBare(raw.socket, '400 Bad Request');
      return true;
    }
    if (target.origin === undefined) {
      const message = 'this Host is not one that we go by: use localhost, or start with --host or --public-url';
      writeOwn(response, 421, 'SIM-HOST', message);
      return true;
    }
    if (!target.match) return false;
    readBody(raw, this.#limitFor(target), (body) => this.#answer(raw, response, target, body));
    return true;
  }

  #limitFor({ match, world }: Target): number {
    const { bodyLimit, worlds } = this.#options;
    const own = bodyLimit === undefined ? match?.system.bodyLimit : undefined;
    const there = own && worlds.get(world);
    return there ? own(there) : this.#limit;
  }

  #answer(raw: IncomingMessage, response: ServerResponse, target: Target, body: Uint8Array | undefined): void {
    const { simulator, worlds } = this.#options;
    const world = worlds.get(target.world);
    if (!world) {
      const message = `there is no world ${target.world!.slice(0, 64)}: POST /_motpart/v1/worlds makes one`;
      return this.#kept(response, () => writeOwn(response, 404, 'SIM-NO-WORLD', message));
    }
    const request = requestOf(raw, target, body, world);
    const refused = this.#options.admit?.(request, world);
    if (refused) return writeOwn(response, refused.status, refused.code, refused.message);
    const reply = () => {
      const answer = simulator.respond(request, world, target.match);
      this.#kept(response, () => writeAnswer(response, answer, this.#hints), world);
    };
    const wait = simulator.prepare(request, target.match);
    if (!wait) return reply();
    wait.then(reply, () => writeOwn(response, 500, 'SIM-LOAD', 'a part of the simulator could not be loaded'));
  }

  /** Lets an answer go as soon as what it saw is kept. */
  #kept(response: ServerResponse, write: () => void, world?: World): void {
    const wait = this.#options.keep?.(world);
    if (!wait) return write();
    wait.then(write, (thrown) => writeUnkept(response, thrown));
  }
}

/** The same for what plugins answer, refusals and unknown paths too. */
function holdAll(app: FastifyInstance, keep: NonNullable<ServerOptions['keep']>): void {
  app.addHook('onSend', async (_, reply, payload) => {
    try {
      await keep();
      return payload;
    } catch (thrown) {
      const { code, message } = unkept(thrown);
      reply.removeHeader('content-length');
      reply.code(500).type('application/json; charset=utf-8').header('x-motpart-defect', code);
      return JSON.stringify({ code, message });
    }
  });
}

/** Fastify would load two compilers of schemas, a third of its whole start, for routes that have none. */
function noSchemas(): never {
  throw new Error('routes here carry no schemas of Fastify: see simulators/control for how bodies are validated');
}

/** A path that Fastify's router cannot decode, and that no system owns. */
function badUrl(reply: FastifyReply): void {
  reply
    .code(400)
    .send({ code: 'SIM-PATH-ENCODING', message: 'the path is not percent-encoded UTF-8: encode it as RFC 3986 says' });
}

/**
 * A Fastify server that answers for all systems of a simulator, in any of the worlds.
 * @example
 * ```ts
 * import { createSimulator, createWorld, Worlds } from 'motpart';
 * import { createServer } from 'motpart/fastify';
 *
 * const worlds = new Worlds(await createWorld());
 * worlds.create('mine'); // answers below /w/mine
 * const app = createServer({ simulator: await createSimulator(), worlds });
 * console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
 * await app.close();
 * ```
 */
export function createServer(options: ServerOptions): FastifyInstance {
  const gate = new Gate(options);
  const requestTimeout = options.requestTimeout ?? 10_000;
  const app = Fastify({
    trustProxy: false,
    requestTimeout,
    bodyLimit: options.bodyLimit ?? 1024 * 1024,
    rewriteUrl: (raw) => gate.rewrite(raw as IncomingMessage),
    clientErrorHandler: clientError,
    frameworkErrors: (_, __, reply) => badUrl(reply),
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
    http: {
      maxHeaderSize: 64 * 1024,
      requestTimeout,
      headersTimeout: requestTimeout,
      connectionsCheckingInterval: Math.min(1_000, requestTimeout),
    },
  });
  // A connection that never carried a request counts as busy, and clients open such: closing would wait for them.
  app.addHook('preClose', (done) => {
    setTimeout(() => app.server.closeAllConnections(), closeGrace).unref();
    done();
  });
  app.addHook('onRequest', (request, reply, done) => {
    if (gate.takes(request.raw, reply.raw)) reply.hijack();
    else done();
  });
  // Other methods than the usual two take the way of what has no route; the hook answers there too.
  app.route({ method: ['GET', 'POST'], url: simulated, handler: (_, reply) => reply.callNotFound() });
  app.setNotFoundHandler((request, reply) => {
    const { status, headers, body } = nowhere({ path: request.raw.url ?? '' });
    return reply.code(status).headers(headers).send(body);
  });
  if (options.keep) holdAll(app, options.keep);
  for (const plugin of options.plugins ?? []) app.register(plugin);
  return app;
}
