/** Runs one check: a world of its own, a time limit, and a verdict whatever happens. */
import type { Driver } from '../drivers/driver.ts';
import type { Rows } from '../dsl/severity.ts';
import { ClientFault, Ended } from '../dsl/signals.ts';
import { fill } from '../dsl/texts/fill.ts';
import { said } from '../dsl/texts/runner.ts';
import type { Check, CheckHead, Need, Suite, Text } from '../dsl/types.ts';
import type { Host } from '../hosts/host.ts';
import type { Exchange } from '../../simulators/kernel/journal.ts';
import type { World } from '../../simulators/kernel/world.ts';
import type { Finding } from './findings.ts';
import { CheckTrial } from './trial.ts';
import { UsageFault } from './usage-fault.ts';
import { verdictOf, type Outcome } from './verdict.ts';

const timeLimitMs = 10_000;

export interface Stage {
  readonly suite: Suite;
  readonly rows: Rows;
  readonly driver: Driver;
  readonly host: Host;
  /** Longest wait for an action, in milliseconds, where a check names none; 10,000 unless said. */
  readonly timeLimitMs?: number;
}

/** A check that has run, with its evidence as it stood in the journal. */
export interface Judged extends Outcome {
  readonly check: CheckHead;
  /** What driver or adapter cannot carry. */
  readonly lacks?: Need;
  readonly findings: readonly Finding[];
  readonly notes: CheckTrial['notes'];
  /** The world that the client met; undefined when it met none. */
  readonly world?: World;
  readonly exchanges: readonly Exchange[];
  /** Other checks whose traffic findings point at, by exchange. */
  readonly owners?: WeakMap<Exchange, string>;
  readonly log: string;
  readonly durationMs: number;
}

/** What neither driver nor adapter can carry. */
function lacking({ driver, host }: Stage, check: Check): Need | undefined {
  const carried: readonly Need[] = driver.memory ? ['memory', ...host.carries] : host.carries;
  return check.needs?.find((need) => !carried.includes(need));
}

function whyOmitted({ driver, host }: Stage, need: Need): Text {
  if (need === 'memory') return fill(said.needsMemory, { driver: `--${driver.kind}` });
  if (need === 'h2' && host.adapter === 'fastify') return said.needsHttp2;
  return fill(said.needsCarrier, { need, adapter: host.adapter });
}

function omitted(stage: Stage, check: Check, need: Need): Judged {
  const message = whyOmitted(stage, need);
  const nothing = { findings: [], notes: [], exchanges: [], log: '', durationMs: 0 };
  return { check, verdict: 'omit', lacks: need, message, ...nothing };
}

async function atWork(check: Check, trial: CheckTrial): Promise<void> {
  await trial.forget();
  if (check.negative) await trial.alive();
  await check.run(trial);
  if (check.negative) await trial.alive();
}

function overdue(trial: CheckTrial, ms: number): Error {
  const [action] = trial.awaited;
  if (action === undefined) return new Error(`no end ${ms} ms after the client's last answer`);
  const expected = fill(said.withinTime, { action, seconds: ms / 1000 });
  return new ClientFault('silent', action, expected, fill(said.silent, { calls: trial.exchanges().length }));
}

/** Rejects after a wait that is too long: with the client's fault if an action is under way, with ours if none is. */
function timeLimit(ms: number, trial: CheckTrial, abort: AbortController) {
  const { promise: over, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const fault = overdue(trial, ms);
    abort.abort();
    reject(fault);
  }, ms);
  trial.onAction = () => void timer.refresh();
  const stop = () => {
    clearTimeout(timer);
    trial.onAction = () => {}; // a late answer would wake the timer again
  };
  return { over, stop };
}

/** What cut the check short. A fault of the client becomes a finding; anything unforeseen is our own fault. */
function endOf(thrown: unknown, trial: CheckTrial): Outcome | undefined {
  if (thrown instanceof Ended) return { verdict: thrown.verdict, message: thrown.reason };
  if (thrown instanceof ClientFault) {
    trial.fault(fill(said.answers, { action: thrown.action }), thrown.expected, thrown.actual, trial.all);
    return undefined;
  }
  const { message, code } = (thrown instanceof Error ? thrown : new Error(String(thrown))) as Error & { code?: string };
  return {
    verdict: 'error',
    message: fill(said.crashed, { what: code === undefined ? message : `${code} ${message}` }),
  };
}

async function tried(
  check: Check,
  ms: number,
  trial: CheckTrial,
  abort: AbortController,
): Promise<Outcome | undefined> {
  const limit = timeLimit(ms, trial, abort);
  try {
    await Promise.race([atWork(check, trial), limit.over]);
    return undefined;
  } catch (thrown) {
    return endOf(thrown, trial);
  } finally {
    limit.stop();
  }
}

/** @throws UsageFault when the client is a program that does not come up: no check is about that */
function judgeStart({ about, kind, startFault }: Driver, exchanges: readonly Exchange[]): void {
  if (startFault === undefined || exchanges.length > 0) return;
  const what = `${about} ended twice before its first answer (${startFault})`;
  throw new UsageFault(
    'SUITE-EXEC',
    what,
    `run the command of --${kind} by hand in this folder, and mend it until it waits for a line`,
  );
}

/** Runs a check. Whatever goes wrong with a client that runs is in the verdict; rejects with a UsageFault when none does. */
export async function runCheck(stage: Stage, check: Check): Promise<Judged> {
  const need = lacking(stage, check);
  if (need) return omitted(stage, check, need);
  const started = performance.now();
  const opened = stage.host.open(check.id.replaceAll(/[^\w-]/g, '-').slice(0, 64));
  const pin = opened.world.journal.pin();
  const abort = new AbortController();
  const { suite } = stage;
  try {
    opened.world.transact(() => suite.prepare?.(opened.world));
    const trial = new CheckTrial({
      ...stage,
      ownAddresses: stage.host.ownAddresses,
      check,
      opened,
      pin,
      signal: abort.signal,
    });
    const ended = await tried(check, check.timeLimitMs ?? stage.timeLimitMs ?? timeLimitMs, trial, abort);
    const exchanges = [...pin.exchanges];
    judgeStart(stage.driver, exchanges);
    const outcome = verdictOf(trial.findings, exchanges, ended, check.title);
    const { findings, notes, log, world } = trial;
    const durationMs = Math.round(performance.now() - started);
    return { check, ...outcome, findings: [...findings], notes, world, exchanges, log, durationMs };
  } finally {
    pin.release();
    opened.close();
  }
}
