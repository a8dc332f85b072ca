/** One client at work in a check of a server behind EksternAPI: gets its tokens from HelseID and calls the API, right or wrong as the check wants it. */
import { signJwt } from '../../../simulators/kernel/codecs/jwt.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { hashOf, isJwt, IssuerSession, type Token } from '../helseid/session.ts';
import type { Jwt, ProofKey } from '../helseid/token.ts';
import type { RawRequest, ServerTrial } from '../server.ts';

/** A call of the API. Without `token`: a token that the API takes. Null: none. */
export interface ApiCall {
  readonly token?: Token | string | null;
  readonly scheme?: string;
  readonly proof?: null | ((jwt: Jwt) => Jwt | string | readonly string[]);
  readonly proofKey?: ProofKey;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or bytes as they are. */
  readonly body?: unknown;
}

function shownToken(token: ApiCall['token']): { readonly text: string | undefined; readonly bound: boolean } {
  if (typeof token === 'object' && token !== null) return token;
  return { text: token ?? undefined, bound: false };
}

export abstract class ApiSession<Cast = any> extends IssuerSession<Cast> {
  /** Id of the API's system. */
  readonly api: string;
  #scheme: 'DPoP' | 'Bearer' | undefined;

  constructor(trial: ServerTrial<Cast>, api: string) {
    super(trial);
    this.api = api;
  }

  #proofs(method: string, url: string, token: string, { proof, proofKey = this.own }: ApiCall) {
    if (proof === null) return undefined;
    const usual = this.proofFor(method, url, { ath: hashOf(token) }, proofKey);
    const made = proof?.(usual) ?? usual;
    return isJwt(made) ? signJwt(made.header, made.claims, proofKey.key) : made;
  }

  #headers(method: string, path: string, call: ApiCall): NonNullable<RawRequest['headers']> {
    const { token, headers = {}, body } = call;
    const { text, bound } = shownToken(token);
    const url = this.trial.endpoints[this.api]! + path.split('?')[0];
    const dpop = text !== undefined && (bound || call.proof) ? this.#proofs(method, url, text, call) : undefined;
    const scheme = call.scheme ?? (bound ? 'DPoP' : 'Bearer');
    return {
      ...(text !== undefined && { authorization: `${scheme} ${text}` }),
      ...(dpop !== undefined && { dpop }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    };
  }

  async #send(method: string, path: string, call: ApiCall): Promise<Exchange> {
    const { body } = call;
    const sent = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
    const headers = this.#headers(method, path, call);
    return this.trial.send(this.api, { method, path, headers, ...(sent !== undefined && { body: sent }) });
  }

  /** Calls the API: `/v1/…`. A first call finds out whether it takes bound tokens or unbound ones. */
  async call(method: string, path: string, call: ApiCall = {}): Promise<Exchange> {
    if (call.token !== undefined) return this.#send(method, path, call);
    const token = this.#scheme === 'Bearer' ? await this.unbound() : await this.kept('usual');
    const exchange = await this.#send(method, path, { ...call, token });
    if (this.#scheme !== undefined || exchange.reply.status !== 401) {
      this.#scheme ??= token.bound ? 'DPoP' : 'Bearer';
      return exchange;
    }
    this.#scheme = 'Bearer';
    return this.#send(method, path, { ...call, token: await this.unbound() });
  }

  /** Something harmless that works: the proof of life of checks that judge refusals. */
  abstract harmless(call?: ApiCall): Promise<Exchange>;

  /** A token that the API takes. */
  async good(): Promise<Token> {
    await this.harmless();
    return this.#scheme === 'Bearer' ? this.unbound() : this.kept('usual');
  }
}
