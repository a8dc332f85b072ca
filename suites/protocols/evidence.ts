/** The exchanges that a protocol points at, numbered `B1`, `B2`, … in the order of their first mention. */
import type { CheckRecord, ExchangeRecord, Run } from '../runners/document.ts';
import type { EvidenceItem } from './records.ts';
import type { SuiteProtocols } from './types.ts';

/** Items for each check: the run's report has them all. */
const most = 3;

/** What decided comes first: broken conditions before kept ones. */
function pointedAt({ findings, evidence }: CheckRecord): readonly string[] {
  const broken = findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
  const chosen = (broken.length > 0 ? broken : findings).flatMap((finding) => finding.evidence.slice(0, 1));
  return [...new Set(chosen.length > 0 ? chosen : evidence.slice(0, 1))].slice(0, most);
}

export class EvidenceList {
  readonly items: EvidenceItem[] = [];
  readonly #suite: SuiteProtocols;
  readonly #exchanges: ReadonlyMap<string, ExchangeRecord>;

  constructor(run: Run, suite: SuiteProtocols) {
    this.#suite = suite;
    this.#exchanges = new Map(run.exchanges.map((exchange) => [exchange.id, exchange]));
  }

  /** The numbers of what a check points at. */
  of(check: CheckRecord): string[] {
    return pointedAt(check).flatMap((id) => {
      const exchange = this.#exchanges.get(id);
      return exchange ? [this.#numbered(exchange)] : [];
    });
  }

  #numbered(exchange: ExchangeRecord): string {
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
