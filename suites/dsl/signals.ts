/** What ends a check before its last line. Thrown by the trial, caught by the runner, never seen by a suite. */
import type { Text } from './types.ts';

/** The check judges nothing: a precondition was missing, or it does not apply. */
export class Ended extends Error {
  override readonly name = 'Ended';
  readonly verdict: 'skip' | 'omit';
  readonly reason: Text;
  constructor(verdict: 'skip' | 'omit', reason: Text) {
    super(reason.en);
    this.verdict = verdict;
    this.reason = reason;
  }
}

/** The client broke the driver's protocol: it crashed, fell silent, or gave a result that does not fit. */
export class ClientFault extends Error {
  override readonly name = 'ClientFault';
  readonly kind: 'crashed' | 'silent' | 'misfit';
  readonly action: string;
  readonly expected: Text;
  readonly actual: Text;
  constructor(kind: 'crashed' | 'silent' | 'misfit', action: string, expected: Text, actual: Text) {
    super(`${action}: expected ${expected.en}; ${actual.en}`);
    this.kind = kind;
    this.action = action;
    this.expected = expected;
    this.actual = actual;
  }
}
