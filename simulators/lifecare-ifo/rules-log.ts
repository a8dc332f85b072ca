/** What the log of calls is refused for. */
import type { Rule } from '../kernel/operation.ts';
import type { LogRequest } from './reading/log.ts';
import { breaks, modelState } from './reading/parameters.ts';
import { refuse } from './refuse.ts';
import { dateRules } from './rules-dates.ts';

export const logRules: readonly Rule<LogRequest>[] = [
  refuse('SIM-REQUEST', 'lifecare.log.bad-request', breaks('lifecare.log.bad-request'), {
    expected: 'source Consumer or Provider, status Ok or Error, durations as hh:mm:ss[.fffffff], whole numbers from 0',
    got: ({ faults }) => faults.map(({ text }) => text).join(' '),
    todo: 'leave a filter out that is not needed',
    detail: modelState,
  }),
  ...dateRules,
];
