/** The API host of a municipality: one read over HTTP/1.1 with client certificate, domain and licence key. */
import http from 'node:http';
import https, { Agent } from 'node:https';

export interface Certificate {
  /** PEM: the certificate, its key, and the CA of the host where it is none of the well-known ones. */
  readonly pem: string;
  readonly key: string;
  readonly ca?: string;
}

export interface Credentials {
  readonly domain: string;
  /** One licence key for everything, or one for each article. */
  readonly key?: string;
  readonly keys?: Readonly<Record<string, string>>;
  readonly certificate?: Certificate;
}

export interface Wish {
  /** The package that opens it, by its article number. */
  readonly article: number;
  /** Below `apifc/v1/`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | number | undefined>>;
  readonly accept?: string;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

/** The host said no. */
export class Refused extends Error {
  readonly outcome = 'refused';
  readonly status: number;
  readonly code: string;
  constructor(status: number, said: string) {
    super(`Lifecare answers ${status}${said && `: ${said}`}`);
    this.status = status;
    this.code = String(status);
  }
}

export const isNone = (thrown: unknown): boolean => thrown instanceof Refused && thrown.status === 404;

/** Milliseconds before the second and the third try of a read that met a passing fault. */
const pauses = [100, 400];
const passing: readonly number[] = [500, 502];
const secondsToWait = 30;

/** One set of connections for each certificate: a renewed one is shown at once. */
const agents = new Map<string, Agent>();

function agentFor({ pem, key, ca }: Certificate): Agent {
  const known = agents.get(pem) ?? new Agent({ cert: pem, key, ...(ca && { ca }), keepAlive: true });
  agents.set(pem, known);
  return known;
}

function send(url: URL, headers: Readonly<Record<string, string>>, certificate?: Certificate): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const take = (response: http.IncomingMessage) => {
      const chunks: Buffer[] = [];
      const { statusCode: status = 0, headers: got } = response;
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
      response.on('end', () => resolve({ status, type: got['content-type'] ?? '', body: Buffer.concat(chunks) }));
    };
    const request =
      url.protocol === 'https:'
        ? https.get(url, { headers, ...(certificate && { agent: agentFor(certificate) }) }, take)
        : http.get(url, { headers }, take);
    request.setTimeout(secondsToWait * 1000, () => request.destroy(new Error('no answer in time'))).on('error', reject);
  });
}

/** Texts of errors may repeat an identity number; neither a log nor a user gets it from here. */
const redacted = (text: string) => text.replaceAll(/\b(?:18|19|20)?\d{6}[-+]?[\dA-Z]{4}\b/gi, '…');

/** What an error says: an object with Message and ModelState, a bare string, a page (which says nothing to us), or nothing. */
function saidIn({ body, type }: Answer): string {
  const text = body.toString();
  try {
    const value = JSON.parse(text) as string | { Message?: string; ModelState?: Record<string, string[]> };
    if (typeof value === 'string') return value;
    return [value?.Message, ...Object.values(value?.ModelState ?? {}).flat()].filter(Boolean).join(' ');
  } catch {
    return type.includes('html') ? '' : text;
  }
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export class Host {
  readonly #base: string;
  readonly #credentials: Credentials;
  readonly #log: (line: string) => void;

  /** @param base the address before `apifc/v1` */
  constructor(base: string, credentials: Credentials, log: (line: string) => void) {
    this.#base = base;
    this.#credentials = credentials;
    this.#log = log;
  }

  /** The key for an article, in plain: Base64 has no percent sign, so one that has was handed out encoded. */
  keyFor(article: number): string {
    const { key, keys } = this.#credentials;
    const found = key ?? keys?.[article];
    if (found === undefined) throw new Error(`there is no key for article ${article}`);
    return found.includes('%') ? decodeURIComponent(found) : found;
  }

  async #once({ article, path, query, accept = 'application/json' }: Wish): Promise<Answer> {
    const url = new URL(`${this.#base}/apifc/v1/${path}`);
    for (const [name, value] of Object.entries({ domain: this.#credentials.domain, ...query }))
      if (value !== undefined) url.searchParams.set(name, String(value));
    // In the header, since addresses end up in logs.
    const headers = { accept, 'x-api-key': this.keyFor(article) };
    const answer = await send(url, headers, this.#credentials.certificate);
    this.#log(`GET ${path} ${answer.status}`);
    return answer;
  }

  /** A read may be repeated: after a passing fault, and where no answer came. */
  async #patiently(wish: Wish): Promise<Answer> {
    for (const pause of pauses) {
      const answer = await this.#once(wish).catch((thrown: Error) => this.#log(`GET ${wish.path}: ${thrown.message}`));
      if (answer && !passing.includes(answer.status)) return answer;
      await wait(pause);
    }
    return this.#once(wish);
  }

  /** @throws Refused for every answer but 200 */
  async get(wish: Wish): Promise<Answer> {
    const answer = await this.#patiently(wish);
    if (answer.status === 200) return answer;
    throw new Refused(answer.status, redacted(saidIn(answer)));
  }

  async json<Value>(wish: Wish): Promise<Value> {
    return JSON.parse((await this.get(wish)).body.toString()) as Value;
  }
}
