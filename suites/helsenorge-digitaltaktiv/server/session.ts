/** A client of HelseID and DigitaltAktiv at work in a check. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { ApiSession, type ApiCall } from '../../dsl/eksternapi/session.ts';
import { replyJson } from '../../dsl/exchange.ts';
import type { ServerTrial } from '../../dsl/server.ts';
import type { Cast } from './cast.ts';

export type Trial = ServerTrial<Cast>;

/** Areas in both documented forms. */
export const areas = { Helsehjelp: { number: 3, name: 'Helsehjelp' }, Ungdom: { number: 6, name: 'Ungdom' } } as const;
export type Area = keyof typeof areas;
type Form = 'number' | 'name';

export const feedPath = '/api/v1/DigitaltAktivStatusEndringer';
export const shortFeedPath = '/v1/DigitaltAktivStatusEndringer';
export const checkPath = '/helsenorgeaktivsjekken/v1';
export const areaPath = '/v1/DigitaltAktivOmraade';

/** What `user-agent` says in the calls of a check, so that whoever reads the server's log sees where a call came from. */
export const markOf = (id: string) => `Motpart (${id})`;

/** An entry of the answer, under either pair of names. */
export interface Entry {
  readonly self: boolean | undefined;
  readonly viaOthers: boolean | undefined;
  readonly assigned: boolean | undefined;
}

/** What an answer of the check says of a number; undefined without an entry. */
export function entryOf(exchange: Exchange, number: string): Entry | undefined {
  const entry = replyJson(exchange)?.erAktivListe?.[number];
  return (
    entry && {
      self: entry.erDigitaltAktivSelv ?? entry.erAktivSelv,
      viaOthers: entry.erDigitaltAktivViaAndre ?? entry.erAktivViaAndre,
      assigned: entry.tildeltFullmakt,
    }
  );
}

export const numbersIn = (exchange: Exchange): readonly string[] => replyJson(exchange)?.fnr ?? [];
export const offsetIn = (exchange: Exchange): string => String(replyJson(exchange)?.offset ?? '');

export class Session extends ApiSession<Cast> {
  readonly #mark: string;
  /** The form of an area that the server takes; a first question finds out. */
  #form: Form | undefined;

  constructor(trial: Trial, id: string) {
    super(trial, 'helsenorge-digitaltaktiv');
    this.#mark = markOf(id);
  }

  override call(method: string, path: string, call: ApiCall = {}): Promise<Exchange> {
    return super.call(method, path, { ...call, headers: { 'user-agent': this.#mark, ...call.headers } });
  }

  harmless(call?: ApiCall): Promise<Exchange> {
    return this.check([this.trial.cast.citizens[0]!], 'Helsehjelp', call);
  }

  feed(offset?: string, call?: ApiCall, path = feedPath): Promise<Exchange> {
    return this.call('GET', offset === undefined ? path : `${path}?offset=${encodeURIComponent(offset)}`, call);
  }

  #ask(fnrListe: readonly string[], omraade: unknown, call?: ApiCall): Promise<Exchange> {
    return this.call('POST', checkPath, { ...call, body: { fnrListe, omraade } });
  }

  /** Asks in the form of the area that the server takes. */
  async check(numbers: readonly string[], area: Area = 'Helsehjelp', call?: ApiCall): Promise<Exchange> {
    const exchange = await this.#ask(numbers, areas[area][this.#form ?? 'number'], call);
    if (this.#form !== undefined || exchange.reply.status !== 400) {
      if (exchange.reply.status === 200) this.#form ??= 'number';
      return exchange;
    }
    const other = await this.#ask(numbers, areas[area].name, call);
    if (other.reply.status !== 200) return exchange;
    this.#form = 'name';
    return other;
  }

  /** A body as it is; the first call of it finds out which form of the area is taken. */
  async checkWith(body: (omraade: string | number) => unknown, headers?: ApiCall['headers']): Promise<Exchange> {
    if (this.#form === undefined) await this.harmless();
    const omraade = areas.Helsehjelp[this.#form ?? 'number'];
    return this.call('POST', checkPath, { body: body(omraade), ...(headers && { headers }) });
  }

  area(body: unknown, call?: ApiCall): Promise<Exchange> {
    return this.call('POST', areaPath, { ...call, body });
  }

  /** The older check of one citizen, in the area of health care. */
  areaOf(fnr = this.trial.cast.citizens[0], omraade: unknown = 3, call?: ApiCall): Promise<Exchange> {
    return this.area({ fnr, omraade }, call);
  }
}
