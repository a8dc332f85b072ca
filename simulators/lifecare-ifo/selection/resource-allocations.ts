/** Package 12: the person's resource allocations. */
import type { ResourceAllocation } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { profileOf } from '../refuse.ts';
import { resourceAllocationsTable } from '../state.ts';
import { casesNear, hanging, isAmongPersons, type NearCases } from './cases-near.ts';

/** `lifecare.resource-allocations.of-person`: somebody is among the persons of its service. */
export const isOfOnesService = ({ service }: ResourceAllocation, near: NearCases): boolean =>
  isAmongPersons(service, near);

/** `lifecare.resource-allocations.whose`: somebody is applicant or co-applicant of its service. */
export const isOfOwnService = ({ service }: ResourceAllocation, near: NearCases): boolean =>
  near.ownServices.has(service);

export function resourceAllocationsOf(world: World, person: string): ResourceAllocation[] {
  const near = casesNear(world, person);
  const isTheirs = profileOf(world).ownResourceAllocations === 'any-person' ? isOfOnesService : isOfOwnService;
  const rows = hanging<ResourceAllocation>(world, resourceAllocationsTable.name, 'service', near.services);
  return rows.filter((row) => isTheirs(row, near));
}
