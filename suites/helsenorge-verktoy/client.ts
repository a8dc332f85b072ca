/** The reference client: passes every check, drives `--target`, and is what the mutants break. Examples for teams stand in examples/. */
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ClientModule } from '../dsl/types.ts';
import { keptClients } from '../dsl/helseid/kept-clients.ts';
import { NoAnswer, type Alterations, type Fetch, type TokenSource } from '../dsl/helseid/token.ts';

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
  readonly status: number;
  readonly code: string;
  constructor(status: number, error: { Code?: string; Message?: string }) {
    super(error.Message ?? `HTTP ${status}`);
    this.status = status;
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
  readonly #fetch: Fetch;
  constructor(base: string, tokens: TokenSource, wrongs: Wrongs, fetch: Fetch) {
    this.#fetch = fetch;
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

  /** The answer, when it is good. A failure of the service behind the API is waited for. */
  async #answered(send: () => Promise<Response>): Promise<Response> {
    for (let tries = 0; ; tries += 1) {
      const response = await send();
      if (response.ok) return response;
      const refused = new Refused(response.status, (await response.json().catch(() => ({}))) as { Code?: string });
      const wait = (this.#wrongs.pauses ?? [50, 150, 450])[tries];
      if (refused.code !== 'PVS-000204' || wait === undefined) throw refused;
      await pause(wait);
    }
  }

  #url(path: string): URL {
    return new URL(`${this.#base}/v1/${path}`);
  }

  async #call(method: string, path: string, body?: unknown): Promise<any> {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const response = await this.#answered(() => this.#tokens.call(method, this.#url(path), sent));
    return response.json().catch((broken: unknown) => {
      // What was asked for has not come. Of a sending the status says it all.
      if (method === 'GET') throw broken;
      return {};
    });
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

  /** The file as it came: whoever reads it as text has another one. */
  async getGraphicElement({ id }: { id: number }) {
    try {
      const response = await this.#answered(() => this.#tokens.call('GET', this.#url(`GrafiskElement/${id}`)));
      const file = new Uint8Array(await response.arrayBuffer());
      const contentType = response.headers.get('content-type') ?? '';
      return { found: true, contentType, sha256: createHash('sha256').update(file).digest('hex') };
    } catch (thrown) {
      if (thrown instanceof Refused && thrown.status === 404) return { found: false };
      throw thrown;
    }
  }

  async updateGuidanceService({ id, phone, url, openingHours }: GuidanceParams) {
    const Apningstider = openingHours.map(({ day, from = null, to = null, allDay = false }) => {
      return { Dag: day, FraKl: from, TilKl: to, ApenHeleDagen: allDay };
    });
    await this.#call('PUT', `Veiledningstjeneste/${id}`, { Telefon: phone, Url: url, Apningstider });
    return { updated: true };
  }

  /** The token is the citizen's: no token of the client's own opens this, and there is nothing to prove. */
  async getPractitioner({ tool, citizenToken }: { tool: string; citizenToken: string }) {
    const url = this.#url(`Behandler?${new URLSearchParams({ VerktoyId: tool })}`);
    const headers = { authorization: `Bearer ${citizenToken}` };
    const response = await this.#answered(() => this.#fetch(url, { headers }));
    const { Id, IdType, Navn } = (await response.json()) as { Id: string; IdType: string; Navn: string };
    return { name: Navn, ...(IdType === 'HPR' ? { hprNumber: Id } : { fnr: Id }) };
  }
}

interface OpenOn {
  readonly day: string;
  readonly from?: string;
  readonly to?: string;
  readonly allDay?: boolean;
}

interface GuidanceParams {
  readonly id: string;
  readonly phone: string;
  readonly url: string;
  readonly openingHours: readonly OpenOn[];
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
    (tokens, { endpoints, fetch = globalThis.fetch }) =>
      new Client(endpoints['helsenorge-verktoy'] ?? '', tokens, wrongs, fetch),
  );
  return {
    sendTool: (params, context) => clientOf(context).sendTool(params, context.now),
    listTools: (params, context) => clientOf(context).listTools(params),
    getTool: (params, context) => clientOf(context).getTool(params),
    searchTools: (params, context) => clientOf(context).searchTools(params),
    getGraphicElement: (params, context) => clientOf(context).getGraphicElement(params),
    updateGuidanceService: (params, context) => clientOf(context).updateGuidanceService(params),
    getPractitioner: (params, context) => clientOf(context).getPractitioner(params),
  };
}

export const referenceClient = async (): Promise<ClientModule> => createClient();
