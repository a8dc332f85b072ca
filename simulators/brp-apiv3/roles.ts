/** What a person may do: roles as the API calls them, and the rights of the role that staff gave them. */
import type { Role } from '../../fixtures/brp/house.ts';
import type { BrpPerson } from '../../fixtures/brp/types.ts';
import type { World } from '../kernel/world.ts';
import { rolesTable } from './state.ts';

export type RoleName = 'ROLE_CUSTOMER' | 'ROLE_EMPLOYEE' | 'ROLE_INTEGRATOR';

export function roleOf(world: World, { role }: BrpPerson): Role | undefined {
  return role === null ? undefined : world.table<Role>(rolesTable.name).get(String(role));
}

/** An integrator is nothing else; an employee is a customer too (`brp.role.hierarchy`). */
export function rolesOf(world: World, person: BrpPerson): readonly RoleName[] {
  const role = roleOf(world, person);
  if (role?.isApiIntegrator) return ['ROLE_INTEGRATOR'];
  return role ? ['ROLE_EMPLOYEE', 'ROLE_CUSTOMER'] : ['ROLE_CUSTOMER'];
}

export function hasRight(world: World, person: BrpPerson, right: string): boolean {
  return roleOf(world, person)?.rights.includes(right) ?? false;
}
