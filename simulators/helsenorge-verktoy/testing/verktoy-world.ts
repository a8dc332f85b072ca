/** Worlds, tokens and requests for this system's tests. */
import {
  loadPopulation,
  personaClient,
  personaNobody,
  personaPerson,
  personaPractitioner,
  personaTool,
} from '../../../fixtures/index.ts';
import { createBase } from '../../kernel/base.ts';
import type { SimRequest } from '../../kernel/http.ts';
import { Simulator, type Answer } from '../../kernel/simulator.ts';
import { World, type WorldOptions } from '../../kernel/world.ts';
import { signAccessToken, type Grant } from '../../registers/access-token.ts';
import { issueReferenceToken } from '../../registers/reference-tokens.ts';
import { issueCitizenToken } from '../citizen-token.ts';
import { system } from '../index.ts';
import { guidanceTable, type GuidanceRow } from '../state.ts';

export const population = await loadPopulation();
export const base = createBase([system], population);
export const simulator = new Simulator([system]);

/** A Saturday noon in Norway's winter time. */
export const noon = Date.UTC(2026, 10, 21, 12);
export const day = 86_400_000;

const sends = personaPractitioner(population, 'practitioner');
const sendsToo = personaPractitioner(population, 'practitioner-second');

export const who = {
  citizen: personaPerson(population, 'no-active').number,
  citizenSecond: personaPerson(population, 'no-active-second').number,
  notConsented: personaPerson(population, 'no-not-consented').number,
  basis: personaPerson(population, 'no-basis').number,
  withdrawn: personaPerson(population, 'no-withdrawn').number,
  deceased: personaPerson(population, 'no-deceased').number,
  child: personaPerson(population, 'no-under-16').number,
  stranger: personaNobody(population, 'unknown-person'),
  hpr: sends.hprNumber!,
  fnrOfHpr: sends.number,
  hprSecond: sendsToo.hprNumber!,
  fnrOnly: personaPractitioner(population, 'practitioner-fnr-only').number,
  noHpr: personaNobody(population, 'unknown-hpr'),
  tool: personaTool(population, 'tool-prescribed').id,
  toolSecond: personaTool(population, 'tool-prescribed-second').id,
  toolForEveryone: personaTool(population, 'tool-for-everyone').id,
  noTool: personaNobody(population, 'unknown-tool'),
} as const;

/** A fresh world whose wall clock stands at noon. */
export function verktoyWorld(options: WorldOptions = {}): World {
  return new World(base, { wall: () => noon, ...options });
}

export const sendScope = 'nhn:helsenorge.eksternapi/verktoysendtilinnbygger';
export const readScope = 'nhn:helsenorge.eksternapi/verktoykatalog_read';
export const guidanceScope = 'nhn:helsenorge.eksternapi/verktoyadminveiledning';

/** An access token of this world with all scopes, or as wished. */
export function tokenOf(world: World, wish: Partial<Grant> = {}): string {
  const client = personaClient(population, 'motpart-epj');
  return signAccessToken(world, {
    client,
    issuer: 'http://localhost:4010/helseid',
    scopes: [sendScope, readScope, guidanceScope],
    audiences: ['nhn:helsenorge.eksternapi'],
    lifetimeSeconds: 300,
    orgnrParent: client.orgnrParent ?? undefined,
    ...wish,
  }).token;
}

/** The access token of a citizen who is logged in at a tool: for themselves, or for another. */
export function citizenTokenOf(world: World, represented: string = who.citizen, loggedIn = represented): string {
  return issueCitizenToken(world, represented, loggedIn).accessToken;
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

/** Guidance services of a client: those of `motpart-epj`, whom the usual token belongs to, unless another is named. */
export function guidanceOf(world: World, client = 'motpart-epj'): readonly GuidanceRow[] {
  const { clientId } = personaClient(population, client);
  return world.table<GuidanceRow>(guidanceTable.name).by('client', clientId);
}

/** Who sent a tool, asked with a citizen's token. */
export function askWho(world: World, tool: string, represented?: string, loggedIn?: string): Answer {
  const authorization = `Bearer ${citizenTokenOf(world, represented, loggedIn)}`;
  return ask(world, `GET /v1/Behandler?VerktoyId=${tool}`, undefined, { authorization });
}

function bytes(body: unknown): Uint8Array {
  if (body === undefined) return new Uint8Array(0);
  return body instanceof Uint8Array ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

/** A request line below the mount, `GET /v1/SelvstendigVerktoy?Sprak=1`; headers stand instead of the usual ones. */
export function requestOf(line: string, body?: unknown, headers: SimRequest['headers'] = {}): SimRequest {
  const [, method = '', target = ''] = /^(\S+) (.*)$/s.exec(line) ?? [];
  const [path = '', query = ''] = target.split('?');
  const origin = 'http://localhost:4010';
  const below = `/helsenorge/verktoy${path}`;
  return { method, received: origin + below, base: origin, path: below, query, headers, body: bytes(body) };
}

export function ask(world: World, line: string, body?: unknown, headers?: SimRequest['headers']): Answer {
  const usual = {
    authorization: `Bearer ${standing(world)}`,
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  return simulator.respond(requestOf(line, body, { ...usual, ...headers }), world);
}

export function textOf({ body }: Answer): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}

export function bodyOf(answer: Answer): any {
  return JSON.parse(textOf(answer)) as unknown;
}

/** A request to send that works, with what is given instead; undefined leaves a member out. */
export function sending(instead: Record<string, unknown> = {}): Record<string, unknown> {
  return { VerktoyId: who.tool, InnbyggerFnr: who.citizen, BehandlerHprNr: who.hpr, ...instead };
}

export function send(world: World, instead?: Record<string, unknown>, headers?: SimRequest['headers']): Answer {
  return ask(world, 'POST /v1/Verktoy', sending(instead), headers);
}

/** `200`, or status and code: `400 VER-000207`. */
export function outcome(answer: Answer): string {
  if (answer.status < 300) return String(answer.status);
  const text = textOf(answer);
  if (text === '') return `${answer.status} (empty)`;
  const { Code, code } = JSON.parse(text) as { Code?: string; code?: string };
  return `${answer.status} ${Code ?? code}`;
}

/** What the journal says of the last exchange. */
export function lastDiagnosis(world: World) {
  return world.journal.since().at(-1)?.diagnosis;
}

/** A token of Helsenorge's own token service, for a system. */
export function stsTokenOf(world: World, scopes: readonly string[] = [readScope], clientId = 'a system'): string {
  const issued = world.clock.security();
  return issueReferenceToken(world, {
    issuer: 'helsenorge-sts',
    use: 'access',
    clientId,
    scopes,
    audiences: [],
    issued,
    expires: issued + 600_000,
    citizen: null,
    session: null,
  });
}
