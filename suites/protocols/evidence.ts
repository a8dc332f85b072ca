/** The exchanges that a protocol points at, numbered `B1`, `B2`, … in the order of their first mention. */
import type { CheckRecord, ExchangeRecord, FindingRecord, Run } from '../runners/document.ts';
import type { EvidenceItem } from './records.ts';
import type { SuiteProtocols } from './types.ts';

/** Items for each check: the run's report has them all. */
const most = 3;

export class EvidenceList {
  readonly items: EvidenceItem[] = [];
  readonly #suite: SuiteProtocols;
  readonly #exchanges: ReadonlyMap<string, ExchangeRecord>;
  /** The system that each requirement is of. */
  readonly #systems: ReadonlyMap<string, string>;

  constructor(run: Run, suite: SuiteProtocols) {
    this.#suite = suite;
    this.#exchanges = new Map(run.exchanges.map((exchange) => [exchange.id, exchange]));
    this.#systems = new Map(run.document.requirements.map(({ id, system }) => [id, system]));
  }

  /** The numbers of what a check points at. */
  of(check: CheckRecord): string[] {
    return this.#pointedAt(check).flatMap((id) => {
      const exchange = this.#exchanges.get(id);
      return exchange ? [this.numberOf(exchange)] : [];
    });
  }

  /** What decided comes first: broken conditions before kept ones. */
  #pointedAt({ findings, evidence }: CheckRecord): readonly string[] {
    const broken = findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
    const chosen = (broken.length > 0 ? broken : findings).flatMap((finding) => this.#shownBy(finding) ?? []);
    return [...new Set(chosen.length > 0 ? chosen : evidence.slice(0, 1))].slice(0, most);
  }

  /** The first call to the system that the condition is about, rather than what leads up to it: a token, metadata. */
  #shownBy({ row, evidence }: FindingRecord): string | undefined {
    const system = this.#systems.get(row);
    const own = evidence.filter((id) => this.#exchanges.get(id)?.system === system);
    const telling = own.find((id) => !this.#suite.isIncidental?.(this.#exchanges.get(id)!));
    return telling ?? own[0] ?? evidence[0];
  }

  /** The number of an exchange, given on its first mention. */
  numberOf(exchange: ExchangeRecord): string {
    const known = this.items.find((item) => item.exchange === exchange.id);
    if (known) return known.number;
    const item = this.#item(exchange, `B${this.items.length + 1}`);
    this.items.push(item);
    return item.number;
  }

  #item(exchange: ExchangeRecord, number: string): EvidenceItem {
    const { id, at, operation, request, reply, code } = exchange;
    const correlation = this.#suite.correlationOf?.(exchange);
    const person = this.#suite.personOf?.(exchange);
    const call = this.#suite.callOf?.(exchange) ?? operation ?? request.method;
    return {
      number,
      exchange: id,
      at,
      call,
      status: reply.status,
      ...(code !== undefined && { code }),
      ...(correlation !== undefined && { correlation }),
      ...(person !== undefined && person !== '' && { person }),
    };
  }
}
