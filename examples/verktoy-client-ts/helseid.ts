/** Tokens from HelseID: client credentials, private_key_jwt and DPoP (RFC 7523, RFC 9449), with openid-client. */
import type { webcrypto } from 'node:crypto';
import * as oidc from 'openid-client';

export interface Credentials {
  readonly clientId: string;
  /** The private key that belongs to the public one registered at HelseID. */
  readonly jwk: { readonly kid: string; readonly [member: string]: unknown };
  readonly scopes: readonly string[];
  readonly tenancy?: string;
  /** For whom the client acts. */
  readonly actingFor?: { readonly parent: string; readonly child?: string };
}

/** A client with many tenants names the one that it acts for; one with a single tenant only a child unit, if any. */
function detailsOf({ tenancy, actingFor }: Credentials) {
  if (!actingFor) return undefined;
  const { parent, child } = actingFor;
  const many = { system: 'urn:oid:1.0.6523', type: 'ENH', value: `NO:ORGNR:${parent}:${child ?? ''}` };
  const one = child && { system: 'urn:oid:2.16.578.1.12.4.1.4.101', type: 'ENH', value: child };
  const identifier = tenancy === 'multi-tenant' ? many : one;
  return identifier && [{ type: 'helseid_authorization', practitioner_role: { organization: { identifier } } }];
}

interface Setup {
  readonly config: oidc.Configuration;
  /** Makes a proof for each request, and keeps the nonce that HelseID gave. */
  readonly DPoP: oidc.DPoPHandle;
}

const P256 = { name: 'ECDSA', namedCurve: 'P-256' };
/** A token this close to its end (milliseconds) is not used any more: it must survive the way to the API. */
const margin = 5_000;

export class HelseId {
  readonly #issuer: string;
  readonly #credentials: Credentials;
  readonly #fetch: typeof fetch;
  #setup: Promise<Setup> | undefined;
  #token: Promise<string> | undefined;
  /** When the token is too old to use, milliseconds since 1970. Infinity while a new one is on its way. */
  #until = 0;

  constructor(issuer: string, credentials: Credentials, ownFetch: typeof fetch = fetch) {
    this.#issuer = issuer;
    this.#credentials = credentials;
    this.#fetch = ownFetch;
  }

  /** Calls an API with token and proof. A token may die before its time: 401 or 403 gets one new token, and then stands. */
  async call(method: string, url: URL, body?: string): Promise<Response> {
    const token = await this.#current();
    const first = await this.#send(token, method, url, body);
    if (first.status !== 401 && first.status !== 403) return first;
    await first.arrayBuffer();
    if ((await this.#token) === token) void this.#renew();
    return this.#send(await this.#current(), method, url, body);
  }

  async #send(token: string, method: string, url: URL, body?: string): Promise<Response> {
    const { config, DPoP } = await this.#ready();
    const headers = new Headers({ accept: 'application/json, image/*' });
    if (body !== undefined) headers.set('content-type', 'application/json');
    try {
      return await oidc.fetchProtectedResource(config, token, url, method, body, headers, { DPoP });
    } catch (thrown) {
      if (thrown instanceof oidc.WWWAuthenticateChallengeError) return thrown.response;
      throw thrown;
    }
  }

  /** One token serves all calls until it nears its end; calls that come meanwhile wait for the same request. */
  #current(): Promise<string> {
    return this.#token && Date.now() < this.#until ? this.#token : this.#renew();
  }

  #renew(): Promise<string> {
    this.#until = Infinity;
    this.#token = this.#request().catch((thrown: unknown) => {
      this.#until = 0;
      throw thrown;
    });
    return this.#token;
  }

  async #request(): Promise<string> {
    const { config, DPoP } = await this.#ready();
    const scope = this.#credentials.scopes.join(' ');
    const answer = await oidc.clientCredentialsGrant(config, { scope }, { DPoP });
    const lifetime = (answer.expires_in ?? 0) * 1000;
    this.#until = Date.now() + Math.max(lifetime - margin, lifetime / 2);
    return answer.access_token;
  }

  #ready(): Promise<Setup> {
    this.#setup ??= this.#discover().catch((thrown: unknown) => {
      this.#setup = undefined;
      throw thrown;
    });
    return this.#setup;
  }

  async #discover(): Promise<Setup> {
    const issuer = new URL(this.#issuer);
    // Plain HTTP is for a simulator on this machine only; the real HelseID answers on HTTPS.
    const execute = issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    const options = { execute, [oidc.customFetch]: this.#fetch as oidc.CustomFetch };
    const auth = await this.#privateKeyJwt();
    const config = await oidc.discovery(issuer, this.#credentials.clientId, undefined, auth, options);
    return { config, DPoP: oidc.getDPoPHandle(config, await oidc.randomDPoPKeyPair('ES256')) };
  }

  /** HelseID wants the issuer as `aud`, a `jti` used once and a life of at most 60 seconds: the library's own choices. */
  async #privateKeyJwt(): Promise<oidc.ClientAuth> {
    const { jwk } = this.#credentials;
    const key = await crypto.subtle.importKey('jwk', jwk as webcrypto.JsonWebKey, P256, false, ['sign']);
    const details = detailsOf(this.#credentials);
    const modify: oidc.ModifyAssertionFunction = (header, claims) => {
      header['typ'] = 'client-authentication+jwt';
      if (details) claims['assertion_details'] = details;
    };
    return oidc.PrivateKeyJwt({ key, kid: jwk.kid }, { [oidc.modifyAssertion]: modify });
  }
}
