/** GET customers/{id}: a customer, for themselves and for employees. */
import type { BrpPerson } from '../../../fixtures/brp/types.ts';
import type { Operation } from '../../kernel/operation.ts';
import { needsRole } from '../access.ts';
import { customerIn, idIn } from '../read-request.ts';
import { succeed } from '../reply.ts';
import { customerRules, type Named } from '../rules-read.ts';
import { customerView } from '../views.ts';

interface Request extends Named {
  readonly found: BrpPerson | undefined;
}

export const getCustomer: Operation<Request> = {
  id: 'getCustomer',
  method: 'GET',
  path: '/customers/{id}',
  row: 'brp.customers.one',
  guard: needsRole('ROLE_CUSTOMER', 'ROLE_EMPLOYEE'),
  read: (call) => ({ ids: [idIn(call, 'id')], found: customerIn(call, 'id'), faults: [] }),
  rules: customerRules,
  effect: (call, { found }) => succeed(call, 200, customerView(call, found!)),
};
