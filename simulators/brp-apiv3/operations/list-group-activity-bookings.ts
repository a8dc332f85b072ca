/**
 * GET customers/{customer}/bookings/groupactivities: what a customer has booked, for the customer and for
 * integrators.
 */
import type { BrpPerson } from '../../../fixtures/brp/types.ts';
import type { Operation } from '../../kernel/operation.ts';
import { needsRole } from '../access.ts';
import { bookingsOf } from '../activities.ts';
import { customerIn, idIn, momentIn } from '../read-request.ts';
import { succeed } from '../reply.ts';
import { bookingsRules, type Named } from '../rules-read.ts';
import { dayNumberOf } from '../../registers/stockholm.ts';
import { bookingView } from '../views.ts';

interface Request extends Named {
  readonly found: BrpPerson | undefined;
  readonly from: number;
}

/** How far ahead one can book. */
const daysAhead = 14;

export const listGroupActivityBookings: Operation<Request> = {
  id: 'listGroupActivityBookings',
  method: 'GET',
  path: '/customers/{customer}/bookings/groupactivities',
  row: 'brp.bookings.list',
  guard: needsRole('ROLE_CUSTOMER', 'ROLE_INTEGRATOR'),
  read: (call) => {
    const { moment, faults } = momentIn(call, 'startTimePoint');
    const now = call.world.clock.now();
    return { ids: [idIn(call, 'customer')], found: customerIn(call, 'customer'), from: moment ?? now, faults };
  },
  rules: bookingsRules,
  effect: (call, { found, from }) => {
    const last = dayNumberOf(call.world.clock.now()) + daysAhead;
    const first = Math.max(dayNumberOf(from), last - 366);
    const booked = bookingsOf(call.world, found!, first, last).filter(({ activity }) => activity.start >= from);
    return succeed(
      call,
      200,
      booked.map((booking) => bookingView(call, booking)),
    );
  },
};
