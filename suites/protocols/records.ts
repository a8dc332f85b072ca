/** What is filled in: a protocol as data, without layout and in every language. */
import type { Text, Verdict } from '../dsl/types.ts';
import type { HeaderData, PackageSpec, ProtocolSpec, SuiteProtocols } from './types.ts';

/** `open`: nobody has answered yet, neither a run nor a person. */
export type Answer = 'yes' | 'no' | 'not-applicable' | 'open';

export interface CaseRecord {
  readonly id: string;
  readonly title: Text;
  readonly level: 'must' | 'should';
  readonly condition?: Text;
  readonly answer: Answer;
  readonly verdict: Verdict;
  readonly comments: readonly Text[];
  /** What people said of it, or that a part was left out: among the comments too. */
  readonly said: readonly Text[];
  /** Numbers of evidence items: `B3`. */
  readonly evidence: readonly string[];
  readonly checks: readonly string[];
  readonly precondition?: Text;
  readonly actions: readonly Text[];
  readonly results: readonly ResultRecord[];
  readonly references: readonly ReferenceRecord[];
  /** Numbers of the lines on assumed ground. */
  readonly assumed: readonly string[];
}

/** What was expected in a case and what came: one line for each of its checks, or for the word of a person. */
export interface ResultRecord {
  /** `VT-05.1`. */
  readonly number: string;
  readonly expected: Text;
  readonly actual: readonly Text[];
  readonly evidence: readonly string[];
  /** Undefined: nobody has answered. */
  readonly verdict: Verdict | undefined;
}

/** The places in one of the owners' documents that a case rests on. */
export interface ReferenceRecord {
  readonly document: Text;
  /** The document's own date. */
  readonly changed?: string;
  readonly headings: readonly string[];
  readonly url?: string;
}

/** One item of evidence: an exchange of `exchanges.ndjson`. */
export interface EvidenceItem {
  readonly number: string;
  readonly exchange: string;
  /** ISO 8601, business time. */
  readonly at: string;
  readonly call: string;
  readonly status: number;
  readonly code?: string;
  readonly correlation?: string;
  readonly person?: string;
}

/** `A` stops production until it is mended · `B` does not stop it, and is mended by a date. `C`, approved, is the owner's to give. */
export type DeviationClass = 'A' | 'B';

export interface DeviationRecord {
  readonly check: string;
  readonly cases: readonly string[];
  readonly what: readonly Text[];
  readonly class: DeviationClass;
  /** `YYYY-MM-DD`. */
  readonly mendedBy?: string;
  readonly reason?: string;
  readonly evidence: readonly string[];
}

export interface PeakRecord {
  /** Most calls within any sixty minutes of business time of one trial. */
  readonly calls: number;
  /** The check in whose world that was. */
  readonly check?: string;
  /** Beginning of that hour, ISO 8601. */
  readonly from?: string;
  readonly total: number;
}

/** The calls of one operation. */
export interface PackageCalls {
  /** `GET Persons`. */
  readonly call: string;
  readonly statuses: readonly { readonly status: number; readonly count: number }[];
}

/** What a run showed of a part that is ordered by itself. */
export interface PackageRecord {
  readonly spec: PackageSpec;
  /** Undefined: nobody said. */
  readonly ordered?: boolean;
  /** None: it was not tried. */
  readonly calls: readonly PackageCalls[];
  /** The gravest that was found on its calls; undefined: nothing was judged on them. */
  readonly verdict: Verdict | undefined;
  readonly evidence: readonly string[];
}

export interface AttestationLine {
  readonly case: string;
  readonly person: string;
  readonly date: string;
  readonly note: string;
  readonly attachment?: { readonly name: string; readonly sha256: string };
  readonly notApplicable: boolean;
}

/** A requirement as a protocol words it. */
export interface WordedRow {
  readonly row: string;
  /** English, as in the contract. */
  readonly text: string;
  /** In every language, where a check or a case says the same. */
  readonly wording?: Text;
}

/** A filled-in protocol, without layout and in every language. */
export interface Protocol {
  readonly spec: ProtocolSpec;
  readonly suite: SuiteProtocols;
  readonly header: HeaderData;
  readonly period: string;
  readonly cases: readonly CaseRecord[];
  /** In the order of the suite; none where its API has none. */
  readonly packages: readonly PackageRecord[];
  readonly evidence: readonly EvidenceItem[];
  readonly peak: PeakRecord;
  readonly deviations: readonly DeviationRecord[];
  readonly remarks: readonly { readonly check: string; readonly what: readonly Text[] }[];
  readonly attestations: readonly AttestationLine[];
  readonly notExercised: readonly (WordedRow & { readonly reason?: Text })[];
  readonly assumed: readonly (WordedRow & { readonly setting?: string })[];
  /** By onboarding step: the verdicts of its checks. */
  readonly steps: Readonly<Record<string, readonly Verdict[]>>;
  /** By onboarding step: what the traffic shows of it. */
  readonly shown: Readonly<Record<string, readonly Text[]>>;
  readonly run: {
    readonly sentence: Text;
    readonly facts: readonly (readonly [Text, string])[];
    /** Date of the run, `YYYY-MM-DD`. */
    readonly date: string;
    readonly ended: string;
  };
}
