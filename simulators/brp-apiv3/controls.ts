/**
 * What happens at the customer beside the API: accounts unlocked, passwords that expire, members who come, change and
 * go.
 */
import { flagIn, wholeIn, type Body } from '../kernel/control-body.ts';
import type { Control } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import { accountOf } from './accounts.ts';
import { personIn } from './control-body.ts';
import { setUpControls } from './controls-set-up.ts';
import { passMonth, type Month } from './months.ts';
import { anonymize, changePerson, endSubscription, joinMember, whyNotAnonymous } from './register.ts';
import { accountsTable, type Account } from './state.ts';
import { msPerDay } from '../registers/stockholm.ts';

function accountIn(world: World, body: Body): Account {
  const { id } = personIn(world, body);
  const account = accountOf(world, id);
  if (account) return account;
  throw new RangeError(`body.person ${id} has no password: control save-person gives one`);
}

/** Without the hash: it is nobody's business. */
function put(world: World, account: Account): object {
  const { hash: _, ...shown } = world.table<Account>(accountsTable.name).put(account);
  return shown;
}

function expirePassword(world: World, body: Body): object {
  const days = wholeIn(body, 'inDays', [0, 36_500], 0);
  return put(world, { ...accountIn(world, body), expires: world.clock.now() + days * msPerDay });
}

const most = [1, 10_000] as const;

function join(world: World, body: Body): object {
  const count = wholeIn(body, 'count', most, 1);
  return { joined: Array.from({ length: count }, () => joinMember(world).id) };
}

function passMonths(world: World, body: Body): object {
  const total: Month = { joined: 0, changed: 0, left: 0, anonymized: 0 };
  for (let left = wholeIn(body, 'months', [1, 120], 1); left > 0; left -= 1) {
    const month = passMonth(world);
    for (const key of Object.keys(total) as (keyof Month)[]) total[key] += month[key];
  }
  return { ...total, now: new Date(world.clock.now()).toISOString() };
}

function anonymizePerson(world: World, body: Body): object {
  const person = personIn(world, body);
  const obstacle = whyNotAnonymous(world, person);
  if (obstacle !== undefined) throw new RangeError(`body.person ${person.id} ${obstacle}`);
  if (flagIn(body, 'markOnly', false)) return changePerson(world, person, { anonymized: 'marked' });
  return anonymize(world, person);
}

const person = 'id of somebody on record';

export const controls: Readonly<Record<string, Control>> = {
  ...setUpControls,
  'unlock-account': {
    title: 'Staff unlock an account after too many wrong passwords',
    takes: { person },
    run: (world, body) => put(world, { ...accountIn(world, body), wrongLogins: 0, locked: false }),
  },
  'lock-account': {
    title: 'Locks an account',
    takes: { person },
    run: (world, body) => put(world, { ...accountIn(world, body), locked: true }),
  },
  'expire-password': {
    title: 'A password expires: logins and tokens with it are refused',
    takes: { person, inDays: 'days of business time from now; at once without it' },
    run: expirePassword,
  },
  'join-members': {
    title: 'Members join, behind all others in the order of exports',
    takes: { count: 'how many; one without it' },
    run: join,
  },
  'change-member': {
    title: 'A member moves house',
    takes: { person },
    run: (world, body) =>
      changePerson(world, personIn(world, body), { street: `Flyttgatan ${world.ids.next('brp.move')}` }),
  },
  'end-subscription': {
    title: 'A subscription ends: yesterday was its last day',
    takes: { person },
    run: (world, body) => endSubscription(world, personIn(world, body)),
  },
  'anonymize-person': {
    title: 'Anonymises a person whose subscription has ended: exports leave the person out from then on',
    takes: { person, markOnly: 'true: asked for, not carried out yet' },
    run: anonymizePerson,
  },
  'pass-months': {
    title: 'Lets months of thirty days pass, in which members join, move, leave and are anonymised',
    takes: { months: 'how many; one without it' },
    run: passMonths,
  },
};
