/**
 * The exporter behind Motpart's driver protocol: a function for its action (`--module`), and, when run as a program, the same over lines of
 * JSON on stdin and stdout (`--exec`). The register goes out as `state` and comes back with the next round.
 */
import { answerLines } from '../lines.ts';
import { Brp, Later, type Credentials } from './brp.ts';
import { follow, type Register, type Wish } from './register.ts';

interface Context {
  readonly endpoints: Readonly<Record<string, string>>;
  readonly credentials: Readonly<Record<string, unknown>>;
  readonly now: string;
}

/** One client, and so one session, for each installation. */
let clients = new Map<string, Brp>();

function clientOf({ endpoints, credentials }: Context): Brp {
  const { 'brp-apiv3': api } = endpoints;
  const own = credentials['brp-apiv3'] as Credentials | undefined;
  if (!api || !own) throw new Error('endpoints and credentials must name brp-apiv3');
  const name = JSON.stringify([api, own]);
  const client = clients.get(name) ?? new Brp(api, own);
  clients.set(name, client);
  return client;
}

type Round = Wish & { readonly state?: Register };

export async function syncPersons({ state = { persons: {} }, ...wish }: Round, context: Context) {
  const now = Date.parse(context.now);
  try {
    const register = await follow(clientOf(context), state, now, wish);
    return { persons: Object.entries(register.persons).map(([id, row]) => ({ id, row })), state: register };
  } catch (thrown) {
    if (!(thrown instanceof Later)) throw thrown;
    return { retryAt: new Date(now + thrown.seconds * 1000).toISOString(), state };
  }
}

/** The next call finds a client that knows nothing: no session. */
export function forget() {
  clients = new Map();
}

if (import.meta.main) answerLines({ syncPersons, forget });
