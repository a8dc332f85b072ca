/** POST auth/resetpassword: answers the same whether anybody has the e-mail or not. */
import type { Operation } from '../../kernel/operation.ts';
import { bodyOf, mandatoryText } from '../fields.ts';
import { succeedWithout } from '../reply.ts';
import { resetPasswordRules, type ResetPasswordRequest } from '../rules-auth.ts';

export const resetPassword: Operation<ResetPasswordRequest> = {
  id: 'resetPassword',
  method: 'POST',
  path: '/auth/resetpassword',
  row: 'brp.resetpassword.operation',
  read: (call) => {
    const { members, state } = bodyOf(call);
    const unreadable = state === 'unreadable';
    return { body: state, faults: unreadable ? [] : mandatoryText(members, 'email', 'brp.resetpassword.mandatory') };
  },
  rules: resetPasswordRules,
  effect: (call) => succeedWithout(call, 201),
};
