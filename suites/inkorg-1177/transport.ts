/** How the reference client reaches the platform: HTTPS with its certificate, or the `fetch` that the runner gives it. */
// The module as an object: what stands in for the network in this process replaces its members.
import https, { Agent } from 'node:https';
import type { IncomingMessage } from 'node:http';

export interface Certificate {
  readonly pem: string;
  readonly key: string;
  readonly ca: string;
}

export interface Outgoing {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly certificate: Certificate | undefined;
}

export interface Incoming {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Rejects when no answer comes. */
export type Transport = (request: Outgoing) => Promise<Incoming>;

/** `one read`: the first piece of a body that is not chunked is taken for the whole, as mutants do. */
export type Reading = 'to the end' | 'one read';

/** Longer than the platform itself waits for the portal. */
export const secondsToWait = 35;

const agents = new Map<string, Agent>();

/** Connections are kept for as long as they are of use; one set for each certificate. */
function agentFor(certificate: Certificate | undefined): Agent {
  const known = agents.get(certificate?.pem ?? '');
  if (known) return known;
  const { pem: cert, key, ca } = certificate ?? {};
  const agent = new Agent({ keepAlive: true, ...(cert && { cert, key }), ...(ca && { ca }) });
  agents.set(cert ?? '', agent);
  return agent;
}

async function read(response: IncomingMessage, reading: Reading): Promise<Incoming> {
  const chunks: Buffer[] = [];
  const once = reading === 'one read' && response.headers['transfer-encoding'] === undefined;
  for await (const chunk of response) {
    chunks.push(chunk as Buffer);
    if (once) break;
  }
  const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
  return { status: response.statusCode ?? 0, headers, body: Buffer.concat(chunks).toString('utf8') };
}

export function overHttps(reading: Reading): Transport {
  return (outgoing) => answerTo(outgoing, reading);
}

function answerTo({ url, headers, body, certificate }: Outgoing, reading: Reading): Promise<Incoming> {
  return new Promise((resolve, reject) => {
    const length = String(Buffer.byteLength(body));
    const options = { method: 'POST', headers: { ...headers, 'content-length': length }, agent: agentFor(certificate) };
    const message = https.request(url, options, (response) => {
      void read(response, reading).then(resolve, reject);
    });
    const late = () => message.destroy(new Error(`nothing within ${secondsToWait} s`));
    message
      .setTimeout(secondsToWait * 1000, late)
      .on('error', reject)
      .end(body);
  });
}

async function text(response: Response, reading: Reading): Promise<string> {
  const whole = reading === 'to the end' || response.headers.has('transfer-encoding') || !response.body;
  if (whole) return response.text();
  const { value } = await response.body.getReader().read();
  return new TextDecoder().decode(value);
}

/** Over a `fetch` that stands for the network; it sees the certificate as a member of its options. */
export function overFetch(fetch: typeof globalThis.fetch, reading: Reading): Transport {
  return async ({ url, headers, body, certificate }) => {
    const shown = { certificate: certificate?.pem };
    const response = await fetch(url, { method: 'POST', headers, body, ...shown });
    const { status, headers: given } = response;
    return { status, headers: Object.fromEntries(given), body: await text(response, reading) };
  };
}
