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

  /** `base` is the address without version: `https://eksternapi.hn2.test.nhn.no/verktoy`. */
  constructor(base: string, helseid: HelseId) {
    this.#base = base;
    this.#helseid = helseid;
  }

  get(path: string, query = new URLSearchParams()): Promise<unknown> {
    return this.#send('GET', query.size > 0 ? `${path}?${query}` : path);
  }

  post(path: string, body: unknown): Promise<unknown> {
    return this.#send('POST', path, JSON.stringify(body));
  }

  async #send(method: string, path: string, body?: string): Promise<unknown> {
    const url = new URL(`${this.#base}/v1/${path}`);
    for (let tries = 0; ; tries += 1) {
      const response = await this.#helseid.call(method, url, body);
      if (response.ok) return method === 'GET' ? response.json() : response.json().catch(() => undefined);
      const refused = await refusalOf(response);
      const wait = pauses[tries];
      if (refused.code !== 'PVS-000204' || wait === undefined) throw refused;
      await pause(wait);
    }
  }
}

/** The body is `{ Code, Message }`; an answer without one is known by its status. */
async function refusalOf(response: Response): Promise<Refused> {
  const error = (await response.json().catch(() => undefined)) as { Code?: string; Message?: string } | undefined;
  return new Refused(response.status, error?.Code ?? `HTTP ${response.status}`, error?.Message ?? response.statusText);
}
