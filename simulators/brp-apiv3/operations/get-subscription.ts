/** GET customers/{customer}/subscriptions/{id}: one subscription. */
import type { BrpPerson } from '../../../fixtures/brp/types.ts';
import type { Operation } from '../../kernel/operation.ts';
import { needsRole } from '../access.ts';
import { customerIn, idIn } from '../read-request.ts';
import { succeed } from '../reply.ts';
import { customerRules, type Named } from '../rules-read.ts';
import { subscriptionView } from '../views.ts';

interface Request extends Named {
  /** The customer, when the subscription is theirs. */
  readonly found: BrpPerson | undefined;
}

export const getSubscription: Operation<Request> = {
  id: 'getSubscription',
  method: 'GET',
  path: '/customers/{customer}/subscriptions/{id}',
  row: 'brp.subscriptions.one',
  guard: needsRole('ROLE_CUSTOMER'),
  read: (call) => {
    const ids = [idIn(call, 'customer'), idIn(call, 'id')];
    const customer = customerIn(call, 'customer');
    return { ids, found: customer?.subscription?.id === ids[1] ? customer : undefined, faults: [] };
  },
  rules: customerRules,
  effect: (call, { found }) => succeed(call, 200, subscriptionView(call, found!, found!.subscription!)),
};
