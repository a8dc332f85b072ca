/** Passwords: kept as keyed hashes, counted when wrong, locked when too often wrong. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { personIdOf } from '../../fixtures/brp/members.ts';
import type { BrpPerson } from '../../fixtures/brp/types.ts';
import type { World } from '../kernel/world.ts';
import { profileOf } from './refuse.ts';
import { accountsTable, personsTable, type Account } from './state.ts';

function hashOf(seed: number, person: number, password: string): string {
  return createHmac('sha256', `motpart brp passwords ${seed}`).update(`${person}\n${password}`).digest('base64url');
}

/** An account with a first password. */
export function newAccount(seed: number, person: number, password: string): Account {
  const hash = hashOf(seed, person, password);
  return { person, hash, generation: 1, wrongLogins: 0, locked: false, expires: null, used: false };
}

export function accountOf(world: World, person: number): Account | undefined {
  return world.table<Account>(accountsTable.name).get(String(person));
}

/** Gives a person a password: whatever was wrong with the one before is forgotten. */
export function setPassword(world: World, person: number, password: string): Account {
  const generation = (accountOf(world, person)?.generation ?? 0) + 1;
  return world.table<Account>(accountsTable.name).put({ ...newAccount(world.seed, person, password), generation });
}

export function findPerson(world: World, id: number): BrpPerson | undefined {
  return world.table<BrpPerson>(personsTable.name).get(String(id));
}

/** Whoever a user name stands for (`brp.login.identifiers`). */
export function personNamed(world: World, username: string): BrpPerson | undefined {
  const table = world.table<BrpPerson>(personsTable.name);
  const [byEmail] = table.by('email', username.toLowerCase());
  if (byEmail || profileOf(world).loginWith === 'email') return byEmail;
  const id = personIdOf(username);
  return (id === undefined ? undefined : findPerson(world, id)) ?? table.by('ssn', username)[0];
}

export type LoginOutcome = 'ok' | 'unknown' | 'no-password' | 'locked' | 'wrong' | 'expired';

/** What became of a login. */
export interface LoginAttempt {
  readonly outcome: LoginOutcome;
  readonly person: BrpPerson | undefined;
  /** In a row, this one included. */
  readonly wrongLogins: number;
}

function isRight(seed: number, { person, hash }: Account, password: string): boolean {
  return timingSafeEqual(Buffer.from(hash), Buffer.from(hashOf(seed, person, password)));
}

function keep(world: World, account: Account, wrongLogins: number): void {
  const locked = wrongLogins >= profileOf(world).lockAfter;
  const used = account.used || wrongLogins === 0;
  world.table<Account>(accountsTable.name).put({ ...account, wrongLogins, locked, used });
}

function judge(world: World, account: Account, password: string): Omit<LoginAttempt, 'person'> {
  if (account.locked) return { outcome: 'locked', wrongLogins: account.wrongLogins };
  if (!isRight(world.seed, account, password)) {
    keep(world, account, account.wrongLogins + 1);
    return { outcome: 'wrong', wrongLogins: account.wrongLogins + 1 };
  }
  if (account.wrongLogins > 0 || !account.used) keep(world, account, 0);
  const hasExpired = account.expires !== null && account.expires <= world.clock.now();
  return { outcome: hasExpired ? 'expired' : 'ok', wrongLogins: 0 };
}

/** Tries a password, and counts it when it is wrong. Nothing is kept of a user name that nobody has. */
export function tryLogin(world: World, username: string, password: string): LoginAttempt {
  const person = personNamed(world, username);
  if (!person) return { outcome: 'unknown', person, wrongLogins: 1 };
  const account = accountOf(world, person.id);
  if (!account) return { outcome: 'no-password', person, wrongLogins: 1 };
  return { ...judge(world, account, password), person };
}
