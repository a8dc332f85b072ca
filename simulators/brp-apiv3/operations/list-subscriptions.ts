/** GET customers/{customer}/subscriptions: what a customer trains by. */
import type { BrpPerson } from '../../../fixtures/brp/types.ts';
import type { Operation } from '../../kernel/operation.ts';
import { needsRole } from '../access.ts';
import { isMemberOn } from '../activities.ts';
import { customerIn, idIn } from '../read-request.ts';
import { succeed } from '../reply.ts';
import { customerRules, type Named } from '../rules-read.ts';
import { dayOf } from '../../registers/stockholm.ts';
import { subscriptionView } from '../views.ts';

interface Request extends Named {
  readonly found: BrpPerson | undefined;
}

export const listSubscriptions: Operation<Request> = {
  id: 'listSubscriptions',
  method: 'GET',
  path: '/customers/{customer}/subscriptions',
  row: 'brp.subscriptions.list',
  guard: needsRole('ROLE_CUSTOMER'),
  read: (call) => ({ ids: [idIn(call, 'customer')], found: customerIn(call, 'customer'), faults: [] }),
  rules: customerRules,
  effect: (call, { found }) => {
    const { subscription } = found!;
    const inactiveToo = call.search.get('includeInactive') === 'true';
    const shown = inactiveToo || isMemberOn(found!, dayOf(call.world.clock.now()));
    return succeed(call, 200, subscription && shown ? [subscriptionView(call, found!, subscription)] : []);
  },
};
