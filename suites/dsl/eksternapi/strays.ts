/** Beside the documented paths of an API behind EksternAPI. Nobody has published what it says there. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import type { ServerCheck } from '../server.ts';
import { refusalBy, type Api } from './make.ts';
import type { ApiSession } from './session.ts';
import { say } from './texts.ts';

/** Calls that miss what is documented, in one way each. */
export interface Strays<Session extends ApiSession> {
  readonly unknown: (session: Session) => Promise<Exchange>;
  readonly method: (session: Session) => Promise<Exchange>;
  readonly encoding: (session: Session) => Promise<Exchange>;
  readonly large: (session: Session, text: string) => Promise<Exchange>;
}

const twoMegabytes = 'a'.repeat(2 * 1024 * 1024);

export function strayChecksOf<Session extends ApiSession>(
  api: Pick<Api<Session>, 'prefix' | 'open'>,
  { unknown, method, encoding, large }: Strays<Session>,
): ServerCheck<Session['trial']['cast']>[] {
  const row = (name: string) => `${api.prefix}.api.${name}`;
  return [
    refusalBy(api, {
      id: 'path-unknown',
      rows: [row('unknown-path')],
      what: say('en adress som inte finns', 'en adresse som ikke finnes', 'a path that does not exist'),
      status: 404,
      calls: async (session) => [await unknown(session)],
    }),
    refusalBy(api, {
      id: 'path-method',
      rows: [row('unknown-method')],
      what: say('en annan metod', 'en annen metode', 'another method'),
      status: 405,
      calls: async (session) => [await method(session)],
    }),
    refusalBy(api, {
      id: 'path-encoding',
      rows: [row('path-encoding')],
      what: say(
        'en adress vars kodning inte går att läsa',
        'en adresse med koding som ikke kan leses',
        'a path whose encoding cannot be read',
      ),
      status: 400,
      calls: async (session) => [await encoding(session)],
    }),
    refusalBy(api, {
      id: 'body-size',
      rows: [row('body-size')],
      what: say('en kropp på två megabyte', 'en kropp på to megabyte', 'a body of two megabytes'),
      status: 413,
      calls: async (session) => [await large(session, twoMegabytes)],
    }),
  ];
}
