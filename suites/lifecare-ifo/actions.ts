/** What a client of Lifecare IFO is asked to do: intentions, in English; values as the API spells them. */
import type { Action } from '../dsl/types.ts';
import { readingActions } from './reading-actions.ts';
import { userActions } from './user-actions.ts';
import { writingActions } from './writing-actions.ts';

/**
 * The credentials hold `domain`; `key`, or `keys`, one for each article: `{"8501": …}`; and `certificate`: `{pem, key, ca}`. Those of each
 * line count: whoever is given another certificate uses it from then on. A client that knows one key only answers `unsupported` where it is
 * given `keys` alone. What a client keeps from round to round it gives as `state`, in a form of its own, and gets back with the next round.
 */
export const actions = { ...readingActions, ...userActions, ...writingActions } satisfies Readonly<
  Record<string, Action>
>;
