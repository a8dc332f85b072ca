/** The reference client: passes every check, and is what the mutants break. */
import { createPrivateKey, type JsonWebKey } from 'node:crypto';
import { signJwt, type SigningKey } from '../../simulators/kernel/codecs/jwt.ts';
import type { Fetch, Jwt } from '../dsl/helseid/token.ts';
import type { ClientContext, ClientModule } from '../dsl/types.ts';

/** What it was given when it was registered. */
export interface Registered {
  readonly clientId: string;
  readonly audience: string;
  readonly jwk: JsonWebKey & { readonly kid: string };
}

export interface Wanted {
  readonly method: 'GET';
  readonly url: string;
  readonly query?: Readonly<Record<string, string>>;
}

/** What a mutant makes wrong. */
export interface Wrongs {
  readonly assertion?: (jwt: Jwt) => Jwt;
  readonly keeps?: 'nothing';
  readonly withoutToken?: 'calls anyway';
}

/** A refusal, of the service or of an API. */
class Refused extends Error {
  readonly outcome = 'refused';
  readonly code: string;
  constructor(status: number, code: unknown) {
    super(`HTTP ${status} ${code ?? ''}`.trim());
    this.code = typeof code === 'string' ? code : String(status);
  }
}

const codeIn = async (response: Response): Promise<unknown> => {
  const body = (await response.json().catch(() => ({}))) as { error?: string; Code?: string };
  return body.error ?? body.Code;
};

/** Where no lifetime is said, a token is used for five minutes. */
const usual = 300;

class Tokens {
  readonly #endpoint: string;
  readonly #registered: Registered;
  readonly #fetch: Fetch;
  readonly #wrongs: Wrongs;
  readonly #key: SigningKey;
  #token: string | undefined;
  #until = 0;

  constructor(endpoint: string, registered: Registered, fetch: Fetch, wrongs: Wrongs) {
    const { jwk } = registered;
    this.#endpoint = endpoint;
    this.#registered = registered;
    this.#fetch = fetch;
    this.#wrongs = wrongs;
    this.#key = { key: createPrivateKey({ key: jwk, format: 'jwk' }), alg: 'PS512', kid: jwk.kid };
  }

  /** Calls an API. Answered with 401 or 403, it tries once more with a new token, and lets that answer stand. */
  async call(method: string, url: URL): Promise<Response> {
    const first = await this.#send(method, url);
    if (first.status !== 401 && first.status !== 403) return first;
    this.#token = undefined;
    return this.#send(method, url);
  }

  async #send(method: string, url: URL): Promise<Response> {
    const authorization = `Bearer ${await this.#current()}`;
    return this.#fetch(url, { method, headers: { authorization } });
  }

  async #current(): Promise<string> {
    const isGood = this.#token !== undefined && Date.now() < this.#until && this.#wrongs.keeps !== 'nothing';
    if (isGood) return this.#token!;
    const response = await this.#ask();
    if (!response.ok && this.#wrongs.withoutToken === 'calls anyway') return 'none';
    if (!response.ok) throw new Refused(response.status, await codeIn(response));
    const answer = (await response.json()) as { access_token: string; expires_in?: number };
    this.#until = Date.now() + (answer.expires_in ?? usual) * 900;
    return (this.#token = answer.access_token);
  }

  #ask(): Promise<Response> {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: this.#registered.clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: this.#assertion(),
    });
    return this.#fetch(this.#endpoint, { method: 'POST', body });
  }

  /** Who the client is (RFC 7523): good for a minute, used once. */
  #assertion(): string {
    const { clientId, audience } = this.#registered;
    const now = Math.floor(Date.now() / 1000);
    const who = { iss: clientId, sub: clientId, aud: audience, jti: crypto.randomUUID() };
    const jwt: Jwt = { header: { typ: 'jwt' }, claims: { ...who, iat: now, nbf: now, exp: now + 60 } };
    const { header, claims } = this.#wrongs.assertion?.(jwt) ?? jwt;
    return signJwt(header, claims, this.#key);
  }
}

async function callApi(tokens: Tokens, { method, url, query = {} }: Wanted) {
  const address = new URL(url);
  for (const [name, value] of Object.entries(query)) address.searchParams.append(name, value);
  const response = await tokens.call(method, address);
  if (!response.ok) throw new Refused(response.status, await codeIn(response));
  // Read and not cancelled: with Mock Service Worker 2 the cancelling of an answer never ends.
  await response.arrayBuffer();
  return { status: response.status };
}

/** A client without memory of earlier calls; afterwards it keeps one token for each service and way to reach it. */
export function createClient(wrongs: Wrongs = {}): ClientModule {
  const kept = new WeakMap<Fetch, Map<string, Tokens>>();
  const tokensOf = ({ endpoints, credentials, fetch = globalThis.fetch }: ClientContext): Tokens => {
    const endpoint = `${endpoints['helsenorge-sts']}/v2/token`;
    const registered = credentials['helsenorge-sts'] as Registered;
    const known = kept.get(fetch) ?? new Map<string, Tokens>();
    const name = `${endpoint} ${registered.clientId} ${registered.jwk.kid}`;
    const tokens = known.get(name) ?? new Tokens(endpoint, registered, fetch, wrongs);
    kept.set(fetch, known.set(name, tokens));
    return tokens;
  };
  return { callApi: (params: Wanted, context) => callApi(tokensOf(context), params) };
}

export const referenceClient = async (): Promise<ClientModule> => createClient();
