/** Worlds, logins and requests for this system's tests. */
import { lifeVision } from '../../../fixtures/brp/house.ts';
import { integratorPassword } from '../../../fixtures/brp/members.ts';
import type { BrpPerson } from '../../../fixtures/brp/types.ts';
import { loadPopulation } from '../../../fixtures/index.ts';
import type { Profile } from '../../../contracts/generated/brp-apiv3/index.ts';
import { createBase } from '../../kernel/base.ts';
import type { SimRequest } from '../../kernel/http.ts';
import { Simulator, type Answer } from '../../kernel/simulator.ts';
import { World, type WorldOptions } from '../../kernel/world.ts';
import { setPassword } from '../accounts.ts';
import { system } from '../index.ts';
import { personsTable } from '../state.ts';

export const base = createBase([system], await loadPopulation());
export const simulator = new Simulator([system]);

/** A Saturday noon in Stockholm's winter time. */
export const noon = Date.UTC(2026, 10, 21, 11);
export const template = lifeVision.template.id;
export const integrator = { id: lifeVision.integrator, username: lifeVision.email, password: integratorPassword(1177) };

export function brpWorld(options: WorldOptions = {}): World {
  return new World(base, { wall: () => noon, ...options });
}

function bytes(body: unknown): Uint8Array {
  if (body === undefined) return new Uint8Array(0);
  return body instanceof Uint8Array ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

export interface Asked {
  readonly body?: unknown;
  readonly token?: string | undefined;
  readonly headers?: SimRequest['headers'];
  readonly mount?: string;
}

/** A request line below the mount: `POST /auth/login`. */
export function ask(world: World, line: string, { body, token, headers = {}, mount = '/brp/api/ver3' }: Asked = {}) {
  const [, method = '', target = ''] = /^(\S+) (.*)$/s.exec(line) ?? [];
  const [path = '', query = ''] = target.split('?');
  const origin = 'http://localhost:4010';
  const sent = {
    'content-type': 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...headers,
  };
  const [below, received] = [mount + path, origin + mount + path];
  return simulator.respond(
    { method, received, base: origin, path: below, query, headers: sent, body: bytes(body) },
    world,
  );
}

export function login(world: World, username: string = integrator.username, password = integrator.password): Answer {
  return ask(world, 'POST /auth/login', { body: { username, password } });
}

/** The access token of somebody who can log in. */
export function tokenOf(world: World, username?: string, password?: string): string {
  return bodyOf(login(world, username, password)).access_token as string;
}

/** The export of the LifeVision template, its parameters in the body of the GET. */
export function exportOf(world: World, parameters?: object | string, asked: Asked = {}): Answer {
  const token = asked.token ?? tokenOf(world);
  return ask(world, `GET /services/exporttemplate/${template}`, { body: parameters, ...asked, token });
}

/** The rows inside the string. */
export function rowsOf(answer: Answer): any {
  return JSON.parse(bodyOf(answer).result as string);
}

export function textOf({ body }: Answer): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}

export function bodyOf(answer: Answer): any {
  return JSON.parse(textOf(answer)) as unknown;
}

/** Status and code: `403 ID_NOT_FOUND`; the code of the journal for bare statuses. */
export function outcome(answer: Answer, world?: World): string {
  if (answer.status < 300) return String(answer.status);
  const code = answer.body === '' ? world?.journal.since().at(-1)?.code : bodyOf(answer).errorCode;
  return `${answer.status} ${code}`;
}

export const lastExchange = (world: World) => world.journal.since().at(-1)!;
export const lastDiagnosis = (world: World) => lastExchange(world).diagnosis!;

export function setProfile<Key extends keyof Profile>(world: World, key: Key, value: Profile[Key]): void {
  world.setProfile('brp-apiv3', key, value);
}

export function control(world: World, name: string, body: Readonly<Record<string, unknown>> = {}): any {
  return system.controls![name]!.run(world, body);
}

export const persons = (world: World): readonly BrpPerson[] => world.table<BrpPerson>(personsTable.name).list();

/** Members as exports hold them by default. */
export function members(world: World): BrpPerson[] {
  return persons(world).filter(({ customerType, anonymized }) => customerType !== null && anonymized === 'no');
}

/** A member with a subscription that runs on, who can log in with the password `hemligt`. */
export function memberWithPassword(world: World): BrpPerson {
  const member = members(world).find(({ subscription, email }) => subscription?.end === null && email !== null)!;
  setPassword(world, member.id, 'hemligt');
  return member;
}
