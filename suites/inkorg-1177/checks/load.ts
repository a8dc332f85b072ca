/** T17: the agreed load. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { check } from '../../dsl/check.ts';
import type { Check, Trial } from '../../dsl/types.ts';
import { citizens, message } from './cast.ts';
import { addMessage } from './envelope.ts';
import { cannotBeTold, letTimePass } from './time.ts';
import { calls, callsOf, notArisen, someCalls } from './traffic.ts';

const largestBatch = 1_000;
const pause = 5 * 60_000;
/** A question and its message may come together; the half bears with clocks. */
const together = 2.5;

interface Planned {
  readonly schedule: readonly { readonly at: string }[];
}

/** Has the client plan a message to each; where it cannot, a person must judge. */
async function plan(trial: Trial, people: readonly string[]): Promise<readonly number[] | undefined> {
  const { unit, heading, text } = message(trial.world);
  const acted = await trial.tryToAct<Planned>('sendBatch', { people, unit, heading, text });
  if (acted?.outcome === 'done') return acted.result.schedule.map(({ at }) => Date.parse(at));
  if (acted) trial.skip(notArisen);
  trial.review(cannotBeTold);
  return undefined;
}

/** The first stretch with more calls than one a second; undefined when there is none. */
function densest(seen: readonly Exchange[]): { calls: number; seconds: number } | undefined {
  for (const [first, { at: begin }] of seen.entries()) {
    for (let last = first + 2; last < seen.length; last += 1) {
      const seconds = Math.round((seen[last]!.at - begin) / 100) / 10;
      if (last - first + 1 > seconds + together) return { calls: last - first + 1, seconds };
    }
  }
  return undefined;
}

/** Messages in a row, as pauses of five minutes cut them. */
function batches(moments: readonly number[]): number[] {
  const sizes: number[] = [];
  const sorted = moments.toSorted((a, b) => a - b);
  sorted.forEach((at, place) => {
    if (place === 0 || at - sorted[place - 1]! >= pause) sizes.push(0);
    sizes[sizes.length - 1]! += 1;
  });
  return sizes;
}

export const loadChecks: readonly Check[] = [
  check({
    id: 'inkorg.load.rate',
    rows: ['inkorg.client.rate'],
    level: 'L4',
    step: '3.3',
    negative: true,
    needs: ['memory'],
    timeLimitMs: 30_000,
    title: {
      sv: 'Klienten gör högst ett anrop i sekunden när många meddelanden skickas.',
      nb: 'Klienten gjør høyst ett kall i sekundet når mange meldinger sendes.',
      en: 'The client makes at most one call a second when many messages are sent.',
    },
    run: async (trial, judge) => {
      const people = citizens(trial.world, 4);
      if (!(await plan(trial, people))) return;
      await letTimePass(trial);
      someCalls(trial, addMessage);
      if (callsOf(trial, addMessage).length < people.length) trial.skip(notArisen);
      const burst = densest(calls(trial));
      judge(!burst, { expected: 'one call a second', actual: burst ?? 'no more', evidence: calls(trial) });
    },
  }),
  check({
    id: 'inkorg.load.batch',
    rows: ['inkorg.client.batch'],
    level: 'L4',
    step: '3.3',
    negative: true,
    title: {
      sv: 'Högst 1 000 meddelanden skickas i följd, och därefter dröjer det minst fem minuter.',
      nb: 'Høyst 1 000 meldinger sendes på rad, og deretter går det minst fem minutter.',
      en: 'At most 1,000 messages go out in a row, and then at least five minutes pass.',
    },
    run: async (trial, judge) => {
      const some = citizens(trial.world, 50);
      const people = Array.from({ length: 2 * largestBatch + 50 }, (_, place) => some[place % some.length]!);
      const moments = await plan(trial, people);
      if (!moments) return;
      if (moments.length !== people.length) return trial.review(cannotBeTold);
      const actual = batches(moments);
      judge(Math.max(...actual) <= largestBatch, { expected: `≤ ${largestBatch} in a row`, actual });
    },
  }),
];
