/** Makers of checks of HelseID that are alike: refusals of the token endpoint, and readings of what the documents leave open. */
import * as helseid from '../../../../contracts/generated/helseid/index.ts';
import { head, readingsOf, seen, type Common, type Reading as ReadingOf } from '../../eksternapi/make.ts';
import type { Ask } from '../session.ts';
import type { ServerCheck } from '../../server.ts';
import { fill } from '../../texts/fill.ts';
import type { Text } from '../../types.ts';
import type { Cast } from './cast.ts';
import { Session, type Trial } from './session.ts';
import { tokenEndpointRefuses } from './texts.ts';

/** Something wrong with a token request, and what HelseID says to it. */
export interface Provocation extends Common {
  readonly row: string;
  readonly what: Text;
  readonly codes: readonly string[];
  /** Wrong in this one thing. Several: each alone. */
  readonly asks: readonly ((session: Session, trial: Trial) => Ask | Promise<Ask>)[];
}

/** A check of a refusal by the token endpoint: a right request is granted first, then each wrong one is not. */
export function tokenRefusal(spec: Provocation): ServerCheck<Cast> {
  const title = fill(tokenEndpointRefuses, { what: spec.what });
  const { row, codes, asks } = spec;
  return {
    ...head(spec, 'helseid', '4.1'),
    title,
    rows: [row],
    async run(trial) {
      const session = new Session(trial);
      await session.token();
      for (const make of asks) {
        const exchange = await session.ask(await make(session, trial));
        const holds = exchange.reply.status === 400 && codes.includes(exchange.code ?? '');
        const expected = `400 ${codes.join(' | ')}`;
        trial.demand(holds, { row, message: title, expected, actual: seen(exchange), evidence: exchange });
      }
    },
  };
}

export type Reading = ReadingOf<Session>;

export const { readingCheck, readingMutant, readingId, specOf } = readingsOf<Session>({
  open: (trial) => new Session(trial),
  contracts: { helseid: { prefix: 'helseid', profile: helseid.profile } },
});
