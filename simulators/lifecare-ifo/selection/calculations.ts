/** Package 3: those of own investigations and services. */
import type { Calculation } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { calculationsTable } from '../state.ts';
import { casesNear, distinct, hanging, type NearCases } from './cases-near.ts';

/** `lifecare.calculations.of-investigations` */
export const isOfOwnInvestigation = ({ investigation }: Calculation, near: NearCases): boolean =>
  near.ownInvestigations.has(investigation!);

/** `lifecare.calculations.of-services` */
export const isOfOwnService = ({ service }: Calculation, near: NearCases): boolean => near.ownServices.has(service!);

export function calculationsOf(world: World, person: string): Calculation[] {
  const near = casesNear(world, person);
  const rows = distinct([
    ...hanging<Calculation>(world, calculationsTable.name, 'investigation', near.investigations),
    ...hanging<Calculation>(world, calculationsTable.name, 'service', near.services),
  ]);
  return rows.filter((row) => isOfOwnInvestigation(row, near) || isOfOwnService(row, near));
}
