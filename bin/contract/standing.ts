/** What stands on a row: other rows, codes, keys, operations, rules of the simulator, checks of the suites. */
import { loadSystems, systemIds } from '../../simulators/index.ts';
import { loadSuite, suiteIds } from '../../suites/index.ts';
import { operationsIn } from './authored/operations.ts';
import type { Contract } from './authored/read-contract.ts';

/** By what it is; empty lists where nothing stands on the row. */
export interface Standing {
  /** Rows that follow from it, also of other contracts. */
  readonly derived: readonly string[];
  readonly errors: readonly string[];
  readonly profile: readonly string[];
  readonly operations: readonly string[];
  /** `VER-000207 in sendVerktoy`. */
  readonly rules: readonly string[];
  /** `helsenorge-verktoy: verktoy.send.tool-id`. */
  readonly checks: readonly string[];
}

async function rulesOn(row: string, { system }: Contract): Promise<string[]> {
  if (!systemIds.includes(system)) return [];
  const systems = await loadSystems([system]);
  const { operations } = systems.find(({ id }) => id === system)!;
  return operations.flatMap(({ id, rules }) =>
    rules.filter((rule) => rule.row === row).map(({ code }) => `${code} in ${id}`),
  );
}

async function checksOn(row: string): Promise<string[]> {
  const suites = (await Promise.all(suiteIds.map(loadSuite))).filter((suite) => suite !== undefined);
  return suites.flatMap(({ id, checks, server }) =>
    [...checks, ...(server?.checks ?? [])]
      .filter(({ rows }) => rows.includes(row))
      .map((check) => `${id}: ${check.id}`),
  );
}

/** Everything that stands on a row. `others`: contracts that may derive rows from it. */
export async function standingOn(row: string, contract: Contract, others: readonly Contract[]): Promise<Standing> {
  const all = [contract, ...others].flatMap(({ requirements }) => requirements);
  return {
    derived: all.filter(({ from }) => from?.includes(row)).map(({ id }) => id),
    errors: contract.errors.filter((error) => error.row === row).map(({ code }) => code),
    profile: contract.profile.filter((key) => key.row === row).map(({ key }) => key),
    operations: operationsIn(contract)
      .filter(({ requirements }) => requirements.includes(row))
      .map(({ id }) => id),
    rules: [...new Set(await rulesOn(row, contract))],
    checks: await checksOn(row),
  };
}
