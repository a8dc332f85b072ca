/** What the operations of auth refuse, in the order in which it is looked at. */
import { exportRight } from '../../fixtures/brp/house.ts';
import type { BrpPerson } from '../../fixtures/brp/types.ts';
import type { Call } from '../kernel/call.ts';
import type { Rule } from '../kernel/operation.ts';
import type { LoginAttempt, LoginOutcome } from './accounts.ts';
import { breaks, fieldFault, readableBody, type WithBody } from './fields.ts';
import { profileOf, refuse } from './refuse.ts';
import { hasRight, rolesOf } from './roles.ts';
import type { Claims } from './tokens.ts';

export interface LoginRequest extends WithBody {
  /** None when the fields were wrong: nothing was tried then. */
  readonly attempt: LoginAttempt | undefined;
}

const ended =
  (...outcomes: readonly LoginOutcome[]) =>
  ({ attempt }: LoginRequest) =>
    attempt !== undefined && outcomes.includes(attempt.outcome);
const attempts = ({ attempt }: LoginRequest) => JSON.stringify({ wrongLoginAttempts: attempt!.wrongLogins });

export const loginRules: readonly Rule<LoginRequest>[] = [
  ...readableBody,
  refuse(
    'INVALID_INPUT',
    'brp.login.mandatory',
    breaks('brp.login.mandatory'),
    fieldFault('brp.login.mandatory', 'username and password, both texts', 'send both in a JSON body'),
  ),
  refuse('USER_CREDENTIALS_ARE_INVALID', 'brp.login.unknown-user', ended('unknown'), {
    expected: 'the user name of somebody in the contact register',
    got: 'one that nobody has',
    todo: 'set-up step 4: set the e-mail on the person, and log in with it',
    detail: attempts,
  }),
  refuse('USER_CREDENTIALS_ARE_INVALID', 'brp.login.wrong', ended('no-password'), {
    expected: 'a person who has a password',
    got: ({ attempt }) => `person ${attempt!.person!.id}, who has none`,
    todo: 'set-up step 4: set a password on the person, and save',
    detail: attempts,
  }),
  refuse('USER_ACCOUNT_IS_LOCKED', 'brp.login.locked', ended('locked'), {
    expected: 'an account that is not locked',
    got: ({ attempt }) => `${attempt!.wrongLogins} wrong passwords in a row`,
    todo: 'ask the customer’s staff to unlock it (control unlock-account); trying again does not help',
  }),
  refuse('USER_CREDENTIALS_ARE_INVALID', 'brp.login.wrong', ended('wrong'), {
    expected: 'the password of the person',
    got: 'another one',
    todo: 'set-up step 5: use the password that the customer handed over; a few more attempts lock the account',
    detail: attempts,
  }),
  refuse('USER_CREDENTIALS_HAVE_EXPIRED', 'brp.login.expired', ended('expired'), {
    expected: 'a password that has not expired',
    got: 'the right one, which has',
    todo: 'ask the customer for a new password',
  }),
];

export interface RefreshRequest extends WithBody {
  /** Why the token is worth nothing; undefined when it is good, or none came. */
  readonly problem: string | undefined;
  readonly claims: Claims | undefined;
}

export const refreshRules: readonly Rule<RefreshRequest>[] = [
  ...readableBody,
  refuse(
    'INVALID_INPUT',
    'brp.refresh.mandatory',
    breaks('brp.refresh.mandatory'),
    fieldFault('brp.refresh.mandatory', 'refreshToken', 'the request spells it refreshToken, the answer refresh_token'),
  ),
  refuse('TOKEN_IS_NO_LONGER_VALID', 'brp.refresh.unknown', ({ problem }) => problem !== undefined, {
    expected: 'a refresh token of this installation that has not expired',
    got: ({ problem }) => problem!,
    todo: 'log in again',
    answer: (_, { world }) => ({ status: profileOf(world).refusedRefresh }),
  }),
];

export interface CreateTokenRequest extends WithBody {
  readonly integrator: BrpPerson;
  readonly customer: BrpPerson | undefined;
}

function isIntegrator(person: BrpPerson | undefined, { world }: Call): boolean {
  return person !== undefined && rolesOf(world, person).includes('ROLE_INTEGRATOR');
}

const right = ({ world }: Call) => profileOf(world).createTokenRight;
const missing = (_: CreateTokenRequest, call: Call) => JSON.stringify({ missingRights: right(call) });

export const createTokenRules: readonly Rule<CreateTokenRequest>[] = [
  refuse(
    'INSUFFICIENT_RIGHTS',
    'brp.token.right',
    ({ integrator }, call) => !hasRight(call.world, integrator, right(call)),
    {
      expected: (_, call) => `a role with the right ${right(call)}`,
      got: 'a role without it',
      todo: `mark the right in the role; the export takes another one, ${exportRight}`,
      detail: missing,
    },
  ),
  ...readableBody,
  refuse(
    'INVALID_INPUT',
    'brp.token.fields',
    breaks('brp.token.fields'),
    fieldFault('brp.token.fields', 'customer, an integer', 'send the id of the customer as a number'),
  ),
  refuse('ID_NOT_FOUND', 'brp.token.fields', ({ customer }) => customer === undefined, {
    expected: 'the id of a person',
    got: 'that of nobody',
    todo: 'take the id from GET customers',
  }),
  refuse('INSUFFICIENT_RIGHTS', 'brp.token.not-for-integrators', ({ customer }, call) => isIntegrator(customer, call), {
    expected: 'a customer or an employee',
    got: ({ customer, integrator }) => (customer!.id === integrator.id ? 'oneself' : 'another integrator'),
    todo: 'ask for a token of a customer',
    detail: missing,
  }),
];

export interface ResetPasswordRequest extends WithBody {}

export const resetPasswordRules: readonly Rule<ResetPasswordRequest>[] = [
  ...readableBody,
  refuse(
    'INVALID_INPUT',
    'brp.resetpassword.mandatory',
    breaks('brp.resetpassword.mandatory'),
    fieldFault('brp.resetpassword.mandatory', 'email', 'send the e-mail of the account'),
  ),
];
