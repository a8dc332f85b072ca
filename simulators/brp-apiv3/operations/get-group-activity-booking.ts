/** GET customers/{customer}/bookings/groupactivities/{id}: one booking. */
import type { Operation } from '../../kernel/operation.ts';
import { needsRole } from '../access.ts';
import { bookingById, type Booking } from '../activities.ts';
import { customerIn, idIn } from '../read-request.ts';
import { succeed } from '../reply.ts';
import { customerRules, type Named } from '../rules-read.ts';
import { bookingView } from '../views.ts';

interface Request extends Named {
  readonly found: Booking | undefined;
}

export const getGroupActivityBooking: Operation<Request> = {
  id: 'getGroupActivityBooking',
  method: 'GET',
  path: '/customers/{customer}/bookings/groupactivities/{id}',
  row: 'brp.bookings.one',
  guard: needsRole('ROLE_CUSTOMER', 'ROLE_INTEGRATOR'),
  read: (call) => {
    const ids = [idIn(call, 'customer'), idIn(call, 'id')];
    const customer = customerIn(call, 'customer');
    return { ids, found: customer && bookingById(call.world, customer, ids[1] ?? -1), faults: [] };
  },
  rules: customerRules,
  effect: (call, { found }) => succeed(call, 200, bookingView(call, found!)),
};
