/** The values that a suite is made of: actions, checks, steps, mutants. A suite says what; runners, drivers and hosts say how. */
import type { ContractModule } from '../../contracts/types.ts';
import type { Exchange } from '../../simulators/kernel/journal.ts';
import type { World } from '../../simulators/kernel/world.ts';
import type { SuiteProtocols } from '../protocols/types.ts';
import type { ServerSuite } from './server.ts';

/** Language of a report. */
export type Lang = 'sv' | 'nb' | 'en';

/** One message in every language of the reports. */
export type Text = Readonly<Record<Lang, string>>;

/** JSON Schema 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * `skip`: a precondition was missing. `omit`: not applicable, or this driver or adapter cannot carry it. `error`: our own fault.
 * `review`: a person must look. `attested`: a named person vouches for it.
 */
export type Verdict = 'pass' | 'warn' | 'fail' | 'skip' | 'omit' | 'error' | 'review' | 'attested';

/** L0 reachable and authenticated · L1 valid messages · L2 right flow · L3 errors and resilience · L4 paging, time, volume. */
export type CheckLevel = 'L0' | 'L1' | 'L2' | 'L3' | 'L4';

/**
 * What a check asks of driver and adapter: `memory` (the client lives between actions), `get-body`, `tls`, `h2` (HTTP/2 is offered, and reset),
 * `socket` (faults below HTTP).
 */
export type Need = 'memory' | 'get-body' | 'tls' | 'h2' | 'socket';

/** An intention of the client: what it is asked to do, never how. Names are verbs in camelCase: `sendMessage`. */
export interface Action {
  readonly title: Text;
  readonly params: JsonSchema;
  /** Schema of `result` when the outcome is `done`. */
  readonly result: JsonSchema;
}

/** By system id: where the system's mount is for this client. No slash at the end. */
export type Endpoints = Readonly<Record<string, string>>;

/** By system id: what `systems[].credentials` of the control API says. */
export type Credentials = Readonly<Record<string, unknown>>;

/** One line to a client that runs as a process. */
export interface DriverRequest {
  readonly id: string;
  readonly action: string;
  readonly params: unknown;
  readonly endpoints: Endpoints;
  readonly credentials: Credentials;
  /** Business time of the world, ISO 8601. */
  readonly now: string;
}

/**
 * `done`: it is carried out, `result` says what came of it. `refused`: the API refused, `code` is the owner's code if the client knows
 * it. `failed`: it went wrong otherwise. `unsupported`: this client has no such action, or not with such parameters.
 */
export type Outcome = 'done' | 'refused' | 'failed' | 'unsupported';

/** One line from a client that runs as a process. */
export interface DriverReply {
  readonly id: string;
  readonly outcome: Outcome;
  readonly result?: unknown;
  readonly code?: string;
  readonly message?: string;
  /** What the client wrote to its log meanwhile, for clients whose stderr nobody reads (`--http`). */
  readonly log?: string;
}

/** What a client of `--module` gets beside the parameters. `fetch` is there when the runner needs its own. */
export interface ClientContext {
  readonly endpoints: Endpoints;
  readonly credentials: Credentials;
  readonly now: string;
  readonly fetch?: typeof globalThis.fetch;
  /** Takes what the client would write to its log: the report shows it with the check, as it shows the stderr of a process. */
  readonly log?: (text: string) => void;
}

/**
 * What `--module` loads: a function for each action. It gives the result; it throws when something went wrong. An error with the
 * property `outcome: 'refused'` (and `code`) says that the API refused, one with `outcome: 'unsupported'` that the client does not do
 * this; any other error means `failed`.
 */
export type ClientModule = Readonly<
  Record<string, (params: any, context: ClientContext) => Promise<unknown> | unknown>
>;

/** What an action came to, and the traffic that it caused. */
export interface Acted<Result = any> {
  readonly outcome: Exclude<Outcome, 'unsupported'>;
  /** Fits the action's schema; undefined unless `done`. */
  readonly result: Result;
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly exchanges: readonly Exchange[];
}

/** Which exchanges are meant: those for which all that is said here holds. */
export interface ExchangeFilter {
  readonly system?: string;
  readonly operation?: string;
  /** The code of the refusal. */
  readonly code?: string;
  readonly status?: number;
  /** Exchanges later than this one. */
  readonly after?: Exchange;
}

/** What a condition says. Whether a broken one is a fail or a warning follows from its row: see `severity.ts`. */
export interface Demand {
  /** The requirement that it rests on: one of the check's rows. */
  readonly row: string;
  /** What the client is to do, as a sentence in the present tense that holds when all is well. */
  readonly message: Text;
  readonly expected: unknown;
  readonly actual: unknown;
  /** Without it: the exchanges of the check so far. */
  readonly evidence?: Exchange | readonly Exchange[];
}

/** A check at work: a world of its own, a client to drive and a place to put findings. */
export interface Trial {
  /** Fresh for this check. Write its tables, clock, faults and profile freely; wrap several writes in `world.transact`. */
  readonly world: World;
  readonly endpoints: Endpoints;
  readonly credentials: Credentials;
  /** Asks the client to do something. A client without the action makes the check `skip`. */
  act<Result = any>(action: string, params?: unknown, options?: ActOptions): Promise<Acted<Result>>;
  /** The same for what a client need not have: undefined when it says that it has not. */
  tryToAct<Result = any>(action: string, params?: unknown, options?: ActOptions): Promise<Acted<Result> | undefined>;
  /** What the client has logged so far in this check. */
  readonly log: string;
  /** It knows nothing from earlier checks: the addresses are new to it, or it said that it forgot. */
  readonly fresh: boolean;
  /** The traffic of this check, without that of `alive`. Oldest first. */
  exchanges(filter?: ExchangeFilter | ((exchange: Exchange) => boolean)): readonly Exchange[];
  /** Judges one condition, and says whether it held. The check goes on. */
  demand(condition: boolean, demand: Demand): boolean;
  /** A person must look at this. */
  review(what: Text, evidence?: Exchange | readonly Exchange[]): void;
  /** Something worth knowing in the report. */
  note(what: Text): void;
  /** A precondition is missing. Ends the check. */
  skip(reason: Text): never;
  /** Not applicable to this client or set-up. Ends the check. */
  omit(reason: Text): never;
  /** Proof of life: the client does something harmless (`suite.life`). Without it the check does not pass. */
  alive(): Promise<void>;
}

/** What an action is given instead of what the trial has. */
export interface ActOptions {
  /** Instead of the trial's own, by system id. */
  readonly credentials?: Credentials;
  readonly endpoints?: Endpoints;
}

/** What a report tells of a check, whether it judges a client or a server. */
export interface CheckHead {
  /** Permanent: reports, mutants and files of expected deviations name it. */
  readonly id: string;
  /** What the one that is judged is to do, in one sentence. */
  readonly title: Text;
  readonly rows: readonly string[];
  readonly level: CheckLevel;
  /** Onboarding step of the owner's own procedure. */
  readonly step?: string;
  /** Judges what the client refrains from, or bears: it must be alive right before and right after. The runner sees to it. */
  readonly negative?: boolean;
  /** Each condition speaks of all its rows at once: what is seen of the first holds for the others. */
  readonly together?: true;
  /** Stands on something that we derived and no owner has published: its worst verdict is a warning, whatever its rows say. */
  readonly tentative?: boolean;
}

/** One thing that a client is judged by, with the requirements that it rests on. */
export interface Check extends CheckHead {
  readonly needs?: readonly Need[];
  /** Longest wait for one action of the client, in milliseconds of wall time; 10,000 unless said. */
  readonly timeLimitMs?: number;
  readonly run: (trial: Trial) => Promise<void> | void;
}

/** A step of the owner's onboarding procedure. */
export interface Step {
  readonly id: string;
  readonly title: Text;
}

/** Makes the reference client wrong in just the way that its check must notice. */
export interface Mutant {
  readonly check: string;
  /** English: read by developers only. */
  readonly title: string;
  /** Alters the traffic. */
  readonly fetch?: (next: typeof globalThis.fetch) => typeof globalThis.fetch;
  /** Alters the client. */
  readonly client?: (reference: ClientModule) => ClientModule;
}

/** The harmless action of `alive`: it must end as `done`, with at least one answered call. */
export interface Life {
  readonly action: string;
  readonly params: (world: World, endpoints: Endpoints) => unknown;
  /** What else will do, in this order, for a client that does not have the action. */
  readonly others?: (world: World) => readonly { readonly action: string; readonly params: object }[];
}

/** Everything by which a client of one API is judged. */
export interface Suite {
  readonly id: string;
  readonly title: Text;
  /** Systems that a run needs, issuers too. */
  readonly systems: readonly string[];
  readonly contracts: readonly ContractModule[];
  readonly actions: Readonly<Record<string, Action>>;
  readonly checks: readonly Check[];
  readonly steps: readonly Step[];
  readonly life: Life;
  readonly mutants: readonly Mutant[];
  /** A fresh client that passes every check: no memory of earlier calls. */
  readonly referenceClient: () => Promise<ClientModule>;
  /** Readies a world before each check. */
  readonly prepare?: (world: World) => void;
  /** What the owner asks for on paper. */
  readonly protocols?: SuiteProtocols;
  /** Instead of each system's own ready-made credentials. */
  readonly credentials?: (world: World, endpoints: Endpoints) => Credentials;
  /** Which of the host's addresses a client is given. Without it: all as they are. */
  readonly endpoints?: (offered: Endpoints) => Endpoints;
  /** What judges a server of these systems instead of a client: `--target`. */
  readonly server?: ServerSuite;
}
