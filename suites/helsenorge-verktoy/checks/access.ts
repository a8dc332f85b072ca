/** Getting in at the API: address, token, scope, and what to do when the token is no longer good. */
import {
  reauthenticationOnce,
  tokenHeader,
  tokenOpaque,
  tokenRenewal,
  tokenScheme,
  tokenScope,
} from '../../dsl/helseid/checks/access.ts';
import { keptFromBefore, tokensGranted } from '../../dsl/helseid/traffic.ts';
import type { Check } from '../../dsl/types.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { check } from '../../dsl/check.ts';
import { caller } from './caller.ts';
import { asking } from './sender.ts';
import { api, apiCalls, lookUp, notArisen } from './traffic.ts';

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
  tokenHeader(caller, { rows: ['verktoy.client.token-header', 'helseid.client.token-header'] }),
  tokenScope(caller, {
    rows: ['verktoy.client.token-scope', 'helseid.client.token-scope'],
    title: {
      sv: 'Klienten anropar varje operation med ett token som har operationens scope.',
      nb: 'Klienten kaller hver operasjon med et token som har scopet til operasjonen.',
      en: 'The client calls each operation with a token that has its scope.',
    },
    calls: async (trial) => {
      await caller.everyAction(trial);
      return apiCalls(trial);
    },
    needed: ({ world }, { request }) => {
      const { sendScope, catalogueScope, guidanceScope } = world.profile(api);
      return String({ GET: catalogueScope, PUT: guidanceScope }[request.method] ?? sendScope);
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
      await caller.everyAction(trial);
      await trial.tryToAct('getPractitioner', asking(trial));
      const calls = apiCalls(trial);
      if (calls.length === 0) trial.skip(notArisen);
      const stray = calls.filter(({ operation }) => operation === undefined);
      const line = ({ request }: Exchange) => `${request.method} ${request.path}`;
      const expected = [
        'GET …/v1/SelvstendigVerktoy',
        'GET …/SelvstendigVerktoy/{id}',
        'GET …/SokSelvstendigVerktoy',
        'POST …/v1/Verktoy',
        'GET …/GrafiskElement/{id}',
        'PUT …/Veiledningstjeneste/{id}',
        'GET …/v1/Behandler',
      ];
      judge(stray.length === 0, { expected, actual: [...new Set((stray[0] ? stray : calls).map(line))] });
    },
  }),
  tokenRenewal(caller, { rows: ['verktoy.client.token-renewal', 'helseid.client.token-renewal'] }),
  reauthenticationOnce(caller, {
    rows: ['verktoy.client.reauthentication-once', 'helseid.client.reauthentication-once'],
  }),
  tokenScheme(caller),
  tokenOpaque(caller),
];
