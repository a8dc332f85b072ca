/** Package 5: those of own investigations, of own services, and of the carrying-out of these. */
import type { Decision, Execution } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { decisionsTable, executionsTable } from '../state.ts';
import { casesNear, distinct, hanging, type NearCases } from './cases-near.ts';

/** `lifecare.decisions.of-investigations` */
export const isOfOwnInvestigation = ({ investigation }: Decision, near: NearCases): boolean =>
  near.ownInvestigations.has(investigation!);

/** `lifecare.decisions.of-services` */
export const isOfOwnService = ({ service }: Decision, near: NearCases): boolean => near.ownServices.has(service!);

/** `lifecare.decisions.of-executions` */
export const isOfOwnExecution = ({ execution }: Decision, executions: readonly Execution[], near: NearCases): boolean =>
  executions.some(({ id, service }) => id === execution && near.ownServices.has(service));

export function decisionsOf(world: World, person: string): Decision[] {
  const near = casesNear(world, person);
  const executions = hanging<Execution>(world, executionsTable.name, 'service', near.services);
  const rows = distinct([
    ...hanging<Decision>(world, decisionsTable.name, 'investigation', near.investigations),
    ...hanging<Decision>(world, decisionsTable.name, 'service', near.services),
    ...hanging<Decision>(world, decisionsTable.name, 'execution', executions),
  ]);
  return rows.filter(
    (row) => isOfOwnInvestigation(row, near) || isOfOwnService(row, near) || isOfOwnExecution(row, executions, near),
  );
}
