/** Runs one check of a server: an own world where there is one, a time limit, and a verdict whatever happens. */
import type { ServerCheck, ServerSuite } from '../dsl/server.ts';
import type { Rows } from '../dsl/severity.ts';
import { Ended } from '../dsl/signals.ts';
import { fill } from '../dsl/texts/fill.ts';
import { said } from '../dsl/texts/runner.ts';
import { saidOfServers } from '../dsl/texts/server.ts';
import type { ClientModule, Suite, Text } from '../dsl/types.ts';
import type { Exchange } from '../../simulators/kernel/journal.ts';
import type { Target } from '../targets/target.ts';
import type { Judged } from './run-check.ts';
import { CheckServerTrial } from './server-trial.ts';
import { verdictOf, type Outcome } from './verdict.ts';

/** Of one check; a server that says nothing is waited for as long as its owners' own documents wait. */
const timeLimitMs = 120_000;

export interface ServerStage {
  readonly suite: Suite & { readonly server: ServerSuite };
  readonly rows: Rows;
  readonly target: Target;
  /** Makes identifiers of this run unlike those of any other. */
  readonly run: string;
  /** The reference client, fresh for each check. */
  readonly client: () => Promise<ClientModule>;
  /** Traffic of the checks that have ended, and which check each exchange is of. */
  readonly earlier: readonly Exchange[];
  readonly owners: WeakMap<Exchange, string>;
}

/** Why a check does not run against this server. */
function hindrance({ target }: ServerStage, { needs = [], writes }: ServerCheck): Text | undefined {
  if (needs.includes('control') && !target.carries.includes('control')) return saidOfServers.noControl;
  if (needs.includes('tls') && !target.carries.includes('tls')) return saidOfServers.noCertificates;
  return writes && !target.mayWrite ? saidOfServers.noWrites : undefined;
}

function notRun(check: ServerCheck, verdict: 'omit' | 'error', message: Text): Judged {
  return { check, verdict, message, findings: [], notes: [], exchanges: [], log: '', durationMs: 0 };
}

async function ending(work: Promise<void>): Promise<Outcome | undefined> {
  const { promise: over, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no end after ${timeLimitMs / 1000} s`)), timeLimitMs);
  try {
    await Promise.race([work, over]);
    return undefined;
  } catch (thrown) {
    if (thrown instanceof Ended) return { verdict: thrown.verdict, message: thrown.reason };
    const { message, code } = (thrown instanceof Error ? thrown : new Error(String(thrown))) as Error & {
      code?: string;
    };
    const what = code === undefined ? message : `${code} ${message}`;
    return { verdict: 'error', message: fill(said.crashed, { what }) };
  } finally {
    clearTimeout(timer);
  }
}

async function atWork(check: ServerCheck, trial: CheckServerTrial, suite: ServerStage['suite']): Promise<void> {
  await suite.server.prepare?.(trial);
  await check.run(trial);
}

/** Runs a check. Rejects only when the server's control API does not give it a world. */
export async function runServerCheck(stage: ServerStage, check: ServerCheck): Promise<Judged> {
  const hindered = hindrance(stage, check);
  if (hindered) return notRun(check, 'omit', hindered);
  const started = performance.now();
  const { suite, rows, target, client, earlier, run } = stage;
  const reached = await target.open();
  try {
    const word = `${run}-${check.id}`;
    const trial = new CheckServerTrial({ suite, check, rows, reached, client, earlier, word });
    const ended = await ending(atWork(check, trial, suite));
    const exchanges = [...trial.exchanges()];
    const outcome = verdictOf(trial.findings, exchanges, ended, check.title);
    const durationMs = Math.round(performance.now() - started);
    const { findings, notes } = trial;
    return {
      check,
      ...outcome,
      findings,
      notes,
      world: target.origin,
      exchanges,
      owners: stage.owners,
      log: '',
      durationMs,
    };
  } finally {
    await reached.close();
  }
}
