/** Tokens of Helsenorge STS, the older token service, with nothing but Node: asked for with a signed assertion, kept, replaced once. */
import { constants, createPrivateKey, randomUUID, sign, type JsonWebKey } from 'node:crypto';

/** What Norsk helsenett and the client agreed on: the client's id, and its RSA key, whose public half is registered. */
export interface Registration {
  readonly clientId: string;
  readonly jwk: JsonWebKey & { readonly kid: string };
}

/** The same in every environment. */
const audience = 'sikkerhet.helsenorge.no';
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Who the client is (RFC 7523): good for a minute, for one request. */
export function assertionOf({ clientId, jwk }: Registration, now = Math.floor(Date.now() / 1000)): string {
  const header = { alg: 'PS512', typ: 'jwt', kid: jwk.kid };
  const who = { iss: clientId, sub: clientId, aud: audience, jti: randomUUID() };
  const text = `${encoded(header)}.${encoded({ ...who, iat: now, nbf: now, exp: now + 60 })}`;
  const signature = sign('sha512', Buffer.from(text), {
    key: createPrivateKey({ key: jwk, format: 'jwk' }),
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
  });
  return `${text}.${signature.toString('base64url')}`;
}

export class Sts {
  readonly #base: string;
  readonly #registration: Registration;
  readonly #fetch: typeof fetch;
  #token: string | undefined;
  #until = 0;

  /** @param base  of the environment's service, `https://eksternapi.helsenorge.no/sts` */
  constructor(base: string, registration: Registration, ownFetch: typeof fetch = fetch) {
    this.#base = base;
    this.#registration = registration;
    this.#fetch = ownFetch;
  }

  /** Calls EksternAPI. Answered with 401 or 403 (the documents name both), it tries once more with a new token. */
  async call(method: string, url: URL): Promise<Response> {
    const first = await this.#send(method, url);
    if (first.status !== 401 && first.status !== 403) return first;
    await first.arrayBuffer();
    this.#token = undefined;
    return this.#send(method, url);
  }

  async #send(method: string, url: URL): Promise<Response> {
    const authorization = `Bearer ${await this.#current()}`;
    return this.#fetch(url, { method, headers: { authorization } });
  }

  async #current(): Promise<string> {
    if (this.#token !== undefined && Date.now() < this.#until) return this.#token;
    const response = await this.#fetch(`${this.#base}/v2/token`, { method: 'POST', body: this.#request() });
    const answer = (await response.json().catch(() => ({}))) as Record<string, unknown>;
    if (!response.ok) throw new Error(`Helsenorge STS: ${response.status} ${String(answer['error'] ?? '')}`.trimEnd());
    // Nobody promises expires_in: five minutes, then.
    const seconds = typeof answer['expires_in'] === 'number' ? answer['expires_in'] : 300;
    this.#until = Date.now() + seconds * 900;
    return (this.#token = String(answer['access_token']));
  }

  #request(): URLSearchParams {
    return new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: this.#registration.clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertionOf(this.#registration),
    });
  }
}
