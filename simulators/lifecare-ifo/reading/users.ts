/** What is asked of the list of users: a part of it, and when they were last changed. */
import type { LifecareUser } from '../../../fixtures/lifecare/types.ts';
import type { Access } from '../access/guard.ts';
import type { Call } from '../../kernel/call.ts';
import { isChangedAfter, isChangedBefore } from '../selection/users.ts';
import { usersTable } from '../state.ts';
import {
  type Fault,
  integerIn,
  type Judged,
  missingOf,
  type Parameters,
  parametersOf,
  unreadable,
} from './parameters.ts';
import { type Bound, boundIn } from './user-date.ts';

export interface UsersRequest extends Judged {
  /** The key lacks the package, and nobody says so. */
  readonly empty: boolean;
  readonly users: readonly LifecareUser[];
}

const notValid = 'lifecare.error.not-valid';
const dateForm = 'lifecare.users.date-form';

function countFaults(query: Parameters): Fault[] {
  return ['limit', 'offset'].flatMap((name) => {
    const text = query(name);
    const isGood = text === undefined || (integerIn(text) ?? -1) >= 0;
    return isGood ? [] : [unreadable(notValid, name, text)];
  });
}

function dateFaults(query: Parameters): Fault[] {
  return ['modifiedAfter', 'modifiedBefore'].flatMap((name) => {
    const text = query(name);
    return text === undefined || boundIn(text) ? [] : [unreadable(dateForm, name, text)];
  });
}

const boundOf = (text: string | undefined): Bound | undefined => (text === undefined ? undefined : boundIn(text));

function chosen(query: Parameters, users: readonly LifecareUser[]): readonly LifecareUser[] {
  const offset = Number(query('offset') ?? 0);
  const [after, before] = [boundOf(query('modifiedAfter')), boundOf(query('modifiedBefore'))];
  return users
    .filter((user) => (!after || isChangedAfter(user, after)) && (!before || isChangedBefore(user, before)))
    .slice(offset, offset + Number(query('limit')));
}

function read(
  call: Call<Access>,
  demanded: readonly string[],
  all: (query: Parameters) => readonly LifecareUser[],
): UsersRequest {
  const query = parametersOf(call);
  const faults = [...missingOf(notValid, query, demanded), ...countFaults(query), ...dateFaults(query)];
  const { empty } = call.auth;
  return { faults, empty, users: empty || faults.length > 0 ? [] : chosen(query, all(query)) };
}

export const readUsers = (call: Call<Access>): UsersRequest =>
  read(call, ['limit'], () => call.table<LifecareUser>(usersTable.name).list());

/** Of the users that have a role. Its name is compared as it is written. */
export const readUsersByRole = (call: Call<Access>): UsersRequest =>
  read(call, ['role', 'limit'], (query) => call.table<LifecareUser>(usersTable.name).by('role', query('role')!));
