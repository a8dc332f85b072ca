/** The client at work, and its traffic as checks look at it. */
import type { Fault } from '../../../simulators/kernel/faults.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import { bodyValue } from '../../../simulators/lifecare-ifo/reading/body.ts';
import { replyJson, replyText, sentHeader, sentQuery } from '../../dsl/exchange.ts';
import type { ActOptions, Acted, Text, Trial } from '../../dsl/types.ts';

export const api = 'lifecare-ifo';

export const notArisen: Text = {
  sv: 'Situationen uppstod inte: klienten anropade inte det som skulle prövas, eller API:et svarade något annat.',
  nb: 'Situasjonen oppstod ikke: klienten kalte ikke det som skulle prøves, eller API-et svarte noe annet.',
  en: 'The situation did not arise: the client did not call what was to be tried, or the API answered something else.',
};

const notLetIn: Text = {
  sv: 'Anropet avvisades av ett annat skäl än det som prövas; en annan kontroll säger varför.',
  nb: 'Kallet ble avvist av en annen grunn enn den som prøves; en annen kontroll sier hvorfor.',
  en: 'The call was refused for another reason than the one that is tried; another check says why.',
};

export const neverDone: Text = {
  sv: 'Klienten gör aldrig detta, så kontrollen gäller den inte.',
  nb: 'Klienten gjør aldri dette, så kontrollen gjelder den ikke.',
  en: 'The client never does this, so the check does not apply to it.',
};

export const noLog: Text = {
  sv: 'Klientens logg når inte körningen.',
  nb: 'Klientens logg når ikke kjøringen.',
  en: "The client's log does not reach the run.",
};

/** What the client holds of a record. */
export interface Held {
  readonly id: string | number;
  readonly date?: string | null;
  readonly record: Readonly<Record<string, unknown>>;
}

export interface Listed {
  readonly records?: readonly Held[];
  readonly certain?: boolean;
  readonly state?: unknown;
  readonly retryAt?: string;
}

/** Calls of the client, whether somebody took them or not. */
export const calls = (trial: Trial): readonly Exchange[] => trial.exchanges({ system: api });

export const callsOf = (exchanges: readonly Exchange[], ...operations: readonly string[]): readonly Exchange[] =>
  exchanges.filter(({ system, operation }) => system === api && operations.includes(operation ?? ''));

export type Some = readonly [Exchange, ...Exchange[]];

/** Calls of an operation; without any the check ends. */
export function someCalls(trial: Trial, ...operations: readonly string[]): Some {
  const [first, ...more] = operations.length > 0 ? callsOf(calls(trial), ...operations) : calls(trial);
  return first ? [first, ...more] : trial.skip(notArisen);
}

/** A refusal that nobody planted. That there is nothing (404) is none. */
const isRefused = ({ system, fault, code, reply }: Exchange): boolean =>
  system === api && fault === undefined && code !== undefined && reply.status >= 400 && reply.status !== 404;

/** Ends the check when the API refused the client. */
export function letIn<Result>(trial: Trial, acted: Acted<Result>): Acted<Result> {
  if (acted.exchanges.some(isRefused)) trial.skip(notLetIn);
  return acted;
}

/** Ends the check when the API refuses the client: then nothing else can be judged. */
export async function perform<Result = any>(
  trial: Trial,
  action: string,
  params: object = {},
  options?: ActOptions,
): Promise<Acted<Result>> {
  return letIn(trial, await trial.act<Result>(action, params, options));
}

/** The same for what a client need not do; with `refusals too` what was refused can be judged as well. */
export async function performIfDone<Result = any>(
  trial: Trial,
  action: string,
  params: object = {},
  judged: 'answers' | 'refusals too' = 'answers',
  options?: ActOptions,
): Promise<Acted<Result>> {
  const acted = await trial.tryToAct<Result>(action, params, options);
  if (!acted) return trial.omit(neverDone);
  return judged === 'answers' ? letIn(trial, acted) : acted;
}

/** What must have come of an action; the check ends without. */
export function resultOf<Result>(trial: Trial, { outcome, result }: Acted<Result>): Result {
  return outcome === 'done' ? result : trial.skip(notArisen);
}

export const idsOf = (records: readonly Held[] = []): string[] => records.map(({ id }) => String(id));

/** The first call that breaks the condition is the finding; when none does, all of them are the evidence. */
export function firstBroken(evidence: Some, holds: (exchange: Exchange) => boolean) {
  const broken = evidence.find((one) => !holds(one));
  return { holds: broken === undefined, shown: broken ?? evidence[0], evidence: broken ?? evidence };
}

/** The query's parameters by their names in lower case: the host reads them without regard to case. */
export function parametersOf(exchange: Exchange): ReadonlyMap<string, string> {
  return new Map([...sentQuery(exchange)].map(([name, value]) => [name.toLowerCase(), value]));
}

/** Forms and XML have texts for numbers; identity numbers are longer than any code. */
const numbered = (value: unknown): unknown =>
  typeof value === 'string' && /^-?\d{1,9}(\.\d+)?$/.test(value) ? Number(value) : value;

/** Fields of a body by their names in lower case, in any format that the host reads. */
export function fieldsOf({ request, operation = '' }: Exchange): ReadonlyMap<string, any> {
  const body = bodyValue(request, operation);
  const fields = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  return new Map(fields.map(([name, value]) => [name.toLowerCase(), numbered(value)]));
}

/** A field of an entry in a body, whatever its case. */
export function fieldIn(entry: unknown, name: string): unknown {
  const found = Object.entries((entry ?? {}) as object).find(([own]) => own.toLowerCase() === name.toLowerCase());
  return found?.[1];
}

/** Copies of the key in a call, as the host reads them: that of the query decoded once. */
export function keysIn(exchange: Exchange): readonly { readonly carrier: string; readonly key: string }[] {
  const found = {
    query: parametersOf(exchange).get('key'),
    'X-API-Key': sentHeader(exchange, 'x-api-key'),
    Authorization: sentHeader(exchange, 'authorization'),
  };
  return Object.entries(found).flatMap(([carrier, key]) => (key ? [{ carrier, key }] : []));
}

/** The contents of an element, each time that it stands in an answer in XML. */
const elementsIn = (exchange: Exchange, name: string): string[] =>
  [...replyText(exchange).matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text]) => text!);

/** Ids in the answer to a list or an extract, in JSON or XML. */
export function idsAnswered(exchange: Exchange): readonly string[] {
  const found: unknown = replyJson(exchange)?.Result;
  return Array.isArray(found) ? found.map(({ Id }) => String(Id)) : elementsIn(exchange, 'Id');
}

/** A total of an answer, in JSON or XML; undefined where it has none. */
export function totalIn(exchange: Exchange, name: 'TotalNumberOfPages' | 'TotalNumberOfRecords'): number | undefined {
  const found = replyJson(exchange)?.[name] ?? elementsIn(exchange, name)[0];
  return found === undefined ? undefined : Number(found);
}

/** Plants a fault of the API; returns how to take it away. */
export function plant(world: World, fault: Omit<Fault, 'id' | 'matched' | 'system'>): () => void {
  const id = `check-${world.faults.size + 1}`;
  world.faults.put({ system: api, ...fault, id, matched: 0 });
  return () => void world.faults.delete(id);
}

/** Does something between the first page of one of these operations and whatever comes next, by no clock; returns whether it has. */
export function afterFirst(world: World, wanted: readonly string[], act: (operation: string) => void): () => boolean {
  let done = false;
  const stop = world.journal.listen(({ operation = '', reply }) => {
    if (!wanted.includes(operation) || reply.status !== 200) return;
    stop();
    // The answer's own transaction ends first; the client has not got it yet.
    queueMicrotask(() => {
      act(operation);
      done = true;
    });
  });
  return () => done;
}

/** Every value, however the client has arranged them. */
export function valuesIn(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [value];
}
