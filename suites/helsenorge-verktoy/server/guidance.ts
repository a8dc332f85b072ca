/** Updates of guidance services in a check, and what stands there afterwards. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { member } from './sending.ts';
import type { Session, Trial } from './session.ts';

/** Of no guidance service. */
export const nowhere = '0b5e1f4c-9d2a-4c63-8e57-1f0a3b6c7d89';

/** What stands with a guidance service. */
export interface Standing {
  readonly Telefon: string | null;
  readonly Url: string | null;
  readonly Apningstider: readonly unknown[] | null;
}

/** The one that the client may update. */
export const own = (trial: Trial): string => member(trial, 'guidance').own;

/** Only a server that lets us steer shows it. */
export async function standing(trial: Trial): Promise<Standing> {
  return (await trial.control!.settle('helsenorge-verktoy', 'show-guidance-service', { id: own(trial) })) as Standing;
}

export function update(session: Session, body: unknown, id = own(session.trial)): Promise<Exchange> {
  return session.update(id, body);
}
