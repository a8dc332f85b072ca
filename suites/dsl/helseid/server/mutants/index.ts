/** HelseID, wrong in just the way that one check of it must notice; those of readings come beside. */
import type { ServerMutant } from '../../../server.ts';
import { refusalChecks } from '../checks/index.ts';
import { issuerMutants } from './issuer.ts';

/** Where another rule would refuse it too, or other checks rest on the same rule, a mutant says otherwise. */
const otherwise = new Set(issuerMutants.map(({ check }) => check));

/** Refusals whose rule is gone: what was refused goes through. */
const goneMutants: readonly ServerMutant[] = refusalChecks
  .filter(({ id }) => !otherwise.has(id))
  .map(({ id, rows: [row = ''] }) => ({ check: id, title: `the rule ${row} is gone`, without: row }));

export const helseidMutants: readonly ServerMutant[] = [...goneMutants, ...issuerMutants];
