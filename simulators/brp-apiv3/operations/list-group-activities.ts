/** GET businessunits/{businessUnit}/groupactivities: the timetable of a business unit, for anybody. */
import type { BusinessUnit } from '../../../fixtures/brp/house.ts';
import type { Operation } from '../../kernel/operation.ts';
import { activitiesOf, unitOf } from '../activities.ts';
import { idIn, periodIn, type Period } from '../read-request.ts';
import { succeed } from '../reply.ts';
import { groupActivitiesRules, type Named } from '../rules-read.ts';
import { dayNumberOf, msPerDay } from '../../registers/stockholm.ts';
import { activityView } from '../views.ts';

interface Request extends Named {
  readonly found: BusinessUnit | undefined;
  readonly period: Period;
}

/** Days without an end in the query, and the most that are shown (`brp.groupactivities.period-default`). */
const usual = 7;
const most = 31;

export const listGroupActivities: Operation<Request> = {
  id: 'listGroupActivities',
  method: 'GET',
  path: '/businessunits/{businessUnit}/groupactivities',
  row: 'brp.groupactivities.list',
  read: (call) => {
    const id = idIn(call, 'businessUnit');
    const period = periodIn(call);
    return { ids: [id], found: unitOf(id ?? -1), period, faults: period.faults };
  },
  rules: groupActivitiesRules,
  effect: (call, { found, period }) => {
    const start = period.start ?? call.world.clock.now();
    const end = Math.min(period.end ?? start + usual * msPerDay, start + most * msPerDay);
    const within = activitiesOf(found!, dayNumberOf(start), dayNumberOf(end)).filter(
      (activity) => activity.start >= start && activity.start <= end,
    );
    return succeed(
      call,
      200,
      within.map((activity) => activityView(call, activity)),
    );
  },
};
