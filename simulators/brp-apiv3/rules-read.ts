/** What the read operations refuse. */
import type { Call } from '../kernel/call.ts';
import type { Rule } from '../kernel/operation.ts';
import type { Access } from './access.ts';
import { breaks, fieldFault, type Judged } from './fields.ts';
import { profileOf, refuse } from './refuse.ts';

/** The ids of the path, each undefined when it is no integer, and what the last of them names. */
export interface Named extends Judged {
  readonly ids: readonly (number | undefined)[];
  readonly found: unknown;
}

export const noPath = [
  refuse<Named>('SIM-PATH', 'brp.api.unknown-path', ({ ids }) => ids.includes(undefined), {
    expected: 'integers where the path has ids',
    got: (_, call) => call.request.path.slice(0, 200),
    todo: 'put the id of an answer into the path',
    answer: (_, { world }) => ({ status: profileOf(world).unknownPath }),
  }),
];

export const unknownId = [
  refuse<Named>('ID_NOT_FOUND', 'brp.resource.unknown-id', ({ found }) => found === undefined, {
    expected: 'the id of something that there is',
    got: ({ ids }) => ids.join(' / '),
    todo: 'take ids from the answers of the lists',
  }),
];

/** A customer sees their own; employees and integrators everybody's, where the operation lets them in. */
function isOthers({ ids: [customer] }: Named, { auth: { person, roles } }: Call<Access>): boolean {
  return person.id !== customer && !roles.includes('ROLE_EMPLOYEE') && !roles.includes('ROLE_INTEGRATOR');
}

export const ownData = [
  refuse<Named>('SIM-ROLE', 'brp.auth.own-data', isOthers, {
    expected: 'one’s own id in the path',
    got: 'that of somebody else',
    todo: 'use the username of the answer to the login: it is the id',
  }),
];

const wrongPeriod = [
  refuse<Judged>(
    'INVALID_INPUT',
    'brp.groupactivities.period-form',
    breaks('brp.groupactivities.period-form'),
    fieldFault(
      'brp.groupactivities.period-form',
      'TimePoints such as 2026-11-21T08:00:00.000Z, the start before the end',
      'percent-encode them: a bare + in a URL means a space',
    ),
  ),
];

export const customerRules: readonly Rule<Named>[] = [...noPath, ...ownData, ...unknownId];
export const groupActivitiesRules: readonly Rule<Named>[] = [...noPath, ...unknownId, ...wrongPeriod];
export const groupActivityRules: readonly Rule<Named>[] = [...noPath, ...unknownId];
export const bookingsRules: readonly Rule<Named>[] = [...customerRules, ...wrongPeriod];

export const workoutsRules: readonly Rule<Named>[] = [
  ...customerRules,
  refuse(
    'INVALID_INPUT',
    'brp.workouts.period-mandatory',
    breaks('brp.workouts.period-mandatory'),
    fieldFault('brp.workouts.period-mandatory', 'period.start and period.end', 'send both in the query'),
  ),
  ...wrongPeriod,
];

export const searchRules: readonly Rule<Judged>[] = [
  refuse(
    'INVALID_INPUT',
    'brp.customers.search-refusal',
    breaks('brp.customers.search-refusal'),
    fieldFault(
      'brp.customers.search-refusal',
      'email, or mobilePhone.number with mobilePhone.country',
      'send one of the two in the query',
    ),
  ),
];
