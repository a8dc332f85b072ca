/** Readings of the change feed: what its page leaves open, or says in two ways. */
import { citizens, needTaken, news, system, tableForm, taken, withdraw, type Reading } from '../make.ts';
import { numbersIn, type Session, type Trial } from '../session.ts';

const at = { system } as const;
const control = { ...at, needs: ['control'] } as const;
const day = 86_400_000;

/** Milliseconds to the next fifteenth of June, from which three months have 92 days. */
function untilJune(now: number): number {
  const year = new Date(now).getUTCFullYear();
  const [this_, next] = [year, year + 1].map((one) => Date.UTC(one, 5, 15, 12));
  return this_! > now ? this_! - now : next! - now;
}

async function monthLength(session: Session, trial: Trial): Promise<string> {
  const [changed = ''] = citizens(trial, 1);
  await trial.control!.advance(untilJune(trial.now()));
  const { offset } = await news(session);
  await withdraw(trial, [changed]);
  await trial.control!.advance(91 * day);
  const late = await session.feed(offset);
  return taken(late) && numbersIn(late).includes(changed) ? 'calendar' : '90-days';
}

async function represented(session: Session, trial: Trial): Promise<string> {
  const [of = '', by = ''] = citizens(trial, 2);
  const { offset } = await news(session);
  const body = { represented: of, representative: by, kind: 'power-of-attorney' };
  await trial.control!.settle(system, 'set-representation', body);
  await withdraw(trial, [by]);
  const { numbers } = await news(session, offset);
  if (!numbers.includes(by)) return 'neither';
  return numbers.includes(of) ? 'consent-and-representation' : 'consent';
}

export const feedReadings: readonly Reading[] = [
  {
    ...at,
    key: 'offsetForm',
    look: async (session, trial) => {
      needTaken(trial, await session.feed());
      const whole = new Date(trial.now() - day).toISOString().replace(/\.\d+Z$/, '+00:00');
      return taken(await session.feed(whole)) ? 'iso8601' : 'five-decimals';
    },
  },
  {
    ...control,
    key: 'emptyOffset',
    look: async (session, trial) => {
      const [changed = ''] = citizens(trial, 1);
      await withdraw(trial, [changed]);
      if (!(await news(session)).numbers.includes(changed)) return 'nothing';
      await trial.control!.advance(100 * day);
      return (await news(session)).numbers.includes(changed) ? 'everything' : 'three-months';
    },
  },
  { ...control, key: 'threeMonths', look: monthLength },
  {
    ...at,
    key: 'oldOffset',
    look: async (session, trial) => {
      needTaken(trial, await session.feed());
      return taken(await session.feed('2020-01-01T00:00:00.00000Z')) ? 'clamp' : 'refuse';
    },
  },
  {
    ...at,
    key: 'futureOffset',
    look: async (session, trial) => {
      needTaken(trial, await session.feed());
      const exchange = await session.feed(tableForm(trial.now() + 365 * day));
      if (!taken(exchange)) return 'refuse';
      return numbersIn(exchange).length === 0 ? 'empty' : 'not empty';
    },
  },
  {
    ...control,
    key: 'repeatedNumbers',
    look: async (session, trial) => {
      const [changed = ''] = citizens(trial, 1);
      const { offset } = await news(session);
      for (const level of ['basis', 'withdrawn'] as const) await trial.control!.consent(changed, level);
      const count = (await news(session, offset)).numbers.filter((one) => one === changed).length;
      return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
    },
  },
  { ...control, key: 'changeSources', look: represented },
];
