/** Package 1: users of TSS as a directory changes, and users as they are read. */
import type { LifecareUser } from '../../../fixtures/lifecare/types.ts';
import { usersTable } from '../../../simulators/lifecare-ifo/state.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import { check } from '../../dsl/check.ts';
import type { Acted, Check, Text, Trial } from '../../dsl/types.ts';
import { fullUser, rowsOf } from './cast.ts';
import { api, callsOf, notArisen, parametersOf, perform, performIfDone, resultOf, someCalls } from './traffic.ts';

const common = { step: '4.5', level: 'L2' } as const;

interface Entry {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
}

/** The directory as TSS has it: everybody who has not left. */
function directoryOf(world: World): Entry[] {
  const active = rowsOf(world, usersTable).filter(({ disabled }) => !disabled);
  return active.map(({ id, firstName, lastName }) => ({ id, firstName, lastName }));
}

const userIn = ({ world }: Trial, id: string) => world.table<LifecareUser>(usersTable.name).get(id);

/** Two rounds: the directory as it was, and as it is after a change. What was set in the second. */
async function follow(trial: Trial, alter: (before: readonly Entry[]) => readonly Entry[]) {
  const before = directoryOf(trial.world);
  const first = await performIfDone<{ state?: unknown }>(trial, 'syncUsers', { directory: before });
  const { state } = resultOf(trial, first);
  trial.world.clock.advance(24 * 3_600_000);
  const params = { directory: alter(before), before, ...(state !== undefined && { state }) };
  const second = await perform(trial, 'syncUsers', params);
  resultOf(trial, second);
  return callsOf([...first.exchanges, ...second.exchanges], 'setUser', 'listUsers', 'getUser');
}

const newcomer: Entry = { id: 'ebbals90', firstName: 'Ebba', lastName: 'Alström' };

const dayOf = (moment: string | null) => moment?.slice(0, 10) ?? null;

/** What a change of the directory must leave alone. */
const untouched = ({ hsaId, networkUserId, vrkId, title, validFrom, validTo, logonTypes, disabled }: LifecareUser) => ({
  hsaId,
  networkUserId,
  vrkId,
  title,
  validFrom: dayOf(validFrom),
  validTo: dayOf(validTo),
  logonTypes: logonTypes.toSorted(),
  disabled,
});

async function readLogonTypes(trial: Trial, { id }: LifecareUser): Promise<readonly string[] | undefined> {
  const acted: Acted<{ user?: { logonTypes?: readonly string[] } }> = await performIfDone(trial, 'readUser', { id });
  return acted.outcome === 'done' ? acted.result.user?.logonTypes?.toSorted() : undefined;
}

interface Users {
  readonly users: readonly object[];
}

const countOf = ({ outcome, result }: Acted<Users>) => (outcome === 'done' ? result.users.length : outcome);

/** The largest size of pages, less than all, by which every page is full. */
function evenLimit(world: World): number {
  const { length } = rowsOf(world, usersTable);
  for (let limit = Math.floor(length / 2); limit > 1; limit -= 1) if (length % limit === 0) return limit;
  return 1;
}

export const userChecks: readonly Check[] = [
  check({
    ...common,
    id: 'lifecare.user.created',
    rows: ['lifecare.client.users-created'],
    title: {
      sv: 'Den som kommer in i katalogen blir användare i TSS.',
      nb: 'Den som kommer inn i katalogen, blir bruker i TSS.',
      en: 'Whoever enters the directory becomes a user of TSS.',
    },
    run: async (trial, judge) => {
      const evidence = await follow(trial, (before) => [...before, newcomer]);
      const made = userIn(trial, newcomer.id);
      const actual = made ? { firstName: made.firstName, lastName: made.lastName, disabled: made.disabled } : null;
      const expected = { firstName: newcomer.firstName, lastName: newcomer.lastName, disabled: false };
      judge(JSON.stringify(actual) === JSON.stringify(expected), { expected, actual, evidence });
    },
  }),
  check({
    ...common,
    id: 'lifecare.user.changed',
    rows: ['lifecare.client.users-changed'],
    title: {
      sv: 'Det som ändras i katalogen ändras hos användaren, och inget annat.',
      nb: 'Det som endres i katalogen, endres hos brukeren, og ingenting annet.',
      en: 'What changes in the directory changes at the user, and nothing else of the user does.',
    },
    run: async (trial, judge) => {
      const user = fullUser(trial.world);
      const renamed = (entry: Entry) => (entry.id === user.id ? { ...entry, lastName: 'Nyström' } : entry);
      const evidence = await follow(trial, (before) => before.map(renamed));
      const now = userIn(trial, user.id)!;
      const expected = { lastName: 'Nyström', ...untouched(user) };
      const actual = { lastName: now.lastName, ...untouched(now) };
      judge(JSON.stringify(actual) === JSON.stringify(expected), { expected, actual, evidence });
    },
  }),
  check({
    ...common,
    id: 'lifecare.user.disabled',
    rows: ['lifecare.client.users-disabled'],
    title: {
      sv: 'Den som lämnar katalogen spärras i TSS, och tas inte bort.',
      nb: 'Den som forlater katalogen, sperres i TSS, og fjernes ikke.',
      en: 'Whoever leaves the directory is disabled in TSS, not removed.',
    },
    run: async (trial, judge) => {
      const { id } = fullUser(trial.world);
      const evidence = await follow(trial, (before) => before.filter((entry) => entry.id !== id));
      const actual = { disabled: userIn(trial, id)?.disabled ?? null };
      judge(actual.disabled === true, { expected: { disabled: true }, actual, evidence });
    },
  }),
  check({
    ...common,
    id: 'lifecare.user.password',
    rows: ['lifecare.client.users-password'],
    level: 'L1',
    title: {
      sv: 'Inget lösenord som klienten inte menar att sätta står i adressen.',
      nb: 'Intet passord som klienten ikke mener å sette, står i adressen.',
      en: 'No password that the client does not mean to set stands in the address.',
    },
    run: async (trial, judge) => {
      const made = callsOf(await follow(trial, (before) => [...before, newcomer]), 'setUser');
      if (made.length === 0) trial.skip(notArisen);
      const wrong = made.filter((call) => (parametersOf(call).get('password') ?? '') !== '');
      judge(wrong.length === 0, { expected: 0, actual: wrong.length, evidence: wrong.length > 0 ? wrong : made });
    },
  }),
  check({
    ...common,
    id: 'lifecare.user.list-end',
    rows: ['lifecare.client.users-404'],
    level: 'L4',
    title: {
      sv: '404 för en lista över användare betyder att den är slut.',
      nb: '404 for en liste over brukere betyr at den er slutt.',
      en: '404 of a list of users means that it has come to its end.',
    },
    run: async (trial, judge) => {
      const none = await performIfDone<Users>(trial, 'readUsers', { role: 'Kommunalråd' });
      // The last page is full: only 404 says that it was the last.
      const all = await perform<Users>(trial, 'readUsers', { limit: evenLimit(trial.world) });
      const evidence = someCalls(trial, 'listUsers', 'listUsersByRole').filter(({ reply }) => reply.status === 404);
      if (evidence.length === 0) trial.skip(notArisen);
      const actual = { ofNobody: countOf(none), all: countOf(all) };
      const expected = { ofNobody: 0, all: rowsOf(trial.world, usersTable).length };
      judge(JSON.stringify(actual) === JSON.stringify(expected), { expected, actual, evidence });
    },
  }),
  check({
    ...common,
    id: 'lifecare.user.logon-types',
    rows: ['lifecare.client.logon-types'],
    title: {
      sv: 'Klienten läser inloggningssätt både som ord och som tal.',
      nb: 'Klienten leser innloggingsmåter både som ord og som tall.',
      en: 'The client reads logon types as words and as numbers.',
    },
    run: async (trial, judge) => {
      const user = fullUser(trial.world);
      const names = await readLogonTypes(trial, user);
      if (names === undefined) return trial.omit(notTold);
      trial.world.setProfile(api, 'logonTypes', 'ordinals');
      const ordinals = await readLogonTypes(trial, user);
      const expected = { names: user.logonTypes.toSorted(), ordinals: user.logonTypes.toSorted() };
      const actual = { names, ordinals: ordinals ?? null };
      const evidence = someCalls(trial, 'getUser', 'listUsers');
      judge(JSON.stringify(actual) === JSON.stringify(expected), { expected, actual, evidence });
    },
  }),
];

const notTold: Text = {
  sv: 'Klienten använder inte inloggningssätten.',
  nb: 'Klienten bruker ikke innloggingsmåtene.',
  en: 'The client makes no use of logon types.',
};
