/** The licence key that the client has, and others that a check gives it. */
import type { Credentials, Trial } from '../../dsl/types.ts';
import { api } from './traffic.ts';

interface Own {
  readonly domain: string;
  readonly key: string;
}

export const ownOf = ({ credentials }: Trial): Own => credentials[api] as Own;

/** The credentials of the check with other keys. */
export function withKeys(trial: Trial, more: object): { credentials: Credentials } {
  const { key: _, ...own } = ownOf(trial);
  return { credentials: { ...trial.credentials, [api]: { ...own, ...more } } };
}
