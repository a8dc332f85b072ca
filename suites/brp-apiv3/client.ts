/** The reference client: passes every check, and is what the mutants break. Examples for teams stand in examples/. */
import type { ClientContext, ClientModule } from '../dsl/types.ts';
import { getWithBody, type Answer } from './get-with-body.ts';
import type { Wrongs } from './wrongs.ts';

type Fetch = typeof globalThis.fetch;
type Row = Readonly<Record<string, unknown>>;

/** What the client holds: rows by person, and the day of the last round. */
interface State {
  readonly persons: Readonly<Record<string, Row>>;
  readonly since?: string;
}

export interface SyncParams {
  readonly count?: number;
  readonly parameters?: 'body' | 'query';
  readonly template?: number;
  readonly state?: State;
}

interface Credentials {
  readonly username: string;
  readonly password: string;
  readonly exportTemplate: number;
}

interface Session {
  readonly access: string;
  readonly refresh: string;
  /** Milliseconds of this machine's clock. */
  readonly until: number;
}

/** The API said no, or nothing that can be used. */
class Refused extends Error {
  readonly outcome = 'refused';
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string) {
    super(`HTTP ${status} ${code}`);
    this.status = status;
    this.code = code;
  }
}

/** Nothing more is to be done before that time. */
class Later extends Error {
  readonly seconds: number;
  constructor(seconds: number) {
    super(`again in ${seconds} s`);
    this.seconds = seconds;
  }
}

const passing: readonly number[] = [500, 502, 503, 504];
const mostTries = 3;
const usualCount = 500;
/** The owner asks for a minute. */
const maintenanceSeconds = 60;
const day = 86_400_000;

class Installation {
  readonly #base: string;
  readonly #credentials: Credentials;
  readonly #fetch: Fetch;
  readonly #wrongs: Wrongs;
  #session: Session | undefined;

  constructor(base: string, credentials: Credentials, fetch: Fetch, wrongs: Wrongs) {
    this.#base = base;
    this.#credentials = credentials;
    this.#fetch = fetch;
    this.#wrongs = wrongs;
  }

  get template(): number {
    return this.#credentials.exportTemplate;
  }

  async #post(path: string, body: object): Promise<Answer> {
    const headers = { 'content-type': 'application/json' };
    const response = await this.#fetch(`${this.#base}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: response.status, retryAfter: response.headers.get('retry-after'), text: await response.text() };
  }

  /** By refresh token where there is one that is taken; else by password. */
  async #logIn(): Promise<Session> {
    const { username, password } = this.#credentials;
    const refreshed = this.#session && (await this.#post('/auth/refresh', { refreshToken: this.#session.refresh }));
    const taken = refreshed?.status === 201;
    const { status, text, retryAfter } = taken ? refreshed : await this.#post('/auth/login', { username, password });
    if (status >= 400) throw this.#refusalOf({ status, text, retryAfter });
    const answer = JSON.parse(text) as { access_token: string; refresh_token: string; expires_in: number };
    const life = answer.expires_in * (this.#wrongs.readsSeconds ? 1000 : 1);
    const until = this.#wrongs.readsSeconds
      ? Date.now() + life
      : Math.min(Date.now() + life, endOf(answer.access_token));
    return { access: answer.access_token, refresh: answer.refresh_token, until: until - 200 };
  }

  async #token(): Promise<string> {
    if (!this.#session || Date.now() >= this.#session.until || this.#wrongs.forgetsToken) {
      if (this.#wrongs.forgetsToken) this.#session = undefined;
      this.#session = await this.#logIn();
    }
    return this.#session.access;
  }

  /** One page. A 401 is worth one new login, a failure on the way a second and third try. */
  async page(template: number, parameters: object, carrier: 'body' | 'query'): Promise<string> {
    let loggedIn = false;
    for (let tries = 1; ; tries += 1) {
      const answer = await this.#get(template, parameters, carrier);
      if (answer.status === 200) return answer.text;
      if (answer.status === 401 && (!loggedIn || (this.#wrongs.loops && tries < 6))) {
        loggedIn = true;
        if (this.#session) this.#session = { ...this.#session, until: 0 };
        continue;
      }
      if (this.#again(answer, tries)) continue;
      throw this.#refusalOf(answer);
    }
  }

  #again({ status }: Answer, tries: number): boolean {
    const { waits, givesUpAfter = [], repeats403, logsInAfter403 } = this.#wrongs;
    if (tries >= mostTries || givesUpAfter.includes(status)) return false;
    if (status === 403 && logsInAfter403) this.#session = undefined;
    if (status === 403) return repeats403 === true || logsInAfter403 === true;
    if (status === 503) return waits === 'not after 503';
    if (status === 429) return waits === 'not after 429';
    return passing.includes(status);
  }

  async #get(template: number, parameters: object, carrier: 'body' | 'query'): Promise<Answer> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await this.#token()}` };
    const url = new URL(`${this.#base}/services/exporttemplate/${template}`);
    if (carrier === 'body') return getWithBody(url, headers, JSON.stringify(parameters));
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, String(value));
    const response = await this.#fetch(url, { headers });
    return { status: response.status, retryAfter: response.headers.get('retry-after'), text: await response.text() };
  }

  #refusalOf({ status, text, retryAfter }: Answer): Error {
    if (status === 503) return new Later(Math.max(maintenanceSeconds, Number(retryAfter) || 0));
    if (status === 429) return new Later(Number(retryAfter) || maintenanceSeconds);
    if (this.#wrongs.tellsStatusOnly) return new Refused(status, String(status));
    const { errorCode, fieldErrors } = readable(text);
    if (this.#wrongs.needs === 'field errors' && fieldErrors) return new TypeError(fieldErrors[0]!.field);
    return new Refused(status, errorCode ?? String(status));
  }
}

function readable(text: string): { errorCode?: string; fieldErrors?: { field: string }[] } {
  try {
    return JSON.parse(text) as { errorCode?: string };
  } catch {
    return {};
  }
}

/** `exp` of a JWT, milliseconds; for ever without one. */
function endOf(token: string): number {
  const claims = readable(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { exp?: number };
  return claims.exp === undefined ? Number.POSITIVE_INFINITY : claims.exp * 1000;
}

interface Page {
  readonly rows: readonly Row[];
  readonly total: number | undefined;
}

const knownColumns = 28;

/** `result` is a string with the rows in it: a list, or an object with the total beside it. */
function pageOf(text: string, { needs, reads }: Wrongs): Page {
  const { result } = JSON.parse(reads ? text.replaceAll(String.raw`\\\\`, '') : text) as { result: string };
  const inside = JSON.parse(result) as Row[] | { total: number; rows: Row[] };
  const rows = Array.isArray(inside) ? inside : inside.rows;
  const odd = rows.some((row) =>
    needs === 'every column' ? !('groups' in row) : needs !== undefined && Object.keys(row).length > knownColumns,
  );
  if (odd && needs !== 'field errors') throw new TypeError('a column is missing, or one too many');
  return { rows, total: Array.isArray(inside) ? undefined : inside.total };
}

interface Export {
  readonly rows: readonly Row[];
  /**
   * The number of rows stayed the same from the first page to the last: nothing slipped from one page to the page
   * before.
   */
  readonly steady: boolean;
}

interface Wish {
  readonly template: number;
  readonly count: number;
  readonly carrier: 'body' | 'query';
  readonly date?: string | undefined;
}

/** All pages: the offset advances by what came, and the page without rows is the last. */
async function exportOnce(installation: Installation, wish: Wish, wrongs: Wrongs): Promise<Export> {
  const rows: Row[] = [];
  const totals = new Set<number | undefined>();
  for (let offset = 0; ;) {
    const { date, count } = wish;
    const parameters = { count, offset, showTotal: true, includeAnonymized: true, ...(date !== undefined && { date }) };
    const page = pageOf(await installation.page(wish.template, parameters, wish.carrier), wrongs);
    rows.push(...page.rows);
    totals.add(page.total);
    if (page.rows.length === 0) return { rows, steady: totals.size === 1 };
    offset += wrongs.advancesBy === 'count' ? count : page.rows.length;
  }
}

const mostExports = 3;

/** Where the set changed under the pages, somebody may have slipped through: it is asked for anew. */
async function exportAll(installation: Installation, wish: Wish, wrongs: Wrongs): Promise<readonly Row[]> {
  for (let nth = 1; ; nth += 1) {
    const { rows, steady } = await exportOnce(installation, wish, wrongs);
    if (steady || nth === mostExports || wrongs.looksOnce) return rows;
  }
}

const isAnonymized = ({ anonymized }: Row) => anonymized === true || anonymized === 'true';

/** Persons by id; of one who was anonymised nothing is held but the id. */
function registerOf(
  rows: readonly Row[],
  held: State['persons'],
  { keepsAnonymized, takesNewForAll }: Wrongs,
): State['persons'] {
  const fresh = rows.map((row) => {
    const id = String(row['p_id'] ?? row['id']);
    if (!isAnonymized(row)) return [id, row] as const;
    return [id, keepsAnonymized ? (held[id] ?? {}) : {}] as const;
  });
  return { ...(takesNewForAll ? {} : held), ...Object.fromEntries(fresh) };
}

const dayOf = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);

async function syncPersons(installation: Installation, params: SyncParams, now: number, wrongs: Wrongs) {
  const { count = usualCount, parameters: carrier = 'query', template, state = { persons: {} } } = params;
  const { since } = state;
  const wish: Wish = {
    template: template ?? installation.template,
    count,
    carrier: wrongs.carries === 'query always' ? 'query' : carrier,
    date: since,
  };
  try {
    const persons = registerOf(await exportAll(installation, wish, wrongs), state.persons, wrongs);
    const list = Object.entries(persons).map(([id, row]) => ({ id, row }));
    // A day of overlap: the day of a change is the owner's, whose midnight is not ours.
    return { persons: list, state: { persons, since: dayOf(now - day) } };
  } catch (thrown) {
    if (!(thrown instanceof Later)) throw thrown;
    return { retryAt: new Date(now + thrown.seconds * 1000).toISOString(), state };
  }
}

/**
 * A client without memory of earlier calls; afterwards it keeps one session for each installation and way to reach
 * it.
 */
export function createClient(wrongs: Wrongs = {}): ClientModule {
  let ways = new WeakMap<Fetch, Map<string, Installation>>();
  const installationOf = ({ endpoints, credentials, fetch = globalThis.fetch }: ClientContext): Installation => {
    const base = endpoints['brp-apiv3'] ?? '';
    const known = ways.get(fetch) ?? new Map<string, Installation>();
    const name = JSON.stringify([base, credentials['brp-apiv3']]);
    const own = credentials['brp-apiv3'] as Credentials;
    const installation = known.get(name) ?? new Installation(base, own, fetch, wrongs);
    ways.set(fetch, known.set(name, installation));
    return installation;
  };
  return {
    forget: () => {
      ways = new WeakMap();
      return {};
    },
    syncPersons: (params: SyncParams, context) => {
      const { password } = context.credentials['brp-apiv3'] as Credentials;
      context.log?.(`round at ${context.now}${wrongs.logs ? ` with ${password}` : ''}`);
      return syncPersons(installationOf(context), params, Date.parse(context.now), wrongs);
    },
  };
}

export const referenceClient = async (): Promise<ClientModule> => createClient();
