/** A client for tests, made with jose: its assertions and proofs can be wrong in any way one likes. */
import { createHash } from 'node:crypto';
import * as jose from 'jose';
import { loadPopulation, personaClient } from '../../../fixtures/index.ts';
import { clientKey } from '../../../fixtures/keys.ts';
import type { OAuthClient } from '../../../fixtures/types.ts';
import { createBase } from '../../kernel/base.ts';
import type { SimRequest } from '../../kernel/http.ts';
import type { Exchange } from '../../kernel/journal.ts';
import { Simulator, type Answer } from '../../kernel/simulator.ts';
import { World } from '../../kernel/world.ts';
import { system } from '../index.ts';

export const origin = 'http://localhost:4010';
export const issuer = `${origin}/helseid`;
export const endpoint = `${issuer}/connect/token`;
export const noon = Date.UTC(2026, 10, 21, 12);
export const seconds = noon / 1000;

const population = await loadPopulation();
const base = createBase([system], population, population.seed);
export const simulator = new Simulator([system]);

/** A world whose wall clock stands at noon. */
export const makeWorld = (id = 'default') => new World(base, { id, wall: () => noon });

export const clientOf = (name: string): OAuthClient => personaClient(population, name);

let given = 0;
const freshId = () => `id-${(given += 1)}`;

type Claims = Record<string, unknown>;

/** Signs with the registered key of a client, or with another. */
async function sign(header: Claims, claims: Claims, key: jose.JWK): Promise<string> {
  const alg = (header['alg'] as string | undefined) ?? 'ES256';
  const jwt = new jose.SignJWT(claims).setProtectedHeader({ ...header, alg });
  return jwt.sign(await jose.importJWK(key, alg));
}

export interface AssertionWish {
  readonly client?: OAuthClient;
  readonly header?: Claims;
  /** An undefined value takes a claim away. */
  readonly claims?: Claims;
  readonly key?: jose.JWK;
}

export function registeredKey(client: OAuthClient): jose.JWK {
  return { ...clientKey(population.seed, client.clientId, client.generation).privateJwk } as jose.JWK;
}

export function makeAssertion(wish: AssertionWish = {}): Promise<string> {
  const client = wish.client ?? clientOf('motpart-epj');
  const own = {
    iss: client.clientId,
    sub: client.clientId,
    aud: issuer,
    jti: freshId(),
    iat: seconds,
    nbf: seconds,
  };
  const header = { typ: 'client-authentication+jwt', kid: client.keys.at(-1)!.jwk.kid, ...wish.header };
  return sign(header, { ...own, exp: seconds + 10, ...wish.claims }, wish.key ?? registeredKey(client));
}

export interface ProofWish {
  readonly header?: Claims;
  readonly claims?: Claims;
  readonly key?: jose.JWK;
  /** The access token, at an API. */
  readonly token?: string;
}

const pair = await jose.generateKeyPair('ES256', { extractable: true });
export const proofKey: jose.JWK = await jose.exportJWK(pair.privateKey);
export const publicProofKey: jose.JWK = await jose.exportJWK(pair.publicKey);

export function makeProof({ header, claims, key = proofKey, token }: ProofWish = {}): Promise<string> {
  const own = { jti: freshId(), htm: 'POST', htu: endpoint, iat: seconds };
  const ath = token && { ath: createHash('sha256').update(token).digest('base64url') };
  return sign({ typ: 'dpop+jwt', jwk: publicProofKey, ...header }, { ...own, ...ath, ...claims }, key);
}

export const sendScope = 'nhn:helsenorge.eksternapi/verktoysendtilinnbygger';
export const readScope = 'nhn:helsenorge.eksternapi/verktoykatalog_read';

export interface Asked {
  readonly answer: Answer;
  readonly body: Record<string, any>;
  /** What the journal has of it. */
  readonly exchange: Exchange;
}

export function send(world: World, request: Partial<SimRequest>): Asked {
  const path = request.path ?? '/helseid/connect/token';
  const full = {
    method: 'POST',
    received: origin + path,
    base: origin,
    path,
    query: '',
    headers: {},
    body: new Uint8Array(),
  };
  const answer = simulator.respond({ ...full, ...request }, world);
  const text = typeof answer.body === 'string' ? answer.body : new TextDecoder().decode(answer.body);
  return { answer, body: JSON.parse(text), exchange: world.journal.since().at(-1)! };
}

export const formHeaders = { 'content-type': 'application/x-www-form-urlencoded' };

export function sendForm(world: World, form: string, headers: SimRequest['headers'] = {}): Asked {
  return send(world, { headers: { ...formHeaders, ...headers }, body: Buffer.from(form) });
}

export interface AskWish extends AssertionWish {
  /** Further parameters; an undefined value takes one away. */
  readonly form?: Record<string, string | undefined>;
  readonly proof?: string | string[];
  readonly assertion?: string;
}

/** A token request that is right in all that is not asked for otherwise. */
export async function ask(world: World, wish: AskWish = {}): Promise<Asked> {
  const client = wish.client ?? clientOf('motpart-epj');
  const parameters = {
    client_id: client.clientId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: wish.assertion ?? (await makeAssertion(wish)),
    grant_type: 'client_credentials',
    scope: readScope,
    ...wish.form,
  };
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return sendForm(world, new URLSearchParams(given).toString(), wish.proof ? { dpop: wish.proof } : {});
}

/** Code, row and the parts of the diagnosis of a refusal. */
export function verdict({ answer, body, exchange }: Asked) {
  return { status: answer.status, error: body['error'], rule: answer.rule, ...exchange.diagnosis };
}
