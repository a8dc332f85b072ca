/** Reading the traffic between a client and DigitaltAktiv. */
import { replyJson, sentJson, sentQuery } from '../../dsl/exchange.ts';
import { notArisen } from '../../dsl/helseid/traffic.ts';
import type { Acted, ActOptions, Text, Trial } from '../../dsl/types.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import type { Status } from '../client.ts';
import { activeCitizen } from './cast.ts';

export { notArisen };

export const api = 'helsenorge-digitaltaktiv';
/** The change feed stands under two paths. */
export const feed: readonly string[] = ['getStatusChanges', 'getStatusChangesByShortPath'];
export const check = 'checkHelsenorgeAktiv';

export type Listed = Status & { readonly number: string };
export interface Synced {
  readonly statuses: readonly Listed[];
  readonly state: unknown;
}

const refused: Text = {
  sv: 'API:et avvisade klientens anrop; kontrollerna av åtkomst och anrop säger varför.',
  nb: 'API-et avviste kallet fra klienten; kontrollene av tilgang og kall sier hvorfor.',
  en: "The API refused the client's call; the checks of access and calls say why.",
};

/** Requests to the API, whether an operation took them or not. */
export function apiCalls(trial: Trial): readonly Exchange[] {
  return trial.exchanges({ system: api });
}

export const toFeed = (exchanges: readonly Exchange[]) =>
  exchanges.filter(({ system, operation = '' }) => system === api && feed.includes(operation));

export const toCheck = (exchanges: readonly Exchange[]) =>
  exchanges.filter(({ system, operation }) => system === api && operation === check);

/** Numbers that were asked about, call by call, as often as they stand there. */
export function askedIn(exchanges: readonly Exchange[]): unknown[] {
  return toCheck(exchanges).flatMap((exchange) => (sentJson(exchange)?.fnrListe as unknown[] | undefined) ?? []);
}

/** Numbers that the feed listed, each once. */
export function listedIn(exchanges: readonly Exchange[]): Set<string> {
  return new Set(toFeed(exchanges).flatMap((exchange) => (replyJson(exchange)?.fnr as string[] | undefined) ?? []));
}

/** The offset that the feed gave last. */
export function offsetGiven(exchanges: readonly Exchange[]): string {
  const last = toFeed(exchanges).at(-1);
  return last ? String(replyJson(last)?.offset) : '';
}

/** The offset of a call of the feed, whatever the case of its name; empty without one. */
export function offsetSent(exchange: Exchange): string {
  for (const [name, value] of sentQuery(exchange)) if (name.toLowerCase() === 'offset') return value;
  return '';
}

/** Ends the check when the API refused what it should have answered: then nothing else can be judged. */
export async function perform<Result = any>(trial: Trial, action: string, params: unknown): Promise<Acted<Result>> {
  const acted = await trial.act<Result>(action, params);
  const last = acted.exchanges.findLast(({ system }) => system === api)?.reply.status ?? 0;
  if (acted.outcome !== 'done' && last >= 400 && last < 500) trial.skip(refused);
  return acted;
}

export type Area = 'Helsehjelp' | 'Ungdom';

/** Asks the client about some numbers. */
export function ask(trial: Trial, numbers: readonly string[], omraade: Area = 'Helsehjelp') {
  return perform<{ statuses: readonly Listed[] }>(trial, 'checkActive', { numbers, omraade });
}

/** One harmless question. */
export function lookUp(trial: Trial, options?: ActOptions): Promise<Acted> {
  return trial.act('checkActive', { numbers: [activeCitizen(trial.world)], omraade: 'Helsehjelp' }, options);
}

/** One round; without state the first one of a list. */
export function sync(trial: Trial, patients: readonly string[], state?: unknown): Promise<Acted<Synced>> {
  const params = { patients, omraade: 'Helsehjelp', ...(state !== undefined && { state }) };
  return perform<Synced>(trial, 'syncStatus', params);
}

/** The first round of a list. Ends the check when nothing came of it, or the feed was not called. */
export async function firstRound(trial: Trial, patients: readonly string[]): Promise<Acted<Synced>> {
  const acted = await sync(trial, patients);
  if (acted.outcome !== 'done' || toFeed(acted.exchanges).length === 0) trial.skip(notArisen);
  return acted;
}

/** A later round. Ends the check when the feed was not called, or did not list those who changed. */
export async function laterRound(
  trial: Trial,
  patients: readonly string[],
  state: unknown,
  changed: readonly string[] = [],
): Promise<Acted<Synced>> {
  const acted = await sync(trial, patients, state);
  const listed = listedIn(acted.exchanges);
  if (toFeed(acted.exchanges).length === 0 || !changed.every((number) => listed.has(number))) trial.skip(notArisen);
  return acted;
}

/** The calls of the check. Without any the check ends: nothing came of the action. */
export function checkCalls(trial: Trial): readonly [Exchange, ...Exchange[]] {
  const [call, ...more] = toCheck(trial.exchanges());
  return call ? [call, ...more] : trial.skip(notArisen);
}
