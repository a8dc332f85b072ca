/** GET businessunits/{businessUnit}/groupactivities/{id}: one activity, for anybody. */
import type { Operation } from '../../kernel/operation.ts';
import { activityById, type Activity } from '../activities.ts';
import { idIn } from '../read-request.ts';
import { succeed } from '../reply.ts';
import { groupActivityRules, type Named } from '../rules-read.ts';
import { activityView } from '../views.ts';

interface Request extends Named {
  readonly found: Activity | undefined;
}

export const getGroupActivity: Operation<Request> = {
  id: 'getGroupActivity',
  method: 'GET',
  path: '/businessunits/{businessUnit}/groupactivities/{id}',
  row: 'brp.groupactivities.one',
  read: (call) => {
    const ids = [idIn(call, 'businessUnit'), idIn(call, 'id')];
    const activity = activityById(ids[1] ?? -1);
    return { ids, found: activity?.unit.id === ids[0] ? activity : undefined, faults: [] };
  },
  rules: groupActivityRules,
  effect: (call, { found }) => succeed(call, 200, activityView(call, found!)),
};
