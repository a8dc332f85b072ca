/** How the reference client reaches the host: HTTPS with its certificate, or the `fetch` that the runner gives it. */
// The modules as objects: what stands in for the network in this process replaces their members.
import http from 'node:http';
import https, { Agent } from 'node:https';
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';

export interface Certificate {
  readonly pem: string;
  readonly key: string;
  readonly ca?: string;
}

export interface Outgoing {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | undefined;
  readonly certificate: Certificate | undefined;
}

export interface Incoming {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
}

/** Rejects when no answer comes. */
export type Transport = (request: Outgoing) => Promise<Incoming>;

const secondsToWait = 30;
const agents = new Map<string, Agent>();

/** Connections are kept for as long as they are of use; one set for each certificate, so that a new one is shown at once. */
function agentFor(certificate: Certificate | undefined): Agent {
  const name = certificate?.pem ?? '';
  const known = agents.get(name);
  if (known) return known;
  const { pem: cert, key, ca } = certificate ?? {};
  const agent = new Agent({ keepAlive: true, ...(cert && { cert, key }), ...(ca && { ca }) });
  agents.set(name, agent);
  return agent;
}

async function read(response: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const body = new Uint8Array(Buffer.concat(chunks));
  return { status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body };
}

function open({ url, method, headers, body, certificate }: Outgoing, take: (response: IncomingMessage) => void) {
  const length = body && { 'content-length': String(body.length) };
  const options: RequestOptions = { method, headers: { ...headers, ...length } };
  const message: ClientRequest =
    url.protocol === 'https:'
      ? https.request(url, { ...options, agent: agentFor(certificate) }, take)
      : http.request(url, options, take);
  return message.setTimeout(secondsToWait * 1000, () => message.destroy(new Error('no answer in time')));
}

export const overHttps: Transport = (outgoing) =>
  new Promise((resolve, reject) => {
    const message = open(outgoing, (response) => void read(response).then(resolve, reject));
    message.on('error', reject).end(outgoing.body);
  });

/** Over a `fetch` that stands for the network; it sees the certificate as a member of its options. */
export function overFetch(fetch: typeof globalThis.fetch): Transport {
  return async ({ url, method, headers, body, certificate }) => {
    const shown = { certificate: certificate?.pem };
    const response = await fetch(url, { method, headers, ...(body && { body }), ...shown });
    const type = response.headers.get('content-type') ?? '';
    return { status: response.status, type, body: new Uint8Array(await response.arrayBuffer()) };
  };
}
