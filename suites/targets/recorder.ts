/** Writes down what goes to a server and what comes back: the evidence of a check, in the shape that the journal of a world has. */
import type { Basis } from '../../contracts/types.ts';
import type { Reply, SimRequest } from '../../simulators/kernel/http.ts';
import type { Exchange } from '../../simulators/kernel/journal.ts';
import type { RawRequest, ServerSuite, ShownCertificate } from '../dsl/server.ts';
import type { Endpoints, Suite } from '../dsl/types.ts';
import type { Incoming, Outgoing } from './carry.ts';
import { operationAt } from './operation-at.ts';
import type { Reached } from './target.ts';

const encoder = new TextEncoder();

/** What the inbox's reference client says of its certificate beside the usual options of `fetch`. */
interface ShowingInit extends RequestInit {
  readonly certificate?: string | undefined;
}

/** The endpoint that an address lies below: of several the longest. */
function endpointOf(endpoints: Endpoints, address: string): readonly [id: string, base: string] | undefined {
  const fitting = Object.entries(endpoints).filter(([, base]) => address === base || address.startsWith(`${base}/`));
  return fitting.sort(([, one], [, other]) => other.length - one.length)[0];
}

function lowered(headers: Outgoing['headers']): SimRequest['headers'] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      typeof value === 'string' ? value : [...value],
    ]),
  );
}

export class Recorder {
  readonly exchanges: Exchange[] = [];
  readonly #suite: Suite & { readonly server: ServerSuite };
  readonly #reached: Reached;
  readonly #certificates = new Map<string, ShownCertificate>();

  constructor(suite: Suite & { readonly server: ServerSuite }, reached: Reached) {
    this.#suite = suite;
    this.#reached = reached;
    for (const one of Object.values(reached.credentials)) {
      const { certificate } = one as { certificate?: ShownCertificate };
      if (certificate) this.show(certificate);
    }
  }

  /** Lets the reference client show a certificate by its text. */
  show(certificate: ShownCertificate): ShownCertificate {
    this.#certificates.set(certificate.pem, certificate);
    return certificate;
  }

  async send(endpoint: string, { method, path, headers = {}, body = '', certificate }: RawRequest): Promise<Exchange> {
    const base = this.#reached.endpoints[endpoint];
    if (base === undefined) throw new RangeError(`the server has no endpoint ${endpoint}`);
    const [system = ''] = endpoint.split('/');
    const own = (this.#reached.credentials[system] as { certificate?: ShownCertificate } | undefined)?.certificate;
    return this.#exchange({
      method,
      url: new URL(base + path),
      headers,
      body: typeof body === 'string' ? encoder.encode(body) : body,
      certificate: certificate === undefined ? own : (certificate ?? undefined),
    });
  }

  /** What the reference client takes for the network. */
  readonly fetch: typeof globalThis.fetch = async (input, init: ShowingInit = {}) => {
    const request = new Request(input, init);
    const { reply, facts } = await this.#exchange({
      method: request.method,
      url: new URL(request.url),
      headers: Object.fromEntries(request.headers),
      body: new Uint8Array(await request.arrayBuffer()),
      certificate: this.#certificates.get(init.certificate ?? ''),
    });
    if (reply.status === 0) throw new TypeError(`fetch failed: ${String(facts?.['failure'])}`);
    const bare = reply.status === 204 || reply.status === 304 || request.method === 'HEAD';
    return new Response(bare ? null : (reply.body as Uint8Array<ArrayBuffer>), reply);
  };

  async #exchange(outgoing: Outgoing): Promise<Exchange> {
    const { now, security, carry } = this.#reached;
    const moment = { at: now(), wall: security() };
    const incoming = await carry(outgoing);
    const exchange = { number: this.exchanges.length + 1, ...moment, ...this.#read(outgoing, incoming) };
    this.exchanges.push(exchange);
    return exchange;
  }

  #read(outgoing: Outgoing, { status, headers, body, failure }: Incoming): Omit<Exchange, 'number' | 'at' | 'wall'> {
    const { method, url } = outgoing;
    const received = url.origin + url.pathname;
    const [endpoint = '', base = url.origin] = endpointOf(this.#reached.endpoints, received) ?? [];
    const system = endpoint.split('/')[0] || undefined;
    const request: SimRequest = {
      method,
      received,
      base,
      path: url.pathname,
      query: url.search.slice(1),
      headers: lowered(outgoing.headers),
      body: outgoing.body,
      tls: url.protocol === 'https:',
    };
    const reply: Reply = { status, headers, body };
    return {
      ...this.#meaning(system, received.slice(base.length), request, reply),
      request,
      reply,
      rule: headers['x-motpart-rule'],
      basis: headers['x-motpart-basis'] as Basis | undefined,
      diagnosis: undefined,
      fault: undefined,
      facts: failure === undefined ? undefined : { failure },
    };
  }

  #meaning(system: string | undefined, path: string, request: SimRequest, reply: Reply) {
    if (system === undefined) return { system, operation: undefined, code: undefined };
    const { server, contracts } = this.#suite;
    const contract = contracts.find((one) => one.system === system);
    const operation = server.operationOf
      ? server.operationOf(system, request)
      : contract && operationAt(contract.operations, request.method, path);
    return { system, operation, code: server.codeOf(system, reply) };
  }
}
