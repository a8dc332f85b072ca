/** Package 9: those of which the person is applicant or co-applicant. */
import type { Investigation } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { casesNear } from './cases-near.ts';

export function investigationsOf(world: World, person: string): Investigation[] {
  const { investigations, ownInvestigations } = casesNear(world, person);
  return investigations.filter(({ id }) => ownInvestigations.has(id));
}
