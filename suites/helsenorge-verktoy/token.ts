/** How the reference client gets its token from HelseID and proves, call by call, that the token is its own. */
import { SignJWT, exportJWK, generateKeyPair, importJWK } from 'jose';
import type { JWK, JWTHeaderParameters, JWTPayload } from 'jose';

export interface Registered {
  readonly clientId: string;
  readonly jwk: JWK;
  readonly scopes: readonly string[];
}

export interface Jwt {
  readonly header: JWTHeaderParameters;
  readonly claims: JWTPayload;
}

/** What a mutant makes wrong before it is signed, or kept. */
export interface Alterations {
  readonly assertion?: (jwt: Jwt) => Jwt;
  readonly proof?: (jwt: Jwt) => Jwt;
  /** A token is good for one call. */
  readonly forgetful?: boolean;
}

export type Fetch = typeof globalThis.fetch;
type Key = Awaited<ReturnType<typeof importJWK>>;

const now = () => Math.floor(Date.now() / 1000);

async function hashOf(token: string): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(token))).toString('base64url');
}

/** The key that a client proves its tokens with. */
export interface ProofKey {
  readonly key: Key;
  readonly jwk: JWK;
}

export async function makeProofKey(): Promise<ProofKey> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  return { key: privateKey, jwk: await exportJWK(publicKey) };
}

function signed(jwt: Jwt, key: Key, alter: Alterations['proof']): Promise<string> {
  const { header, claims } = alter?.(jwt) ?? jwt;
  return new SignJWT(claims).setProtectedHeader(header).sign(key);
}

export class TokenSource {
  readonly #issuer: string;
  readonly #registered: Registered;
  readonly #fetch: Fetch;
  readonly #alter: Alterations;
  readonly #own: Promise<ProofKey>;
  #key: Promise<Key> | undefined;
  #metadata: Promise<{ issuer: string; token_endpoint: string }> | undefined;
  #token: Promise<string> | undefined;
  #until = 0;
  #nonce: string | undefined;

  constructor(issuer: string, registered: Registered, fetch: Fetch, own: Promise<ProofKey>, alter: Alterations) {
    this.#own = own;
    this.#issuer = issuer;
    this.#registered = registered;
    this.#fetch = fetch;
    this.#alter = alter;
  }

  /** Calls an API. Answered with 401 or 403, it tries once more with a new token, and lets that answer stand. */
  async call(method: string, url: URL, body?: string): Promise<Response> {
    const token = await this.#current();
    const first = await this.#send(token, method, url, body);
    if (first.status !== 401 && first.status !== 403) return first;
    if ((await this.#token) === token) this.#token = undefined;
    return this.#send(await this.#current(), method, url, body);
  }

  async #send(token: string, method: string, url: URL, body: string | undefined): Promise<Response> {
    const dpop = await this.#proof(method, url, { ath: await hashOf(token) });
    const headers = { authorization: `DPoP ${token}`, dpop, ...(body && { 'content-type': 'application/json' }) };
    return this.#fetch(url, { method, headers, ...(body && { body }) });
  }

  #current(): Promise<string> {
    if (!this.#token || Date.now() >= this.#until || this.#alter.forgetful) {
      this.#until = Infinity;
      this.#token = this.#request();
      this.#token.catch(() => (this.#token = undefined));
    }
    return this.#token;
  }

  async #request(): Promise<string> {
    let response = await this.#ask();
    this.#nonce = response.headers.get('dpop-nonce') ?? this.#nonce;
    let answer = (await response.json()) as { error?: string; access_token: string; expires_in: number };
    if (answer.error === 'use_dpop_nonce') {
      response = await this.#ask();
      answer = (await response.json()) as typeof answer;
    }
    if (!response.ok) throw new Error(`HelseID answered ${response.status} ${answer.error}`);
    this.#until = Date.now() + answer.expires_in * 900;
    return answer.access_token;
  }

  async #ask(): Promise<Response> {
    this.#metadata ??= this.#discover();
    const { issuer, token_endpoint: endpoint } = await this.#metadata;
    const url = new URL(endpoint);
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: this.#registered.clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await this.#assertion(issuer),
      scope: this.#registered.scopes.join(' '),
    });
    const dpop = await this.#proof('POST', url, this.#nonce === undefined ? {} : { nonce: this.#nonce });
    return this.#fetch(url, { method: 'POST', headers: { dpop }, body });
  }

  async #discover() {
    const response = await this.#fetch(`${this.#issuer}/.well-known/openid-configuration`);
    return (await response.json()) as { issuer: string; token_endpoint: string };
  }

  /** Who the client is (RFC 7523): for the issuer, good for half a minute, used once. */
  async #assertion(issuer: string): Promise<string> {
    const { clientId, jwk } = this.#registered;
    this.#key ??= importJWK(jwk, 'ES256') as Promise<Key>;
    const moments = { iat: now(), nbf: now(), exp: now() + 30 };
    const claims = { jti: crypto.randomUUID(), iss: clientId, sub: clientId, aud: issuer, ...moments };
    const header = { alg: 'ES256', typ: 'client-authentication+jwt', kid: jwk.kid ?? '' };
    return signed({ header, claims }, await this.#key, this.#alter.assertion);
  }

  /** A proof for one request (RFC 9449 §4.2). `htu` is the address without query. */
  async #proof(htm: string, url: URL, more: JWTPayload): Promise<string> {
    const { key, jwk } = await this.#own;
    const claims = { jti: crypto.randomUUID(), htm, htu: `${url.origin}${url.pathname}`, iat: now(), ...more };
    return signed({ header: { typ: 'dpop+jwt', alg: 'ES256', jwk }, claims }, key, this.#alter.proof);
  }
}
