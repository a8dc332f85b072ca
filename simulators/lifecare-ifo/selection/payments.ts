/** Package 10: those of own services that are ongoing. */
import type { Payment, Service } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { paymentsTable } from '../state.ts';
import { isOngoing } from './ongoing.ts';
import { casesNear, hanging, type NearCases } from './cases-near.ts';

/** `lifecare.payments.of-ongoing-services` */
export const isPaidTo = ({ id }: Service, near: NearCases): boolean => near.ownServices.has(id);

/** `lifecare.payments.ended-service` */
export const isStillPaid = (service: Service, world: World): boolean => isOngoing(service, world);

export function paymentsOf(world: World, person: string): Payment[] {
  const near = casesNear(world, person);
  const services = near.services.filter((service) => isPaidTo(service, near) && isStillPaid(service, world));
  return hanging<Payment>(world, paymentsTable.name, 'service', services);
}
