/** GET Users/GetUsersByRole: the users that have a role in TSS. */
import type { Operation } from '../../kernel/operation.ts';
import { opens } from '../access/guard.ts';
import { readUsersByRole, type UsersRequest } from '../reading/users.ts';
import { succeed } from '../reply.ts';
import { usersByRoleRules } from '../rules-users.ts';
import { userView } from '../views/user.ts';

export const listUsersByRole: Operation<UsersRequest> = {
  id: 'listUsersByRole',
  method: 'GET',
  path: '/apifc/v1/Users/GetUsersByRole',
  row: 'lifecare.users.by-role',
  guard: opens(1),
  read: readUsersByRole,
  rules: usersByRoleRules,
  effect: (call, { users }) => succeed(call, users.map((user) => userView(call, user)), 'User'), // prettier-ignore
};
