/** The simulators behind the Fetch API's Request and Response: in-process, without a socket. */
import type { Peer, SimRequest } from '../kernel/http.ts';
import type { Answer, Simulator } from '../kernel/simulator.ts';
import type { World } from '../kernel/world.ts';
import { carried } from './transfer-stream.ts';

export interface FetchOptions {
  /** Mounts that have a public address of their own: mount → address. A request to such an address goes to its mount. */
  readonly links?: Readonly<Record<string, string>>;
  /** Stands in for a client certificate. */
  readonly peer?: Peer;
  /** Default true. */
  readonly hints?: boolean;
  /** Default: that of the system that takes the request, else 1 MB. */
  readonly bodyLimit?: number;
}

const empty = new Uint8Array(0);

function pathOf(address: string, url: URL, links: Readonly<Record<string, string>>): string {
  for (const [mount, link] of Object.entries(links)) {
    if (address === link || address.startsWith(`${link}/`)) return mount + address.slice(link.length);
  }
  return url.pathname;
}

function addressOf({ url }: Request): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** A Request as the core sees it. */
export async function simRequestOf(request: Request, options: FetchOptions = {}): Promise<SimRequest> {
  const { links = {}, peer, bodyLimit = 1024 * 1024 } = options;
  const url = new URL(request.url);
  const received = addressOf(request);
  const body = request.body === null ? empty : new Uint8Array(await request.arrayBuffer());
  return {
    method: request.method.toUpperCase(),
    received,
    base: url.origin,
    links,
    path: pathOf(received, url, links),
    query: url.search.slice(1),
    headers: Object.fromEntries(request.headers),
    ...(body.length > bodyLimit ? { body: empty, unread: 'body-too-large' as const } : { body }),
    tls: url.protocol === 'https:' || peer !== undefined,
    ...(peer && { peer }),
  };
}

function wait(milliseconds: number | undefined): Promise<void> | undefined {
  if (!milliseconds) return undefined;
  return new Promise((resolve) => void setTimeout(resolve, milliseconds));
}

const bodyless = new Set([204, 205, 304]);

function responseOf(request: Request, answer: Answer, hints: boolean): Response {
  const headers = new Headers(answer.headers);
  if (hints && answer.rule !== undefined) headers.set('x-motpart-rule', answer.rule);
  if (hints && answer.basis !== undefined) headers.set('x-motpart-basis', answer.basis);
  if (answer.defect !== undefined) headers.set('x-motpart-defect', answer.defect);
  const body = request.method === 'HEAD' || bodyless.has(answer.status) ? null : answer.body;
  const transfer = answer.wire?.transfer;
  if (transfer) return carried(transfer, body, { status: answer.status, headers });
  return new Response(body as Uint8Array<ArrayBuffer> | string | null, { status: answer.status, headers });
}

/**
 * Answers a Request in a world. Where the connection is to end without an answer it gives a network error (`type` is `error`).
 * @example const response = await answer(simulator, world, new Request('http://localhost/helseid/connect/token', { method: 'POST', body }));
 */
export async function answer(
  simulator: Simulator,
  world: World,
  request: Request,
  options: FetchOptions = {},
): Promise<Response> {
  const { links = {}, bodyLimit } = options;
  const match = simulator.match(request.method.toUpperCase(), pathOf(addressOf(request), new URL(request.url), links));
  const limit = bodyLimit ?? match?.system.bodyLimit?.(world);
  const simRequest = await simRequestOf(request, { ...options, ...(limit !== undefined && { bodyLimit: limit }) });
  await simulator.prepare(simRequest, match);
  const given = simulator.respond(simRequest, world, match);
  await wait(given.wire?.delayMs);
  if (given.wire?.hangUp) return Response.error();
  return responseOf(request, given, options.hints ?? true);
}
