/** Package 13: those of which the person is applicant or co-applicant. */
import type { Service } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { casesNear } from './cases-near.ts';

export function servicesOf(world: World, person: string): Service[] {
  const { services, ownServices } = casesNear(world, person);
  return services.filter(({ id }) => ownServices.has(id));
}
