/** One client at work in a check of a server: asks HelseID for tokens, right or wrong as the check wants it. */
import { createHash, createPrivateKey } from 'node:crypto';
import { parseJwt, signJwt, type SigningKey } from '../../../simulators/kernel/codecs/jwt.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { noToken } from '../eksternapi/texts.ts';
import { replyHeader, replyJson } from '../exchange.ts';
import type { ServerTrial } from '../server.ts';
import { makeProofKey, type Jwt, type ProofKey, type Registered } from './token.ts';

/** Alters a JWT before it is signed; a string goes out as it is. */
export type Alter = (jwt: Jwt) => Jwt | string;

/** A token request. Without anything: a right one, with a proof, for all scopes of the client. */
export interface Ask {
  readonly client?: Registered;
  /** Parameters instead of the usual ones; undefined leaves one out, a list repeats it. */
  readonly form?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly assertion?: Alter;
  readonly assertionKey?: SigningKey;
  /** Null: no proof. A list: several headers. */
  readonly proof?: null | ((jwt: Jwt, signed: (jwt: Jwt) => string) => Jwt | string | readonly string[]);
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of the form. */
  readonly body?: string;
}

/** An access token that was granted. */
export interface Token {
  readonly text: string;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly bound: boolean;
  readonly answer: Exchange;
}

const alg = 'ES256';
const tokenPath = '/connect/token';
const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
export const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');

const keys = new WeakMap<object, SigningKey>();

/** The key that a client is registered with. */
export function keyOf({ jwk }: Registered): SigningKey {
  const known = keys.get(jwk) ?? { key: createPrivateKey({ key: jwk, format: 'jwk' }), alg };
  keys.set(jwk, known);
  return known;
}

let proofKey: ProofKey | undefined;

export const isJwt = (value: Jwt | string | readonly string[] | undefined): value is Jwt =>
  typeof value === 'object' && 'header' in value;

export class IssuerSession<Cast = any> {
  readonly trial: ServerTrial<Cast>;
  /** One for all sessions: proofs differ by their jti. */
  readonly own: ProofKey = (proofKey ??= makeProofKey());
  readonly registered: Registered;
  #nonce: string | undefined;
  #tokens = new Map<string, Promise<Token>>();

  constructor(trial: ServerTrial<Cast>) {
    this.trial = trial;
    this.registered = trial.credentials['helseid'] as Registered;
  }

  get issuer(): string {
    return this.trial.endpoints['helseid']!;
  }

  /** Seconds of security time. */
  get seconds(): number {
    return Math.floor(this.trial.security() / 1000);
  }

  assertion({ client = this.registered, assertion, assertionKey = keyOf(client) }: Ask = {}): string {
    const { clientId, jwk } = client;
    const moments = { iat: this.seconds, nbf: this.seconds, exp: this.seconds + 30 };
    const claims = { jti: this.trial.unique(), iss: clientId, sub: clientId, aud: this.issuer, ...moments };
    const jwt = { header: { typ: 'client-authentication+jwt', kid: jwk.kid }, claims };
    const altered = assertion?.(jwt) ?? jwt;
    return typeof altered === 'string' ? altered : signJwt(altered.header, altered.claims, assertionKey);
  }

  #form(ask: Ask): string {
    const { client = this.registered, form = {} } = ask;
    const values = {
      grant_type: 'client_credentials',
      client_id: client.clientId,
      client_assertion_type: assertionType,
      scope: client.scopes.join(' '),
      ...form,
      client_assertion: 'client_assertion' in form ? form['client_assertion'] : this.assertion(ask),
    };
    const pairs = Object.entries(values).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]));
    return new URLSearchParams(pairs).toString();
  }

  /** One token request, with the nonce that is known. */
  async ask(ask: Ask = {}): Promise<Exchange> {
    const { proof, headers = {}, body } = ask;
    const usual = this.proofFor('POST', this.issuer + tokenPath, this.#nonce ? { nonce: this.#nonce } : {});
    const sign = ({ header, claims }: Jwt) => signJwt(header, claims, this.own.key);
    const made = proof === null ? undefined : proof ? proof(usual, sign) : usual;
    const dpop = isJwt(made) ? sign(made) : made;
    const exchange = await this.trial.send('helseid', {
      method: 'POST',
      path: tokenPath,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...(dpop !== undefined && { dpop }), ...headers },
      body: body ?? this.#form(ask),
    });
    this.#nonce = replyHeader(exchange, 'dpop-nonce') ?? this.#nonce;
    return exchange;
  }

  /** A token request that is repeated once when a nonce is asked for. */
  async request(ask: Ask = {}): Promise<Exchange> {
    const first = await this.ask(ask);
    return first.code === 'use_dpop_nonce' ? this.ask(ask) : first;
  }

  /** A token; where none is granted the check cannot go on. */
  async token(ask: Ask = {}): Promise<Token> {
    const answer = await this.request(ask);
    const body = replyJson(answer);
    const jwt = parseJwt(String(body?.access_token ?? ''));
    if (!jwt) this.trial.skip(noToken(`${answer.reply.status} ${answer.code ?? ''}`.trim()));
    const { claims, header } = jwt;
    return { text: body.access_token, claims, header, bound: (claims['cnf'] as object) !== undefined, answer };
  }

  /** The same token for the same wish, for as long as the check runs. */
  kept(name: string, ask: Ask = {}): Promise<Token> {
    const known = this.#tokens.get(name) ?? this.token(ask);
    this.#tokens.set(name, known);
    return known;
  }

  /** A Bearer token, where the issuer gives one. */
  unbound(): Promise<Token> {
    return this.kept('unbound', { proof: null });
  }

  protected proofFor(
    htm: string,
    htu: string,
    more: Readonly<Record<string, unknown>>,
    { jwk }: ProofKey = this.own,
  ): Jwt {
    const claims = { jti: this.trial.unique(), htm, htu, iat: this.seconds, ...more };
    return { header: { typ: 'dpop+jwt', jwk }, claims };
  }
}
