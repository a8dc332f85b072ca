/**
 * Protocols: what an API's owner asks for before it lets a client in. A suite declares them as data (`SuiteProtocols`); a run, the header
 * data and the attestations make a `Protocol` of them, still without layout; sections turn that into blocks, renderers those into files.
 */
import type { Lang, Text, Verdict } from '../dsl/types.ts';
import type { ExchangeRecord } from '../runners/document.ts';

export type ProtocolKind = 'test' | 'verification' | 'self-declaration';

/** A case of the owner's protocol. It is judged by checks of the suite, or vouched for by a named person. */
export interface CaseSpec {
  /** As people know it: `T01`. Attestations name it. */
  readonly id: string;
  /** What the client does, in one sentence that `yes` or `no` answers. */
  readonly title: Text;
  readonly level: 'must' | 'should';
  /** Under which condition it is asked at all: "if links with single sign-on are used". */
  readonly condition?: Text;
  /** Requirements that it stands for. No two cases share one. */
  readonly rows: readonly string[];
  /** Without it: every check whose first row is one of these rows. */
  readonly checks?: readonly string[];
}

/** How a value of the header file must look. `texts`: one or more; `entries`: a list of objects with the keys of `entry`. */
export type HeaderForm =
  'text' | 'phone' | 'organisation-number' | 'hsa-id' | 'email' | 'date' | 'yes-no' | 'count' | 'texts' | 'entries';

/** One field of the header file. */
export interface HeaderField {
  /** Path in the YAML file, at most two parts: `organisation.number`. */
  readonly key: string;
  readonly label: Text;
  /** What to write, as an order: the template prints it, and so does the error for a missing one. */
  readonly help: Text;
  readonly form: HeaderForm;
  /** Keys of an entry, for the form `entries`. */
  readonly entry?: Readonly<Record<string, Text>>;
  readonly example?: string;
  /** Protocols that cannot be written without it; none unless said. */
  readonly required?: readonly ProtocolKind[];
  /** Protocols that print it in their header table; without it none do. */
  readonly shown?: readonly ProtocolKind[];
}

export type HeaderEntry = Readonly<Record<string, string>>;

/** Values of the header file by key, checked. A list for `texts` and `entries`. */
export type HeaderData = Readonly<Record<string, string | readonly string[] | readonly HeaderEntry[]>>;

/** A step of the owner's procedure: who does what, and what a machine can show. */
export interface OnboardingStep {
  readonly id: string;
  readonly title: Text;
  /** What to do or send. */
  readonly what: readonly Text[];
  /** To whom; undefined when nothing is sent. */
  readonly to?: string;
  /** What a run can evidence of it; undefined: nothing. */
  readonly machine?: Text;
  /** What only people can. */
  readonly people: Text;
}

/** A question of a self-declaration that the header file answers. */
export interface QuestionSpec {
  readonly title: Text;
  /** Header key of yes or no; undefined when the question is answered by words alone. */
  readonly answer?: string;
  /** Header keys whose values are the comment. */
  readonly comment: readonly string[];
  /** Cases of the run that speak of the same. */
  readonly cases?: readonly string[];
}

/** A contract that has a declaration of its own. */
export interface ContractSpec {
  readonly name: string;
  readonly version: string;
  /** Its namespace or address: whatever tells it apart. */
  readonly identity: string;
}

export interface ProtocolSpec {
  /** Name of the files, without ending. */
  readonly file: string;
  readonly kind: ProtocolKind;
  readonly title: Text;
  /** The onboarding step that asks for it. */
  readonly step?: string;
  /** As the owner names its environments. */
  readonly environment: Text;
  readonly contracts: readonly ContractSpec[];
  /** Ids of cases, in order. */
  readonly cases: readonly string[];
  readonly sections: readonly SectionName[];
  readonly questions?: readonly QuestionSpec[];
}

/** All that a suite says of its owner's protocols. */
export interface SuiteProtocols {
  /** The owner's language: protocols are written in it unless another one is asked for. */
  readonly lang: Lang;
  /** Whom the empty fields at the end are for. */
  readonly owner: Text;
  /** Words that the owner may tick. They are never ticked by us. */
  readonly decisions: readonly Text[];
  /** Printed at the top of each protocol. */
  readonly notices: readonly Text[];
  readonly header: readonly HeaderField[];
  readonly cases: readonly CaseSpec[];
  readonly onboarding: readonly OnboardingStep[];
  readonly protocols: readonly ProtocolSpec[];
  /** Exchanges that count as calls of the client to the owner. */
  readonly counts?: (exchange: ExchangeRecord) => boolean;
  readonly correlationOf?: (exchange: ExchangeRecord) => string | undefined;
  /** The person whom an exchange is about, as it stands in the masked record. */
  readonly personOf?: (exchange: ExchangeRecord) => string | undefined;
}

export const sectionNames = [
  'notices',
  'header',
  'history',
  'summary',
  'cases',
  'questions',
  'evidence',
  'peak',
  'deviations',
  'remarks',
  'known-deviations',
  'attestations',
  'not-exercised',
  'assumed',
  'onboarding',
  'run',
  'definitions',
  'signature',
  'owner',
] as const;

export type SectionName = (typeof sectionNames)[number];

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
  /** Numbers of evidence items: `B3`. */
  readonly evidence: readonly string[];
  readonly checks: readonly string[];
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

export interface AttestationLine {
  readonly case: string;
  readonly person: string;
  readonly date: string;
  readonly note: string;
  readonly attachment?: { readonly name: string; readonly sha256: string };
  readonly notApplicable: boolean;
}

/** A filled-in protocol, without layout and in every language. */
export interface Protocol {
  readonly spec: ProtocolSpec;
  readonly suite: SuiteProtocols;
  readonly header: HeaderData;
  readonly period: string;
  readonly cases: readonly CaseRecord[];
  readonly evidence: readonly EvidenceItem[];
  readonly peak: PeakRecord;
  readonly deviations: readonly DeviationRecord[];
  readonly remarks: readonly { readonly check: string; readonly what: readonly Text[] }[];
  readonly attestations: readonly AttestationLine[];
  readonly notExercised: readonly { readonly row: string; readonly text: string; readonly reason?: Text }[];
  readonly assumed: readonly { readonly row: string; readonly text: string; readonly setting?: string }[];
  readonly run: {
    readonly sentence: Text;
    readonly facts: readonly (readonly [Text, string])[];
    /** Date of the run, `YYYY-MM-DD`. */
    readonly date: string;
    readonly ended: string;
  };
}
