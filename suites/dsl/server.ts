/**
 * The values that judge a server: the same words as for a client (`types.ts`), the other way round. The suite calls, by its reference
 * client or with raw requests of its own, and the server's answers are what is judged.
 */
import type { JsonWebKey } from 'node:crypto';
import type { ConsentLevel } from '../../fixtures/types.ts';
import type { Fault } from '../../simulators/kernel/faults.ts';
import type { Reply, SimRequest } from '../../simulators/kernel/http.ts';
import type { Exchange } from '../../simulators/kernel/journal.ts';
import type { System } from '../../simulators/kernel/operation.ts';
import type { ProfileValue } from '../../simulators/kernel/profile.ts';
import type { World } from '../../simulators/kernel/world.ts';
import type {
  Acted,
  ActOptions,
  CheckHead,
  Credentials,
  Demand,
  Endpoints,
  ExchangeFilter,
  JsonSchema,
  Text,
} from './types.ts';

/** A client certificate with its key, and the CA that the server's own certificate is held against. PEM. */
export interface ShownCertificate {
  readonly pem: string;
  readonly key: string;
  /** Without it: the CAs that Node trusts. */
  readonly ca?: string;
}

/** A request as it goes over the wire; nothing is added to it but `host` and the length of the body. */
export interface RawRequest {
  readonly method: string;
  /** Below the system's address, with its query: `/v1/Verktoy?a=b`. */
  readonly path: string;
  /** A header with several values is sent several times. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
  /** Without it: the one in the system's credentials, if there is any. Null: none is shown. */
  readonly certificate?: ShownCertificate | null;
}

/** A fault by the name that its system gives it, narrowed at will, or in its parts. */
export type FaultPlan = Omit<Fault, 'id' | 'matched' | 'kind'> &
  ({ readonly name: string } | { readonly kind: Fault['kind'] });

/** The other side of the table: only a Motpart server can be told to do this. Everything happens in the check's own world. */
export interface ServerControl {
  /** Moves business time forward (deadlines, grace periods). Milliseconds. */
  advance(ms: number): Promise<void>;
  /** Moves security time (tokens, proofs): `trial.security()` moves with it. Milliseconds. */
  advanceSecurity(ms: number): Promise<void>;
  consent(number: string, level: ConsentLevel): Promise<void>;
  fault(plan: FaultPlan): Promise<void>;
  /** What the citizen sees in the system. */
  tasks(system: string, person: string): Promise<readonly { readonly id: string }[]>;
  /** Does what the citizen does with a task: `accept`, `remove`. */
  actOnTask(system: string, id: string, action: string, body?: unknown): Promise<void>;
  /** Registers one more key of an OAuth client, as self-service does. `expires`: ISO 8601, null for never; without it as the server has it. */
  registerKey(clientId: string, key: { readonly jwk: JsonWebKey; readonly expires?: string | null }): Promise<void>;
  /** Says which organisation numbers an OAuth client may pass. */
  allowPassing(clientId: string, passing: { readonly parent?: boolean; readonly child?: boolean }): Promise<void>;
  /** Settles something beside the documented operations: `order-connection`. */
  settle(system: string, name: string, body?: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** A server check at work. `Cast`: who and what it works with, as the suite's `cast.schema` says. */
export interface ServerTrial<Cast = any> {
  readonly endpoints: Endpoints;
  readonly credentials: Credentials;
  readonly cast: Cast;
  /** Undefined when the server is no Motpart, or does not let us steer. */
  readonly control?: ServerControl | undefined;
  /** Business time of the server as far as we know, milliseconds. */
  now(): number;
  /** Security time, milliseconds: what tokens, assertions and proofs are stamped with. */
  security(): number;
  /** Text that no other check and no other run has: for ids that must not repeat. */
  unique(): string;
  /** Asks the suite's reference client to do something; its calls are recorded. */
  act<Result = any>(action: string, params?: unknown, options?: ActOptions): Promise<Acted<Result>>;
  /**
   * Sends one request to an address of `endpoints`, and gives the exchange. A connection that ends without an answer (a handshake that is
   * refused, too) is an exchange with status 0 whose `facts.failure` says why.
   */
  send(endpoint: string, request: RawRequest): Promise<Exchange>;
  /** A client certificate by name (`inkorg-expired`); undefined where the set-up has none of that name. */
  certificate(name: string): Promise<ShownCertificate | undefined>;
  /** The traffic of this check, oldest first. */
  exchanges(filter?: ExchangeFilter | ((exchange: Exchange) => boolean)): readonly Exchange[];
  /** The traffic of the checks that have ended; all others of the run for a check with `last`. Evidence may point at it. */
  earlier(filter?: ExchangeFilter | ((exchange: Exchange) => boolean)): readonly Exchange[];
  /** Judges one condition, and says whether it held. The check goes on. */
  demand(condition: boolean, demand: Demand): boolean;
  /** A person must look at this. */
  review(what: Text, evidence?: Exchange | readonly Exchange[]): void;
  /** Something worth knowing in the report: under which of two documented readings the server works. */
  note(what: Text): void;
  /** A precondition is missing. Ends the check. */
  skip(reason: Text): never;
  /** Not applicable to this server or set-up. Ends the check. */
  omit(reason: Text): never;
}

/** `control`: it steers the server, which only a Motpart allows. `tls`: it shows client certificates. */
export type ServerNeed = 'control' | 'tls';

export interface ServerCheck<Cast = any> extends Omit<CheckHead, 'negative'> {
  readonly needs?: readonly ServerNeed[];
  /** Changes something for people at the server: runs against a server that is no Motpart only with `--allow-writes`. */
  readonly writes?: boolean;
  /** Runs when all other checks have ended: it judges their traffic. */
  readonly last?: boolean;
  /** The profile key whose reading this check tells. */
  readonly reading?: { readonly system: string; readonly key: string };
  readonly run: (trial: ServerTrial<Cast>) => Promise<void> | void;
}

/** Makes our own server wrong in just the way that one check must notice. Exactly one of the ways is given. */
export interface ServerMutant {
  readonly check: string;
  /** English: read by developers only. */
  readonly title: string;
  /** The rules with this row are gone. */
  readonly without?: string;
  /** Alters answers; gives the same object where it leaves one alone. Status 0 is none. Must not depend on anything but its arguments. */
  readonly answer?: (
    reply: Reply,
    request: SimRequest,
    operation: string | undefined,
    /** The requirement that decided, where the server tells it. */
    rule?: string,
  ) => Reply;
  /** Another value of a profile key. */
  readonly profile?: { readonly system: string; readonly key: string; readonly value: ProfileValue };
  /** Alters what the citizen sees through `control.tasks`. */
  readonly desk?: (seen: readonly any[]) => readonly any[];
  /** Alters a system; gives the same object where it leaves one alone. */
  readonly system?: (system: System) => System;
  /** With `system`: the requests that it may answer otherwise; all without it. */
  readonly when?: (request: SimRequest) => boolean;
}

/** Who and what the checks work with. */
export interface CastSpec<Cast = any> {
  /** Of `cast` in a set-up file: plain JSON. Members that not every server can offer are optional; a check that needs one omits itself. */
  readonly schema: JsonSchema;
  /** The same out of a world of the server's seed. */
  readonly of: (world: World) => Cast;
}

/** What a suite has for judging a server. */
export interface ServerSuite<Cast = any> {
  /** What reports call it; the suite's own title speaks of the client. */
  readonly title: Text;
  readonly checks: readonly ServerCheck<Cast>[];
  readonly mutants: readonly ServerMutant[];
  readonly cast: CastSpec<Cast>;
  /** Systems whose addresses a set-up file must name; all of the suite without it. */
  readonly endpoints?: readonly string[];
  /** By system: JSON Schema of its `credentials` in a set-up file. */
  readonly credentials: Readonly<Record<string, JsonSchema>>;
  /** The owner's code in an answer; undefined when there is none. */
  readonly codeOf: (system: string, reply: Reply) => string | undefined;
  /** Which operation a request is for. Without it: by method and path of the contract. */
  readonly operationOf?: (system: string, request: SimRequest) => string | undefined;
  /** Readies the server before each check. */
  readonly prepare?: (trial: ServerTrial<Cast>) => Promise<void>;
  /** Musts on the server that no check judges: row → why not. English. */
  readonly notTested: Readonly<Record<string, string>>;
  /** Profile keys whose alternatives nobody sees on the wire: `system.key` → why not. English. */
  readonly unseen: Readonly<Record<string, string>>;
}
