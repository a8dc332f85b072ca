/**
 * Protocols: what an API's owner asks for before it lets a client in. A suite declares them as data (`SuiteProtocols`); a run, the header
 * data and the attestations make a `Protocol` of them, still without layout; sections turn that into blocks, renderers those into files.
 */
import type { Lang, Text } from '../dsl/types.ts';
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
  /** What must be in place before it can be tried. A test report prints it. */
  readonly precondition?: Text;
  /** What the one who tests does, in order. A test report prints it. */
  readonly actions?: readonly Text[];
  /** What a person has to see, where no check can. */
  readonly people?: Text;
}

/**
 * How a value of the header file must look. `texts`: one or more, of `choices` where there are any; `guids`: one or more, each a guid; `choice`:
 * one of `choices`; `fingerprint`: of a certificate, SHA-1 or SHA-256; `entries`: a list of objects with the keys of `entry`.
 */
export type HeaderForm =
  | 'text'
  | 'phone'
  | 'organisation-number'
  | 'hsa-id'
  | 'fingerprint'
  | 'email'
  | 'date'
  | 'yes-no'
  | 'count'
  | 'choice'
  | 'texts'
  | 'guids'
  | 'entries';

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
  /** For the forms `choice` and `texts`. */
  readonly choices?: readonly string[];
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
  /** What it is called where it is no step: a prerequisite. */
  readonly kind?: Text;
  readonly title: Text;
  /** What to do or send. */
  readonly what: readonly Text[];
  /** To whom; undefined when nothing is sent. */
  readonly to?: string;
  /** What a run can evidence of it; undefined: nothing. */
  readonly machine?: Text;
  /** What only people can. */
  readonly people: Text;
  /** The owner's document that asks for it. */
  readonly source?: Text;
  /** Cases whose outcome says something of it. */
  readonly cases?: readonly string[];
  /** What people write beside it: filled in where the header file has it, else left empty. */
  readonly fields?: readonly { readonly label: Text; readonly key?: string }[];
}

/** A part of an API that is ordered by itself. */
export interface PackageSpec {
  /** As the owner numbers it. */
  readonly number: string;
  readonly name: Text;
  /** Under which it is ordered; undefined for what no order names. */
  readonly article?: string;
  /** What it opens: ids of operations, each with the call as people write it. */
  readonly operations: readonly { readonly id: string; readonly call: string }[];
}

/** What a party answers for, by the owner's document. */
export interface Responsibility {
  readonly who: Text;
  readonly what: readonly Text[];
  readonly source: Text;
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

/**
 * `questionnaire`: each case is a sentence that yes or no answers, and deviations have the classes A, B and C. `test-report`: each case has a
 * precondition, steps, and what was expected and came; nothing in it is English where the reader's language is another.
 */
export type ProtocolForm = 'questionnaire' | 'test-report';

/** All that a suite says of its owner's protocols. */
export interface SuiteProtocols {
  /** `questionnaire` without it. */
  readonly form?: ProtocolForm;
  /** The owner's language: protocols are written in it unless another one is asked for. */
  readonly lang: Lang;
  /** Whom the empty fields at the end are for. */
  readonly owner: Text;
  /** Words that the owner may tick. They are never ticked by us. */
  readonly decisions: readonly Text[];
  /** Printed at the top of each protocol. */
  readonly notices: readonly Text[];
  /** On what ground the document itself stands: printed with the assumed ground. */
  readonly ground?: readonly Text[];
  /** Names of documents that the contract describes in English, by their title there. */
  readonly documents?: Readonly<Record<string, Text>>;
  readonly header: readonly HeaderField[];
  readonly cases: readonly CaseSpec[];
  readonly onboarding: readonly OnboardingStep[];
  readonly protocols: readonly ProtocolSpec[];
  /** Parts that are ordered by themselves, and the header key whose value lists the articles that were. */
  readonly packages?: { readonly ordered: string; readonly list: readonly PackageSpec[] };
  readonly responsibilities?: readonly Responsibility[];
  /** Exchanges that count as calls of the client to the owner. */
  readonly counts?: (exchange: ExchangeRecord) => boolean;
  readonly correlationOf?: (exchange: ExchangeRecord) => string | undefined;
  /** The person whom an exchange is about, as it stands in the masked record. */
  readonly personOf?: (exchange: ExchangeRecord) => string | undefined;
  /** Does it lead up to what is tried, so that another exchange shows more? */
  readonly isIncidental?: (exchange: ExchangeRecord) => boolean;
  /** What the traffic of a run shows of a step, beside its checks and cases; for a test report. */
  readonly shownOf?: (step: string, exchanges: readonly ExchangeRecord[]) => readonly Text[];
  /** How a call is named among the evidence; the operation without it. */
  readonly callOf?: (exchange: ExchangeRecord) => string;
}

export const sectionNames = [
  'notices',
  'header',
  'history',
  'summary',
  'cases',
  'overview',
  'test-cases',
  'questions',
  'packages',
  'responsibilities',
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
