/** IsActiveUser 1.1: is a citizen an active user, and which notifications are switched on? */
import type { Operation } from '../../kernel/operation.ts';
import { leaveAfterCheck, methodsOf } from '../accounts.ts';
import { addressOf } from '../contracts.ts';
import { readPortalRequest, type PortalRequest } from '../portal-request.ts';
import { activeReply } from '../result-reply.ts';
import { portalRules } from '../rules-portal.ts';

export const isActiveUser: Operation<PortalRequest> = {
  ...addressOf('IsActiveUser'),
  row: 'inkorg.active.status',
  read: readPortalRequest,
  rules: portalRules,
  effect: (call, { person, standing, passage }) => {
    const active = standing === 'active';
    const methods = active ? methodsOf(call.world, person, passage.profile.methodOrder) : [];
    leaveAfterCheck(call.world, person);
    return activeReply(call, active, methods);
  },
};
