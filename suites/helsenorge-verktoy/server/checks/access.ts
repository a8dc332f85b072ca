/** Who may call the API: the token, its proof and its scopes. */
import { parseJwt } from '../../../../simulators/kernel/codecs/jwt.ts';
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import type { ServerCheck } from '../../../dsl/server.ts';
import { makeProofKey, type Jwt } from '../../../dsl/helseid/token.ts';
import type { Cast } from '../cast.ts';
import { apiRefusal, needTaken, seen, taken } from '../make.ts';
import { bodyOf, pairOf } from '../sending.ts';
import { Session, hashOf, type ApiCall, type Token, type Trial } from '../session.ts';
import { say } from '../texts.ts';
import { unsigned } from './unsigned.ts';

const step = '4.1';
const codes = ['SEC-110000', 'EHSEC-110002'];

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
async function boundToken(session: Session, trial: Trial): Promise<Token> {
  const token = await session.good();
  return token.bound ? token : trial.omit(noBound);
}

const noProofs = say(
  'ett bundet token utan ett riktigt bevis',
  'et bundet token uten et riktig bevis',
  'a bound token without a right proof',
);

async function wrongProofs(session: Session, trial: Trial): Promise<Exchange[]> {
  const token = await boundToken(session, trial);
  let kept = '';
  const wrong: ApiCall[] = [
    { proof: null },
    { proof: claims({ htm: 'POST' }) },
    { proof: claims({ htu: 'https://api.invalid/verktoy/v1/SelvstendigVerktoy' }) },
    { proof: claims({ ath: hashOf('another token') }) },
    { proof: claims({ ath: undefined }) },
    { proof: claims({ iat: session.seconds - 5_000 }) },
    { proof: claims({ jti: undefined }) },
    { proofKey: makeProofKey() },
    { proof: (jwt) => ({ ...jwt, header: { ...jwt.header, typ: 'JWT' } }) },
  ];
  const found: Exchange[] = [];
  for (const one of wrong) found.push(await session.getTool(undefined, { token, ...one }));
  const repeat = { token, proof: (jwt: Jwt) => jwt };
  const first = needTaken(trial, await session.getTool(undefined, repeat));
  kept = String(first.request.headers['dpop']);
  found.push(await session.getTool(undefined, { token, proof: () => kept }));
  return found;
}

const works = say(
  'Ett anrop med en giltig token tas emot',
  'Et kall med et gyldig token tas imot',
  'A call with a valid token is taken',
);

const header: ServerCheck<Cast> = {
  id: 'verktoy.server.token',
  title: works,
  rows: ['verktoy.token.header'],
  level: 'L0',
  step,
  async run(trial) {
    const exchange = await new Session(trial).list('AntallVerktoy=1');
    const row = 'verktoy.token.header';
    trial.demand(taken(exchange), { row, message: works, expected: '200', actual: seen(exchange), evidence: exchange });
  },
};

const expiredMessage = say(
  'API:et avvisar en token som har gått ut',
  'API-et avviser et token som har gått ut',
  'The API refuses a token that has expired',
);

/** One page says 401, another 403: both are right, and the reading tells which one it is. */
const expiry: ServerCheck<Cast> = {
  id: 'verktoy.server.token-expired',
  title: expiredMessage,
  rows: ['verktoy.token.expired'],
  level: 'L3',
  step,
  needs: ['control'],
  async run(trial) {
    const session = new Session(trial);
    const token = await session.good();
    const life = (Number(token.claims['exp']) - session.seconds + 600) * 1_000;
    await trial.control!.advanceSecurity(life);
    const exchange = await session.call('GET', '/v1/SelvstendigVerktoy?AntallVerktoy=1', { token });
    const holds = [401, 403].includes(exchange.reply.status);
    const row = 'verktoy.token.expired';
    trial.demand(holds, {
      row,
      message: expiredMessage,
      expected: '401 | 403',
      actual: seen(exchange),
      evidence: exchange,
    });
  },
};

const withoutScope = say(
  'API:et avvisar en token utan operationens scope',
  'API-et avviser et token uten scopet til operasjonen',
  'The API refuses a token without the scope of the operation',
);

/** Which of the client's scopes lets what through shows by trying each alone. */
const scopes: ServerCheck<Cast> = {
  id: 'verktoy.server.scopes',
  title: withoutScope,
  rows: ['verktoy.scope.send', 'verktoy.scope.catalogue'],
  level: 'L3',
  step,
  writes: true,
  async run(trial) {
    const session = new Session(trial);
    const usual = await session.good();
    const proof = usual.bound ? {} : { proof: null };
    const end = (name: string) => session.registered.scopes.filter((scope) => scope.endsWith(name));
    const reader = await session.token({ form: { scope: end('verktoykatalog_read').join(' ') }, ...proof });
    const sender = await session.token({ form: { scope: end('verktoysendtilinnbygger').join(' ') }, ...proof });
    const body = bodyOf(trial, pairOf(trial, 'scope'));
    const judge = (row: string, exchange: Exchange) => {
      const holds = [401, 403].includes(exchange.reply.status);
      trial.demand(holds, {
        row,
        message: withoutScope,
        expected: '403 | 401',
        actual: seen(exchange),
        evidence: exchange,
      });
    };
    needTaken(trial, await session.getTool(undefined, { token: reader }));
    judge('verktoy.scope.send', await session.call('POST', '/v1/Verktoy', { token: reader, body }));
    judge('verktoy.scope.catalogue', await session.getTool(undefined, { token: sender }));
  },
};

export const accessChecks: readonly ServerCheck<Cast>[] = [
  header,
  apiRefusal({
    id: 'token-missing',
    rows: ['verktoy.token.missing'],
    what: say('ett anrop utan token', 'et kall uten token', 'a call without a token'),
    status: 401,
    step,
    calls: async (session) => [await session.getTool(undefined, { token: null })],
  }),
  apiRefusal({
    id: 'token-validated',
    rows: ['verktoy.token.validated'],
    what: say('en token som inte håller', 'et token som ikke holder', 'a token that does not hold'),
    status: 401,
    codes,
    step,
    calls: async (session) => {
      const token = await session.good();
      const scheme = token.bound ? 'DPoP' : 'Bearer';
      const wrong = [forged(token), ...tampered(token), 'no-token-at-all'];
      const found: Exchange[] = [];
      for (const text of wrong) {
        const proof = token.bound ? { proof: (jwt: Jwt) => jwt } : {};
        found.push(await session.getTool(undefined, { token: text, scheme, ...proof }));
      }
      return found;
    },
  }),
  expiry,
  apiRefusal({
    id: 'token-proof',
    rows: ['verktoy.token.proof'],
    what: noProofs,
    status: 401,
    codes,
    step,
    calls: wrongProofs,
  }),
  scopes,
];
