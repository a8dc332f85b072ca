/** What is done with users in TSS itself. */
import type { LifecareUser } from '../../fixtures/lifecare/types.ts';
import { type Body, textIn, textsIn } from '../kernel/control-body.ts';
import type { Control } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import { write } from './cases/ids.ts';
import { usersTable } from './state.ts';

function setRoles(world: World, body: Body): LifecareUser {
  const id = textIn(body, 'user');
  const user = world.table<LifecareUser>(usersTable.name).get(id);
  if (!user) throw new RangeError(`no user has the id ${id}: GetUsers lists them`);
  return write(world, usersTable, { ...user, roles: textsIn(body, 'roles', user.roles) });
}

export const userControls: Readonly<Record<string, Control>> = {
  'set-user-roles': {
    title: 'Gives a user of TSS these roles and no others',
    takes: { user: 'id of the user', roles: 'list of names: Chef, Handläggare' },
    run: setRoles,
  },
};
