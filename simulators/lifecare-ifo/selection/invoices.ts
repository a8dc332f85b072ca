/** Package 22: the resource allocations of a person that an invoice can be attached to (`lifecare.invoices.get`). */
import type { LifecarePerson, ResourceAllocation } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { personsTable } from '../state.ts';
import { resourceAllocationsOf } from './resource-allocations.ts';

/** `lifecare.invoices.customer-number`: whoever gives no number asks for the person alone. */
export function hasCustomerNumber(world: World, person: string, customerNumber: number | undefined): boolean {
  const known = world.table<LifecarePerson>(personsTable.name).get(person);
  return customerNumber === undefined || known?.customerNumber === customerNumber;
}

export const invoiceable = (world: World, person: string, customerNumber?: number): ResourceAllocation[] =>
  hasCustomerNumber(world, person, customerNumber) ? resourceAllocationsOf(world, person) : [];
