/** Package 8: the person's executions. */
import type { Execution } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { profileOf } from '../refuse.ts';
import { executionsTable } from '../state.ts';
import { casesNear, hanging, isAmongPersons, type NearCases } from './cases-near.ts';

/** `lifecare.executions.of-person`: somebody is among the persons of its service. */
export const isOfOnesService = ({ service }: Execution, near: NearCases): boolean => isAmongPersons(service, near);

/** `lifecare.executions.whose`: somebody is applicant or co-applicant of its service. */
export const isOfOwnService = ({ service }: Execution, near: NearCases): boolean => near.ownServices.has(service);

export function executionsOf(world: World, person: string): Execution[] {
  const near = casesNear(world, person);
  const isTheirs = profileOf(world).ownExecutions === 'any-person' ? isOfOnesService : isOfOwnService;
  const rows = hanging<Execution>(world, executionsTable.name, 'service', near.services);
  return rows.filter((row) => isTheirs(row, near));
}
