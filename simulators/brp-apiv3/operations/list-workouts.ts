/** GET customers/{customer}/workouts: where and when a customer has trained. */
import type { BrpPerson } from '../../../fixtures/brp/types.ts';
import type { Operation } from '../../kernel/operation.ts';
import { needsRole } from '../access.ts';
import { bookingsOf } from '../activities.ts';
import { customerIn, idIn, periodIn, type Period } from '../read-request.ts';
import { succeed } from '../reply.ts';
import { workoutsRules, type Named } from '../rules-read.ts';
import { dayNumberOf, msPerDay } from '../../registers/stockholm.ts';
import { workoutView } from '../views.ts';

interface Request extends Named {
  readonly found: BrpPerson | undefined;
  readonly period: Period;
}

/** What is longer is cut at its beginning. */
const mostDays = 366;

export const listWorkouts: Operation<Request> = {
  id: 'listWorkouts',
  method: 'GET',
  path: '/customers/{customer}/workouts',
  row: 'brp.workouts.list',
  guard: needsRole('ROLE_CUSTOMER'),
  read: (call) => {
    const period = periodIn(call, 'brp.workouts.period-mandatory');
    return { ids: [idIn(call, 'customer')], found: customerIn(call, 'customer'), period, faults: period.faults };
  },
  rules: workoutsRules,
  effect: (call, { found, period }) => {
    const end = Math.min(period.end!, call.world.clock.now());
    const start = Math.max(period.start!, end - mostDays * msPerDay);
    const trained = bookingsOf(call.world, found!, dayNumberOf(start), dayNumberOf(end)).filter(
      ({ type, activity }) => type === 'groupActivityBooking' && activity.start >= start && activity.end <= end,
    );
    return succeed(
      call,
      200,
      trained.map((booking) => workoutView(call, booking)),
    );
  },
};
