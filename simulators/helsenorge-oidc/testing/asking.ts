/** Calls in this process, and a client that is right in all that is not asked for otherwise. */
import { hash } from 'node:crypto';
import { loadPopulation } from '../../../fixtures/index.ts';
import { createBase } from '../../kernel/base.ts';
import { signJwt } from '../../kernel/codecs/jwt.ts';
import type { SimRequest } from '../../kernel/http.ts';
import type { Exchange } from '../../kernel/journal.ts';
import { Simulator, type Answer } from '../../kernel/simulator.ts';
import { World } from '../../kernel/world.ts';
import { findHelsenorgeClientByName, ownRsaKey } from '../../registers/helsenorge-clients.ts';
import type { HelsenorgeClient } from '../../../fixtures/types.ts';
import { mount } from '../addresses.ts';
import { system } from '../index.ts';
import { loadPages } from '../pages/page.ts';

export const origin = 'http://localhost:4010';
export const issuer = `${origin}${mount}/v3`;
export const noon = Date.UTC(2026, 10, 21, 12);
export const seconds = noon / 1000;

export const population = await loadPopulation();
const base = createBase([system], population, population.seed);
const simulator = new Simulator([system]);
await loadPages();

/** A world whose clocks stand at noon. */
export const makeWorld = (id = 'default') => new World(base, { id, wall: () => noon });

export const number = (persona: string) => population.personas[persona]!.key;
export const clientOf = (world: World, name = 'motpart-tool') => findHelsenorgeClientByName(world, name)!;

export interface Asked {
  readonly answer: Answer;
  readonly text: string;
  readonly body: Record<string, any>;
  readonly exchange: Exchange;
}

type Values = Readonly<Record<string, string | undefined>>;

function form(values: Values): URLSearchParams {
  return new URLSearchParams(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

export function send(world: World, path: string, request: Partial<SimRequest> = {}): Asked {
  const whole = { received: origin + mount + path, base: origin, path: mount + path, query: '', headers: {} };
  const answer = simulator.respond({ method: 'GET', body: new Uint8Array(), ...whole, ...request }, world);
  const text = String(answer.body);
  const isJson = answer.headers['content-type']?.includes('json');
  return { answer, text, body: isJson ? JSON.parse(text) : {}, exchange: world.journal.since().at(-1)! };
}

export const get = (world: World, path: string, query: Values | string = {}, headers: SimRequest['headers'] = {}) =>
  send(world, path, { query: typeof query === 'string' ? query : form(query).toString(), headers });

export const post = (world: World, path: string, values: Values | string, headers: SimRequest['headers'] = {}) =>
  send(world, path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: Buffer.from(typeof values === 'string' ? values : form(values).toString()),
  });

let given = 0;

export interface AssertionWish {
  readonly client?: HelsenorgeClient;
  readonly header?: Record<string, unknown>;
  /** An undefined value takes a claim away. */
  readonly claims?: Record<string, unknown>;
  readonly alg?: string;
  /** Whose key signs. */
  readonly signer?: HelsenorgeClient;
}

export function assertionOf(world: World, wish: AssertionWish = {}): string {
  const { client = clientOf(world), signer = client, alg = 'PS256' } = wish;
  const { key, kid } = ownRsaKey(world, signer);
  const who = { iss: client.clientId, sub: client.clientId, aud: issuer, jti: `id-${(given += 1)}` };
  const now = world.clock.security() / 1000;
  const claims = { ...who, iat: now, nbf: now, exp: now + 30, ...wish.claims };
  const own = ownRsaKey(world, client).kid;
  return signJwt({ typ: 'JWT', kid: own, ...wish.header }, claims, { key, kid, alg });
}

/** How a client proves who it is: by an assertion, or a public one by its name. */
export function proofOf(world: World, client = clientOf(world), wish: AssertionWish = {}): Values {
  if (!client.confidential) return { client_id: client.clientId };
  return {
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertionOf(world, { client, ...wish }),
  };
}

export const verifier = 'a-verifier-of-more-than-forty-three-characters';
export const redirectUri = 'http://127.0.0.1:8080/callback';

/** The parameters of an authorization request. */
export const wish = (more: Values = {}): Values => ({
  response_type: 'code',
  redirect_uri: redirectUri,
  scope: 'openid oidcnavn oidcfodselsnummer offline_access',
  state: 'the-state',
  nonce: 'the-nonce',
  code_challenge: hash('sha256', verifier, 'base64url'),
  code_challenge_method: 'S256',
  ...more,
});

/** Arrives at /authorize without pushing. */
export const arrive = (world: World, more: Values = {}, headers: SimRequest['headers'] = {}) =>
  get(world, '/v2/authorize', { client_id: clientOf(world).clientId, ...wish(more) }, headers);

export const loginIn = ({ text }: Asked) => /name="login" value="([^"]+)"/.exec(text)?.[1] ?? '';
export const cookieOf = ({ answer }: Asked) => ({ cookie: answer.headers['set-cookie']?.split(';')[0] ?? '' });

/** Where the citizen is sent. */
export const backTo = ({ answer }: Asked) => new URL(answer.headers['location'] ?? 'about:blank');
export const backWith = (asked: Asked) => Object.fromEntries(backTo(asked).searchParams);

/** Picks a citizen on the page that was shown. */
export const choose = (world: World, page: Asked, choice: Values) =>
  post(world, '/v2/login', { login: loginIn(page), ...choice });

/** Logs a citizen in; gives the answer that holds the code. */
export const logIn = (world: World, more: Values = {}, choice: Values = { citizen: number('no-active') }) =>
  choose(world, arrive(world, more), choice);

/** Redeems a code, right in all that is not asked for otherwise. */
export const redeem = (world: World, code: string | undefined, more: Values = {}, client = clientOf(world)) =>
  post(world, '/v3/token', {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: redirectUri,
    ...proofOf(world, client),
    ...more,
  });

/** The tokens of a citizen who has just logged in. */
export function tokensOf(world: World, more: Values = {}, choice?: Values): Record<string, any> {
  return redeem(world, backWith(logIn(world, more, choice))['code']).body;
}

/** About a token: introspection, revocation, prolonging. */
export const about = (world: World, path: string, token: string | undefined, client = clientOf(world)) =>
  post(world, path, { token, ...proofOf(world, client) });

/** Status, error and row of a refusal. */
export const verdict = ({ answer, body }: Asked) => [answer.status, body['error'], answer.rule];
