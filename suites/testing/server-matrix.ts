/** Runs the matrix of a server suite in this process. */
import type { Rule } from '../../simulators/kernel/operation.ts';
import type { World } from '../../simulators/kernel/world.ts';
import type { ServerMutant, ServerSuite } from '../dsl/server.ts';
import type { Suite } from '../dsl/types.ts';
import { judgedBy, touchedBy, turnedRed, type Met } from '../runners/server-matrix.ts';
import type { Judged } from '../runners/run-check.ts';
import { inProcessTarget, withoutRules } from './in-process-target.ts';
import { othersIn } from './others.ts';

export interface ServerMatrix {
  /** The suite against our own server as it is. */
  readonly reference: readonly Judged[];
  /** By mutant: the checks that it turns red. */
  readonly turned: ReadonlyMap<ServerMutant, readonly string[]>;
}

/** @param guards  rules that do not hang at an operation: those of guards */
export async function serverMatrix(
  suite: Suite & { readonly server: ServerSuite },
  origin: World,
  guards: readonly (readonly Rule[])[] = [],
): Promise<ServerMatrix> {
  const { checks, mutants } = suite.server;
  const reference: Judged[] = [];
  const met: Met[] = [];
  for (const check of checks) {
    const keys = new Set<string>();
    const target = await inProcessTarget(suite, origin, {
      onProfile: (_, system, key) => keys.add(`${system}.${key}`),
    });
    const [judged] = await judgedBy(suite, target, [check]);
    reference.push(judged!);
    met.push({ check, exchanges: judged!.exchanges, keys });
  }
  const rules = [
    ...new Set([...guards, ...origin.base.systems.flatMap((one) => one.operations.map((op) => op.rules))]),
  ];
  const turned = new Map<ServerMutant, readonly string[]>();
  const others = othersIn(checks);
  for (const mutant of mutants) {
    const target = await inProcessTarget(suite, origin, { mutant });
    const tried = touchedBy(mutant, met).filter((check) => check.id === mutant.check || others(mutant).includes(check));
    const judge = () => judgedBy(suite, target, tried);
    turned.set(mutant, turnedRed(await withoutRules(rules, mutant.without ?? '', judge)));
  }
  return { reference, turned };
}
