/** A login as a check drives it, and reading the traffic that it makes. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { findHelsenorgeClientByName } from '../../../simulators/registers/helsenorge-clients.ts';
import { credentialsOf } from '../../../simulators/helsenorge-oidc/index.ts';
import { open, type Sent } from '../../dsl/helseid/traffic.ts';
import { sentForm, sentQuery } from '../../dsl/exchange.ts';
import type { Acted, ActOptions, Text, Trial } from '../../dsl/types.ts';
import type { Registered } from '../provider.ts';
import { browse, type Callback, type Choice } from './browser.ts';
import { citizen } from './cast.ts';

export const provider = 'helsenorge-oidc';
export const api = 'helsenorge-verktoy';

export interface Started {
  readonly url: string;
  readonly login: unknown;
}

export interface Who {
  readonly number?: string;
  readonly name?: string;
}

export interface Finished {
  readonly session: unknown;
  readonly loggedIn: Who;
  readonly represented: Who;
}

export interface Arrived {
  readonly started: Acted<Started>;
  /** Undefined when the citizen never came back. */
  readonly callback: Callback | undefined;
}

/** The client sends a citizen off, and the browser goes as far as back to it. */
export async function goThere(trial: Trial, choice?: Choice, options: ActOptions = {}): Promise<Arrived> {
  const started = await trial.act<Started>('startLogin', {}, options);
  if (started.outcome !== 'done') return { started, callback: undefined };
  return { started, callback: await browse(trial, started.result.url, choice ?? citizen(trial.world)) };
}

/** The citizen comes back, with what the provider has sent or something else. */
export function comeBack(trial: Trial, { started }: Arrived, callback: Callback, options: ActOptions = {}) {
  return trial.act<Finished>('finishLogin', { login: started.result.login, callback }, options);
}

/** A whole login; undefined when it did not come about. */
export async function logIn(trial: Trial, choice?: Choice, options?: ActOptions): Promise<Acted<Finished> | undefined> {
  const arrived = await goThere(trial, choice, options);
  return arrived.callback && comeBack(trial, arrived, arrived.callback, options);
}

/** A citizen who is logged in at the client. */
export async function loggedIn(trial: Trial, choice?: Choice): Promise<Finished> {
  const finished = await logIn(trial, choice);
  return finished?.outcome === 'done' ? finished.result : trial.skip(notArisen);
}

/** A login that is to fail, between two that go well: a client that lets nobody in refuses nothing. */
export async function betweenLogins(trial: Trial, act: () => Promise<Acted<Finished> | undefined>) {
  await loggedIn(trial);
  const acted = (await act()) ?? trial.skip(notArisen);
  if (acted.outcome !== 'done') await loggedIn(trial);
  return acted;
}

/** What the client pushes, or (where it does not) shows the browser. */
export interface Request {
  readonly values: URLSearchParams;
  readonly exchange: Exchange;
}

const ends = (path: string) => (exchange: Exchange) =>
  exchange.system === provider && exchange.request.path.endsWith(path);

export function requestsOf(trial: Trial): readonly Request[] {
  return trial.exchanges(ends('/v3/par')).length > 0
    ? trial.exchanges(ends('/v3/par')).map((exchange) => ({ values: sentForm(exchange), exchange }))
    : arrivals(trial).map((exchange) => ({ values: sentQuery(exchange), exchange }));
}

/** What the browser showed the provider. */
export const arrivals = (trial: Trial) => trial.exchanges(ends('/v2/authorize'));
export const pushes = (trial: Trial) => trial.exchanges(ends('/v3/par'));
export const isTokenRequest = ends('/v3/token');
export const tokenRequests = (trial: Trial) => trial.exchanges(isTokenRequest);
export const revocations = (trial: Trial) => trial.exchanges(ends('/v3/revoke'));
export const apiCalls = (trial: Trial) => trial.exchanges({ system: api });

/** What the client itself has sent to the provider with a form. */
export const ownRequests = (trial: Trial) => [...pushes(trial), ...tokenRequests(trial), ...revocations(trial)];

/** The requests of so many logins, each of which has got as far as the provider. */
export async function requestsFor(trial: Trial, logins: number): Promise<readonly [Request, ...Request[]]> {
  for (let login = 0; login < logins; login += 1) await goThere(trial);
  const [one, ...more] = requestsOf(trial);
  return one && more.length >= logins - 1 ? [one, ...more] : trial.skip(notArisen);
}

export function assertions(trial: Trial): readonly Sent[] {
  return ownRequests(trial).flatMap((exchange) => {
    const jwt = sentForm(exchange).get('client_assertion');
    return jwt === null ? [] : [open(jwt, exchange)];
  });
}

export const registered = (trial: Trial) => trial.credentials[provider] as Registered;

/** The credentials of a public client, in place of the confidential one's. */
export function asPublic({ world, credentials }: Trial): ActOptions {
  const client = findHelsenorgeClientByName(world, 'motpart-tool-public')!;
  return { credentials: { ...credentials, [provider]: credentialsOf(world, client) } };
}

export const notArisen: Text = {
  sv: 'Situationen uppstod inte: klienten gjorde inte det som skulle prövas, eller ingen medborgare kunde loggas in.',
  nb: 'Situasjonen oppstod ikke: klienten gjorde ikke det som skulle prøves, eller ingen innbygger kunne logges inn.',
  en: 'The situation did not arise: the client did not do what was to be tried, or no citizen could be logged in.',
};
