/** Why a token does not do, in the order in which it is looked at. */
import type { Call } from '../kernel/call.ts';
import type { Rule } from '../kernel/operation.ts';
import type { AccessProblem, Found } from './access.ts';
import { refuse } from './refuse.ts';
import { roleOf } from './roles.ts';

const is =
  (...problems: readonly AccessProblem[]) =>
  ({ problem }: Found) =>
    problem !== undefined && problems.includes(problem);

const words: Partial<Record<AccessProblem, string>> = {
  scheme: 'an Authorization header of another form',
  invalid: 'a token that this installation did not sign, or whose person is gone',
  expired: 'a token whose exp has passed',
};

/** What staff left out, by what the person has now. */
function missingStep({ person }: Found, { world }: Call): string {
  if (!person) return 'log in again';
  const role = roleOf(world, person);
  if (!role) return 'set-up step 4: choose the integrator’s role for this person on the tab Personal, and save';
  return `set-up step 2: tick "Är API-integratör" in the role ${role.name}, and save`;
}

function roleTodo(found: Found, call: Call): string {
  if (found.needed.includes('ROLE_INTEGRATOR')) return missingStep(found, call);
  if (found.roles?.includes('ROLE_INTEGRATOR'))
    return 'integrators may not read this: ask as the customer (auth/token) or as an employee';
  return 'log in as somebody who has one of these roles';
}

export const accessRules: readonly Rule<Found>[] = [
  refuse('SIM-NO-TOKEN', 'brp.auth.missing', is('missing'), {
    expected: 'Authorization: Bearer <access_token>',
    got: 'no Authorization header',
    todo: 'send the access_token of POST auth/login with every call',
  }),
  refuse('SIM-TOKEN', 'brp.auth.invalid', is('scheme', 'invalid', 'expired'), {
    expected: 'Authorization: Bearer and an access_token of this installation that has not expired',
    got: ({ problem }) => words[problem!]!,
    todo: ({ problem }) =>
      problem === 'expired'
        ? 'refresh before exp, or log in again; expires_in is in milliseconds'
        : 'send the access_token of POST auth/login as it came',
  }),
  refuse('SIM-TOKEN', 'brp.auth.refresh-token', is('refresh-token'), {
    expected: 'an access_token',
    got: 'a refresh_token',
    todo: 'send the refresh_token to auth/refresh, and the access_token of its answer here',
  }),
  refuse(
    'USER_PASSWORD_HAS_EXPIRED_ACCESS_TOKEN_NO_LONGER_VALID',
    'brp.auth.password-expired',
    is('password-expired'),
    {
      expected: 'a token of a person whose password is valid',
      got: 'a password that has expired',
      todo: 'ask the customer for a new password; logging in again with this one does not help',
    },
  ),
  refuse(
    'USER_PASSWORD_HAS_EXPIRED_ACCESS_TOKEN_NO_LONGER_VALID',
    'brp.auth.password-changed',
    is('password-changed'),
    {
      expected: 'a token that was issued under the present password',
      got: 'one from before the password was changed',
      todo: 'log in with the new password',
    },
  ),
  refuse('SIM-ROLE', 'brp.auth.role', is('role'), {
    expected: ({ needed }) => `a person with ${needed.join(' or ')}`,
    got: ({ roles = [] }) => `one with ${roles.join(', ')}`,
    todo: roleTodo,
  }),
];
