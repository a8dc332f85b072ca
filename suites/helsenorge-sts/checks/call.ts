/** The token at an API, and what a client does when one of the two says no. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { check } from '../../dsl/check.ts';
import { sentHeader } from '../../dsl/exchange.ts';
import { plantFault } from '../../dsl/faults.ts';
import { lookUpsIn } from '../../dsl/helseid/caller.ts';
import { reauthenticationOnce } from '../../dsl/helseid/checks/access.ts';
import { misplacedTokens, workWithOldToken } from '../../dsl/helseid/shown-token.ts';
import { noTokenRequest, notArisen } from '../../dsl/helseid/traffic.ts';
import type { Acted, Check, Trial } from '../../dsl/types.ts';
import { api, apiCalls, caller, issuer, lookUp } from './traffic.ts';

const tokenLifetime = 60;
const mostRequests = 2;

const isBearer = (call: Exchange) => /^bearer /i.test(sentHeader(call, 'authorization') ?? '');

/** A look-up while the API takes no token, and the service gives none. */
async function withoutToken(trial: Trial) {
  const atApi = plantFault(trial.world, { system: api, operation: caller.operation, kind: 'error', code: 'SEC-110000' });
  const atIssuer = plantFault(trial.world, { system: issuer, operation: 'token', kind: 'error', code: 'invalid_client' });
  const acted: Acted = await lookUp(trial);
  atApi();
  atIssuer();
  const refused = acted.exchanges.filter(({ system }) => system === issuer);
  const [first] = refused;
  if (!first) trial.skip(noTokenRequest);
  const after = acted.exchanges.filter(({ system, number }) => system === api && number > first.number);
  return { acted, refused, after };
} // prettier-ignore

/** Whether a jti comes twice is judged elsewhere: here it gets its token all the same. */
function whateverJti({ run, ...spec }: Check): Check {
  const tolerant = (trial: Trial) => {
    trial.world.setProfile(issuer, 'assertionReuse', 'taken');
    return run(trial);
  };
  return { ...spec, run: tolerant };
}

const checks: readonly Check[] = [
  check({
    id: 'sts.call.token-header',
    rows: ['sts.client.bearer'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'Klienten skickar åtkomsttokenet som Bearer i Authorization i varje anrop, och ingen annanstans.',
      nb: 'Klienten sender tilgangstokenet som Bearer i Authorization i hvert kall, og ingen andre steder.',
      en: 'The client sends the access token as Bearer in Authorization of every call, and nowhere else.',
    },
    run: async (trial, judge) => {
      await caller.everyAction(trial);
      const calls = apiCalls(trial);
      if (calls.length === 0) trial.skip(notArisen);
      const { leaking } = misplacedTokens(calls);
      const other = calls.filter((call) => !isBearer(call));
      const wrong = [...other, ...leaking];
      const actual = { withoutBearer: other.length, elsewhere: leaking.length };
      const evidence = wrong.length > 0 ? wrong : calls;
      judge(wrong.length === 0, { expected: { withoutBearer: 0, elsewhere: 0 }, actual, evidence });
    },
  }),
  check({
    id: 'sts.call.token-renewal',
    rows: ['sts.client.token-renewal'],
    level: 'L4',
    step: '4.4',
    needs: ['memory'],
    title: {
      sv: 'När tokenet har gått ut hämtar klienten ett nytt och fortsätter, vare sig API:et svarar 401 eller 403.',
      nb: 'Når tokenet er utløpt, henter klienten et nytt og fortsetter, enten API-et svarer 401 eller 403.',
      en: 'When the token has expired the client fetches a new one and goes on, whether the API answers 401 or 403.',
    },
    run: async (trial, judge) => {
      trial.world.setProfile(issuer, 'tokenLifetimeSeconds', tokenLifetime);
      await trial.alive();
      for (const status of [401, 403]) {
        trial.world.setProfile(api, 'expiredToken', status);
        await workWithOldToken(trial, api, () => lookUp(trial), tokenLifetime);
        const last = lookUpsIn(trial, caller).at(-1)!;
        const actual = [status, last.reply.status];
        judge(last.reply.status === 200, { expected: [status, 200], actual, evidence: last });
      }
    },
  }),
  reauthenticationOnce(caller, { rows: ['sts.client.reauthentication-once'] }),
  check({
    id: 'sts.call.token-refused',
    rows: ['sts.client.token-refused'],
    level: 'L3',
    step: '4.4',
    negative: true,
    title: {
      sv: 'Får klienten inget token anropar den inget API och berättar att det inte gick.',
      nb: 'Får klienten ikke noe token, kaller den ikke noe API og forteller at det ikke gikk.',
      en: 'A client that gets no token calls no API and says that it failed.',
    },
    run: async (trial, judge) => {
      const { acted, after } = await withoutToken(trial);
      const actual = { calls: after.length, outcome: acted.outcome };
      const holds = after.length === 0 && acted.outcome !== 'done';
      judge(holds, { expected: { calls: 0, outcome: ['refused', 'failed'] }, actual, evidence: acted.exchanges });
    },
  }),
  check({
    id: 'sts.call.no-blind-retry',
    rows: ['sts.client.no-blind-retry'],
    level: 'L3',
    step: '4.4',
    negative: true,
    title: {
      sv: 'Klienten upprepar inte om och om igen en tokenbegäran som avvisades med 400.',
      nb: 'Klienten gjentar ikke gang på gang en tokenforespørsel som ble avvist med 400.',
      en: 'The client does not repeat a token request again and again that was refused with 400.',
    },
    run: async (trial, judge) => {
      const { refused } = await withoutToken(trial);
      const actual = refused.length;
      judge(actual <= mostRequests, { expected: `1 … ${mostRequests}`, actual, evidence: refused });
    },
  }),
];

export const callChecks: readonly Check[] = checks.map(whateverJti);
