/** Readings of who may call: what the documents leave open, and how an API behind EksternAPI takes it. The same keys for each of them. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { forged, withoutOrganisation } from './access.ts';
import { seen, taken, type Reading } from './make.ts';
import type { ApiSession } from './session.ts';

const named = (exchange: Exchange) => exchange.code ?? seen(exchange);

async function badToken(session: ApiSession): Promise<Exchange> {
  const token = await session.good();
  return session.harmless({ token: forged(token), scheme: token.bound ? 'DPoP' : 'Bearer' });
}

async function schemeOf(session: ApiSession): Promise<string> {
  const bound = await session.kept('usual');
  const takesBound = taken(await session.harmless({ token: bound }));
  const free = await session.ask({ proof: null });
  // An issuer that gives none leaves the API's own view unseen.
  if (!taken(free)) return takesBound ? 'by-token' : 'bearer';
  const takesUnbound = taken(await session.harmless({ token: await session.unbound() }));
  if (takesBound && takesUnbound) return 'by-token';
  return takesBound ? 'dpop' : takesUnbound ? 'bearer' : 'neither';
}

async function badTokenAnswer(session: ApiSession): Promise<string> {
  const malformed = named(await session.harmless({ token: 'no-token-at-all' }));
  const code = named(await badToken(session));
  if (code === malformed) return code;
  return malformed === 'SEC-110000' && code === 'EHSEC-110002' ? 'by-token' : `${malformed}, ${code}`;
}

/** @param system  id of the API's system, whose profile has the keys */
export function accessReadingsOf<Session extends ApiSession>(system: string): Reading<Session>[] {
  const at = { system, step: '4.1' } as const;
  return [
    { ...at, key: 'tokenScheme', look: schemeOf },
    { ...at, key: 'badTokenAnswer', look: badTokenAnswer },
    {
      ...at,
      key: 'expiredToken',
      needs: ['control'],
      look: async (session, trial) => {
        const token = await session.good();
        await trial.control!.advanceSecurity((Number(token.claims['exp']) - session.seconds + 600) * 1_000);
        return (await session.harmless({ token })).reply.status;
      },
    },
    {
      ...at,
      key: 'challenge',
      look: async (session) => {
        const { reply } = await session.harmless({ token: null });
        return reply.headers['www-authenticate'] === undefined ? 'omit' : 'send';
      },
    },
    {
      ...at,
      key: 'organisationNumber',
      look: async (session) => (taken(await withoutOrganisation(session)) ? 'optional' : 'required'),
    },
  ];
}
