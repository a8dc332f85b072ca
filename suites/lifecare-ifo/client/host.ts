/** The host as the client sees it: one call, with certificate, domain and key; answers read, errors in any shape told. */
import { articles } from '../../../fixtures/lifecare/keys.ts';
import type { Certificate, Incoming, Transport } from '../transport.ts';
import { redacted, saidIn } from './error-text.ts';
import type { Wrongs } from './wrongs.ts';

export interface Registered {
  readonly domain: string;
  readonly key?: string;
  /** By article number. */
  readonly keys?: Readonly<Record<string, string>>;
  readonly certificate?: Certificate;
}

/** What lasts from action to action. */
export interface Memory {
  /** Keys and packages that have shown something: `key package`. */
  readonly proven: Set<string>;
  certificate: Certificate | undefined;
  refused: boolean;
}

export interface Wish {
  /** The package, of the 22; for a write that came later, the one that reads the same. */
  readonly opens: number;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly json?: unknown;
  readonly form?: FormData;
  readonly accept?: string;
}

/** The API said no. */
export class Refused extends Error {
  readonly outcome = 'refused';
  readonly status: number;
  readonly code: string;
  constructor(status: number, text: string) {
    super(`HTTP ${status}${text && `: ${text}`}`);
    this.status = status;
    this.code = String(status);
  }
}

/** Nobody knows whether the call arrived. */
export class NoAnswer extends Error {}

/** This client knows no more than one key. */
export const unsupported = (what: string): Error => Object.assign(new Error(what), { outcome: 'unsupported' });

export const isNone = (thrown: unknown): boolean => thrown instanceof Refused && thrown.status === 404;

const utf8 = new TextDecoder();
/** Pauses before the second and the third try of a read, milliseconds. */
const pauses = [50, 200];
const passing: readonly number[] = [500, 502];

/** The article that licenses a package. */
const articleOf = (opens: number) =>
  Object.entries(articles).find(([, packages]) => packages.includes(opens))?.[0] ?? '';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function withBody({ json, form }: Wish): Promise<{ type?: string; body?: Uint8Array<ArrayBuffer> }> {
  if (json !== undefined) {
    return { type: 'application/json; charset=utf-8', body: new TextEncoder().encode(JSON.stringify(json)) };
  }
  if (!form) return {};
  const written = new Response(form);
  return { type: written.headers.get('content-type') ?? '', body: new Uint8Array(await written.arrayBuffer()) };
}

export class Host {
  readonly wrongs: Wrongs;
  readonly #base: string;
  readonly #registered: Registered;
  readonly #transport: Transport;
  readonly #memory: Memory;
  readonly #log: (text: string) => void;

  constructor(
    base: string,
    registered: Registered,
    {
      transport,
      memory,
      log,
      wrongs,
    }: { transport: Transport; memory: Memory; log: (text: string) => void; wrongs: Wrongs },
  ) {
    this.wrongs = wrongs;
    this.#base = base;
    this.#registered = registered;
    this.#transport = wrongs.wire?.(transport) ?? transport;
    this.#memory = memory;
    this.#log = (text) => log(`${text}\n`);
  }

  /** The key whose packages hold the operation, as it is in plain. */
  #keyFor(opens: number): string {
    const { key, keys = {} } = this.#registered;
    const [first] = Object.values(keys);
    const fitting = this.wrongs.key === 'the first' ? first : keys[articleOf(opens)];
    const given = fitting ?? key;
    if (given === undefined) throw new RangeError(`there is no key for package ${opens}`);
    // Base64 has no percent sign: a key with one was handed out encoded.
    return given.includes('%') && this.wrongs.key !== 'as given' ? decodeURIComponent(given) : given;
  }

  #shown(): Certificate | undefined {
    const { certificate } = this.#registered;
    const { certificate: wrong } = this.wrongs;
    this.#memory.certificate ??= certificate;
    const none = wrong === 'none' || (wrong === 'none after a refusal' && this.#memory.refused);
    if (none) return certificate && { ...certificate, pem: '', key: '' };
    return wrong === 'the first' ? this.#memory.certificate : certificate;
  }

  #urlOf({ path, query = {} }: Wish): URL {
    const url = new URL(`${this.#base}/apifc/v1/${path}`);
    for (const [name, value] of Object.entries({ domain: this.#registered.domain, ...query })) {
      for (const one of [value].flat()) if (one !== undefined) url.searchParams.append(name, String(one));
    }
    return url;
  }

  async #once(wish: Wish): Promise<Incoming> {
    const { method = 'GET', path, opens, accept = 'application/json' } = wish;
    const key = this.#keyFor(opens);
    const { type, body } = await withBody(wish);
    const headers = { accept, 'x-api-key': key, ...(type && { 'content-type': type }) };
    const request = { method, url: this.#urlOf(wish), headers, body, certificate: this.#shown() };
    const answer = await this.#transport(request).catch((thrown: Error) => {
      this.#log(`${method} ${path}: no answer (${thrown.message})`);
      throw new NoAnswer(`${method} ${path.split('/')[0]}: no answer`);
    });
    const { logs } = this.wrongs;
    const more = logs === 'key' ? ` ${key}` : logs === 'bodies' ? ` ${JSON.stringify(wish.json)}` : '';
    this.#log(`${method} ${path} ${answer.status}${more}`);
    return answer;
  }

  /** Reads are tried again, after pauses that grow; writes never. */
  async #answer(wish: Wish): Promise<Incoming> {
    const { repeats } = this.wrongs;
    const mayRepeat = (wish.method ?? 'GET') === 'GET' ? repeats !== 'no read' : repeats === 'writes';
    for (const pause of mayRepeat ? pauses : []) {
      const answer = await this.#once(wish).catch((thrown: unknown) => {
        if (wish.method !== undefined) throw thrown;
      });
      if (answer && !passing.includes(answer.status)) return answer;
      await wait(pause);
    }
    return this.#once(wish);
  }

  /** @throws Refused with the status, whatever came with it */
  async bytes(wish: Wish): Promise<Incoming> {
    const answer = await this.#answer(wish);
    if (answer.status < 400) return answer;
    this.#memory.refused = true;
    if (this.wrongs.takesPages && answer.status === 403) return { status: 200, type: '', body: new Uint8Array() };
    if (this.wrongs.readsErrors) JSON.parse(utf8.decode(answer.body)).Message.trim();
    const said = saidIn(answer);
    if (said) this.#log(this.wrongs.logs === 'error texts' ? said : redacted(said));
    throw new Refused(answer.status, redacted(said));
  }

  async value<Value>(wish: Wish): Promise<Value> {
    const text = utf8.decode((await this.bytes(wish)).body);
    return (text === '' ? {} : JSON.parse(text)) as Value;
  }

  /** Says whether an answer can be trusted: one that is empty only when the key has shown something of the package before. */
  isCertain(opens: number, count: number): boolean {
    const name = `${this.#keyFor(opens)} ${opens}`;
    if (count > 0) this.#memory.proven.add(name);
    return this.wrongs.trustsEmpty === true || this.#memory.proven.has(name);
  }
}
