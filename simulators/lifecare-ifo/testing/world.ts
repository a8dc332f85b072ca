/** Worlds and requests for this system's tests: in process, where a socket adds nothing. See `socket.ts` for mutual TLS. */
import type { Profile } from '../../../contracts/generated/lifecare-ifo/index.ts';
import { holders, subjectLine, type CertificateName } from '../../../fixtures/certificates/names.ts';
import { publicKeyHash } from '../../../fixtures/certificates/public-key.ts';
import { loadPopulation } from '../../../fixtures/index.ts';
import { lifecareCast, type LifecareCase } from '../../../fixtures/lifecare/cast.ts';
import { domain, licenceKey } from '../../../fixtures/lifecare/keys.ts';
import { lifecareRegisterOf } from '../../../fixtures/lifecare/register.ts';
import { createBase } from '../../kernel/base.ts';
import { loadXml } from '../../kernel/codecs/xml.ts';
import type { Exchange } from '../../kernel/journal.ts';
import type { SimRequest } from '../../kernel/http.ts';
import type { Peer } from '../../kernel/peer.ts';
import { Simulator, type Answer } from '../../kernel/simulator.ts';
import { World, type WorldOptions } from '../../kernel/world.ts';
import { system } from '../index.ts';
import { strangeness } from './answer-form.ts';

await loadXml();
const population = await loadPopulation();
export const base = createBase([system], population);
export const simulator = new Simulator([system]);

/** What the seeded municipality has on record. */
export const register = lifecareRegisterOf(population.people);
const cast = lifecareCast(register);

/** Identity number (or document id) of a named case: `who('co-applicant-paid')`. */
export function who(name: LifecareCase): string {
  const found = cast[name];
  if (found === undefined) throw new Error(`the population has no ${name}`);
  return found;
}

export const seed = 1177;
export const mount = '/lifecare/WESE.FC.Api.FC';

/** A Sunday noon in Stockholm's winter time. */
export const noon = Date.UTC(2026, 10, 22, 11);

/** A fresh world whose wall clock stands at noon. */
export function lifecareWorld(profile: Partial<Profile> = {}, options: WorldOptions = {}): World {
  return new World(base, { wall: () => noon, profile: { [system.id]: profile }, ...options });
}

/** The peer that a ready-made certificate of the holder makes. */
export function peerOf(name: CertificateName = 'lifecare'): Peer {
  return { subject: subjectLine(holders.lifecare), fingerprint: 'AA:BB', publicKey: publicKeyHash(seed, name) };
}

export interface Asked {
  /** Name of a ready-made key, sent in the query; null sends none. Default `lifecare`, which opens all packages. */
  readonly key?: string | null;
  /** Null sends none. */
  readonly domain?: string | null;
  /** A value that is no text or bytes is sent as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request as it goes over the wire. */
export interface Line {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

function bytesOf(body: unknown): Uint8Array {
  if (body === undefined) return new Uint8Array(0);
  return body instanceof Uint8Array ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

function credentials({ key = 'lifecare', domain: tenant = domain }: Asked): string[] {
  return [
    ...(tenant === null ? [] : [`domain=${encodeURIComponent(tenant)}`]),
    ...(key === null ? [] : [`key=${encodeURIComponent(licenceKey(seed, key))}`]),
  ];
}

/** `GET Persons?personId=…` is below apifc/v1, `GET /swagger/docs/v1` below the application. Domain and key are added. */
export function lineOf(line: string, asked: Asked = {}): Line {
  const [, method = '', target = ''] = /^(\S+) (.*)$/s.exec(line) ?? [];
  const [below = '', query = ''] = target.split(/\?(.*)/s);
  const isJson = asked.body !== undefined && typeof asked.body !== 'string' && !(asked.body instanceof Uint8Array);
  return {
    method,
    path: mount + (below.startsWith('/') ? below : `/apifc/v1/${below}`),
    query: [...(query === '' ? [] : [query]), ...credentials(asked)].join('&'),
    headers: { ...(isJson && { 'content-type': 'application/json' }), ...asked.headers },
    body: bytesOf(asked.body),
  };
}

/** Missing parameters and methods that the profile has no action for are answered before there is an operation. */
const hasNoAction = ({ code }: Exchange, { status }: Answer): boolean =>
  code === 'SIM-METHOD' || (status === 404 && /^SIM-(DOMAIN|KEY)-MISSING$/.test(code ?? ''));

/** Each answer of these tests is one of the contract, but for what somebody planned and for names of a later version. */
function demandContract(world: World, answer: Answer): void {
  const exchange = lastExchange(world);
  const { operation, fault } = exchange;
  const isLater = world.profile(system.id)['newFields'] === 'one';
  if (operation === undefined || fault !== undefined || isLater || hasNoAction(exchange, answer)) return;
  const strange = strangeness(operation, answer);
  if (strange !== undefined) throw new Error(`${strange}: ${textOf(answer).slice(0, 300)}`);
}

/** Asks in process, with the certificate of the printed credentials unless `instead` has another peer (null: none). */
export function ask(
  world: World,
  line: string,
  asked: Asked & { readonly peer?: Peer | null; readonly tls?: boolean } = {},
): Answer {
  const origin = 'https://localhost:4443';
  const written = lineOf(line, asked);
  const { peer = peerOf(), tls = true } = asked;
  const request: SimRequest = {
    ...written,
    received: origin + written.path,
    base: origin,
    tls,
    ...(peer && { peer }),
  };
  const answer = simulator.respond(request, world);
  demandContract(world, answer);
  return answer;
}

export function textOf({ body }: Pick<Answer, 'body'>): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}

export function bodyOf(answer: Pick<Answer, 'body'>): any {
  return JSON.parse(textOf(answer)) as unknown;
}

export const lastExchange = (world: World) => world.journal.since().at(-1)!;
export const lastDiagnosis = (world: World) => lastExchange(world).diagnosis!;

/** `403 SIM-KEY-UNKNOWN lifecare.key.unknown-body`: status, and the code and row of the journal. */
export function outcome(world: World, { status }: Pick<Answer, 'status'>): string {
  const { code, rule } = lastExchange(world);
  return code === undefined ? String(status) : `${status} ${code} ${rule}`;
}

export function setProfile<Key extends keyof Profile>(world: World, key: Key, value: Profile[Key]): void {
  world.setProfile(system.id, key, value);
}

/** What a control answers. */
export function control(world: World, name: string, body: Readonly<Record<string, unknown>> = {}): any {
  return world.transact(() => system.controls![name]!.run(world, body)).result;
}
