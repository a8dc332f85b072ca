/** The tokens at the APIs that they are for. */
import { callsIn } from '../../dsl/helseid/caller.ts';
import {
  reauthenticationOnce,
  tokenHeader,
  tokenOpaque,
  tokenRenewal,
  tokenScheme,
  tokenScope,
} from '../../dsl/helseid/checks/access.ts';
import type { Check } from '../../dsl/types.ts';
import { caller } from './caller.ts';
import { scopeNeeded } from './calls.ts';

export const accessChecks: readonly Check[] = [
  tokenHeader(caller, { rows: ['helseid.client.token-header'] }),
  tokenScheme(caller),
  tokenScope(caller, {
    rows: ['helseid.client.token-scope'],
    title: {
      sv: 'Klienten anropar varje API med ett token som har det scope som anropet kräver.',
      nb: 'Klienten kaller hvert API med et token som har scopet som kallet krever.',
      en: 'The client calls each API with a token that has the scope of the call.',
    },
    calls: async (trial) => {
      await caller.everyAction(trial);
      return callsIn(trial, caller);
    },
    needed: ({ world }, { system }) => scopeNeeded(world, system),
  }),
  tokenOpaque(caller),
  tokenRenewal(caller, { rows: ['helseid.client.token-renewal'] }),
  reauthenticationOnce(caller, { rows: ['helseid.client.reauthentication-once'] }),
];
