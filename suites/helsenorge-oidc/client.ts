/** The reference client: passes every check, and is what the mutants break. Examples for teams stand in examples/. */
import { createHash, randomBytes } from 'node:crypto';
import type { ClientContext, ClientModule } from '../dsl/types.ts';
import { checkIdToken, type Aspect, type IdTokenClaims } from './id-token.ts';
import { Provider, type Registered } from './provider.ts';
import type { Jwt } from '../dsl/helseid/token.ts';

/** What a mutant makes wrong. */
export interface Wrongs {
  readonly assertion?: (jwt: Jwt) => Jwt;
  readonly pushes?: 'never' | 'when it must';
  readonly challenge?: 'plain' | 'always the same';
  readonly state?: 'always the same' | 'unchecked';
  readonly nonce?: 'always the same' | 'too long';
  readonly request?: Readonly<Record<string, string>>;
  readonly redeems?: Readonly<Record<string, string>>;
  /** Part of the id token that it takes unseen. */
  readonly unseen?: Aspect;
  readonly errors?: 'redeemed';
  readonly codes?: 'redeemed twice';
  readonly citizens?: 'taken for one';
  readonly tokens?: 'for ever';
  readonly again?: 'from its own session';
  readonly logsOut?: 'by itself only';
}

interface Login {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly redirectUri: string;
}

interface Session {
  readonly accessToken: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

interface Callback {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body?: string;
}

class Refused extends Error {
  readonly outcome = 'refused';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const fresh = () => randomBytes(32).toString('base64url');
const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url');
const one = 'the-one-that-is-always-the-same-of-forty-three-characters';

function registeredIn({ credentials }: ClientContext): Registered {
  return credentials['helsenorge-oidc'] as Registered;
}

function providerOf(context: ClientContext, wrongs: Wrongs): Provider {
  const { endpoints, fetch = globalThis.fetch } = context;
  return new Provider(endpoints['helsenorge-oidc'] ?? '', registeredIn(context), fetch, wrongs.assertion);
}

function begun(context: ClientContext, { state, nonce, challenge }: Wrongs): Login {
  return {
    state: state === 'always the same' ? one : fresh(),
    nonce: nonce === 'always the same' ? one : fresh().padEnd(nonce === 'too long' ? 1_001 : 0, '.'),
    verifier: challenge === 'always the same' ? one : fresh(),
    redirectUri: registeredIn(context).redirectUris[0]!,
  };
}

function requestOf(login: Login, scopes: readonly string[], wrongs: Wrongs): Record<string, string> {
  const plain = wrongs.challenge === 'plain';
  return {
    response_type: 'code',
    redirect_uri: login.redirectUri,
    scope: scopes.join(' '),
    state: login.state,
    nonce: login.nonce,
    code_challenge: plain ? login.verifier : hashOf(login.verifier),
    code_challenge_method: plain ? 'plain' : 'S256',
    ui_locales: 'nb',
    ...wrongs.request,
  };
}

function doesPush(context: ClientContext, { pushes }: Wrongs): boolean {
  return pushes === undefined || (pushes === 'when it must' && registeredIn(context).jwk === undefined);
}

/** What the provider said: in the query, or in a form that the browser posted. */
function answerIn({ method, url, body }: Callback): URLSearchParams {
  return method === 'POST' ? new URLSearchParams(body) : new URL(url).searchParams;
}

function codeIn(answer: URLSearchParams, login: Login, wrongs: Wrongs): string {
  if (wrongs.state !== 'unchecked' && answer.get('state') !== login.state) throw new Error('another state came back');
  const error = answer.get('error');
  if (error !== null && wrongs.errors !== 'redeemed') throw new Refused(error, 'nobody logged in');
  return answer.get('code') ?? 'none';
}

/** Whoever logged in stands beside the represented one, or in `act`; alone it is the same. */
function citizensIn(claims: IdTokenClaims, wrongs: Wrongs) {
  const known = (number: unknown, name: unknown) => ({
    ...(typeof number === 'string' && { number }),
    ...(typeof name === 'string' && { name }),
  });
  const { pid, name, act, logged_in_pid: otherPid = act?.pid, logged_in_name: otherName = act?.name } = claims;
  const represented = known(pid, name);
  const alone = wrongs.citizens === 'taken for one' || (otherPid === undefined && otherName === undefined);
  return { represented, loggedIn: alone ? represented : known(otherPid, otherName) };
}

async function behandler(context: ClientContext, { accessToken, until }: Session, tool: string, wrongs: Wrongs) {
  if (wrongs.tokens !== 'for ever' && Date.now() >= until) throw new Error('the login is over: log in again');
  const { endpoints, fetch = globalThis.fetch } = context;
  const url = `${endpoints['helsenorge-verktoy']}/v1/Behandler?${new URLSearchParams({ VerktoyId: tool })}`;
  const response = await fetch(url, { method: 'GET', headers: { authorization: `Bearer ${accessToken}` } });
  const { Code = '' } = (await response.json()) as { Code?: string };
  if (response.ok || Code === 'VER-000260' || Code === 'VER-000261') return { sent: response.ok };
  throw new Refused(Code, `HTTP ${response.status}`);
}

/** A client that keeps nothing itself: what it would keep for a browser it gives away and gets back. */
export function createClient(wrongs: Wrongs = {}): ClientModule {
  return {
    async startLogin({ session }: { session?: Session }, context) {
      const login = begun(context, wrongs);
      if (session && wrongs.again) return { url: `${login.redirectUri}?welcome=back`, login };
      const request = requestOf(login, registeredIn(context).scopes, wrongs);
      const provider = providerOf(context, wrongs);
      return { url: await provider.begin(request, doesPush(context, wrongs)), login };
    },
    async finishLogin({ login, callback }: { login: Login; callback: Callback }, context) {
      const code = codeIn(answerIn(callback), login, wrongs);
      const provider = providerOf(context, wrongs);
      const { redirectUri: redirect_uri, verifier: code_verifier, nonce } = login;
      const wish = { code, redirect_uri, code_verifier, ...wrongs.redeems };
      const tokens = await provider.redeem(wish);
      if (wrongs.codes) await provider.redeem(wish).catch(() => undefined);
      const claims = checkIdToken(tokens.id_token, { ...(await provider.expected()), nonce }, wrongs.unseen);
      const session = { accessToken: tokens.access_token, until: Date.now() + tokens.expires_in * 1000 };
      return { session, ...citizensIn(claims, wrongs) };
    },
    callApi: ({ session, tool }: { session: Session; tool: string }, context) =>
      behandler(context, session, tool, wrongs),
    async logOut({ session }: { session: Session }, context) {
      if (wrongs.logsOut === undefined) await providerOf(context, wrongs).revoke(session.accessToken);
      return {};
    },
  };
}

export const referenceClient = async (): Promise<ClientModule> => createClient();
