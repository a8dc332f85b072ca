/** The matrix of a server suite: each mutant of our own server must turn exactly its own check red. It judges the suite, not a server. */
import type { Exchange } from '../../simulators/kernel/journal.ts';
import type { ServerCheck, ServerMutant, ServerSuite } from '../dsl/server.ts';
import { rowsOf } from '../dsl/severity.ts';
import type { Suite, Verdict } from '../dsl/types.ts';
import type { Target } from '../targets/target.ts';
import { pooled } from './pooled.ts';
import { runServerCheck, type ServerStage } from './run-server-check.ts';
import type { Judged } from './run-check.ts';

type ServerJudging = Suite & { readonly server: ServerSuite };

const red: readonly Verdict[] = ['fail', 'warn', 'review', 'error'];

/** A run of checks against a target, each by itself: what `last` ones would see of the others is left out. */
export async function judgedBy(
  suite: ServerJudging,
  target: Target,
  checks: readonly ServerCheck[],
): Promise<readonly Judged[]> {
  const stage: ServerStage = {
    suite,
    rows: rowsOf(suite.contracts),
    target,
    run: 'matrix',
    client: suite.referenceClient,
    earlier: [],
    owners: new WeakMap(),
  };
  return pooled(checks, target.most, (check) => runServerCheck(stage, check));
}

export const turnedRed = (judged: readonly Judged[]): readonly string[] =>
  judged.filter(({ verdict }) => red.includes(verdict)).map(({ check }) => check.id);

/** What a check met when all was well. */
export interface Met {
  readonly check: ServerCheck;
  readonly exchanges: readonly Exchange[];
  /** `system.key` of the profile keys that decided something. */
  readonly keys: ReadonlySet<string>;
}

/**
 * Can a mutant change what the check met? Our server decides by nothing but request, state and profile: where no answer rests on the
 * rule, no answer is altered and the key is not looked at, everything stays as it was.
 */
function mayTurn(mutant: ServerMutant, { check, exchanges, keys }: Met): boolean {
  const { without, answer, profile, system, when = () => true, desk } = mutant;
  if (system) return exchanges.some(({ request }) => when(request));
  if (desk) return check.needs?.includes('control') ?? false;
  if (profile) return check.reading?.system === profile.system && keys.has(`${profile.system}.${profile.key}`);
  return exchanges.some(({ rule, reply, request, operation }) =>
    answer ? answer(reply, request, operation, rule) !== reply : rule === without,
  );
}

/**
 * The checks that a mutant may turn. One with `last` judges the shape of all traffic, so that it is red wherever another check finds
 * something out of shape: it counts only for its own mutant. Another reading is tried on those that tell the
 * readings of that system; that it turns no other check says a test of all of them at once.
 */
export function touchedBy(mutant: ServerMutant, met: readonly Met[]): readonly ServerCheck[] {
  return met
    .filter((one) => one.check.id === mutant.check || (!one.check.last && mayTurn(mutant, one)))
    .map(({ check }) => check);
}
