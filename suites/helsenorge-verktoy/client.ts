/** The reference client: passes every check, drives `--target`, and is what the mutants break. Examples for teams stand in examples/. */
import { setTimeout as pause } from 'node:timers/promises';
import type { ClientContext, ClientModule } from '../dsl/types.ts';
import { TokenSource, type Alterations, type Fetch, type Registered } from './token.ts';

/** Milliseconds before each new try after a failure of the service behind the API. */
const pauses = [60, 150, 400];
const largestPage = 50;

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
  constructor(base: string, tokens: TokenSource) {
    this.#base = base;
    this.#tokens = tokens;
  }

  async #call(method: string, path: string, body?: unknown): Promise<any> {
    const url = new URL(`${this.#base}/v1/${path}`);
    for (let tries = 0; ; tries += 1) {
      const response = await this.#tokens.call(method, url, body === undefined ? undefined : JSON.stringify(body));
      const answer: unknown = await response.json().catch(() => ({}));
      if (response.ok) return answer;
      const refused = new Refused(response.status, answer as { Code?: string });
      const wait = pauses[tries];
      if (refused.code !== 'PVS-000204' || wait === undefined) throw refused;
      await pause(wait);
    }
  }

  async sendTool(params: SendParams) {
    const { tool, citizen, practitionerHpr, practitionerFnr, deadline, message } = params;
    if (message !== undefined && message.length > 1500)
      throw new RangeError('the message is longer than 1500 characters');
    await this.#call('POST', 'Verktoy', {
      VerktoyId: tool,
      InnbyggerFnr: citizen,
      ...(practitionerHpr ? { BehandlerHprNr: practitionerHpr } : { BehandlerFnr: practitionerFnr }),
      ...(deadline && { FristDato: deadline }),
      ...(message && { Melding: message }),
    });
    return { sent: true };
  }

  async listTools({ filters = {}, pageSize = largestPage }: { filters?: Record<string, unknown>; pageSize?: number }) {
    const size = Math.min(pageSize, largestPage);
    const ids: string[] = [];
    for (let page = 1; ; page += 1) {
      const query = new URLSearchParams({ Sidereferanse: String(page), AntallVerktoy: String(size) });
      for (const [name, value] of Object.entries(filters)) {
        for (const one of [value].flat()) query.append(name, String(one));
      }
      const tools = toolsIn(await this.#call('GET', `SelvstendigVerktoy?${query}`));
      ids.push(...tools.map((tool) => String(tool['VerktoyId'])));
      if (tools.length < size) return { ids };
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
    const query = new URLSearchParams({ SokeOrd: term, ...(rowCount && { RowCount: String(rowCount) }) });
    const found = toolsIn(await this.#call('GET', `SelvstendigVerktoy/SokSelvstendigVerktoy?${query}`));
    return { tools: found.map((tool) => ({ id: tool['VerktoyId'], name: tool['Navn'] })) };
  }
}

/** The list, bare or inside an object: the document does not show which. */
function toolsIn(body: unknown): Record<string, unknown>[] {
  if (Array.isArray(body)) return body;
  return Object.values((body ?? {}) as object).find((value) => Array.isArray(value)) ?? [];
}

const single = new Set(['VerktoyId', 'Navn', 'Ingress', 'KreverForskrivning', 'AntattTid']);
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
export function createClient(alter: Alterations = {}): ClientModule {
  const clients = new WeakMap<Fetch, Map<string, Client>>();
  const clientOf = ({ endpoints, credentials, fetch = globalThis.fetch }: ClientContext): Client => {
    const issuer = endpoints['helseid'] ?? '';
    const registered = credentials['helseid'] as Registered;
    const known = clients.get(fetch) ?? new Map<string, Client>();
    const name = `${issuer} ${registered.clientId}`;
    const tokens = () => new TokenSource(issuer, registered, fetch, alter);
    const client = known.get(name) ?? new Client(endpoints['helsenorge-verktoy'] ?? '', tokens());
    clients.set(fetch, known.set(name, client));
    return client;
  };
  return {
    sendTool: (params, context) => clientOf(context).sendTool(params),
    listTools: (params, context) => clientOf(context).listTools(params),
    getTool: (params, context) => clientOf(context).getTool(params),
    searchTools: (params, context) => clientOf(context).searchTools(params),
  };
}

export const referenceClient = async (): Promise<ClientModule> => createClient();
