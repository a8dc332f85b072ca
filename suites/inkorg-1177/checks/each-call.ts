/** Checks of a client's requests: every call of an ordinary question and sending is held against one condition. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { check, type Seen } from '../../dsl/check.ts';
import type { Check, CheckLevel, Need, Text, Trial } from '../../dsl/types.ts';
import { sentEnvelope } from './envelope.ts';
import { exercise, notArisen } from './traffic.ts';

export interface Verdict extends Seen {
  readonly holds: boolean;
}

export interface EachCall {
  readonly id: string;
  readonly row: string;
  readonly title: Text;
  readonly level?: CheckLevel;
  readonly needs?: readonly Need[];
  /** Brings the calls about; without it a question and a sending, as far as they can be read. */
  readonly calls?: (trial: Trial) => Promise<readonly Exchange[]>;
  readonly judged: (exchange: Exchange, trial: Trial) => Omit<Verdict, 'evidence'>;
}

/** The calls of a question and a sending that pass the test. Without any the check ends. */
export function exercised(test: (exchange: Exchange) => boolean): NonNullable<EachCall['calls']> {
  return async (trial) => {
    const found = (await exercise(trial)).filter(test);
    return found.length > 0 ? found : trial.skip(notArisen);
  };
}

const readable = exercised((exchange) => sentEnvelope(exchange) !== undefined);

/** The first call that breaks the condition is the finding; when none does, all of them are the evidence. */
export function eachCall({ id, row, title, level = 'L1', needs, calls = readable, judged }: EachCall): Check {
  return check({
    id,
    rows: [row],
    level,
    step: '3.3',
    title,
    ...(needs && { needs }),
    run: async (trial, judge) => {
      const evidence = await calls(trial);
      const seen = evidence.map((exchange) => ({ evidence: exchange, ...judged(exchange, trial) }));
      const broken = seen.find(({ holds }) => !holds);
      if (broken) judge(false, broken);
      else judge(true, { ...seen[0]!, evidence });
    },
  });
}
