/** The two calls of DigitaltAktiv that keep a list up to date: the change feed, and the check of many citizens. */
import type { HelseId } from '../verktoy-client-ts/helseid.ts';

/** The API said no (4xx), or could not answer (5xx). Neither is repeated here: the next round asks again. */
class Refused extends Error {
  readonly outcome = 'refused';
  readonly code: string;
  constructor(status: number, { Code, Message }: { Code?: string; Message?: string }) {
    super(Message ?? `HTTP ${status}`);
    this.code = Code ?? `HTTP ${status}`;
  }
}

export interface Status {
  readonly self: boolean;
  readonly viaOthers: boolean;
  readonly assignedPower: boolean;
}

export type Area = 'Helsehjelp' | 'Ungdom';
export type Statuses = Readonly<Record<string, Status>>;

/** More in one call are refused. */
const mostNumbers = 1000;

/** An entry has longer names in the Swagger document than on the page. A number without one is nobody's, and so not active. */
function read(entry: Readonly<Record<string, boolean>> = {}): Status {
  return {
    self: entry['erDigitaltAktivSelv'] ?? entry['erAktivSelv'] ?? false,
    viaOthers: entry['erDigitaltAktivViaAndre'] ?? entry['erAktivViaAndre'] ?? false,
    assignedPower: entry['tildeltFullmakt'] ?? false,
  };
}

export class DigitaltAktiv {
  readonly #base: string;
  readonly #helseid: HelseId;

  /** `base` is the address without version: `https://eksternapi.hn2.test.nhn.no/digitaltaktiv`. */
  constructor(base: string, helseid: HelseId) {
    this.#base = base;
    this.#helseid = helseid;
  }

  /** Who may have changed since `offset`; without one, since as long ago as the feed knows. */
  changes(offset?: string): Promise<{ offset: string; fnr: readonly string[] }> {
    const query = offset === undefined ? '' : `?${new URLSearchParams({ offset })}`;
    return this.#call('GET', `/api/v1/DigitaltAktivStatusEndringer${query}`);
  }

  /** Of any count of numbers. They travel in the body only: a URL is logged on the way. */
  async check(numbers: readonly string[], omraade: Area): Promise<Statuses> {
    const found: Record<string, Status> = {};
    for (let from = 0; from < numbers.length; from += mostNumbers) {
      const fnrListe = numbers.slice(from, from + mostNumbers);
      const { erAktivListe } = await this.#call('POST', '/helsenorgeaktivsjekken/v1', { fnrListe, omraade });
      for (const number of fnrListe) found[number] = read(erAktivListe[number]);
    }
    return found;
  }

  async #call(method: string, path: string, body?: object): Promise<any> {
    const response = await this.#helseid.call(method, new URL(this.#base + path), body && JSON.stringify(body));
    if (response.ok) return response.json();
    throw new Refused(response.status, (await response.json().catch(() => ({}))) as object);
  }
}
