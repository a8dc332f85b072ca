/** What a team does with the Verktøy API: send a tool to a citizen, read the catalogue with its images, and what belongs to its own tool. */
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

/** The API gives no more than this on a page, and finds no more than this in a search. */
const largestPage = 50;
const longestMessage = 1500;
const norwegianDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** What the API would refuse anyway is said here, before anything is sent. */
function insist(fine: boolean, message: string): void {
  if (!fine) throw new RangeError(message);
}

export class Verktoy {
  readonly #api: VerktoyApi;
  constructor(api: VerktoyApi) {
    this.#api = api;
  }

  /** `now` decides whether a deadline has passed. The answer's `PseudoId` is always empty: there is nothing to read. */
  async send(sending: Sending, now = new Date()): Promise<void> {
    const { tool, citizen, deadline, message } = sending;
    insist((message ?? '').length <= longestMessage, 'the message is longer than 1500 characters');
    insist(deadline === undefined || deadline >= norwegianDay.format(now), 'the deadline has passed');
    await this.#api.change('POST', 'Verktoy', {
      VerktoyId: tool,
      InnbyggerFnr: citizen,
      ...practitioner(sending),
      ...(deadline && { FristDato: deadline }),
      ...(message && { Melding: message }),
    });
  }

  /** All tools that match, page by page until one is not full, or brings nothing new. */
  async list(filters: Filters = {}, pageSize = largestPage): Promise<string[]> {
    const size = Math.min(Math.max(pageSize, 1), largestPage);
    const ids = new Set<string>();
    for (let page = 1; ; page += 1) {
      const tools = toolsIn(await this.#api.get('SelvstendigVerktoy', queryOf(filters, page, size)));
      const known = ids.size;
      for (const tool of tools) ids.add(String(tool['VerktoyId']));
      if (tools.length < size || ids.size === known) return [...ids];
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
    insist(term.length >= 3 && term.length <= 256, 'a search term has 3 to 256 characters');
    const query = new URLSearchParams({ SokeOrd: term });
    if (rowCount !== undefined) query.set('RowCount', String(Math.min(rowCount, largestPage)));
    const found = toolsIn(await this.#api.get('SelvstendigVerktoy/SokSelvstendigVerktoy', query));
    return found.map((tool) => ({ id: String(tool['VerktoyId']), name: String(tool['Navn']) }));
  }

  /** The picture or icon of a tool; undefined when there is none with that number (404, with or without a body). */
  async graphicElement(id: number) {
    try {
      return await this.#api.file(`GrafiskElement/${id}`);
    } catch (thrown) {
      if (thrown instanceof Refused && thrown.status === 404) return undefined;
      throw thrown;
    }
  }

  /** Of a guidance service of one's own. The URL says which; the API passes over an id in the body. */
  async updateGuidance(id: string, { phone, url, openingHours }: Guidance): Promise<void> {
    const Apningstider = openingHours.map(({ day, from = null, to = null, allDay = false }) => {
      return { Dag: day, FraKl: from, TilKl: to, ApenHeleDagen: allDay };
    });
    const path = `Veiledningstjeneste/${encodeURIComponent(id)}`;
    await this.#api.change('PUT', path, { Telefon: phone, Url: url, Apningstider });
  }

  /** Who has sent the tool to the citizen who is logged in: `citizenToken` is the access token of that login. */
  async practitioner(tool: string, citizenToken: string): Promise<KnownPractitioner> {
    const query = new URLSearchParams({ VerktoyId: tool });
    const { Id, IdType, Navn } = (await this.#api.getAsCitizen(citizenToken, 'Behandler', query)) as Told;
    return { name: Navn, ...(IdType === 'HPR' ? { hprNumber: Id } : { fnr: Id }) };
  }
}

/** A phone number, an address, and when somebody is there. */
export interface Guidance {
  readonly phone: string;
  readonly url: string;
  /** `day` as Mandag … Søndag, times as `hh:mm`. */
  readonly openingHours: readonly {
    readonly day: string;
    readonly from?: string;
    readonly to?: string;
    readonly allDay?: boolean;
  }[];
}

interface Told {
  readonly Id: string;
  readonly IdType: string;
  readonly Navn: string;
}

/** One of the two numbers; an identity number is as private here as that of a citizen. */
export interface KnownPractitioner {
  readonly name: string;
  readonly hprNumber?: string;
  readonly fnr?: string;
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
