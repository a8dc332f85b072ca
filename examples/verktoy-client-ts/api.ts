/** One call of the Verktøy API: which answers are final, which are worth another try, and when to give up. */
import { setTimeout as pause } from 'node:timers/promises';
import type { HelseId } from './helseid.ts';

/** A documented refusal: the API understood and said no. Trying again would not help. */
export class Refused extends Error {
  readonly outcome = 'refused';
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Milliseconds to wait before each new try when the service behind the API fails (500 PVS-000204). */
const pauses = [100, 250, 600];

export class VerktoyApi {
  readonly #base: string;
  readonly #helseid: HelseId;
  readonly #fetch: typeof fetch;

  /** `base` is the address without version: `https://eksternapi.hn2.test.nhn.no/verktoy`. */
  constructor(base: string, helseid: HelseId, ownFetch: typeof fetch = fetch) {
    this.#base = base;
    this.#helseid = helseid;
    this.#fetch = ownFetch;
  }

  async get(path: string, query?: URLSearchParams): Promise<unknown> {
    return (await this.#asSystem('GET', path, query)).json();
  }

  /** A file is read as bytes: as a text it would be another one. */
  async file(path: string): Promise<{ readonly type: string; readonly bytes: Uint8Array }> {
    const response = await this.#asSystem('GET', path);
    const type = response.headers.get('content-type') ?? '';
    return { type, bytes: new Uint8Array(await response.arrayBuffer()) };
  }

  /** Of what changes something the status says it all. */
  async change(method: 'POST' | 'PUT', path: string, body: unknown): Promise<void> {
    await (await this.#asSystem(method, path, undefined, JSON.stringify(body))).arrayBuffer();
  }

  /** With the access token of a citizen who has logged in at Helsenorge: as Bearer, and nothing is proved beside it. */
  async getAsCitizen(token: string, path: string, query: URLSearchParams): Promise<unknown> {
    const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
    return (await answered(() => this.#fetch(this.#urlOf(path, query), { headers }))).json();
  }

  #asSystem(method: string, path: string, query?: URLSearchParams, body?: string): Promise<Response> {
    return answered(() => this.#helseid.call(method, this.#urlOf(path, query), body));
  }

  #urlOf(path: string, query = new URLSearchParams()): URL {
    return new URL(`${this.#base}/v1/${path}${query.size > 0 ? `?${query}` : ''}`);
  }
}

/** The answer when it is good; the service behind the API is given time. */
async function answered(send: () => Promise<Response>): Promise<Response> {
  for (let tries = 0; ; tries += 1) {
    const response = await send();
    if (response.ok) return response;
    const refused = await refusalOf(response);
    const wait = pauses[tries];
    if (refused.code !== 'PVS-000204' || wait === undefined) throw refused;
    await pause(wait);
  }
}

/** The body is `{ Code, Message }`; an answer without one is known by its status. */
async function refusalOf(response: Response): Promise<Refused> {
  const error = (await response.json().catch(() => undefined)) as { Code?: string; Message?: string } | undefined;
  return new Refused(response.status, error?.Code ?? `HTTP ${response.status}`, error?.Message ?? response.statusText);
}
