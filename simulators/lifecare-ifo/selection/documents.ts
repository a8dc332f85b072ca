/** Package 6: those of own investigations and services. */
import type { LifecareDocument } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { documentsTable } from '../state.ts';
import { casesNear, type NearCases } from './cases-near.ts';

/** `lifecare.documents.of-investigations` */
export const isOfOwnInvestigation = ({ of, owner }: LifecareDocument, near: NearCases): boolean =>
  of === 'investigation' && near.ownInvestigations.has(owner);

/** `lifecare.documents.of-services` */
export const isOfOwnService = ({ of, owner }: LifecareDocument, near: NearCases): boolean =>
  of === 'service' && near.ownServices.has(owner);

export function documentsOf(world: World, person: string): LifecareDocument[] {
  const near = casesNear(world, person);
  const owners = [
    ...near.investigations.map(({ id }) => `investigation:${id}`),
    ...near.services.map(({ id }) => `service:${id}`),
  ];
  const rows = owners.flatMap((owner) => world.table<LifecareDocument>(documentsTable.name).by('owner', owner));
  return rows.filter((row) => isOfOwnInvestigation(row, near) || isOfOwnService(row, near));
}
