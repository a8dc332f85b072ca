/** Getting in at the API: address, token, scope, and what to do when the token is no longer good. */
import {
  accessToken,
  afterFirstAnswer,
  misplacedTokens,
  scopesOf,
  workWithOldToken,
} from '../../dsl/helseid/shown-token.ts';
import type { Check, Trial } from '../../dsl/types.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { citizen, practitioners, tool } from './cast.ts';
import { check } from '../../dsl/check.ts';
import { plantAnswer } from './faults.ts';
import { api, apiCalls, callsOf, keptFromBefore, lookUp, notArisen, tokensGranted } from './traffic.ts';

const tokenLifetime = 60;
const expired = { Code: 'EHSEC-110002', Message: 'Token is expired or invalid' };

/** One of each action, as a day's work has them. */
async function everyAction(trial: Trial): Promise<void> {
  const { world } = trial;
  const [{ hprNumber }] = practitioners(world);
  await lookUp(trial);
  await trial.act('searchTools', { term: 'motpart', rowCount: 5 });
  await trial.act('listTools', { filters: { Fagomrader: [1], Malgrupper: [2], Sprak: [3] }, pageSize: 50 });
  await trial.act('sendTool', { tool: tool(world).id, citizen: citizen(world), practitionerHpr: hprNumber });
}

export const accessChecks: readonly Check[] = [
  check({
    id: 'verktoy.access.base-url',
    rows: ['verktoy.client.base-url'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'Klienten anropar API:et på den adress som den är inställd på.',
      nb: 'Klienten kaller API-et på den adressen den er satt opp med.',
      en: 'The client calls the API at the address that it is set to.',
    },
    run: async (trial, judge) => {
      await lookUp(trial);
      const silent = apiCalls(trial).length === 0 && tokensGranted(trial).length === 0;
      if (silent) trial.skip(trial.fresh ? notArisen : keptFromBefore);
      const actual = apiCalls(trial)[0]?.request.received ?? null;
      judge(actual !== null, { expected: `${trial.endpoints[api]}/v1/…`, actual });
    },
  }),
  check({
    id: 'verktoy.access.token-header',
    rows: ['verktoy.client.token-header'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'Klienten skickar åtkomsttokenet i Authorization i varje anrop, och ingen annanstans.',
      nb: 'Klienten sender tilgangstokenet i Authorization i hvert kall, og ingen andre steder.',
      en: 'The client sends the access token in Authorization of every call, and nowhere else.',
    },
    run: async (trial, judge) => {
      await everyAction(trial);
      const calls = apiCalls(trial);
      if (calls.length === 0) trial.skip(notArisen);
      const { bare, leaking } = misplacedTokens(calls);
      const wrong = [...bare, ...leaking];
      const actual = { withoutHeader: bare.length, elsewhere: leaking.length };
      const evidence = wrong.length > 0 ? wrong : calls;
      judge(wrong.length === 0, { expected: { withoutHeader: 0, elsewhere: 0 }, actual, evidence });
    },
  }),
  check({
    id: 'verktoy.access.token-scope',
    rows: ['verktoy.client.token-scope'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'Klienten anropar varje operation med ett token som har operationens scope.',
      nb: 'Klienten kaller hver operasjon med et token som har scopet til operasjonen.',
      en: 'The client calls each operation with a token that has its scope.',
    },
    run: async (trial, judge) => {
      await everyAction(trial);
      const { sendScope, catalogueScope } = trial.world.profile(api);
      const calls = apiCalls(trial).filter((call) => accessToken(call) !== undefined);
      if (calls.length === 0) trial.skip(notArisen);
      const needed = (call: Exchange) => String(call.request.method === 'GET' ? catalogueScope : sendScope);
      const shown = calls.find((call) => !scopesOf(call).includes(needed(call)));
      const evidence = shown ?? calls;
      judge(!shown, { expected: needed(shown ?? calls[0]!), actual: scopesOf(shown ?? calls[0]!), evidence });
    },
  }),
  check({
    id: 'verktoy.access.calls',
    rows: ['verktoy.client.calls'],
    level: 'L1',
    step: '4.1',
    title: {
      sv: 'Klienten anropar varje operation med dokumenterad metod och sökväg.',
      nb: 'Klienten kaller hver operasjon med dokumentert metode og sti.',
      en: 'The client calls each operation with its documented method and path.',
    },
    run: async (trial, judge) => {
      await everyAction(trial);
      const calls = apiCalls(trial);
      if (calls.length === 0) trial.skip(notArisen);
      const stray = calls.filter(({ operation }) => operation === undefined);
      const line = ({ request }: Exchange) => `${request.method} ${request.path}`;
      const expected = [
        'GET …/v1/SelvstendigVerktoy',
        'GET …/SelvstendigVerktoy/{id}',
        'GET …/SokSelvstendigVerktoy',
        'POST …/v1/Verktoy',
      ];
      judge(stray.length === 0, { expected, actual: [...new Set((stray[0] ? stray : calls).map(line))] });
    },
  }),
  check({
    id: 'verktoy.access.token-renewal',
    rows: ['verktoy.client.token-renewal'],
    level: 'L4',
    step: '4.4',
    needs: ['memory'],
    title: {
      sv: 'När tokenet har gått ut hämtar klienten ett nytt och fortsätter, vare sig API:et svarar 401 eller 403.',
      nb: 'Når tokenet er utløpt, henter klienten et nytt og fortsetter, enten API-et svarer 401 eller 403.',
      en: 'When the token has expired the client fetches a new one and goes on, whether the API answers 401 or 403.',
    },
    run: async (trial, judge) => {
      trial.world.setProfile('helseid', 'tokenLifetimeSeconds', tokenLifetime);
      await trial.alive();
      for (const status of [401, 403]) {
        trial.world.setProfile(api, 'expiredToken', status);
        await workWithOldToken(trial, api, () => lookUp(trial), tokenLifetime);
        const last = callsOf(trial, 'getSelvstendigVerktoy').at(-1)!;
        judge(last.reply.status === 200, {
          expected: [status, 200],
          actual: [status, last.reply.status],
          evidence: last,
        });
      }
    },
  }),
  check({
    id: 'verktoy.access.reauthentication-once',
    rows: ['verktoy.client.reauthentication-once'],
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
        const mend = plantAnswer(trial.world, 'getSelvstendigVerktoy', expired, status);
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
