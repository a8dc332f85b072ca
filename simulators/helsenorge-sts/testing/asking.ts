/** A client for tests, made with jose: its assertions can be wrong in any way one likes. Both APIs stand beside the service. */
import * as jose from 'jose';
import { loadPopulation } from '../../../fixtures/index.ts';
import type { HelsenorgeClient } from '../../../fixtures/types.ts';
import { system as digitaltaktiv } from '../../helsenorge-digitaltaktiv/index.ts';
import { system as verktoy } from '../../helsenorge-verktoy/index.ts';
import { createBase } from '../../kernel/base.ts';
import type { SimRequest } from '../../kernel/http.ts';
import type { Exchange } from '../../kernel/journal.ts';
import { Simulator, type Answer } from '../../kernel/simulator.ts';
import { World } from '../../kernel/world.ts';
import { findHelsenorgeClientByName, privateJwkOf } from '../../registers/helsenorge-clients.ts';
import { system } from '../index.ts';

const origin = 'http://localhost:4010';
export const path = '/helsenorge/sts/v2/token';
export const audience = 'sikkerhet.helsenorge.no';
export const noon = Date.UTC(2026, 10, 21, 12);
export const seconds = noon / 1000;

const population = await loadPopulation();
const systems = [system, verktoy, digitaltaktiv];
const base = createBase(systems, population, population.seed);
export const simulator = new Simulator(systems);

/** A world whose wall clock stands at noon. */
export const makeWorld = (id = 'default') => new World(base, { id, wall: () => noon });

const first = makeWorld();

export function clientOf(name: string, world = first): HelsenorgeClient {
  return findHelsenorgeClientByName(world, name)!;
}

export const sts = clientOf('motpart-sts');
/** The RSA key of `motpart-sts`: one for all worlds of this seed. */
export const jwk = privateJwkOf(first, sts) as jose.JWK;
export const kid = jwk.kid!;

let given = 0;
const freshId = () => `id-${(given += 1)}`;

type Claims = Record<string, unknown>;

export interface AssertionWish {
  readonly client?: HelsenorgeClient;
  readonly header?: Claims;
  /** An undefined value takes a claim away. */
  readonly claims?: Claims;
  readonly key?: jose.JWK;
}

const keys = new Map<string, Promise<CryptoKey | Uint8Array>>();

function imported(key: jose.JWK, alg: string) {
  const name = `${alg} ${JSON.stringify(key)}`;
  const known = keys.get(name) ?? jose.importJWK({ ...key, alg }, alg);
  keys.set(name, known);
  return known;
}

export async function makeAssertion({ client = sts, header, claims, key = jwk }: AssertionWish = {}): Promise<string> {
  const { clientId } = client;
  const times = { iat: seconds, nbf: seconds, exp: seconds + 60 };
  const own = { iss: clientId, sub: clientId, aud: audience, jti: freshId(), ...times };
  const all = { alg: 'PS512', typ: 'jwt', kid, ...header };
  const jwt = new jose.SignJWT({ ...own, ...claims }).setProtectedHeader(all);
  return jwt.sign(await imported(key, all.alg));
}

export interface Asked {
  readonly answer: Answer;
  readonly body: Record<string, any>;
  /** What the journal has of it. */
  readonly exchange: Exchange;
}

export function send(world: World, request: Partial<SimRequest> = {}): Asked {
  const to = request.path ?? path;
  const full = { method: 'POST', received: origin + to, base: origin, path: to, query: '', headers: {}, body: new Uint8Array() };
  const answer = simulator.respond({ ...full, ...request }, world);
  const text = typeof answer.body === 'string' ? answer.body : new TextDecoder().decode(answer.body);
  return { answer, body: text === '' ? {} : JSON.parse(text), exchange: world.journal.since().at(-1)! };
} // prettier-ignore

export const formHeaders = { 'content-type': 'application/x-www-form-urlencoded' };

export function sendForm(world: World, form: string, headers: SimRequest['headers'] = {}): Asked {
  return send(world, { headers: { ...formHeaders, ...headers }, body: Buffer.from(form) });
}

export interface AskWish extends AssertionWish {
  /** Further parameters; an undefined value takes one away. */
  readonly form?: Record<string, string | undefined>;
  readonly headers?: SimRequest['headers'];
  readonly assertion?: string;
}

/** A token request that is right in all that is not asked for otherwise. */
export async function ask(world: World, wish: AskWish = {}): Promise<Asked> {
  const parameters = {
    client_id: (wish.client ?? sts).clientId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: wish.assertion ?? (await makeAssertion(wish)),
    grant_type: 'client_credentials',
    ...wish.form,
  };
  const present = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return sendForm(world, new URLSearchParams(present).toString(), wish.headers);
}

/** Code, row and the parts of the diagnosis of a refusal. */
export function verdict({ answer, body, exchange }: Asked) {
  return { status: answer.status, error: body['error'], rule: answer.rule, ...exchange.diagnosis };
}

const tool = population.tools[0]!.id;

/** A call of Verktøy (one tool) with an Authorization header. */
export function getTool(world: World, authorization: string, headers: SimRequest['headers'] = {}): Asked {
  const to = `/helsenorge/verktoy/v1/SelvstendigVerktoy/${tool}`;
  return send(world, { method: 'GET', path: to, headers: { authorization, ...headers } });
}

/** A call of the change feed. */
export function getChanges(world: World, authorization: string): Asked {
  const to = '/helsenorge/digitaltaktiv/api/v1/DigitaltAktivStatusEndringer';
  return send(world, { method: 'GET', path: to, headers: { authorization } });
}
