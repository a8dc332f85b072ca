/** How the reference clients of HelseID's APIs get their token from HelseID and prove, call by call, that the token is their own. */
import { createHash, createPrivateKey, generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { signJwt, type SigningKey } from '../../../simulators/kernel/codecs/jwt.ts';

export interface Registered {
  readonly clientId: string;
  readonly jwk: JsonWebKey & { readonly kid: string };
  readonly scopes: readonly string[];
  readonly tenancy?: 'none' | 'single-tenant' | 'multi-tenant';
  /** For whom it acts. */
  readonly actingFor?: { readonly parent: string; readonly child?: string };
}

/** The organisation, in the structure of the tenancy. A single-tenant client need not name its own parent. */
function detailsOf({ tenancy, actingFor }: Registered): object {
  if (!actingFor) return {};
  const { parent, child } = actingFor;
  const many = { system: 'urn:oid:1.0.6523', type: 'ENH', value: `NO:ORGNR:${parent}:${child ?? ''}` };
  const one = child && { system: 'urn:oid:2.16.578.1.12.4.1.4.101', value: child };
  const identifier = tenancy === 'multi-tenant' ? many : one;
  if (!identifier) return {};
  return {
    assertion_details: [{ type: 'helseid_authorization', practitioner_role: { organization: { identifier } } }],
  };
}

export interface Jwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** What a mutant makes wrong before it is signed, or kept. */
export interface Alterations {
  readonly assertion?: (jwt: Jwt) => Jwt;
  readonly proof?: (jwt: Jwt) => Jwt;
  /** Otherwise: a token for each scope, until it expires. */
  readonly keeps?: 'nothing' | 'the last token';
}

/** The key that a client proves its tokens with. */
export interface ProofKey {
  readonly key: SigningKey;
  readonly jwk: JsonWebKey;
}

export type Fetch = typeof globalThis.fetch;

const alg = 'ES256';
const now = () => Math.floor(Date.now() / 1000);
const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');

export function makeProofKey(): ProofKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { key: { key: privateKey, alg }, jwk: publicKey.export({ format: 'jwk' }) };
}

function signed(jwt: Jwt, key: SigningKey, alter: Alterations['proof']): string {
  const { header, claims } = alter?.(jwt) ?? jwt;
  return signJwt(header, claims, key);
}

/** An API did not answer: nobody knows whether the call arrived. */
export class NoAnswer extends Error {}

/** A token, or the request for it, and until when it is used, milliseconds since 1970. */
interface Kept {
  readonly token: Promise<string>;
  until: number;
}

export class TokenSource {
  readonly #issuer: string;
  readonly #registered: Registered;
  readonly #fetch: Fetch;
  readonly #alter: Alterations;
  readonly #own: ProofKey;
  readonly #key: SigningKey;
  /** By scope. */
  readonly #tokens = new Map<string, Kept>();
  #metadata: Promise<{ issuer: string; token_endpoint: string }> | undefined;
  #nonce: string | undefined;

  constructor(issuer: string, registered: Registered, fetch: Fetch, own: ProofKey, alter: Alterations) {
    this.#own = own;
    this.#key = { key: createPrivateKey({ key: registered.jwk, format: 'jwk' }), alg };
    this.#issuer = issuer;
    this.#registered = registered;
    this.#fetch = fetch;
    this.#alter = alter;
  }

  /**
   * Calls an API. Answered with 401 or 403, it tries once more with a new token, and lets that answer stand.
   * @param scope  of the token; all that the client has without it
   */
  async call(method: string, url: URL, body?: string, scope = this.#registered.scopes.join(' ')): Promise<Response> {
    const token = await this.#current(scope);
    const first = await this.#send(token, method, url, body);
    if (first.status !== 401 && first.status !== 403) return first;
    if ((await this.#tokens.get(scope)?.token) === token) this.#tokens.delete(scope);
    return this.#send(await this.#current(scope), method, url, body);
  }

  async #send(token: string, method: string, url: URL, body: string | undefined): Promise<Response> {
    const dpop = this.#proof(method, url, { ath: hashOf(token) });
    const headers = { authorization: `DPoP ${token}`, dpop, ...(body && { 'content-type': 'application/json' }) };
    return this.#fetch(url, { method, headers, ...(body && { body }) }).catch((thrown: Error) => {
      throw new NoAnswer(thrown.message);
    });
  }

  #current(scope: string): Promise<string> {
    const known = this.#tokens.get(scope);
    if (known && Date.now() < known.until && this.#alter.keeps !== 'nothing') return known.token;
    if (this.#alter.keeps === 'the last token') this.#tokens.clear();
    const answer = this.#request(scope);
    const kept: Kept = { token: answer.then(({ token }) => token), until: Infinity };
    this.#tokens.set(scope, kept);
    answer.then(
      ({ until }) => (kept.until = until),
      () => this.#tokens.get(scope) === kept && this.#tokens.delete(scope),
    );
    return kept.token;
  }

  async #request(scope: string): Promise<{ readonly token: string; readonly until: number }> {
    let response = await this.#ask(scope);
    this.#nonce = response.headers.get('dpop-nonce') ?? this.#nonce;
    let answer = (await response.json()) as { error?: string; access_token: string; expires_in: number };
    if (answer.error === 'use_dpop_nonce') {
      response = await this.#ask(scope);
      answer = (await response.json()) as typeof answer;
    }
    if (!response.ok) throw new Error(`HelseID answered ${response.status} ${answer.error}`);
    return { token: answer.access_token, until: Date.now() + answer.expires_in * 900 };
  }

  async #ask(scope: string): Promise<Response> {
    this.#metadata ??= this.#discover();
    const { issuer, token_endpoint: endpoint } = await this.#metadata;
    const url = new URL(endpoint);
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: this.#registered.clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: this.#assertion(issuer),
      scope,
    });
    const dpop = this.#proof('POST', url, this.#nonce === undefined ? {} : { nonce: this.#nonce });
    return this.#fetch(url, { method: 'POST', headers: { dpop }, body });
  }

  async #discover() {
    const response = await this.#fetch(`${this.#issuer}/.well-known/openid-configuration`);
    return (await response.json()) as { issuer: string; token_endpoint: string };
  }

  /** Who the client is (RFC 7523): for the issuer, good for half a minute, used once. */
  #assertion(issuer: string): string {
    const { clientId, jwk } = this.#registered;
    const moments = { iat: now(), nbf: now(), exp: now() + 30 };
    const who = { iss: clientId, sub: clientId, aud: issuer, ...detailsOf(this.#registered) };
    const claims = { jti: crypto.randomUUID(), ...who, ...moments };
    const header = { typ: 'client-authentication+jwt', kid: jwk.kid };
    return signed({ header, claims }, this.#key, this.#alter.assertion);
  }

  /** A proof for one request (RFC 9449 §4.2). `htu` is the address without query. */
  #proof(htm: string, url: URL, more: Readonly<Record<string, string>>): string {
    const { key, jwk } = this.#own;
    const claims = { jti: crypto.randomUUID(), htm, htu: `${url.origin}${url.pathname}`, iat: now(), ...more };
    return signed({ header: { typ: 'dpop+jwt', jwk }, claims }, key, this.#alter.proof);
  }
}
