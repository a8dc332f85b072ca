/**
 * One installation of BRP: its session, and one page of an export. `fetch` sends no GET with a body, so
 * `http.request` does.
 */
import http from 'node:http';
import https from 'node:https';

export interface Credentials {
  readonly username: string;
  readonly password: string;
  /** Id of the template that BRP has activated. */
  readonly exportTemplate: number;
}

export type Row = Readonly<Record<string, string | number | boolean | null>>;

export interface Page {
  readonly rows: readonly Row[];
  /** How many rows there are in all. */
  readonly total: number;
}

export interface Parameters {
  readonly count: number;
  readonly offset: number;
  /** `YYYY-MM-DD`: only what is new since then. */
  readonly date?: string;
  readonly includeAnonymized: boolean;
}

/** The API said no. `code` is its errorCode. */
class Refused extends Error {
  readonly outcome = 'refused';
  readonly code: string;
  constructor(status: number, code: string) {
    super(`BRP answers ${status} ${code}`);
    this.code = code;
  }
}

/** Not now: maintenance, or too many calls. */
export class Later extends Error {
  readonly seconds: number;
  constructor(seconds: number) {
    super(`again in ${seconds} s`);
    this.seconds = seconds;
  }
}

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

function send(method: string, url: string, body: object, token?: string): Promise<Answer> {
  const text = JSON.stringify(body);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  const { request } = url.startsWith('https:') ? https : http;
  return new Promise((resolve, reject) => {
    const message = request(url, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, headers: got } = response;
        resolve({ status, headers: got, text: Buffer.concat(chunks).toString() });
      });
    });
    message.on('error', reject).end(text);
  });
}

function codeIn(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { errorCode?: string }).errorCode;
  } catch {
    return undefined;
  }
}

function refusal({ status, headers, text }: Answer): Error {
  const wanted = Number(headers['retry-after']) || 60;
  if (status === 503) return new Later(Math.max(60, wanted));
  if (status === 429) return new Later(wanted);
  return new Refused(status, codeIn(text) ?? String(status));
}

interface Session {
  readonly access: string;
  readonly refresh: string;
  /** Milliseconds, by this machine's clock. */
  readonly until: number;
}

/** `expires_in` has been read as seconds and as milliseconds; the token itself says when it ends. */
function sessionOf(text: string): Session {
  const { access_token: access, refresh_token: refresh } = JSON.parse(text) as Record<string, string>;
  const claims = JSON.parse(Buffer.from(access!.split('.')[1]!, 'base64url').toString()) as { exp: number };
  return { access: access!, refresh: refresh!, until: claims.exp * 1000 - 200 };
}

const tries = 3;
const passing = [500, 502, 504];

export class Brp {
  readonly template: number;
  readonly #api: string;
  readonly #credentials: Credentials;
  #session: Session | undefined;

  constructor(api: string, credentials: Credentials) {
    this.#api = api;
    this.#credentials = credentials;
    this.template = credentials.exportTemplate;
  }

  async #logIn(): Promise<Session> {
    const refreshToken = this.#session?.refresh;
    const refreshed = refreshToken && (await send('POST', `${this.#api}/auth/refresh`, { refreshToken }));
    if (refreshed && refreshed.status === 201) return sessionOf(refreshed.text);
    const { username, password } = this.#credentials;
    const answer = await send('POST', `${this.#api}/auth/login`, { username, password });
    if (answer.status !== 200) throw refusal(answer);
    return sessionOf(answer.text);
  }

  async #token(): Promise<string> {
    if (!this.#session || Date.now() >= this.#session.until) this.#session = await this.#logIn();
    return this.#session.access;
  }

  async #export(template: number, parameters: object): Promise<Answer> {
    return send('GET', `${this.#api}/services/exporttemplate/${template}`, parameters, await this.#token());
  }

  /** One page. A 401 is worth one new session; what is wrong on the way is tried three times. */
  async page(parameters: Parameters, template = this.template): Promise<Page> {
    let renewed = false;
    for (let left = tries; ; left -= 1) {
      const answer = await this.#export(template, { ...parameters, showTotal: true });
      if (answer.status === 200) return pageOf(answer.text);
      const again = answer.status === 401 ? !renewed : left > 1 && passing.includes(answer.status);
      if (!again) throw refusal(answer);
      if (answer.status !== 401) continue;
      renewed = true;
      this.#session = this.#session && { ...this.#session, until: 0 };
    }
  }
}

/** The rows are JSON within a string. */
function pageOf(text: string): Page {
  const { result } = JSON.parse(text) as { result: string };
  const { rows, total } = JSON.parse(result) as { rows: Row[]; total: number };
  return { rows, total };
}
