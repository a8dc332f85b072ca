/** What is refused of requests for users, and to change one. */
import type { Explanation, Rule } from '../kernel/operation.ts';
import type { LifecareUser } from '../../fixtures/lifecare/types.ts';
import { breaks, type Judged, modelState } from './reading/parameters.ts';
import type { SetUserRequest } from './reading/set-user.ts';
import type { UsersRequest } from './reading/users.ts';
import { refuse } from './refuse.ts';

/** What all refusals of a parameter's form say. */
const misread = (expected: string): Explanation<Judged> => ({
  expected,
  got: ({ faults }) => faults.map(({ name }) => name).join(', '),
  todo: 'see ModelState of the answer, and the parameters on the page of the host',
  detail: modelState,
});

const dates = misread('a day or a date-time of ISO 8601, its + percent-encoded');

const formRules: readonly Rule<Judged>[] = [
  refuse('SIM-REQUEST', 'lifecare.error.not-valid', breaks('lifecare.error.not-valid'), misread('parameters of their types, and those that must be there')), // prettier-ignore
  refuse('SIM-REQUEST', 'lifecare.users.date-form', breaks('lifecare.users.date-form'), dates),
];

const noUsers: Explanation<UsersRequest> = {
  expected: 'a user that fits',
  got: 'none from this offset on',
  todo: 'take it for the end of the list: a list without users is answered 404',
};

const hasNone = ({ empty, users }: UsersRequest): boolean => !empty && users.length === 0;

export const usersRules: readonly Rule[] = [
  ...formRules,
  refuse('SIM-USERS-NONE', 'lifecare.users.list-none', hasNone, noUsers),
];

export const usersByRoleRules: readonly Rule[] = [
  ...formRules,
  refuse('SIM-USERS-NONE', 'lifecare.users.by-role-none', hasNone, noUsers),
];

/** One user by id. */
export interface UserRequest extends Judged {
  readonly user: LifecareUser | undefined;
}

export const userRules: readonly Rule[] = [
  ...formRules,
  refuse<UserRequest>('SIM-USER-UNKNOWN', 'lifecare.users.get-unknown', ({ user }) => user === undefined, {
    expected: 'the id of a user',
    got: 'an id that nobody has',
    todo: 'take an id that GetUsers answers',
  }),
];

export const setUserRules: readonly Rule[] = [
  refuse<SetUserRequest>(
    'SIM-REQUEST',
    'lifecare.users.set-id-refusal',
    breaks('lifecare.users.set-id-refusal'),
    misread('an id of one to ten characters'),
  ),
  ...formRules,
];
