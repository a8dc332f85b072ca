/** Worlds, tokens and requests for this system's tests. Verktøy stands beside it: both look at the same citizens. */
import { digitaltaktivScopes } from '../../../fixtures/clients.ts';
import { loadPopulation, personaClient, personaNobody, personaPerson } from '../../../fixtures/index.ts';
import { createBase } from '../../kernel/base.ts';
import type { SimRequest } from '../../kernel/http.ts';
import { Simulator, type Answer } from '../../kernel/simulator.ts';
import { World, type WorldOptions } from '../../kernel/world.ts';
import { system as verktoy } from '../../helsenorge-verktoy/index.ts';
import { signAccessToken, type Grant } from '../../registers/access-token.ts';
import { system } from '../index.ts';

export const population = await loadPopulation();
export const base = createBase([system, verktoy], population);
export const simulator = new Simulator([system, verktoy]);

/** A Saturday noon in Norway's winter time. */
export const noon = Date.UTC(2026, 10, 21, 12);
export const day = 86_400_000;

const numberOf = (persona: string) => personaPerson(population, persona).number;

export const who = {
  active: numberOf('no-active'),
  activeSecond: numberOf('no-active-second'),
  notConsented: numberOf('no-not-consented'),
  basis: numberOf('no-basis'),
  withdrawn: numberOf('no-withdrawn'),
  child: numberOf('no-under-16'),
  parent: numberOf('no-parent'),
  represented: numberOf('no-represented'),
  proxy: numberOf('no-proxy'),
  assigned: numberOf('no-assigned'),
  deceased: numberOf('no-deceased'),
  dNumber: numberOf('no-d-number'),
  swede: numberOf('se-adult'),
  stranger: personaNobody(population, 'unknown-person'),
} as const;

/** A fresh world whose wall clock stands at noon. */
export function digitaltaktivWorld(options: WorldOptions = {}): World {
  return new World(base, { wall: () => noon, ...options });
}

export const scopes = digitaltaktivScopes;

/** An access token of this world with all scopes, or as wished. */
export function tokenOf(world: World, wish: Partial<Grant> = {}): string {
  const client = personaClient(population, 'motpart-epj');
  return signAccessToken(world, {
    client,
    issuer: 'http://localhost:4010/helseid',
    scopes: Object.values(scopes),
    audiences: ['nhn:helsenorge.eksternapi'],
    lifetimeSeconds: 300,
    orgnrParent: client.orgnrParent ?? undefined,
    ...wish,
  }).token;
}

const tokens = new WeakMap<World, string>();

/** The token that this world's requests carry unless they bring headers of their own. */
function standing(world: World): string {
  const known = tokens.get(world);
  if (known) return known;
  const made = tokenOf(world);
  tokens.set(world, made);
  return made;
}

function bytes(body: unknown): Uint8Array {
  if (body === undefined) return new Uint8Array(0);
  return body instanceof Uint8Array ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

/** A request line below the mount; headers stand instead of the usual ones. */
export function requestOf(line: string, body?: unknown, headers: SimRequest['headers'] = {}): SimRequest {
  const [, method = '', target = ''] = /^(\S+) (.*)$/s.exec(line) ?? [];
  const [path = '', query = ''] = target.split('?');
  const origin = 'http://localhost:4010';
  const below = `/helsenorge/digitaltaktiv${path}`;
  return { method, received: origin + below, base: origin, path: below, query, headers, body: bytes(body) };
}

export function ask(world: World, line: string, body?: unknown, headers?: SimRequest['headers']): Answer {
  const usual = {
    authorization: `Bearer ${standing(world)}`,
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  return simulator.respond(requestOf(line, body, { ...usual, ...headers }), world);
}

/** Polls the change feed; an offset is percent-encoded, as a client does. */
export function poll(world: World, offset?: string): Answer {
  const query = offset === undefined ? '' : `?offset=${encodeURIComponent(offset)}`;
  return ask(world, `GET /api/v1/DigitaltAktivStatusEndringer${query}`);
}

/** Asks about some numbers, about Helsehjelp unless another area is given. */
export function check(world: World, fnrListe: unknown, omraade: unknown = 3): Answer {
  return ask(world, 'POST /helsenorgeaktivsjekken/v1', { fnrListe, omraade });
}

/** What the check says of one number, in short: `self`, `others`, `assigned`. */
export function saysOf(world: World, number: string, omraade: unknown = 3): string {
  const entry = bodyOf(check(world, [number], omraade)).erAktivListe[number];
  if (entry === undefined) return 'missing';
  const says = {
    self: entry.erDigitaltAktivSelv,
    others: entry.erDigitaltAktivViaAndre,
    assigned: entry.tildeltFullmakt,
  };
  return Object.entries(says).filter(([, holds]) => holds).map(([word]) => word).join(' '); // prettier-ignore
}

export function area(world: World, fnr: unknown, omraade: unknown = 3): Answer {
  return ask(world, 'POST /v1/DigitaltAktivOmraade', { fnr, omraade });
}

export function textOf({ body }: Answer): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}

export function bodyOf(answer: Answer): any {
  return JSON.parse(textOf(answer)) as unknown;
}

/** `200`, or status and code: `400 SIM-OFFSET`. */
export function outcome(answer: Answer): string {
  return answer.status < 300 ? String(answer.status) : `${answer.status} ${bodyOf(answer).Code}`;
}

/** What the journal says of the last exchange. */
export function lastDiagnosis(world: World) {
  return world.journal.since().at(-1)?.diagnosis;
}

export function setProfile(world: World, key: string, value: string | number): void {
  world.setProfile('helsenorge-digitaltaktiv', key, value);
}
