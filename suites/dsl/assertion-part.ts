/** Checks of one part of a client assertion, whoever the issuer is. */
import { check, type CheckSpec } from './check.ts';
import type { Sent } from './helseid/traffic.ts';
import type { Check, Text, Trial } from './types.ts';

/** How a client is brought to ask for a token, and which assertions it sent. */
export interface Asking {
  readonly ask: (trial: Trial) => Promise<unknown>;
  readonly assertions: (trial: Trial) => readonly Sent[];
}

export type Part = Omit<CheckSpec, 'run' | 'level' | 'step' | 'rows'> & {
  readonly row: string;
  readonly expected: (trial: Trial) => unknown;
  readonly actual: (sent: Sent) => unknown;
  readonly holds: (sent: Sent, trial: Trial) => boolean;
};

/** A check of one part of every assertion. */
export function partCheck(asking: Asking, { row, expected, actual, holds, ...spec }: Part): Check {
  return check({
    ...spec,
    rows: [row],
    level: 'L0',
    step: '4.1',
    run: async (trial, judge) => {
      await asking.ask(trial);
      const sent = asking.assertions(trial);
      if (sent.length === 0) trial.skip(noAssertion);
      const wrong = sent.find((one) => !holds(one, trial));
      const shown = wrong ?? sent[0]!;
      judge(!wrong, { expected: expected(trial), actual: actual(shown), evidence: shown.exchange });
    },
  });
}

export const noAssertion: Text = {
  sv: 'Klienten skickade inget client_assertion, så det finns inget att bedöma.',
  nb: 'Klienten sendte ikke noe client_assertion, så det er ingenting å vurdere.',
  en: 'The client sent no client_assertion, so there is nothing to judge.',
};

/** When it came, in seconds. */
export const arrival = ({ exchange }: Sent) => Math.floor(exchange.wall / 1000);

export const isMoment = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Seconds from when the assertion was made, or came, to its end. */
export function life(sent: Sent): number {
  const { exp, iat } = sent.claims;
  return Number(exp) - (isMoment(iat) ? iat : arrival(sent));
}
