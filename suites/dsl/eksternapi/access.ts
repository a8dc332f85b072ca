/** Who may call an API behind EksternAPI: the token and its proof. The same for each of them. */
import { parseJwt } from '../../../simulators/kernel/codecs/jwt.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { makeProofKey, type Jwt } from '../helseid/token.ts';
import type { ServerCheck } from '../server.ts';
import type { OtherClient } from './cast.ts';
import { needTaken, refusalBy, seen, taken, type Api } from './make.ts';
import { hashOf, type Token } from '../helseid/session.ts';
import type { ApiCall, ApiSession } from './session.ts';
import { noMember, say } from './texts.ts';
import { unsigned } from './unsigned.ts';

const step = '4.1';
export const codes = ['SEC-110000', 'EHSEC-110002'];

/** The token with another last part of its signature. */
export function forged({ text }: Token): string {
  const [head, body, tail = ''] = text.split('.');
  return `${head}.${body}.${tail.startsWith('A') ? 'B' : 'A'}${tail.slice(1)}`;
}

/** The token with other claims under the same signature, and without any. */
function tampered({ text }: Token): string[] {
  const { header, claims } = parseJwt(text)!;
  const [head, , tail] = text.split('.');
  const body = Buffer.from(JSON.stringify({ ...claims, exp: Number(claims['exp']) + 3_600 })).toString('base64url');
  return [`${head}.${body}.${tail}`, unsigned({ header, claims })];
}

const claims = (more: Readonly<Record<string, unknown>>) => (jwt: Jwt) => ({
  ...jwt,
  claims: { ...jwt.claims, ...more },
});

const noBound = say(
  'API:et tar inte emot bundna tokens; läsningen tokenScheme säger det.',
  'API-et tar ikke imot bundne tokener; lesningen tokenScheme sier det.',
  'The API takes no bound tokens; the reading tokenScheme tells so.',
);

/** A bound token that works, or the check does not apply. */
async function boundToken(session: ApiSession): Promise<Token> {
  const token = await session.good();
  return token.bound ? token : session.trial.omit(noBound);
}

const noProofs = say(
  'ett bundet token utan ett riktigt bevis',
  'et bundet token uten et riktig bevis',
  'a bound token without a right proof',
);

async function wrongProofs(session: ApiSession): Promise<Exchange[]> {
  const token = await boundToken(session);
  const wrong: ApiCall[] = [
    { proof: null },
    { proof: claims({ htm: 'DELETE' }) },
    { proof: claims({ htu: 'https://api.invalid/v1/elsewhere' }) },
    { proof: claims({ ath: hashOf('another token') }) },
    { proof: claims({ ath: undefined }) },
    { proof: claims({ iat: session.seconds - 5_000 }) },
    { proof: claims({ jti: undefined }) },
    { proofKey: makeProofKey() },
    { proof: (jwt) => ({ ...jwt, header: { ...jwt.header, typ: 'JWT' } }) },
  ];
  const found: Exchange[] = [];
  for (const one of wrong) found.push(await session.harmless({ token, ...one }));
  const first = needTaken(session.trial, await session.harmless({ token, proof: (jwt: Jwt) => jwt }));
  const kept = String(first.request.headers['dpop']);
  found.push(await session.harmless({ token, proof: () => kept }));
  return found;
}

async function wrongTokens(session: ApiSession): Promise<Exchange[]> {
  const token = await session.good();
  const scheme = token.bound ? 'DPoP' : 'Bearer';
  const found: Exchange[] = [];
  for (const text of [forged(token), ...tampered(token), 'no-token-at-all']) {
    const proof = token.bound ? { proof: (jwt: Jwt) => jwt } : {};
    found.push(await session.harmless({ token: text, scheme, ...proof }));
  }
  return found;
}

/** A token of a client that belongs to no organisation. */
export async function withoutOrganisation(session: ApiSession<{ clients: { none?: OtherClient } }>): Promise<Exchange> {
  const usual = await session.good();
  const client = session.trial.cast.clients.none ?? session.trial.skip(noMember('clients.none'));
  const token = await session.token({ client, ...(usual.bound ? {} : { proof: null }) });
  return session.harmless({ token });
}

const notDemanded = say(
  'API:et kräver inget organisationsnummer; läsningen organisationNumber säger det.',
  'API-et krever ikke organisasjonsnummer; lesningen organisationNumber sier det.',
  'The API demands no organisation number; the reading organisationNumber tells so.',
);

const works = say(
  'Ett anrop med en giltig token tas emot',
  'Et kall med et gyldig token tas imot',
  'A call with a valid token is taken',
);

const expired = say(
  'API:et avvisar en token som har gått ut',
  'API-et avviser et token som har gått ut',
  'The API refuses a token that has expired',
);

/** What of an API the checks of access use. */
export interface AccessOf<Session extends ApiSession> extends Pick<Api<Session>, 'prefix' | 'open'> {
  /** A call that works, unlike `harmless` so that mutants can tell which check it is of. */
  readonly probe: (session: Session, call?: ApiCall) => Promise<Exchange>;
  /** Rows that a call with a valid token shows beside `token.header`. */
  readonly alsoShown?: readonly string[];
}

type CheckOf<Session extends ApiSession> = ServerCheck<Session['trial']['cast']>;

function header<Session extends ApiSession>(api: AccessOf<Session>): CheckOf<Session> {
  const rows = [`${api.prefix}.token.header`, ...(api.alsoShown ?? [])];
  const id = `${api.prefix}.server.token`;
  return {
    id,
    title: works,
    rows,
    level: 'L0',
    step,
    async run(trial) {
      const exchange = await api.probe(api.open(trial, id));
      const found = { message: works, expected: '200', actual: seen(exchange), evidence: exchange };
      for (const row of rows) trial.demand(taken(exchange), { row, ...found });
    },
  };
}

/** One page says 401, another 403: both are right, and the reading tells which one it is. */
function expiry<Session extends ApiSession>({ prefix, open, probe }: AccessOf<Session>): CheckOf<Session> {
  const row = `${prefix}.token.expired`;
  const id = `${prefix}.server.token-expired`;
  return {
    id,
    title: expired,
    rows: [row],
    level: 'L3',
    step,
    needs: ['control'],
    async run(trial) {
      const session = open(trial, id);
      const token = await session.good();
      await trial.control!.advanceSecurity((Number(token.claims['exp']) - session.seconds + 600) * 1_000);
      const exchange = await probe(session, { token });
      const holds = [401, 403].includes(exchange.reply.status);
      trial.demand(holds, {
        row,
        message: expired,
        expected: '401 | 403',
        actual: seen(exchange),
        evidence: exchange,
      });
    },
  };
}

/** Checks of the token and its proof; scopes are for each API to say. */
export function accessChecksOf<Session extends ApiSession>(api: AccessOf<Session>): CheckOf<Session>[] {
  const row = (name: string) => `${api.prefix}.token.${name}`;
  return [
    header(api),
    refusalBy(api, {
      id: 'token-missing',
      rows: [row('missing')],
      what: say('ett anrop utan token', 'et kall uten token', 'a call without a token'),
      status: 401,
      step,
      calls: async (session) => [await session.harmless({ token: null })],
    }),
    refusalBy(api, {
      id: 'token-validated',
      rows: [row('validated')],
      what: say('en token som inte håller', 'et token som ikke holder', 'a token that does not hold'),
      status: 401,
      codes,
      step,
      calls: wrongTokens,
    }),
    expiry(api),
    refusalBy(api, {
      id: 'token-proof',
      rows: [row('proof')],
      what: noProofs,
      status: 401,
      codes,
      step,
      calls: wrongProofs,
    }),
    refusalBy(api, {
      id: 'token-organisation-number',
      rows: [row('organisation-number')],
      what: say(
        'en token utan överordnat organisationsnummer',
        'et token uten overordnet organisasjonsnummer',
        'a token without a parent organisation number',
      ),
      status: 401,
      codes: ['EHSEC-110002'],
      step,
      calls: async (session, trial) => {
        const exchange = await withoutOrganisation(session);
        return taken(exchange) ? trial.omit(notDemanded) : [exchange];
      },
    }),
  ];
}
