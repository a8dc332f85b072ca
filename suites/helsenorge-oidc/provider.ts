/** How the reference client speaks to the provider. */
import { createPrivateKey, type JsonWebKey } from 'node:crypto';
import { signJwt } from '../../simulators/kernel/codecs/jwt.ts';
import type { Fetch, Jwt } from '../dsl/helseid/token.ts';
import type { Expected } from './id-token.ts';

/** What a client was given when it was registered. A public one has no key. */
export interface Registered {
  readonly clientId: string;
  readonly redirectUris: readonly string[];
  readonly scopes: readonly string[];
  readonly jwk?: JsonWebKey & { readonly kid: string };
}

export interface Metadata {
  readonly issuer: string;
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly pushed_authorization_request_endpoint: string;
  readonly revocation_endpoint: string;
  readonly jwks_uri: string;
}

export interface Tokens {
  readonly access_token: string;
  readonly id_token: string;
  readonly expires_in: number;
}

type Values = Readonly<Record<string, string>>;

const alg = 'PS256';
const now = () => Math.floor(Date.now() / 1000);

async function bodyOf(response: Response): Promise<any> {
  const body = (await response.json().catch(() => ({}))) as { error?: string };
  if (response.ok) return body;
  throw Object.assign(new Error(`the provider answered ${response.status} ${body.error}`), {
    outcome: 'refused',
    code: body.error ?? String(response.status),
  });
}

export class Provider {
  readonly #base: string;
  readonly #registered: Registered;
  readonly #fetch: Fetch;
  readonly #alter: (jwt: Jwt) => Jwt;
  #metadata: Promise<Metadata> | undefined;

  constructor(base: string, registered: Registered, fetch: Fetch, alter: (jwt: Jwt) => Jwt = (jwt) => jwt) {
    this.#base = base;
    this.#registered = registered;
    this.#fetch = fetch;
    this.#alter = alter;
  }

  #discover(): Promise<Metadata> {
    const url = `${this.#base}/v3/.well-known/openid-configuration`;
    return (this.#metadata ??= this.#fetch(url).then(bodyOf));
  }

  /** Where the browser goes: with a reference to the request, which the provider has got already, or with the request itself. */
  async begin(request: Values, pushes: boolean): Promise<string> {
    const metadata = await this.#discover();
    const client_id = this.#registered.clientId;
    const shown = pushes ? await this.#push(metadata, request) : request;
    return `${metadata.authorization_endpoint}?${new URLSearchParams({ client_id, ...shown })}`;
  }

  async #push({ pushed_authorization_request_endpoint: url, issuer }: Metadata, request: Values): Promise<Values> {
    const { request_uri } = await this.#post(url, issuer, request);
    return { request_uri };
  }

  async redeem(values: Values): Promise<Tokens> {
    const { token_endpoint: url, issuer } = await this.#discover();
    return this.#post(url, issuer, { grant_type: 'authorization_code', ...values });
  }

  async revoke(token: string): Promise<void> {
    const { revocation_endpoint: url, issuer } = await this.#discover();
    await this.#post(url, issuer, { token, token_type_hint: 'access_token' });
  }

  /** What an id token is held against. */
  async expected(): Promise<Omit<Expected, 'nonce'>> {
    const { issuer, jwks_uri } = await this.#discover();
    const { keys } = await bodyOf(await this.#fetch(jwks_uri));
    return { issuer, audience: this.#registered.clientId, keys };
  }

  async #post(url: string, issuer: string, values: Values): Promise<any> {
    const body = new URLSearchParams({ ...values, ...this.#proof(issuer) });
    const response = await this.#fetch(url, { method: 'POST', body });
    return response.status === 200 && url.endsWith('/revoke') ? {} : bodyOf(response);
  }

  /** Who the client is: an assertion that is good for half a minute and one use, or (of a public client) its name. */
  #proof(issuer: string): Values {
    const { clientId, jwk } = this.#registered;
    if (!jwk) return { client_id: clientId };
    const who = { iss: clientId, sub: clientId, aud: issuer, jti: crypto.randomUUID() };
    const own = { header: { typ: 'JWT' }, claims: { ...who, iat: now(), nbf: now(), exp: now() + 30 } };
    const { header, claims } = this.#alter(own);
    const key = { key: createPrivateKey({ key: jwk, format: 'jwk' }), alg, kid: jwk.kid };
    return {
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: signJwt(header, claims, key),
    };
  }
}
