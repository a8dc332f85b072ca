/** The reference client: passes every check, drives `--target`, and is what the mutants break. Examples for teams stand in examples/. */
import { keptClients } from '../dsl/helseid/kept-clients.ts';
import type { TokenSource } from '../dsl/helseid/token.ts';
import type { ClientModule } from '../dsl/types.ts';

export interface Status {
  readonly self: boolean;
  readonly viaOthers: boolean;
  readonly assignedPower: boolean;
}

/** What a client keeps from round to round. */
interface State {
  readonly offset?: string;
  readonly statuses: Readonly<Record<string, Status>>;
}

/** What a mutant makes wrong. */
export interface Wrongs {
  readonly mostNumbers?: number;
  readonly area?: string;
  readonly leavesOffset?: 'before the work is done';
  readonly begins?: 'now, with those listed';
  readonly asksFor?: 'everybody listed' | 'all patients' | 'each as often as listed';
  readonly refreshes?: 'never';
  readonly reads?: 'names of the Swagger only' | 'one answer';
  readonly takes?:
    'listed for changed' | 'an empty list for a fault' | 'a failure for no' | 'a missing number for a fault';
}

export interface SyncParams {
  readonly patients: readonly string[];
  readonly omraade: string;
  readonly state?: State;
}

/** The feed reaches three months back; the shortest three months have 89 days. */
const feedReaches = 88 * 86_400_000;

class Refused extends Error {
  readonly outcome = 'refused';
  readonly status: number;
  readonly code: string;
  constructor(status: number, error: { Code?: string; Message?: string }) {
    super(error.Message ?? `HTTP ${status}`);
    this.status = status;
    this.code = error.Code ?? String(status);
  }
}

const inactive: Status = { self: false, viaOthers: false, assignedPower: false };

class Client {
  readonly #base: string;
  readonly #tokens: TokenSource;
  readonly #wrongs: Wrongs;
  constructor(base: string, tokens: TokenSource, wrongs: Wrongs) {
    this.#base = base;
    this.#tokens = tokens;
    this.#wrongs = wrongs;
  }

  async #call(method: string, path: string, body?: unknown): Promise<any> {
    const url = new URL(this.#base + path);
    const response = await this.#tokens.call(method, url, body === undefined ? undefined : JSON.stringify(body));
    if (response.ok) return response.json();
    throw new Refused(response.status, (await response.json().catch(() => ({}))) as { Code?: string });
  }

  /** One round: feed, then check, and only when all has been asked the feed's offset. */
  async syncStatus({ patients, omraade, state = { statuses: {} } }: SyncParams, now: number) {
    if (this.#wrongs.asksFor === 'all patients') return roundOf(patients, await this.#check(patients, omraade));
    const begun = this.#wrongs.begins === undefined ? undefined : new Date(now).toISOString().replace('Z', '00Z');
    const offset = state.offset ?? begun;
    const feed = await this.#changes(offset);
    const wanted = this.#wanted(patients, { ...state, ...(offset !== undefined && { offset }) }, feed.fnr, now);
    if (wanted.length === 0 && this.#wrongs.takes === 'an empty list for a fault') throw new TypeError('no numbers');
    try {
      const found = await this.#check(wanted, omraade);
      return roundOf(patients, { ...state.statuses, ...this.#taken(found, state) }, feed.offset);
    } catch (thrown) {
      if (this.#wrongs.leavesOffset === undefined) throw thrown;
      return roundOf(patients, state.statuses, feed.offset);
    }
  }

  async checkActive({ numbers, omraade }: { numbers: readonly string[]; omraade: string }) {
    const unknown = Object.fromEntries(numbers.map((number) => [number, inactive]));
    try {
      return { statuses: listOf(numbers, await this.#check(numbers, omraade)) };
    } catch (thrown) {
      const failed = thrown instanceof Refused && thrown.status === 500;
      if (failed && this.#wrongs.takes === 'a failure for no') return { statuses: listOf(numbers, unknown) };
      throw thrown;
    }
  }

  #changes(offset: string | undefined): Promise<{ offset: string; fnr: readonly string[] }> {
    const query = offset === undefined ? '' : `?${new URLSearchParams({ offset })}`;
    return this.#call('GET', `/api/v1/DigitaltAktivStatusEndringer${query}`);
  }

  /** All patients when the feed does not reach back far enough; else those that it lists, and those who are new to the client. */
  #wanted(patients: readonly string[], { offset, statuses }: State, listed: readonly string[], now: number) {
    if (offset === undefined) return patients;
    if (now - Date.parse(offset) > feedReaches && this.#wrongs.refreshes !== 'never') return patients;
    const own = new Set(patients);
    const { asksFor } = this.#wrongs;
    const affected = asksFor === 'everybody listed' ? listed : listed.filter((number) => own.has(number));
    const isNew = (number: string) => !Object.hasOwn(statuses, number) && this.#wrongs.begins === undefined;
    const unseen = patients.filter(isNew);
    return asksFor === 'each as often as listed' ? [...affected, ...unseen] : [...new Set([...affected, ...unseen])];
  }

  #taken(found: Readonly<Record<string, Status>>, { offset, statuses }: State): Readonly<Record<string, Status>> {
    if (this.#wrongs.takes !== 'listed for changed' || offset === undefined) return found;
    return Object.fromEntries(
      Object.keys(found).map((number) => [number, { ...inactive, self: !statuses[number]?.self }]),
    );
  }

  async #check(numbers: readonly string[], omraade: string): Promise<Record<string, Status>> {
    const { mostNumbers = 1000 } = this.#wrongs;
    const found: Record<string, Status> = {};
    for (let from = 0; from < numbers.length; from += mostNumbers)
      Object.assign(found, await this.#checkSome(numbers.slice(from, from + mostNumbers), omraade));
    return found;
  }

  async #checkSome(fnrListe: readonly string[], omraade: string): Promise<Record<string, Status>> {
    const body = { fnrListe, omraade: this.#wrongs.area ?? omraade };
    const { erAktivListe } = await this.#call('POST', '/helsenorgeaktivsjekken/v1', body);
    return Object.fromEntries(fnrListe.map((number) => [number, this.#read(erAktivListe[number])]));
  }

  /** An entry, under either pair of names; a number without one is nobody's. */
  #read(entry: Readonly<Record<string, boolean>> | undefined): Status {
    const { reads, takes } = this.#wrongs;
    if (entry === undefined && takes === 'a missing number for a fault') throw new TypeError('a number is missing');
    const known = (name: string, earlier: string) =>
      (entry?.[name] ?? (reads === 'names of the Swagger only' ? false : entry?.[earlier])) === true;
    const self = known('erDigitaltAktivSelv', 'erAktivSelv');
    const viaOthers = known('erDigitaltAktivViaAndre', 'erAktivViaAndre');
    if (reads === 'one answer') return { ...inactive, self: self || viaOthers };
    return { self, viaOthers, assignedPower: entry?.['tildeltFullmakt'] === true };
  }
}

const listOf = (numbers: readonly string[], found: Readonly<Record<string, Status>>) =>
  numbers.map((number) => ({ number, ...(found[number] ?? inactive) }));

function roundOf(patients: readonly string[], statuses: Readonly<Record<string, Status>>, offset?: string) {
  return { statuses: listOf(patients, statuses), state: { statuses, ...(offset !== undefined && { offset }) } };
}

/** A client without memory of earlier calls; afterwards it keeps one token for each issuer and way to reach it. */
export function createClient(wrongs: Wrongs = {}): ClientModule {
  const clientOf = keptClients(
    {},
    (tokens, { endpoints }) => new Client(endpoints['helsenorge-digitaltaktiv'] ?? '', tokens, wrongs),
  );
  return {
    syncStatus: (params, context) => clientOf(context).syncStatus(params, Date.parse(context.now)),
    checkActive: (params, context) => clientOf(context).checkActive(params),
  };
}

export const referenceClient = async (): Promise<ClientModule> => createClient();
