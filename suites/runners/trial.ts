/** A check at work: drives the client, keeps the findings. */
import { Defect } from '../../simulators/kernel/defect.ts';
import type { Exchange, Pin } from '../../simulators/kernel/journal.ts';
import type { World } from '../../simulators/kernel/world.ts';
import type { Driver } from '../drivers/driver.ts';
import { misfitOf } from '../drivers/schemas.ts';
import type { Rows } from '../dsl/severity.ts';
import { ClientFault, Ended } from '../dsl/signals.ts';
import { fill, verbatim } from '../dsl/texts/fill.ts';
import { said } from '../dsl/texts/runner.ts';
import type { ActOptions, Acted, Check, DriverReply, ExchangeFilter, Suite, Trial } from '../dsl/types.ts';
import type { Opened } from '../hosts/host.ts';
import { Findings, matches } from './findings.ts';

export interface TrialParts {
  readonly suite: Suite;
  readonly check: Check;
  readonly rows: Rows;
  readonly driver: Driver;
  readonly opened: Opened;
  /** No client has seen the addresses before. */
  readonly ownAddresses: boolean;
  readonly pin: Pin;
  readonly signal: AbortSignal;
}

export class CheckTrial extends Findings implements Trial {
  readonly world: World;
  readonly endpoints;
  readonly credentials;
  /** Actions that wait for the client's answer. */
  readonly awaited = new Set<string>();
  /** Hears each action begin and end. */
  onAction: () => void = () => {};
  log = '';
  fresh: boolean;
  readonly #parts: TrialParts;
  readonly #life = new Set<Exchange>();
  #actions = 0;
  #stimulated = false;

  constructor(parts: TrialParts) {
    super(parts.check, parts.rows);
    this.#parts = parts;
    this.fresh = parts.ownAddresses;
    const { suite, opened } = parts;
    this.world = opened.world;
    this.endpoints = suite.endpoints?.(opened.endpoints) ?? opened.endpoints;
    this.credentials = suite.credentials?.(this.world, this.endpoints) ?? readyMade(opened, suite.systems);
  }

  async act<Result>(action: string, params: unknown = {}, options: ActOptions = {}): Promise<Acted<Result>> {
    this.#stimulated = true;
    return this.#act<Result>(action, params, options);
  }

  async tryToAct<Result>(action: string, params: unknown = {}, options: ActOptions = {}) {
    this.#stimulated = true;
    return this.#tryToAct<Result>(action, params, options);
  }

  async #act<Result>(action: string, params: unknown, options: ActOptions): Promise<Acted<Result>> {
    const acted = await this.#tryToAct<Result>(action, params, options);
    if (!acted) throw new Ended('skip', fill(said.unsupported, { action }));
    return acted;
  }

  async #tryToAct<Result>(action: string, params: unknown, options: ActOptions): Promise<Acted<Result> | undefined> {
    const { suite, pin } = this.#parts;
    const spec = suite.actions[action];
    if (!spec) throw new Defect('SUITE-ACTION', `${suite.id} has no action ${action}`);
    const wrong = await misfitOf(spec.params, params);
    if (wrong !== undefined) throw new Defect('SUITE-PARAMS', `parameters of ${action}: ${wrong}`);
    const before = pin.exchanges.length;
    const reply = await this.#ask(action, params, options);
    if (reply.outcome === 'unsupported') return undefined;
    if (reply.outcome === 'done') await this.#hold(action, reply.result);
    const { outcome, code, message } = reply;
    return { outcome, result: reply.result as Result, code, message, exchanges: pin.exchanges.slice(before) };
  }

  async #ask(action: string, params: unknown, options: ActOptions): Promise<DriverReply> {
    const { driver, check, signal } = this.#parts;
    const { endpoints, credentials } = { endpoints: this.endpoints, credentials: this.credentials, ...options };
    const id = `${check.id}-${(this.#actions += 1)}`;
    const now = new Date(this.world.clock.now()).toISOString();
    this.onAction();
    this.awaited.add(action);
    const log = (text: string) => void (this.log += text);
    const reply = await driver.act({ id, action, params, endpoints, credentials, now }, { signal, log });
    this.awaited.delete(action);
    this.onAction();
    return reply;
  }

  async #hold(action: string, result: unknown): Promise<void> {
    const rule = await misfitOf(this.#parts.suite.actions[action]!.result, result);
    if (rule === undefined) return;
    throw new ClientFault(
      'misfit',
      action,
      fill(said.fits, { action, rule }),
      verbatim(JSON.stringify(result) ?? 'undefined'),
    );
  }

  exchanges(filter: ExchangeFilter | ((exchange: Exchange) => boolean) = {}): readonly Exchange[] {
    return this.#parts.pin.exchanges.filter((exchange) => !this.#life.has(exchange) && matches(exchange, filter));
  }

  /** All traffic of the check, that of `alive` too. */
  get all(): readonly Exchange[] {
    return this.#parts.pin.exchanges;
  }

  /** Has a client that may know these addresses drop what it keeps. What it calls meanwhile is not judged, nor that it has no such action. */
  async forget(): Promise<void> {
    if (this.fresh) return;
    const { outcome, message = '' } = await this.#unjudged(() => this.#ask('forget', {}, {}));
    this.fresh = outcome === 'done';
    if (outcome === 'failed' || outcome === 'refused') this.note(fill(said.notForgotten, { outcome, message }));
  }

  async #unjudged<Result>(act: () => Promise<Result>): Promise<Result> {
    const { pin } = this.#parts;
    const before = pin.exchanges.length;
    const result = await act();
    for (const exchange of pin.exchanges.slice(before)) this.#life.add(exchange);
    return result;
  }

  /** The harmless action, or the first of those instead of it that the client has. */
  async #live() {
    const { action, params, others } = this.#parts.suite.life;
    const acts = [{ action, params: params(this.world, this.endpoints) }, ...(others?.(this.world) ?? [])];
    for (const one of acts) {
      const acted = await this.#tryToAct(one.action, one.params, {});
      if (acted) return { action: one.action, acted };
    }
    throw new Ended('skip', fill(said.unsupported, { action }));
  }

  async alive(): Promise<void> {
    const { action, acted } = await this.#unjudged(() => this.#live());
    const calls = acted.exchanges.filter(({ reply }) => reply.status < 400).length;
    const living = acted.outcome === 'done' && calls > 0;
    const actual = fill(said.lifeActual, { outcome: acted.outcome, calls, message: acted.message ?? '' });
    if (!living && !this.#stimulated) throw new Ended('skip', fill(said.noLifeBefore, { actual }));
    if (!living) this.fault(said.lives, fill(said.lifeExpected, { action }), actual, acted.exchanges);
  }
}

function readyMade({ world, certificates }: Opened, systems: readonly string[]): Record<string, unknown> {
  const base = '';
  return Object.fromEntries(
    systems.flatMap((id) => {
      const credentials = world.system(id).credentials?.(world, base) as object | undefined;
      const certificate = certificates?.[id];
      return credentials || certificate ? [[id, { ...credentials, ...(certificate && { certificate }) }] as const] : [];
    }),
  );
}
