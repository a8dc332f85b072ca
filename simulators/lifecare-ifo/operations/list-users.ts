/** GET Users/GetUsers: the users of TSS, part by part. */
import type { Operation } from '../../kernel/operation.ts';
import { opens } from '../access/guard.ts';
import { readUsers, type UsersRequest } from '../reading/users.ts';
import { succeed } from '../reply.ts';
import { usersRules } from '../rules-users.ts';
import { userView } from '../views/user.ts';

export const listUsers: Operation<UsersRequest> = {
  id: 'listUsers',
  method: 'GET',
  path: '/apifc/v1/Users/GetUsers',
  row: 'lifecare.users.list',
  guard: opens(1),
  read: readUsers,
  rules: usersRules,
  effect: (call, { users }) => succeed(call, users.map((user) => userView(call, user)), 'User'), // prettier-ignore
};
