/** The lines of the driver protocol. */
import { ClientFault } from '../dsl/signals.ts';
import { fill, verbatim } from '../dsl/texts/fill.ts';
import { said } from '../dsl/texts/runner.ts';
import type { DriverReply, Outcome, Text } from '../dsl/types.ts';

const outcomes: readonly string[] = ['done', 'refused', 'failed', 'unsupported'] satisfies Outcome[];

/** What a client said, on stdout unless said, that is no reply. */
export function notAReply(action: string, line: string, expected: Text = said.jsonLine): ClientFault {
  return new ClientFault('misfit', action, expected, verbatim(line.slice(0, 200)));
}

/** A line as a reply; undefined when it is none. */
export function parseReply(line: string): DriverReply | undefined {
  try {
    const reply = JSON.parse(line) as DriverReply | null;
    return typeof reply?.id === 'string' && outcomes.includes(reply.outcome) ? reply : undefined;
  } catch {
    return undefined;
  }
}

/** The process ended while an action waited for its answer. */
export function endedEarly(action: string, how: string, log: string): ClientFault {
  const lastLines = log.trim().split('\n').slice(-5).join('\n');
  return new ClientFault('crashed', action, fill(said.running, { action }), fill(said.ended, { how, log: lastLines }));
}
