/** Who is an active user, and how they are notified. */
import type { Profile } from '../../contracts/generated/inkorg-1177/index.ts';
import type { Person } from '../../fixtures/types.ts';
import type { World } from '../kernel/world.ts';
import { findPerson } from '../registers/people.ts';
import { accountsTable, methods, type Account, type Method } from './state.ts';

export type Standing = 'active' | 'inactive' | 'locked' | 'deceased' | 'unknown';

const today = (world: World) => new Date(world.clock.now()).toISOString().slice(0, 10);

function hasDied(world: World, { deceased }: Person): boolean {
  return deceased !== null && deceased <= today(world);
}

/** How an account stands now. Somebody whom the population does not know has none, and is never stored. */
export function standingOf(world: World, number: string): Standing {
  const person = findPerson(world, number);
  const account = world.table<Account>(accountsTable.name).get(number);
  if (!person || !account) return 'unknown';
  return hasDied(world, person) ? 'deceased' : account.status;
}

/** The kinds that are switched on, in the order of the profile (`inkorg.active.method-order`). */
export function methodsOf(world: World, number: string, order: Profile['methodOrder']): readonly Method[] {
  const on = world.table<Account>(accountsTable.name).get(number)?.methods ?? [];
  const known = methods.filter((method) => on.includes(method));
  return order === 'other-email-sms' ? known.reverse() : known;
}

/** Somebody who leaves between question and sending leaves now. */
export function leaveAfterCheck(world: World, number: string): void {
  const accounts = world.table<Account>(accountsTable.name);
  const account = accounts.get(number);
  if (account?.leavesAfterCheck) accounts.put({ ...account, status: 'inactive', leavesAfterCheck: false });
}
