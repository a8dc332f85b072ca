/** Package 2: those that the person is directly connected to, and those of own investigations and services. */
import type { Actualisation } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { actualisationsTable } from '../state.ts';
import { casesNear, distinct, hanging, type NearCases } from './cases-near.ts';

/** `lifecare.actualisations.direct`, `lifecare.contacts.of-actualisations` */
export const isDirect = (row: Actualisation, near: NearCases): boolean => row.person === near.person;

/** `lifecare.actualisations.of-investigations` */
export const isOfOwnInvestigation = ({ investigation }: Actualisation, near: NearCases): boolean =>
  near.ownInvestigations.has(investigation!);

/** `lifecare.actualisations.of-services` */
export const isOfOwnService = ({ service }: Actualisation, near: NearCases): boolean => near.ownServices.has(service!);

/** Those of somebody and of the matters round them. */
export function actualisationsNear(world: World, near: NearCases): Actualisation[] {
  const { name } = actualisationsTable;
  return distinct([
    ...world.table<Actualisation>(name).by('person', near.person),
    ...hanging<Actualisation>(world, name, 'investigation', near.investigations),
    ...hanging<Actualisation>(world, name, 'service', near.services),
  ]);
}

export function actualisationsOf(world: World, person: string): Actualisation[] {
  const near = casesNear(world, person);
  return actualisationsNear(world, near).filter(
    (row) => isDirect(row, near) || isOfOwnInvestigation(row, near) || isOfOwnService(row, near),
  );
}
