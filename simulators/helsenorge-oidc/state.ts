/**
 * What the provider keeps: requests that were pushed, logins that are under way, codes, grants and who is logged in. Nothing that opens
 * anything stands here itself: ids are keyed hashes. Session state: a restore keeps it, a reset forgets it.
 */
import { createHmac } from 'node:crypto';
import type { TableSpec } from '../kernel/table.ts';
import type { World } from '../kernel/world.ts';
import type { Acting } from './citizens.ts';

/** Milliseconds of security time, as every `until` and `since` here. */
type Moment = number;

export interface Pushed {
  readonly id: string;
  readonly clientId: string;
  /** The parameters as a query string. */
  readonly parameters: string;
  readonly until: Moment;
  readonly used: boolean;
}

/** A page that is open at a citizen's. */
export interface Login {
  readonly id: string;
  readonly clientId: string;
  readonly parameters: string;
  /** Of the pushed request; null when the parameters stood in the address. */
  readonly pushed: string | null;
  readonly until: Moment;
}

/** What a citizen has let a client have. Its tokens carry its id as their session. */
export interface Grant {
  readonly id: string;
  readonly clientId: string;
  readonly session: string;
  readonly acting: Acting;
  readonly scopes: readonly string[];
  readonly nonce: string | null;
  readonly since: Moment;
  readonly until: Moment;
}

export interface Code {
  readonly id: string;
  readonly grant: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly method: string;
  readonly until: Moment;
  readonly used: boolean;
}

/** A citizen who is logged in at the provider, in one browser. */
export interface Session {
  readonly id: string;
  readonly acting: Acting;
  readonly since: Moment;
  readonly until: Moment;
}

/** Whom the page offers. */
export interface Suggested {
  readonly persona: string;
  readonly number: string;
}

interface Passing {
  readonly id: string;
  readonly until: Moment;
}

/** Used codes and requests are remembered for so long after their time. */
const hour = 3_600_000;

const passing = <Row extends Passing>(name: string, indexes: TableSpec<Row>['indexes'] = {}): TableSpec<Row> => ({
  name: `helsenorge-oidc.${name}`,
  key: ({ id }) => id,
  indexes,
  session: true,
  expires: ({ until }) => until + hour,
});

export const pushedTable = passing<Pushed>('pushed');
export const loginTable = passing<Login>('logins');
export const grantTable = passing<Grant>('grants', { session: ({ session }) => session });
export const codeTable = passing<Code>('codes');
export const sessionTable = passing<Session>('sessions');
export const suggestedTable: TableSpec<Suggested> = {
  name: 'helsenorge-oidc.suggested',
  key: ({ persona }) => persona,
};

export const tables = [pushedTable, loginTable, grantTable, codeTable, sessionTable, suggestedTable];

/** Under which a secret is kept. */
export function idOf(world: World, secret: string): string {
  return createHmac('sha256', `${world.seed} ${world.id} oidc`).update(secret).digest('base64url');
}

/** A secret of 43 characters that nobody has seen yet. */
export function freshSecret(world: World, name: string): string {
  return world.ids.opaque(`helsenorge-oidc ${name} of world ${world.id}`, 43);
}

/** Writes a row, and lets go of what is long over. */
export function keep<Row extends Passing>(world: World, spec: TableSpec<Row>, row: Row): Row {
  const table = world.table<Row>(spec.name);
  table.sweep(world.clock.security());
  return table.put(row);
}

/** The row of a secret, over or not. */
export function find<Row extends Passing>(world: World, spec: TableSpec<Row>, secret: string): Row | undefined {
  return world.table<Row>(spec.name).get(idOf(world, secret));
}

export const isOver = (world: World, { until }: Passing) => until <= world.clock.security();

/** So many seconds from now. */
export const inSeconds = (world: World, seconds: number) => world.clock.security() + seconds * 1000;
