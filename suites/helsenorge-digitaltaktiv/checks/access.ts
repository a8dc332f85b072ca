/** Getting in at the API: address, token, scope, and what to do when the token is no longer good. */
import { check } from '../../dsl/check.ts';
import type { Caller } from '../../dsl/helseid/caller.ts';
import { reauthenticationOnce, tokenHeader, tokenRenewal, tokenScope } from '../../dsl/helseid/checks/access.ts';
import type { Check, Trial } from '../../dsl/types.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { activeCitizen } from './cast.ts';
import { api, apiCalls, check as operation, lookUp, notArisen, toCheck } from './traffic.ts';

/** One of each action, as a day's work has them. */
async function everyAction(trial: Trial): Promise<void> {
  await lookUp(trial);
  await trial.act('syncStatus', { patients: [activeCitizen(trial.world)], omraade: 'Helsehjelp' });
}

export const accessId: Caller['id'] = (_, name) => `digitaltaktiv.access.${name}`;

const caller: Omit<Caller, 'withQuery'> = {
  id: accessId,
  apis: [api],
  operation,
  lookUp,
  everyAction,
};

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
  tokenHeader(caller, { rows: ['digitaltaktiv.client.token-header'] }),
  tokenScope(caller, {
    rows: ['digitaltaktiv.client.token-scope'],
    title: {
      sv: 'Klienten anropar HelsenorgeAktivSjekken med ett token som har dess scope.',
      nb: 'Klienten kaller HelsenorgeAktivSjekken med et token som har scopet til den.',
      en: 'The client calls HelsenorgeAktivSjekken with a token that has its scope.',
    },
    calls: async (trial) => {
      await lookUp(trial);
      return toCheck(apiCalls(trial));
    },
    needed: ({ world }) => String(world.profile(api)['checkScope']),
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
      await everyAction(trial);
      const calls = apiCalls(trial);
      if (calls.length === 0) trial.skip(notArisen);
      const stray = calls.filter((call) => call.operation === undefined);
      const line = ({ request }: Exchange) => `${request.method} ${request.path}`;
      const expected = ['GET …/v1/DigitaltAktivStatusEndringer', 'POST …/helsenorgeaktivsjekken/v1'];
      const shown = stray.length > 0 ? stray : calls;
      judge(stray.length === 0, { expected, actual: [...new Set(shown.map(line))], evidence: shown });
    },
  }),
  tokenRenewal(caller, { rows: ['digitaltaktiv.client.token-renewal'] }),
  reauthenticationOnce(caller, { rows: ['digitaltaktiv.client.reauthentication-once'] }),
];
