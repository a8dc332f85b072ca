/** POST auth/login: a token for user name and password. */
import type { Call } from '../../kernel/call.ts';
import type { Operation } from '../../kernel/operation.ts';
import { tryLogin } from '../accounts.ts';
import { bodyOf, mandatoryText } from '../fields.ts';
import { loginAnswer } from '../login-answer.ts';
import { succeed } from '../reply.ts';
import { loginRules, type LoginRequest } from '../rules-auth.ts';

/** Tries the password here already: a wrong one is counted, though the request is refused. */
function read(call: Call): LoginRequest {
  const { members, state } = bodyOf(call);
  const row = 'brp.login.mandatory';
  const faults = [...mandatoryText(members, 'username', row), ...mandatoryText(members, 'password', row)];
  const good = faults.length === 0 && state !== 'unreadable';
  const attempt = good ? tryLogin(call.world, members['username'] as string, members['password'] as string) : undefined;
  if (attempt) call.note('login', attempt.outcome);
  return { body: state, faults: state === 'unreadable' ? [] : faults, attempt };
}

export const login: Operation<LoginRequest> = {
  id: 'login',
  method: 'POST',
  path: '/auth/login',
  row: 'brp.login.operation',
  read,
  rules: loginRules,
  effect: (call, { attempt }) => succeed(call, 200, loginAnswer(call.world, attempt!.person!)),
};
