/** Getting in at the API: address, token, scope, and what to do when the token is no longer good. */
import { check } from '../../dsl/check.ts';
import {
  accessToken,
  afterFirstAnswer,
  misplacedTokens,
  scopesOf,
  workWithOldToken,
} from '../../dsl/helseid/shown-token.ts';
import type { Check, Trial } from '../../dsl/types.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { activeCitizen } from './cast.ts';
import { plant } from './faults.ts';
import { api, apiCalls, check as operation, checkCalls, issuer, lookUp, notArisen, toCheck } from './traffic.ts';

const tokenLifetime = 60;
const expired = JSON.stringify({ Code: 'EHSEC-110002', Message: 'Token is expired or invalid' });
const headers = { 'content-type': 'application/json; charset=utf-8' };

/** One of each action, as a day's work has them. */
async function everyAction(trial: Trial): Promise<readonly [Exchange, ...Exchange[]]> {
  await lookUp(trial);
  await trial.act('syncStatus', { patients: [activeCitizen(trial.world)], omraade: 'Helsehjelp' });
  const [call, ...more] = apiCalls(trial);
  return call ? [call, ...more] : trial.skip(notArisen);
}

export const accessChecks: readonly Check[] = [
  check({
    id: 'digitaltaktiv.access.base-url',
    rows: ['digitaltaktiv.client.base-url'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'Klienten anropar API:et på den adress som den är inställd på.',
      nb: 'Klienten kaller API-et på den adressen den er satt opp med.',
      en: 'The client calls the API at the address that it is set to.',
    },
    run: async (trial, judge) => {
      await lookUp(trial);
      if (trial.exchanges().every(({ reply }) => reply.status >= 400)) trial.skip(notArisen);
      const actual = apiCalls(trial)[0]?.request.received ?? null;
      judge(actual !== null, { expected: `${trial.endpoints[api]}/…`, actual });
    },
  }),
  check({
    id: 'digitaltaktiv.access.token-header',
    rows: ['digitaltaktiv.client.token-header'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'Klienten skickar åtkomsttokenet i Authorization i varje anrop, och ingen annanstans.',
      nb: 'Klienten sender tilgangstokenet i Authorization i hvert kall, og ingen andre steder.',
      en: 'The client sends the access token in Authorization of every call, and nowhere else.',
    },
    run: async (trial, judge) => {
      const calls = await everyAction(trial);
      const { bare, leaking } = misplacedTokens(calls);
      const wrong = [...bare, ...leaking];
      const actual = { withoutHeader: bare.length, elsewhere: leaking.length };
      const evidence = wrong.length > 0 ? wrong : calls;
      judge(wrong.length === 0, { expected: { withoutHeader: 0, elsewhere: 0 }, actual, evidence });
    },
  }),
  check({
    id: 'digitaltaktiv.access.token-scope',
    rows: ['digitaltaktiv.client.token-scope'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'Klienten anropar HelsenorgeAktivSjekken med ett token som har dess scope.',
      nb: 'Klienten kaller HelsenorgeAktivSjekken med et token som har scopet til den.',
      en: 'The client calls HelsenorgeAktivSjekken with a token that has its scope.',
    },
    run: async (trial, judge) => {
      await lookUp(trial);
      const calls = toCheck(apiCalls(trial)).filter((call) => accessToken(call) !== undefined);
      if (calls.length === 0) trial.skip(notArisen);
      const expected = String(trial.world.profile(api)['checkScope']);
      const without = calls.find((call) => !scopesOf(call).includes(expected));
      judge(!without, { expected, actual: scopesOf(without ?? calls[0]!), evidence: without ?? calls });
    },
  }),
  check({
    id: 'digitaltaktiv.access.calls',
    rows: ['digitaltaktiv.client.calls'],
    level: 'L1',
    step: '4.1',
    title: {
      sv: 'Klienten anropar varje operation med dokumenterad metod och sökväg.',
      nb: 'Klienten kaller hver operasjon med dokumentert metode og sti.',
      en: 'The client calls each operation with its documented method and path.',
    },
    run: async (trial, judge) => {
      const calls = await everyAction(trial);
      const stray = calls.filter((call) => call.operation === undefined);
      const line = ({ request }: Exchange) => `${request.method} ${request.path}`;
      const expected = ['GET …/v1/DigitaltAktivStatusEndringer', 'POST …/helsenorgeaktivsjekken/v1'];
      const shown = stray.length > 0 ? stray : calls;
      judge(stray.length === 0, { expected, actual: [...new Set(shown.map(line))], evidence: shown });
    },
  }),
  check({
    id: 'digitaltaktiv.access.token-renewal',
    rows: ['digitaltaktiv.client.token-renewal'],
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
        const last = checkCalls(trial).at(-1)!;
        const actual = [status, last.reply.status];
        judge(last.reply.status === 200, { expected: [status, 200], actual, evidence: last });
      }
    },
  }),
  check({
    id: 'digitaltaktiv.access.reauthentication-once',
    rows: ['digitaltaktiv.client.reauthentication-once'],
    level: 'L3',
    step: '4.4',
    negative: true,
    title: {
      sv: 'Efter 401 eller 403 prövar klienten högst ett nytt token och slutar sedan.',
      nb: 'Etter 401 eller 403 prøver klienten høyst ett nytt token og stopper så.',
      en: 'After 401 or 403 the client tries at most one new token, and then stops.',
    },
    run: async (trial, judge) => {
      for (const status of [401, 403]) {
        const mend = plant(trial.world, [operation], { kind: 'status', status, headers, body: expired });
        const { exchanges, outcome } = await lookUp(trial);
        mend();
        const { tokens, calls } = afterFirstAnswer(exchanges, api);
        const actual = { status, tokens, calls, outcome };
        const expected = { status, tokens: '0 … 1', calls: '0 … 1', outcome: ['refused', 'failed'] };
        judge(tokens <= 1 && calls <= 1 && outcome !== 'done', { expected, actual, evidence: exchanges });
      }
    },
  }),
];
