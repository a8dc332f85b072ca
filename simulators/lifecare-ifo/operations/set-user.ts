/** POST Users/SetUser: creates or changes a user, as a directory does (`lifecare.users.set-idempotent`, `lifecare.users.set-modifies`). */
import type { LifecareUser } from '../../../fixtures/lifecare/types.ts';
import type { Operation } from '../../kernel/operation.ts';
import type { World } from '../../kernel/world.ts';
import { opens } from '../access/guard.ts';
import { type Unstamped, write } from '../cases/ids.ts';
import { readSetUser, type SetUserRequest } from '../reading/set-user.ts';
import { is } from '../refuse.ts';
import { succeed } from '../reply.ts';
import { setUserRules } from '../rules-users.ts';
import { usersTable } from '../state.ts';
import { userView } from '../views/user.ts';

/** A user of whom nothing is known. Roles are given in TSS, not here. */
const blank: Omit<Unstamped<LifecareUser>, 'id'> = {
  personId: '',
  hsaId: '',
  networkUserId: '',
  vrkId: '',
  firstName: '',
  lastName: '',
  fullName: '',
  title: '',
  roles: [],
  validFrom: null,
  validTo: null,
  disabled: false,
  logonTypes: [],
};

/** What the fields that a call leaves out hold afterwards (`lifecare.users.set-omitted`). */
function before(world: World, known: LifecareUser | undefined): Omit<Unstamped<LifecareUser>, 'id'> {
  if (!known) return blank;
  return is({ world }, 'setUserOmitted', 'cleared') ? { ...blank, roles: known.roles } : known;
}

export const setUser: Operation<SetUserRequest> = {
  id: 'setUser',
  method: 'POST',
  path: '/apifc/v1/Users/SetUser',
  row: 'lifecare.users.set',
  guard: opens(1),
  read: readSetUser,
  rules: setUserRules,
  effect: (call, { id, change }) => {
    const known = call.table<LifecareUser>(usersTable.name).get(id);
    return succeed(call, userView(call, write(call.world, usersTable, { ...before(call.world, known), ...change, id })), 'User'); // prettier-ignore
  },
};
