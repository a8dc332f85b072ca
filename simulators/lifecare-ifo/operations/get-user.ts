/** GET Users/GetUser: a user of TSS by id. */
import type { LifecareUser } from '../../../fixtures/lifecare/types.ts';
import type { Operation } from '../../kernel/operation.ts';
import { opens } from '../access/guard.ts';
import { missingOf, parametersOf } from '../reading/parameters.ts';
import { succeed } from '../reply.ts';
import { type UserRequest, userRules } from '../rules-users.ts';
import { usersTable } from '../state.ts';
import { userView } from '../views/user.ts';

export const getUser: Operation<UserRequest> = {
  id: 'getUser',
  method: 'GET',
  path: '/apifc/v1/Users/GetUser',
  row: 'lifecare.users.get',
  guard: opens(1),
  read: (call) => {
    const query = parametersOf(call);
    const user = call.table<LifecareUser>(usersTable.name).get(query('userId') ?? '');
    return { user, faults: missingOf('lifecare.error.not-valid', query, ['userId']) };
  },
  rules: userRules,
  effect: (call, { user }) => succeed(call, userView(call, user!), 'User'),
};
