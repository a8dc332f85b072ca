/**
 * An operation is a value: what the owner documented about one call, with no web framework in it.
 * Order of a request: guard (who calls), faults, read, rules, effect. The first broken rule answers.
 */
import type { ContractModule } from '../../contracts/types.ts';
import type { Call } from './call.ts';
import type { Reply } from './http.ts';
import type { Refusal } from './refusal.ts';
import type { SeededRows, TableSpec } from './table.ts';
import type { World } from './world.ts';

type Said<Input> = string | ((input: Input, call: Call) => string);

/** The three parts of a diagnosis, fixed or made from the input; `answer` overrides status and headers by profile. */
export interface Explanation<Input> {
  readonly expected: Said<Input>;
  readonly got: Said<Input>;
  readonly todo: Said<Input>;
  readonly detail?: Said<Input>;
  readonly answer?: (input: Input, call: Call) => { status?: number; headers?: Record<string, string> };
}

/** A documented refusal: a code, the requirement that it comes from, a predicate. */
export interface Rule<Input = any> {
  readonly code: string;
  readonly row: string;
  readonly broken: (input: Input, call: Call<any>) => boolean;
  readonly explanation: Explanation<Input>;
}

/** A maker of rules whose codes and rows are those of one contract: `const refuse = rulesOf<typeof contract>()`. */
export function rulesOf<Contract extends Pick<ContractModule, 'errors' | 'requirements'>>() {
  return function refuse<Input>(
    code: keyof Contract['errors'] & string,
    row: keyof Contract['requirements'] & string,
    broken: (input: Input, call: Call<any>) => boolean,
    explanation: Explanation<Input>,
  ): Rule<Input> {
    return { code, row, broken, explanation };
  };
}

function say<Input>(said: Said<Input>, input: Input, call: Call): string {
  return typeof said === 'string' ? said : said(input, call);
}

function refusalOf<Input>(rule: Rule<Input>, input: Input, call: Call): Refusal {
  const { expected, got, todo, detail, answer } = rule.explanation;
  return {
    code: rule.code,
    row: rule.row,
    diagnosis: { expected: say(expected, input, call), got: say(got, input, call), todo: say(todo, input, call) },
    ...(detail === undefined ? {} : { detail: say(detail, input, call) }),
    ...answer?.(input, call),
  };
}

/** The refusal of the first broken rule, if any. */
export function firstBroken<Input>(rules: readonly Rule<Input>[], input: Input, call: Call): Refusal | undefined {
  for (const rule of rules) {
    if (rule.broken(input, call)) return refusalOf(rule, input, call);
  }
  return undefined;
}

/** Says who calls (by setting `call.auth`) or why not. */
export type Guard = (call: Call<any>) => Refusal | undefined;

/** One documented call: how it is recognised, who may make it, what is refused and why, and what it does. */
export interface Operation<Input = any> {
  /** The operationId of the contract. */
  readonly id: string;
  readonly method: string;
  /** Below the system's mount, with `{name}` for a path parameter: `/v1/SelvstendigVerktoy/{id}`. */
  readonly path: string;
  /** The requirement that a success rests on: what `x-motpart-rule` says then. */
  readonly row: string;
  readonly guard?: Guard;
  /** Reads the request leniently; what is wrong with it is for the rules to say. */
  readonly read: (call: Call<any>) => Input;
  readonly rules: readonly Rule<Input>[];
  /** Runs when no rule is broken: writes tables and answers. */
  readonly effect: (call: Call<any>, input: Input) => Reply;
  /** What must be loaded asynchronously before `respond` may run; awaited once by the adapter. */
  readonly load?: () => Promise<void>;
  /** SOAP: the name of the body's one element. Its system's `dispatch` goes by that, and `path` is only the documented address. */
  readonly soap?: { readonly namespace: string; readonly name: string };
}

/** A request that a platform answered by itself, without any operation: a WSDL. */
export interface Handled {
  readonly reply: Reply;
  readonly row: string;
}

/** What a platform in front of the operations makes of a request. */
export type Dispatched = Operation | Refusal | Handled;

/** What a request met that no operation takes: an unknown path, a known path with another method, or a body too large to read. */
export type Stray = 'path' | 'method' | 'body-too-large' | 'bad-path';

/** Tables and their seeded rows: a system, or a register that several systems share. */
export interface Register {
  readonly tables: readonly TableSpec[];
  /** Rows by table name, made of the population: at once, or when a table is first looked at. */
  readonly seed?: (population: any) => Readonly<Record<string, SeededRows>>;
}

/** A named fault that the documents speak of, so that users need not know codes: `underlying-service`. */
export interface NamedFault {
  readonly operation?: string;
  readonly code: string;
  readonly title: string;
}

/** What a citizen (or a member of staff) sees and does in a system, for the control API: plain JSON in and out. */
export interface Desk {
  readonly list: (world: World, person: string | undefined) => readonly unknown[];
  /** Does something with one of them (`accept`, `remove`); undefined when there is no such id. Throws a RangeError for an unknown action. */
  readonly act: (world: World, id: string, action: string, body: unknown) => unknown;
}

/**
 * What somebody settles by form or telephone, beside the documented operations: orders a connection, locks an account. Plain JSON in
 * and out. Throws a RangeError that says what would fit.
 */
export interface Control {
  readonly title: string;
  /** Members of `body` that it takes, each with one line on its value. */
  readonly takes: Readonly<Record<string, string>>;
  readonly run: (world: World, body: Readonly<Record<string, unknown>>) => unknown;
}

/** A simulated system as a value: its operations, tables, answers and addresses. */
export interface System extends Register {
  readonly id: string;
  readonly title: string;
  readonly contract: ContractModule;
  /** Where it hangs below the base: `/helsenorge/verktoy`. The first is the documented one. */
  readonly mounts: readonly string[];
  /** Documented public addresses of the mount, for in-process use: `https://eksternapi.helsenorge.no/verktoy`. */
  readonly hosts: readonly string[];
  /** Addresses that belong to another mount than the first: address → mount. */
  readonly otherHosts?: Readonly<Record<string, string>>;
  readonly caseInsensitive?: boolean;
  /** The contract's OpenAPI document, for the pages that hang beside the operations at `<mount>/swagger/`. */
  readonly openapi?: () => Promise<{ readonly openapi: object }>;
  /** Name of the ready-made client certificate (`inkorg`) of a system that asks for one: `motpart serve` then opens its TLS port. */
  readonly clientCertificate?: string;
  /** The owner's handshake names the CA that it takes certificates of: the TLS port that serves this system does. */
  readonly namesCas?: boolean;
  readonly operations: readonly Operation[];
  readonly registers: readonly Register[];
  /** Everything below the mounts goes through it, where the path does not name the operation. Runs before faults and the operation. */
  readonly dispatch?: (call: Call<any>) => Dispatched;
  /** What must be loaded asynchronously before `respond` may take any request of this system; awaited once by the adapter. */
  readonly load?: () => Promise<void>;
  /** Bytes of a body that are read in this world, where it is not the adapter's own limit. */
  readonly bodyLimit?: (world: World) => number;
  readonly faults?: Readonly<Record<string, NamedFault>>;
  /** The owner's answer to a refusal: status, headers and body exactly as documented. */
  readonly answer: (refusal: Refusal, call: Call<any>) => Reply;
  readonly stray: (stray: Stray, call: Call<any>) => Refusal;
  /** Hears each answer once it is decided, whatever made it, and may write what the owner keeps of calls. Part of the request's transaction. */
  readonly settled?: (call: Call<any>, reply: Reply, code: string | undefined) => void;
  /** How a planned bare status reaches the client, where something stands between the two; undefined lets it through as it is. */
  readonly bareStatus?: (status: Reply, call: Call<any>) => Reply | Refusal | undefined;
  readonly desk?: Desk;
  /** By name: `order-connection`. */
  readonly controls?: Readonly<Record<string, Control>>;
  /** Ready-made credentials for `systems[].credentials`; `base` is where the mounts hang. */
  readonly credentials?: (world: World, base: string) => unknown;
}
