/** The run document: what `run.json` holds. `suites/run.schema.json` says the same for other programs. */
import type { Basis, Level } from '../../contracts/types.ts';
import type { ExchangeView } from '../../simulators/kernel/exchange-view.ts';
import type { CheckLevel, Need, Text, Verdict } from '../dsl/types.ts';

/** One condition that was judged. */
export interface FindingRecord {
  readonly row: string;
  readonly verdict: 'pass' | 'warn' | 'fail' | 'review' | 'attested';
  readonly message: Text;
  /** A `Text`, or any JSON value. Null: nothing. */
  readonly expected: unknown;
  readonly actual: unknown;
  /** Ids of exchanges. */
  readonly evidence: readonly string[];
}

/** A known deviation from the file of `--expected`. */
export interface ExpectedRecord {
  readonly reason: string;
  /** The last day on which it is accepted, `YYYY-MM-DD`. */
  readonly until: string;
  /** `met`: it is there as expected · `gone`: it is not there any more · `expired`: its time is over. */
  readonly state: 'met' | 'gone' | 'expired';
}

/** What a run says of one check. */
export interface CheckRecord {
  readonly id: string;
  readonly title: Text;
  readonly level: CheckLevel;
  readonly step?: string;
  readonly rows: readonly string[];
  readonly negative: boolean;
  readonly verdict: Verdict;
  /** Set on `omit` when driver or adapter cannot carry the check: that says nothing of whether it applies. */
  readonly lacks?: Need;
  /** Why, in one sentence. */
  readonly message: Text;
  readonly findings: readonly FindingRecord[];
  readonly notes: readonly Text[];
  /** Ids of all exchanges of the check, in `exchanges.ndjson`. */
  readonly evidence: readonly string[];
  /** What the client wrote on stderr meanwhile. */
  readonly log?: string;
  readonly expected?: ExpectedRecord;
  readonly durationMs: number;
}

/** A person's word on a case: what no machine can see. */
export interface AttestationRecord {
  /** Id of a case of the suite's protocols, or of a check. */
  readonly case: string;
  readonly person: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly note: string;
  /** What the person shows for it. The file itself is not part of the report. */
  readonly attachment?: { readonly name: string; readonly sha256: string };
  /** The person says that the case does not apply; the note says why. */
  readonly notApplicable: boolean;
}

/** What a run says of one step of the onboarding. */
export interface StepRecord {
  readonly id: string;
  readonly title: Text;
  readonly verdict: Verdict;
  readonly checks: readonly string[];
}

/** What became of a requirement in a run. */
export type RowStatus = 'no-deviation' | 'warning' | 'deviation' | 'review' | 'attested' | 'not-exercised';

/** What the run says of one requirement on the client, or on the server that was judged. */
export interface RowRecord {
  readonly id: string;
  readonly system: string;
  readonly level: Level;
  readonly basis: Basis;
  /** English, as in the contract. */
  readonly text: string;
  readonly sources: readonly { readonly title: string; readonly heading?: string; readonly url?: string }[];
  readonly status: RowStatus;
  readonly checks: readonly string[];
  /** Why it was not exercised. */
  readonly reason?: Text;
}

/** Assumed ground that the run stood on: what the owner's documents leave open. */
export interface AssumptionRecord {
  readonly row: string;
  readonly system: string;
  readonly text: string;
  /** The profile key that decides it, and how it stood. */
  readonly profile?: {
    readonly key: string;
    readonly value: unknown;
    readonly alternatives?: readonly unknown[];
    readonly reason: string;
  };
}

/** A profile key that was not at its default in a run. */
export interface ProfileDifference {
  readonly system: string;
  readonly key: string;
  readonly value: unknown;
  readonly default: unknown;
}

/** What `run.json` holds: who was judged, when, against what, and what was found. */
export interface RunDocument {
  readonly format: 1;
  readonly suite: { readonly id: string; readonly title: Text; readonly systems: readonly string[] };
  /** With the driver `target` a server was judged, and this is its address. */
  readonly client: { readonly driver: string; readonly about: string };
  /** The server that was judged, and how it was reached; absent when a client was. */
  readonly target?: { readonly url: string; readonly reached: 'motpart' | 'set-up' };
  readonly runner: { readonly motpart: string; readonly node: string; readonly adapter: string };
  /** ISO 8601, wall clock. */
  readonly started: string;
  readonly ended: string;
  readonly seed: number;
  /** What was asked for; empty: everything. */
  readonly selection: { readonly only: readonly string[]; readonly step?: string };
  readonly profile: readonly ProfileDifference[];
  readonly sources: readonly {
    readonly system: string;
    readonly title: string;
    readonly owner: string;
    readonly url?: string;
    readonly changed?: string;
  }[];
  readonly verdict: {
    /** As the exit code of `motpart check`: 0 no deviation · 1 deviation or nothing exercised · 3 our defect · 4 incomplete. */
    readonly exit: 0 | 1 | 3 | 4;
    readonly counts: Readonly<Record<Verdict, number>>;
    /** "No deviation found in N of M requirements." */
    readonly requirements: { readonly total: number; readonly exercised: number; readonly withoutDeviation: number };
    readonly message: Text;
  };
  readonly steps: readonly StepRecord[];
  readonly checks: readonly CheckRecord[];
  readonly requirements: readonly RowRecord[];
  readonly assumptions: readonly AssumptionRecord[];
  /** Of named persons. */
  readonly attestations: readonly AttestationRecord[];
  /** What the reader must know of the run itself: identity numbers from outside the population. */
  readonly warnings: readonly Text[];
  /** How many exchanges `exchanges.ndjson` holds. */
  readonly exchanges: number;
}

/** One line of `exchanges.ndjson`: masked, and cut where a body is very long. */
export interface ExchangeRecord extends ExchangeView {
  /** Permanent in a suite: `<check>.<n-th exchange of the check>`. */
  readonly id: string;
  readonly check: string;
}

/** A whole run: the document and its evidence. */
export interface Run {
  readonly document: RunDocument;
  readonly exchanges: readonly ExchangeRecord[];
}
