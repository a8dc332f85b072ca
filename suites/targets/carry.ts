/** One request over the network, as it stands: no redirects, no cookies, no decoding, any header, any bytes, any certificate. */
import http, { Agent, type IncomingMessage } from 'node:http';
import https, { Agent as TlsAgent } from 'node:https';
import type { ShownCertificate } from '../dsl/server.ts';

export interface Outgoing {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Uint8Array;
  readonly certificate: ShownCertificate | undefined;
}

export interface Incoming {
  /** 0: no answer came. */
  readonly status: number;
  /** Names in lower case; several of one name are joined. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Why there is no answer. */
  readonly failure?: string;
}

/** Brings a request to a server. Never rejects: a connection that ends without an answer has status 0. */
export type Carry = (outgoing: Outgoing) => Promise<Incoming>;

export interface Limits {
  /** For a whole answer. Longer than any of the servers' own documented waits. */
  readonly seconds: number;
  /** The same once several answers in a row did not come whole: a run of hundreds of calls must end. */
  readonly secondsWhenSilent: number;
  /** Of a body. More than any of the servers' own documented sizes. */
  readonly bytes: number;
}

const usual: Limits = { seconds: 35, secondsWhenSilent: 2, bytes: 32 * 1024 * 1024 };
/** Waits in vain, one after the other, after which nobody waits long again. */
const mostInVain = 3;

/** How long to wait for the next answer. */
class Patience {
  readonly #limits: Limits;
  #inVain = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  get seconds(): number {
    return this.#inVain < mostInVain ? this.#limits.seconds : this.#limits.secondsWhenSilent;
  }

  /** An answer, or an end that the other side made, is worth waiting for again. */
  learn(waitedInVain: boolean): void {
    this.#inVain = waitedInVain ? this.#inVain + 1 : 0;
  }
}

/** Opens connections for one run; `close` ends them. A server that sends without end is no answer. */
export function network(limits: Limits = usual): { readonly carry: Carry; close(): void } {
  const patience = new Patience(limits);
  const plain = new Agent({ keepAlive: true });
  const secure = new Map<string, TlsAgent>();
  const secureFor = (certificate: ShownCertificate | undefined): TlsAgent => {
    const known = secure.get(certificate?.pem ?? '');
    if (known) return known;
    const { pem: cert, key, ca } = certificate ?? {};
    const agent = new TlsAgent({ keepAlive: true, ...(cert && { cert, key }), ...(ca && { ca }) });
    secure.set(cert ?? '', agent);
    return agent;
  };
  return {
    carry: (outgoing) =>
      sent(outgoing, {
        agent: outgoing.url.protocol === 'https:' ? secureFor(outgoing.certificate) : plain,
        patience,
        bytes: limits.bytes,
      }),
    close: () => [plain, ...secure.values()].forEach((agent) => agent.destroy()),
  };
}

async function read(response: IncomingMessage, most: number): Promise<Incoming> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += (chunk as Buffer).length;
    if (size > most) throw new Error(`more than ${most} bytes`);
    chunks.push(chunk as Buffer);
  }
  const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
  return { status: response.statusCode ?? 0, headers, body: Buffer.concat(chunks) };
}

const nothing = new Uint8Array(0);

function failed(error: unknown): Incoming {
  const { message, code } = error as Error & { code?: string };
  return { status: 0, headers: {}, body: nothing, failure: message || code || 'the connection ended' };
}

/** A connection that was kept may end just when it is used again: the server saw nothing of the request. */
async function sent(outgoing: Outgoing, way: Way): Promise<Incoming> {
  const { incoming, again, late } = await sentOnce(outgoing, way);
  way.patience.learn(late);
  return again ? (await sentOnce(outgoing, way)).incoming : incoming;
}

interface Way {
  readonly agent: Agent;
  readonly patience: Patience;
  readonly bytes: number;
}

function sentOnce({ method, url, headers, body }: Outgoing, { agent, patience, bytes }: Way) {
  const { seconds } = patience;
  const length = body.length > 0 || method === 'POST' ? { 'content-length': String(body.length) } : {};
  const options = { method, headers: { ...headers, ...length } as Record<string, string | string[]>, agent };
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise<{ incoming: Incoming; again: boolean; late: boolean }>((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    let late = false;
    // The request and its answer may each tell of the same end.
    const end = (incoming: Incoming, again = false) => {
      clearTimeout(timer);
      resolve({ incoming, again, late });
    };
    try {
      const message = request(
        url,
        options,
        (response) => void read(response, bytes).then(end, (error) => end(failed(error))),
      );
      timer = setTimeout(() => {
        late = true;
        message.destroy(new Error(`no whole answer within ${seconds} s`));
      }, seconds * 1000);
      const lost = (error: NodeJS.ErrnoException) =>
        end(failed(error), message.reusedSocket && /^(ECONNRESET|EPIPE)$/.test(error.code ?? ''));
      message.on('error', lost).end(body);
    } catch (error) {
      end(failed(error));
    }
  });
}
