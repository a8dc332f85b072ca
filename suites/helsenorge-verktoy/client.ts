/** The reference client: passes every check, drives `--target`, and is what the mutants break. Examples for teams stand in examples/. */
import { setTimeout as pause } from 'node:timers/promises';
import type { ClientModule } from '../dsl/types.ts';
import { keptClients } from '../dsl/helseid/kept-clients.ts';
import { NoAnswer, type Alterations, type TokenSource } from '../dsl/helseid/token.ts';

/** What a mutant makes wrong: in the tokens, or by leaving out what the client looks to before it calls. */
export interface Wrongs extends Alterations {
  /** Milliseconds before each new try after a failure of the service behind the API. */
  readonly pauses?: readonly number[];
  readonly letThrough?: 'long message' | 'past deadline' | 'any term' | 'any page size' | 'any row count';
  readonly bothNumbers?: boolean;
  readonly doubtsArrival?: boolean;
  readonly pages?: { readonly first?: number; readonly name?: string; readonly most?: number };
}

const longestMessage = 1500;
const most = 50;

class Refused extends Error {
  readonly outcome = 'refused';
  readonly code: string;
  constructor(status: number, error: { Code?: string; Message?: string }) {
    super(error.Message ?? `HTTP ${status}`);
    this.code = error.Code ?? String(status);
  }
}

interface SendParams {
  readonly tool: string;
  readonly citizen: string;
  readonly practitionerHpr?: string;
  readonly practitionerFnr?: string;
  readonly deadline?: string;
  readonly message?: string;
}

class Client {
  readonly #base: string;
  readonly #tokens: TokenSource;
  readonly #wrongs: Wrongs;
  constructor(base: string, tokens: TokenSource, wrongs: Wrongs) {
    this.#base = base;
    this.#tokens = tokens;
    this.#wrongs = wrongs;
  }

  #look(wrong: Wrongs['letThrough'], fine: boolean, message: string): void {
    if (!fine && this.#wrongs.letThrough !== wrong) throw new RangeError(message);
  }

  #atMost(wrong: Wrongs['letThrough'], count: number): number {
    return this.#wrongs.letThrough === wrong ? count : Math.min(count, most);
  }

  async #call(method: string, path: string, body?: unknown): Promise<any> {
    const url = new URL(`${this.#base}/v1/${path}`);
    for (let tries = 0; ; tries += 1) {
      const response = await this.#tokens.call(method, url, body === undefined ? undefined : JSON.stringify(body));
      const answer: unknown = await response.json().catch((broken: unknown) => {
        // What was asked for has not come. Of a sending the status says it all.
        if (response.ok && method === 'GET') throw broken;
        return {};
      });
      if (response.ok) return answer;
      const refused = new Refused(response.status, answer as { Code?: string });
      const wait = (this.#wrongs.pauses ?? [50, 150, 450])[tries];
      if (refused.code !== 'PVS-000204' || wait === undefined) throw refused;
      await pause(wait);
    }
  }

  async sendTool(params: SendParams, now: string) {
    const { tool, citizen, practitionerHpr, practitionerFnr, deadline, message = '' } = params;
    this.#look('long message', message.length <= longestMessage, 'the message has more than 1500 characters');
    this.#look(
      'past deadline',
      deadline === undefined || deadline >= norwegianDay.format(Date.parse(now)),
      'the deadline has passed',
    );
    await this.#send({
      VerktoyId: tool,
      InnbyggerFnr: citizen,
      ...(practitionerHpr && { BehandlerHprNr: practitionerHpr }),
      ...((!practitionerHpr || this.#wrongs.bothNumbers) && { BehandlerFnr: practitionerFnr }),
      ...(deadline && { FristDato: deadline }),
      ...(message && { Melding: message }),
    });
    return { sent: true };
  }

  /**
   * Nobody knows whether a sending without an answer arrived. The API takes none twice by the same practitioner, so it is repeated once:
   * VER-000218 then says that the first one did.
   */
  async #send(body: object): Promise<void> {
    try {
      await this.#call('POST', 'Verktoy', body);
    } catch (thrown) {
      if (!(thrown instanceof NoAnswer)) throw thrown;
      await pause(50);
      await this.#call('POST', 'Verktoy', body).catch((again: unknown) => {
        const arrived = again instanceof Refused && again.code === 'VER-000218';
        if (!arrived || this.#wrongs.doubtsArrival) throw again;
      });
    }
  }

  async listTools({ filters = {}, pageSize = most }: { filters?: Record<string, unknown>; pageSize?: number }) {
    const size = this.#atMost('any page size', pageSize);
    const { first = 1, name = 'Sidereferanse', most: last = Infinity } = this.#wrongs.pages ?? {};
    const ids = new Set<string>();
    for (let page = first; ; page += 1) {
      const query = new URLSearchParams({ [name]: String(page), AntallVerktoy: String(size) });
      for (const [filter, value] of Object.entries(filters)) {
        for (const one of [value].flat()) query.append(filter, String(one));
      }
      const tools = toolsIn(await this.#call('GET', `SelvstendigVerktoy?${query}`));
      const before = ids.size;
      for (const tool of tools) ids.add(String(tool['VerktoyId']));
      // A page without anything new: the server does not turn pages, and asking on would never end.
      const stuck = ids.size === before && page > first + 1;
      if (tools.length < size || stuck || page >= last) return { ids: [...ids] };
    }
  }

  async getTool({ id }: { id: string }) {
    try {
      return { found: true, tool: leaves(await this.#call('GET', `SelvstendigVerktoy/${encodeURIComponent(id)}`)) };
    } catch (thrown) {
      if (thrown instanceof Refused && thrown.code === 'VK-001126') return { found: false };
      throw thrown;
    }
  }

  async searchTools({ term, rowCount }: { term: string; rowCount?: number }) {
    this.#look('any term', term.length >= 3 && term.length <= 256, 'a search term has 3 to 256 characters');
    const query = new URLSearchParams({ SokeOrd: term });
    if (rowCount !== undefined) query.set('RowCount', String(this.#atMost('any row count', rowCount)));
    const found = toolsIn(await this.#call('GET', `SelvstendigVerktoy/SokSelvstendigVerktoy?${query}`));
    return { tools: found.map((tool) => ({ id: tool['VerktoyId'], name: tool['Navn'] })) };
  }
}

const norwegianDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The list, bare or inside an object: the document does not show which. */
function toolsIn(body: unknown): Record<string, unknown>[] {
  if (Array.isArray(body)) return body;
  return Object.values((body ?? {}) as object).find((value) => Array.isArray(value)) ?? [];
}

const single = new Set(['VerktoyId', 'Navn', 'Ingress', 'KreverForskrivning', 'AntattTid', 'Organisasjonsnummer']);
const several = new Set(['SprakKode', 'FagomradeType', 'MalgruppeTypeId', 'InnholdstypeId', 'Url']);

/** Values by the documented names, wherever they stand. */
function leaves(value: unknown, found: Record<string, any> = {}): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, inner] of Object.entries(value)) {
    if (single.has(name)) found[name] = inner;
    if (several.has(name)) (found[name] ??= []).push(inner);
    leaves(inner, found);
  }
  return found;
}

/** A client without memory of earlier calls; afterwards it keeps one token for each issuer and way to reach it. */
export function createClient(wrongs: Wrongs = {}): ClientModule {
  const clientOf = keptClients(
    wrongs,
    (tokens, { endpoints }) => new Client(endpoints['helsenorge-verktoy'] ?? '', tokens, wrongs),
  );
  return {
    sendTool: (params, context) => clientOf(context).sendTool(params, context.now),
    listTools: (params, context) => clientOf(context).listTools(params),
    getTool: (params, context) => clientOf(context).getTool(params),
    searchTools: (params, context) => clientOf(context).searchTools(params),
  };
}

export const referenceClient = async (): Promise<ClientModule> => createClient();
