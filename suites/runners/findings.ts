/** What a check has found so far: conditions that were judged, notes, and how a check ends itself. */
import { Defect } from '../../simulators/kernel/defect.ts';
import type { Exchange } from '../../simulators/kernel/journal.ts';
import { severityOf, type Row, type Rows } from '../dsl/severity.ts';
import { Ended } from '../dsl/signals.ts';
import { fill } from '../dsl/texts/fill.ts';
import { said } from '../dsl/texts/runner.ts';
import type { CheckHead, Demand, ExchangeFilter, Text } from '../dsl/types.ts';

export interface Finding {
  readonly row: string;
  readonly verdict: 'pass' | 'warn' | 'fail' | 'review';
  readonly message: Text;
  readonly expected: unknown;
  readonly actual: unknown;
  readonly evidence: readonly Exchange[];
}

export type Evidence = Exchange | readonly Exchange[] | undefined;

/** The part of a trial that keeps the book. Who is judged, and how it is reached, is for those who extend it. */
export abstract class Findings {
  readonly findings: Finding[] = [];
  readonly notes: Text[] = [];
  readonly #check: Pick<CheckHead, 'rows' | 'tentative'>;
  readonly #rows: Rows;

  constructor(check: Pick<CheckHead, 'rows' | 'tentative'>, rows: Rows) {
    this.#check = check;
    this.#rows = rows;
  }

  /** The traffic of the check so far: what a finding rests on unless it says otherwise. */
  abstract exchanges(): readonly Exchange[];

  demand(condition: boolean, { row, message, expected, actual, evidence }: Demand): boolean {
    const severity = this.#severityOf(this.#row(row));
    const verdict = condition ? 'pass' : severity;
    this.findings.push({ row, verdict, message, expected, actual, evidence: this.#evidence(evidence) });
    return condition;
  }

  review(message: Text, evidence?: Evidence): void {
    const row = this.#check.rows[0]!;
    const nothing = { expected: null, actual: null };
    this.findings.push({ row, verdict: 'review', message, ...nothing, evidence: this.#evidence(evidence) });
  }

  note(what: Text): void {
    this.notes.push(what);
  }

  skip(reason: Text): never {
    throw new Ended('skip', reason);
  }

  omit(reason: Text): never {
    throw new Ended('omit', reason);
  }

  /** A broken promise that no single requirement speaks of: it counts as the gravest row of the check. */
  fault(message: Text, expected: Text, actual: Text, evidence: readonly Exchange[]): void {
    const rows = this.#check.rows.map((id) => this.#row(id));
    const gravest = rows.find((row) => this.#severityOf(row) === 'fail') ?? rows[0]!;
    const verdict = this.#severityOf(gravest);
    this.findings.push({ row: gravest.id, verdict, message, expected, actual, evidence: [...evidence] });
  }

  #severityOf(row: Row): 'fail' | 'warn' {
    return this.#check.tentative ? 'warn' : severityOf(row);
  }

  #row(id: string): Row {
    const row = this.#check.rows.includes(id) ? this.#rows.get(id) : undefined;
    if (!row) throw new Defect('SUITE-ROW', fill(said.unknownRow, { row: id }).en);
    return row;
  }

  #evidence(given: Evidence): readonly Exchange[] {
    if (given === undefined) return this.exchanges();
    return Array.isArray(given) ? given : [given as Exchange];
  }
}

/** Does an exchange pass a filter? */
export function matches(exchange: Exchange, filter: ExchangeFilter | ((exchange: Exchange) => boolean)): boolean {
  if (typeof filter === 'function') return filter(exchange);
  const { system, operation, code, status, after } = filter;
  return (
    (system ?? exchange.system) === exchange.system &&
    (operation ?? exchange.operation) === exchange.operation &&
    (code ?? exchange.code) === exchange.code &&
    (status ?? exchange.reply.status) === exchange.reply.status &&
    exchange.number > (after?.number ?? 0)
  );
}
