/** The client at work, and its traffic as checks look at it. */
import type { BrpPerson } from '../../../fixtures/brp/types.ts';
import { selectPersons } from '../../../simulators/brp-apiv3/export-selection.ts';
import { personsTable } from '../../../simulators/brp-apiv3/state.ts';
import type { Fault } from '../../../simulators/kernel/faults.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import { sentHeader, sentJson, sentQuery, sentText } from '../../dsl/exchange.ts';
import type { Acted, Text, Trial } from '../../dsl/types.ts';

export const api = 'brp-apiv3';
export const exporting = 'getExportTemplate';

export interface Held {
  readonly id: string | number;
  readonly row: Readonly<Record<string, unknown>>;
}
export interface Synced {
  readonly persons?: readonly Held[];
  readonly state?: unknown;
  readonly retryAt?: string;
}

export const notArisen: Text = {
  sv: 'Situationen uppstod inte: klienten anropade inte det som skulle prövas, eller API:et svarade något annat.',
  nb: 'Situasjonen oppstod ikke: klienten kalte ikke det som skulle prøves, eller API-et svarte noe annet.',
  en: 'The situation did not arise: the client did not call what was to be tried, or the API answered something else.',
};

const bodyLost: Text = {
  sv: 'Klienten skickade parametrarna i kroppen på GET, och adaptern bär ingen sådan: pröva den med --adapter fastify.',
  nb: 'Klienten sendte parametrene i kroppen på GET, og adapteren bærer ingen slik: prøv den med --adapter fastify.',
  en: 'The client sent the parameters in the body of the GET, which the adapter does not carry: try it with --adapter fastify.',
};

/** `fetch` knows no GET with a body: of one that was sent, msw leaves only the length that was declared. */
function hasLostItsBody(exchange: Exchange): boolean {
  return Number(sentHeader(exchange, 'content-length') ?? 0) > 0 && sentText(exchange) === '';
}

/** Ends the check if an export of it came without the body that it was sent with. */
export function omitWhereBodyIsLost(trial: Trial): void {
  if (toExport(trial.exchanges()).some(hasLostItsBody)) trial.omit(bodyLost);
}

/** Ends the check: what it is about did not come about, for want of a body or otherwise. */
export function notComeAbout(trial: Trial): never {
  omitWhereBodyIsLost(trial);
  return trial.skip(notArisen);
}

/** One round of the client. */
export function sync(trial: Trial, params: object = {}): Promise<Acted<Synced>> {
  return trial.act<Synced>('syncPersons', params);
}

/** One round that must have come to a register; the check ends without. */
export async function synced(trial: Trial, params: object = {}) {
  const acted = await sync(trial, params);
  const { persons, state } = acted.result ?? {};
  if (acted.outcome === 'done' && persons) return { persons, state, exchanges: acted.exchanges };
  return notComeAbout(trial);
}

export const toExport = (exchanges: readonly Exchange[]) =>
  exchanges.filter(({ system, operation }) => system === api && operation === exporting);

export const toLogin = (exchanges: readonly Exchange[]) =>
  exchanges.filter(({ system, operation }) => system === api && operation === 'login');

export const toRefresh = (exchanges: readonly Exchange[]) =>
  exchanges.filter(({ system, operation }) => system === api && operation === 'refreshToken');

export const apiCalls = (trial: Trial) => trial.exchanges({ system: api });

/** The exports of the check. Without any it ends: nothing came of the action. */
export function exportsIn(trial: Trial): readonly [Exchange, ...Exchange[]] {
  const [call, ...more] = toExport(trial.exchanges());
  return call ? [call, ...more] : trial.skip(notArisen);
}

/** A parameter of an export, from the body or the query. */
export function parameterOf(exchange: Exchange, name: string): unknown {
  const inBody = (sentJson(exchange) as Record<string, unknown> | undefined)?.[name];
  return inBody ?? sentQuery(exchange).get(name) ?? undefined;
}

/** The rows that an export was answered with, of a JSON result. */
export function rowsIn({ reply }: Exchange): readonly Readonly<Record<string, unknown>>[] {
  const text = typeof reply.body === 'string' ? reply.body : new TextDecoder().decode(reply.body);
  const { result } = JSON.parse(text) as { result: string };
  const inside = JSON.parse(result) as object[] | { rows: object[] };
  return (Array.isArray(inside) ? inside : inside.rows) as Record<string, unknown>[];
}

/** The token of a call, as it stands after the scheme. */
export function tokenIn(exchange: Exchange): string | undefined {
  return /^\S+\s+(\S+)$/.exec(sentHeader(exchange, 'authorization') ?? '')?.[1];
}

/** Ids of everybody whom the export shows now, anonymised ones left out. */
export function idsIn(world: World): string[] {
  return selectPersons(world, { date: undefined, includeAnonymized: false }).map(({ id }) => String(id));
}

export function somebody(world: World, place = 0): BrpPerson {
  return selectPersons(world, { date: undefined, includeAnonymized: false })[place]!;
}

export const idsOf = (persons: readonly Held[] = []) => persons.map(({ id }) => String(id));

/** Plants a fault in the export, or another operation; returns how to take it away. */
export function plant(world: World, fault: Omit<Fault, 'id' | 'matched' | 'system'>): () => void {
  const id = `check-${world.faults.size + 1}`;
  world.faults.put({ system: api, operation: exporting, ...fault, id, matched: 0 });
  return () => void world.faults.delete(id);
}

/** Enough for several pages, and few enough that the evidence of a run stays small. */
const mostMembers = 130;

/** Leaves so many members in the register of a check's world. */
export function fewMembers(world: World): void {
  const beyond = selectPersons(world, { date: undefined, includeAnonymized: true }).slice(mostMembers);
  const table = world.table<BrpPerson>(personsTable.name);
  world.transact(() => beyond.forEach(({ id }) => table.delete(String(id))));
}
