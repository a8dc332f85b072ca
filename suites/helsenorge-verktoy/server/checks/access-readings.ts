/** Readings of who may call: what the documents leave open, and how this API takes it. */
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import { replyText } from '../../../dsl/exchange.ts';
import type { ServerCheck } from '../../../dsl/server.ts';
import type { Cast } from '../cast.ts';
import { apiRefusal, needTaken, seen, taken, type Reading } from '../make.ts';
import type { Session, Trial } from '../session.ts';
import { say } from '../texts.ts';
import { forged } from './access.ts';
import { clientIn } from './organisations.ts';

const step = '4.1';

async function withoutNumber(session: Session, trial: Trial): Promise<Exchange> {
  const usual = await session.good();
  const proof = usual.bound ? {} : { proof: null };
  const token = await session.token({ client: clientIn(trial, 'none'), ...proof });
  return session.getTool(undefined, { token });
}

const at = { system: 'helsenorge-verktoy', step } as const;
const named = (exchange: Exchange) => exchange.code ?? seen(exchange);

async function badToken(session: Session): Promise<Exchange> {
  const token = await session.good();
  return session.getTool(undefined, { token: forged(token), scheme: token.bound ? 'DPoP' : 'Bearer' });
}

export const accessReadings: readonly Reading[] = [
  {
    ...at,
    key: 'tokenScheme',
    look: async (session) => {
      const bound = await session.kept('usual');
      const takesBound = taken(await session.getTool(undefined, { token: bound }));
      const free = await session.ask({ proof: null });
      // An issuer that gives none leaves the API's own view unseen.
      if (!taken(free)) return takesBound ? 'by-token' : 'bearer';
      const takesUnbound = taken(await session.getTool(undefined, { token: await session.unbound() }));
      if (takesBound && takesUnbound) return 'by-token';
      return takesBound ? 'dpop' : takesUnbound ? 'bearer' : 'neither';
    },
  },
  {
    ...at,
    key: 'badTokenAnswer',
    look: async (session) => {
      const malformed = await session.getTool(undefined, { token: 'no-token-at-all' });
      const code = named(await badToken(session));
      if (code === named(malformed)) return code;
      return named(malformed) === 'SEC-110000' && code === 'EHSEC-110002' ? 'by-token' : `${named(malformed)}, ${code}`;
    },
  },
  {
    ...at,
    key: 'expiredToken',
    needs: ['control'],
    look: async (session, trial) => {
      const token = await session.good();
      await trial.control!.advanceSecurity((Number(token.claims['exp']) - session.seconds + 600) * 1_000);
      return (await session.getTool(undefined, { token })).reply.status;
    },
  },
  {
    ...at,
    key: 'unauthenticatedBody',
    look: async (session) =>
      replyText(await session.getTool(undefined, { token: null })) === '' ? 'empty' : 'code-message',
  },
  {
    ...at,
    key: 'challenge',
    look: async (session) =>
      (await session.getTool(undefined, { token: null })).reply.headers['www-authenticate'] === undefined
        ? 'omit'
        : 'send',
  },
  {
    ...at,
    key: 'organisationNumber',
    look: async (session, trial) => (taken(await withoutNumber(session, trial)) ? 'optional' : 'required'),
  },
  {
    ...at,
    key: 'missingScopeStatus',
    look: async (session, trial) => {
      const usual = await session.good();
      const client = clientIn(trial, 'reader');
      const token = await session.token({ client, ...(usual.bound ? {} : { proof: null }) });
      needTaken(trial, await session.getTool(undefined, { token }));
      // Without the scope nothing of the body is looked at, so that an empty one does for every server.
      return (await session.call('POST', '/v1/Verktoy', { token, body: '{}' })).reply.status;
    },
  },
];

const number = say(
  'en token utan överordnat organisationsnummer',
  'et token uten overordnet organisasjonsnummer',
  'a token without a parent organisation number',
);

const notDemanded = say(
  'API:et kräver inget organisationsnummer; läsningen organisationNumber säger det.',
  'API-et krever ikke organisasjonsnummer; lesningen organisationNumber sier det.',
  'The API demands no organisation number; the reading organisationNumber tells so.',
);

export const organisationNumber: ServerCheck<Cast> = apiRefusal({
  id: 'token-organisation-number',
  rows: ['verktoy.token.organisation-number'],
  what: number,
  status: 401,
  codes: ['EHSEC-110002'],
  step,
  calls: async (session, trial) => {
    const exchange = await withoutNumber(session, trial);
    return taken(exchange) ? trial.omit(notDemanded) : [exchange];
  },
});
