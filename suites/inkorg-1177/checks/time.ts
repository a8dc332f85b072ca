/** The time of a check's world: moved on, and told to the client, so that nobody waits. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import type { Text, Trial } from '../../dsl/types.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** Moments after the beginning at which the client is asked to work, whatever it says it waits for: early ones find the impatient. */
const ladder: readonly number[] = [
  second,
  5 * second,
  30 * second,
  minute,
  4 * minute,
  5 * minute - second,
  5 * minute + second,
  10 * minute,
  20 * minute,
  40 * minute,
  2 * hour,
  6 * hour,
  24 * hour,
];

/** Beyond this many steps a client that always has more to do is not followed. */
const mostSteps = 40;

export const cannotBeTold: Text = {
  sv: 'Klienten kan inte få den simulerade tiden. En människa bedömer dess logg, som står vid kontrollen.',
  nb: 'Klienten kan ikke få den simulerte tiden. Et menneske vurderer loggen, som står ved kontrollen.',
  en: 'The client cannot be told the simulated time. A person judges its log, which stands with the check.',
};

/** When the client says that it has more to do, and whether it says so at all. */
interface Told {
  readonly next?: string | null;
}

async function tell(trial: Trial): Promise<Told | undefined> {
  const acted = await trial.tryToAct<Told>('work');
  return acted && (acted.outcome === 'done' ? acted.result : {});
}

/**
 * Lets a day pass, in steps that become longer and that the client's own plans add to. Ends as soon as the client says that nothing waits.
 * False when it cannot be told.
 */
export async function passTime(trial: Trial): Promise<boolean> {
  const { clock } = trial.world;
  const begin = clock.now();
  const steps = ladder.map((after) => begin + after);
  for (let step = 0; step < mostSteps; step += 1) {
    const told = await tell(trial);
    if (!told) return false;
    if (told.next === null) return true;
    const now = clock.now();
    const planned = told.next === undefined ? Infinity : Date.parse(told.next);
    const soon = Math.min(planned > now ? planned : Infinity, ...steps.filter((at) => at > now));
    if (!Number.isFinite(soon)) return true;
    clock.advance(soon - now);
  }
  return true;
}

/** The same for a check that judges what happens in that day: where the client cannot be told, a person must judge. */
export async function letTimePass(trial: Trial): Promise<void> {
  if (!(await passTime(trial))) trial.review(cannotBeTold);
}

/** Seconds of the world between calls, to a tenth. */
export function pausesOf(calls: readonly Exchange[]): number[] {
  return calls.slice(1).map(({ at }, place) => Math.round((at - calls[place]!.at) / 100) / 10);
}
