/** A server check at work: calls the server, keeps what was said and what was found. */
import { Defect } from '../../simulators/kernel/defect.ts';
import type { Exchange } from '../../simulators/kernel/journal.ts';
import { misfitOf } from '../drivers/schemas.ts';
import type {
  RawRequest,
  ServerCheck,
  ServerControl,
  ServerSuite,
  ServerTrial,
  ShownCertificate,
} from '../dsl/server.ts';
import type { Rows } from '../dsl/severity.ts';
import type { ActOptions, Acted, ClientModule, ExchangeFilter, Suite } from '../dsl/types.ts';
import { Recorder } from '../targets/recorder.ts';
import type { Reached } from '../targets/target.ts';
import { Findings, matches } from './findings.ts';

export interface ServerTrialParts {
  readonly suite: Suite & { readonly server: ServerSuite };
  readonly check: ServerCheck;
  readonly rows: Rows;
  readonly reached: Reached;
  /** The reference client, fresh when first asked for. */
  readonly client: () => Promise<ClientModule>;
  /** Traffic of the checks that have ended. */
  readonly earlier: readonly Exchange[];
  /** A word that no other check and no other run has. */
  readonly word: string;
}

type Filter = ExchangeFilter | ((exchange: Exchange) => boolean);

export class CheckServerTrial extends Findings implements ServerTrial {
  readonly endpoints;
  readonly credentials;
  readonly cast: any;
  readonly control: ServerControl | undefined;
  readonly #parts: ServerTrialParts;
  readonly #recorder: Recorder;
  #client: Promise<ClientModule> | undefined;
  #given = 0;

  constructor(parts: ServerTrialParts) {
    super(parts.check, parts.rows);
    this.#parts = parts;
    const { endpoints, credentials, cast, control } = parts.reached;
    this.endpoints = endpoints;
    this.credentials = credentials;
    this.cast = cast;
    this.control = control;
    this.#recorder = new Recorder(parts.suite, parts.reached);
  }

  now(): number {
    return this.#parts.reached.now();
  }

  security(): number {
    return this.#parts.reached.security();
  }

  unique(): string {
    return `${this.#parts.word}-${(this.#given += 1)}`;
  }

  async act<Result>(action: string, params: unknown = {}, options: ActOptions = {}): Promise<Acted<Result>> {
    const { suite } = this.#parts;
    const client = await (this.#client ??= this.#parts.client());
    const spec = suite.actions[action];
    const act = client[action];
    if (!spec || !act) throw new Defect('SUITE-ACTION', `the reference client of ${suite.id} has no action ${action}`);
    const wrong = await misfitOf(spec.params, params);
    if (wrong !== undefined) throw new Defect('SUITE-PARAMS', `parameters of ${action}: ${wrong}`);
    const before = this.#recorder.exchanges.length;
    const context = {
      endpoints: options.endpoints ?? this.endpoints,
      credentials: options.credentials ?? this.credentials,
      now: new Date(this.now()).toISOString(),
      fetch: this.#recorder.fetch,
    };
    const ended = await Promise.resolve(act(params, context)).then(
      (result) => ({ outcome: 'done' as const, result: result as Result, code: undefined, message: undefined }),
      (thrown: unknown) => ({ ...thrownBy(thrown), result: undefined as Result }),
    );
    return { ...ended, exchanges: this.#recorder.exchanges.slice(before) };
  }

  send(endpoint: string, request: RawRequest): Promise<Exchange> {
    return this.#recorder.send(endpoint, request);
  }

  async certificate(name: string): Promise<ShownCertificate | undefined> {
    const found = await this.#parts.reached.certificate(name);
    return found && this.#recorder.show(found);
  }

  exchanges(filter: Filter = {}): readonly Exchange[] {
    return this.#recorder.exchanges.filter((exchange) => matches(exchange, filter));
  }

  earlier(filter: Filter = {}): readonly Exchange[] {
    return this.#parts.earlier.filter((exchange) => matches(exchange, filter));
  }
}

/** What the reference client says when it does not succeed. */
function thrownBy(thrown: unknown): { outcome: 'refused' | 'failed'; code: string | undefined; message: string } {
  const { outcome, code, message } = thrown as { outcome?: unknown; code?: unknown; message?: unknown };
  return {
    outcome: outcome === 'refused' ? 'refused' : 'failed',
    code: code === undefined ? undefined : String(code),
    message: String(message ?? thrown),
  };
}
