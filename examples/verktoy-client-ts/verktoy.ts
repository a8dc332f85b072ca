/** What a team does with the Verktøy API: send a tool to a citizen, list the catalogue, look one up, search. */
import { Refused, type VerktoyApi } from './api.ts';

export interface Sending {
  /** The tool's GUID in Verktøykatalogen. */
  readonly tool: string;
  readonly citizen: string;
  readonly practitionerHpr?: string;
  readonly practitionerFnr?: string;
  /** `YYYY-MM-DD`; without it Helsenorge sets two weeks. */
  readonly deadline?: string;
  /** At most 1500 characters. */
  readonly message?: string;
}

type FilterValue = boolean | readonly (string | number)[];
export type Filters = Readonly<Record<string, FilterValue>>;

/** The API gives no more than this on a page. */
const largestPage = 50;

export class Verktoy {
  readonly #api: VerktoyApi;
  constructor(api: VerktoyApi) {
    this.#api = api;
  }

  /** The answer's `PseudoId` is an empty string kept for old integrations: nothing to read. */
  async send(sending: Sending): Promise<void> {
    const message = sending.message;
    if (message !== undefined && message.length > 1500)
      throw new RangeError('the message is longer than 1500 characters');
    await this.#api.post('Verktoy', {
      VerktoyId: sending.tool,
      InnbyggerFnr: sending.citizen,
      ...practitioner(sending),
      ...(sending.deadline !== undefined && { FristDato: sending.deadline.slice(0, 10) }),
      ...(message !== undefined && { Melding: message }),
    });
  }

  /** All tools that match, page by page until one is not full. */
  async list(filters: Filters = {}, pageSize = largestPage): Promise<string[]> {
    const size = Math.min(Math.max(pageSize, 1), largestPage);
    const ids: string[] = [];
    for (let page = 1; ; page += 1) {
      const tools = toolsIn(await this.#api.get('SelvstendigVerktoy', queryOf(filters, page, size)));
      ids.push(...tools.map((tool) => String(tool['VerktoyId'])));
      if (tools.length < size) return ids;
    }
  }

  /** One tool, or undefined when the catalogue has none with this id (404 VK-001126). */
  async tool(id: string): Promise<Tool | undefined> {
    try {
      return (await this.#api.get(`SelvstendigVerktoy/${encodeURIComponent(id)}`)) as Tool;
    } catch (thrown) {
      if (thrown instanceof Refused && thrown.code === 'VK-001126') return undefined;
      throw thrown;
    }
  }

  /** Tools with a word in name or keywords that begins with `term` (3 to 256 characters). */
  async search(term: string, rowCount?: number): Promise<{ id: string; name: string }[]> {
    const query = new URLSearchParams({ SokeOrd: term });
    if (rowCount !== undefined) query.set('RowCount', String(rowCount));
    const found = toolsIn(await this.#api.get('SelvstendigVerktoy/SokSelvstendigVerktoy', query));
    return found.map((tool) => ({ id: String(tool['VerktoyId']), name: String(tool['Navn']) }));
  }
}

export type Tool = Readonly<Record<string, unknown>>;

/** The HPR number when it is known; the identity number only when it is not. */
function practitioner({ practitionerHpr, practitionerFnr }: Sending) {
  return practitionerHpr === undefined ? { BehandlerFnr: practitionerFnr } : { BehandlerHprNr: practitionerHpr };
}

function queryOf(filters: Filters, page: number, size: number): URLSearchParams {
  const query = new URLSearchParams({ Sidereferanse: String(page), AntallVerktoy: String(size) });
  for (const [name, value] of Object.entries(filters)) {
    for (const one of typeof value === 'boolean' ? [value] : value) query.append(name, String(one));
  }
  return query;
}

/** The document does not show whether the list stands bare or inside an object: both are read. */
function toolsIn(body: unknown): Tool[] {
  const list = Array.isArray(body) ? body : Object.values((body ?? {}) as object).find((value) => Array.isArray(value));
  return (list ?? []) as Tool[];
}
