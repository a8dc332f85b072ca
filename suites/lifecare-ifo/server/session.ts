/** A caller of the host at work in a check: certificate, domain and key as registered, unless a call is to be wrong. */
import { articles } from '../../../fixtures/lifecare/keys.ts';
import { system } from '../../../contracts/generated/lifecare-ifo/index.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import type { RawRequest, ServerTrial } from '../../dsl/server.ts';
import { isTaken, pageIn, rowsIn, seen, type Page, type Row } from './answers.ts';
import type { Cast, Registered } from './cast.ts';
import { noMember, nothingIn, notTaken } from './texts.ts';

export type Trial = ServerTrial<Cast>;

/** Where the key stands. In the query it is given as it goes over the wire, in headers as it is. */
export interface Carriers {
  readonly query?: string;
  readonly apiKey?: string;
  readonly authorization?: string;
}

type Value = string | number | boolean | undefined;

/** How a call differs from an ordinary one. */
export interface Asked extends Partial<Pick<RawRequest, 'method' | 'certificate' | 'body'>> {
  readonly query?: Readonly<Record<string, Value>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** The package whose key is shown: 11 without it. */
  readonly opens?: number;
  readonly carriers?: Carriers;
  /** Null: none. */
  readonly domain?: string | null;
  /** What stands before the path. */
  readonly below?: string;
  readonly json?: unknown;
}

/** Wide enough for everything that stands on record. */
export const always = { startDate: '1900-01-01T00:00:00', endDate: '2199-12-31T23:59:59' } as const;

const pair = ([name, value]: readonly [string, Value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]); // prettier-ignore

const articleOf = (opens: number) => Object.entries(articles).find(([, packages]) => packages.includes(opens))?.[0] ?? ''; // prettier-ignore

/** Base64 has no percent sign, so a key with one was handed out encoded; a file may end in a line break. */
export const plain = (key: string): string => (key.includes('%') ? decodeURIComponent(key.trim()) : key.trim());

export class Session {
  readonly trial: Trial;
  readonly #id: string;
  constructor(trial: Trial, id: string) {
    this.trial = trial;
    this.#id = id;
  }

  get registered(): Registered {
    return this.trial.credentials[system] as Registered;
  }

  /** The key that opens a package, in plain. */
  keyFor(opens: number): string {
    const { key, keys = {} } = this.registered;
    const given = keys[articleOf(opens)] ?? key;
    return plain(given);
  }

  #searchOf({ query = {}, domain = this.registered.domain, carriers, opens = 11 }: Asked): string {
    const { query: key } = carriers ?? { query: encodeURIComponent(this.keyFor(opens)) };
    const named = Object.entries({ ...(domain !== null && { domain }), ...query });
    return [...named.flatMap(pair), ...(key === undefined ? [] : [`key=${key}`])].join('&');
  }

  /** Each call carries the check's name as x-api-requestId, by which the host's log finds it. */
  #headersOf({ headers = {}, carriers = {}, json }: Asked): Record<string, string> {
    const { apiKey, authorization } = carriers;
    return {
      accept: 'application/json',
      'x-api-requestId': this.#id,
      ...(apiKey !== undefined && { 'X-API-Key': apiKey }),
      ...(authorization !== undefined && { authorization }),
      ...(json !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
      ...headers,
    };
  }

  /** One call. @param path  below apifc/v1, or below `asked.below` */
  ask(path: string, asked: Asked = {}): Promise<Exchange> {
    const { method = 'GET', below = '/apifc/v1/', json, body, certificate } = asked;
    const search = this.#searchOf(asked);
    const content = json === undefined ? body : JSON.stringify(json);
    return this.trial.send(system, {
      method,
      path: `${below}${path}${search && `?${search}`}`,
      headers: this.#headersOf(asked),
      ...(content !== undefined && { body: content }),
      ...(certificate !== undefined && { certificate }),
    });
  }

  /** The harmless call: one person. */
  person(asked: Asked = {}, personId = this.trial.cast.person): Promise<Exchange> {
    return this.ask('Persons', { ...asked, query: { personId, ...asked.query } });
  }

  /** An answer that had to be a good one; otherwise the check ends. */
  good(exchange: Exchange): Exchange {
    return isTaken(exchange) ? exchange : this.trial.skip(notTaken(seen(exchange)));
  }

  /** A person-based list, over all time unless `query` has a window. */
  list(path: string, opens: number, query: Asked['query'] = {}): Promise<Exchange> {
    return this.ask(path, { opens, query: { personId: this.trial.cast.person, ...always, ...query } });
  }

  async page(path: string, opens: number, query: Asked['query'] = {}): Promise<Page> {
    return pageIn(this.good(await this.list(path, opens, query)));
  }

  /** All rows of a list, page by page where the host cuts pages. */
  async whole(path: string, opens: number, query: Asked['query'] = {}): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (let pageNr = 0; ; pageNr += 1) {
      const { Result, TotalNumberOfRecords } = await this.page(path, opens, { ...query, pageNr });
      rows.push(...Result);
      if (Result.length === 0 || rows.length >= TotalNumberOfRecords) return rows;
    }
  }

  /** Rows of a list, of which there must be some. */
  async some(path: string, opens: number, query: Asked['query'] = {}): Promise<readonly Row[]> {
    const { Result } = await this.page(path, opens, query);
    return Result.length > 0 ? Result : this.trial.skip(nothingIn(path));
  }

  extract(name: string, opens: number, query: Asked['query'] = {}): Promise<Exchange> {
    return this.ask(`Extract/${name}`, { opens, query: { limit: 100, ...query } });
  }

  async extracted(name: string, opens: number, query: Asked['query'] = {}): Promise<readonly Row[]> {
    return rowsIn(this.good(await this.extract(name, opens, query)));
  }

  /** A member of the cast that not every set-up has. */
  member<Name extends keyof Cast>(name: Name): NonNullable<Cast[Name]> {
    return this.trial.cast[name] ?? this.trial.skip(noMember(name));
  }
}
