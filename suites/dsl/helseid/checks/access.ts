/** The token at the APIs that it is for: where it is shown, with which scope, and what to do when it is no longer good. */
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import { check, type CheckSpec } from '../../check.ts';
import { plantFault } from '../../faults.ts';
import { callsIn, lookUpsIn, type Caller } from '../caller.ts';
import { accessToken, afterFirstAnswer, misplacedTokens, scopesOf, workWithOldToken } from '../shown-token.ts';
import { issuer, notArisen } from '../traffic.ts';
import type { Check, Text, Trial } from '../../types.ts';

const tokenLifetime = 60;
const expired = JSON.stringify({ Code: 'EHSEC-110002', Message: 'Token is expired or invalid' });
const headers = { 'content-type': 'application/json; charset=utf-8' };

/** Which rows a check rests on is for each suite to say: an API may have rows of its own. */
type Rows = Pick<CheckSpec, 'rows'>;

/** What the client of a suite must be brought to do for these checks. */
type AtApi = Omit<Caller, 'withQuery'>;

/** A check that the token stands in Authorization and nowhere else. */
export function tokenHeader(caller: AtApi, { rows }: Rows): Check {
  return check({
    id: caller.id('call', 'token-header'),
    rows,
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'Klienten skickar åtkomsttokenet i Authorization i varje anrop, och ingen annanstans.',
      nb: 'Klienten sender tilgangstokenet i Authorization i hvert kall, og ingen andre steder.',
      en: 'The client sends the access token in Authorization of every call, and nowhere else.',
    },
    run: async (trial, judge) => {
      await caller.everyAction(trial);
      const calls = callsIn(trial, caller);
      if (calls.length === 0) trial.skip(notArisen);
      const { bare, leaking } = misplacedTokens(calls);
      const wrong = [...bare, ...leaking];
      const actual = { withoutHeader: bare.length, elsewhere: leaking.length };
      const evidence = wrong.length > 0 ? wrong : calls;
      judge(wrong.length === 0, { expected: { withoutHeader: 0, elsewhere: 0 }, actual, evidence });
    },
  });
}

export interface Scoped extends Rows {
  readonly title: Text;
  /** Has the client call what is judged, and gives the calls. */
  readonly calls: (trial: Trial) => Promise<readonly Exchange[]>;
  /** The scope that a call needs. */
  readonly needed: (trial: Trial, call: Exchange) => string;
}

/** A check that calls are made with a token of their scope. */
export function tokenScope(caller: AtApi, { rows, title, calls: callsOf, needed }: Scoped): Check {
  return check({
    id: caller.id('call', 'token-scope'),
    rows,
    level: 'L0',
    step: '4.1',
    title,
    run: async (trial, judge) => {
      const calls = (await callsOf(trial)).filter((call) => accessToken(call) !== undefined);
      if (calls.length === 0) trial.skip(notArisen);
      const shown = calls.find((call) => !scopesOf(call).includes(needed(trial, call)));
      const [evidence, one] = [shown ?? calls, shown ?? calls[0]!];
      judge(!shown, { expected: needed(trial, one), actual: scopesOf(one), evidence });
    },
  });
}

/** A check that an expired token is replaced, under both documented answers. */
export function tokenRenewal(caller: AtApi, { rows }: Rows): Check {
  const [api] = caller.apis;
  return check({
    id: caller.id('call', 'token-renewal'),
    rows,
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
        await workWithOldToken(trial, api, () => caller.lookUp(trial), tokenLifetime);
        const last = lookUpsIn(trial, caller).at(-1)!;
        const actual = [status, last.reply.status];
        judge(last.reply.status === 200, { expected: [status, 200], actual, evidence: last });
      }
    },
  });
}

/** A check that a client that is refused tries one new token at most. */
export function reauthenticationOnce(caller: AtApi, { rows }: Rows): Check {
  const [api] = caller.apis;
  return check({
    id: caller.id('call', 'reauthentication-once'),
    rows,
    level: 'L3',
    step: '4.4',
    negative: true,
    title: {
      sv: 'Efter 401 eller 403 prövar klienten högst ett nytt token och slutar sedan.',
      nb: 'Etter 401 eller 403 prøver klienten høyst ett nytt token og stopper så.',
      en: 'After 401 or 403 the client tries at most one new token, and then stops.',
    },
    run: async (trial, judge) => {
      const { operation } = caller;
      for (const status of [401, 403]) {
        const mend = plantFault(trial.world, {
          system: api,
          operation,
          kind: 'status',
          status,
          headers,
          body: expired,
        });
        const { exchanges, outcome } = await caller.lookUp(trial);
        mend();
        const { tokens, calls } = afterFirstAnswer(exchanges, api);
        const actual = { status, tokens, calls, outcome };
        const expected = { status, tokens: '0 … 1', calls: '0 … 1', outcome: ['refused', 'failed'] };
        judge(tokens <= 1 && calls <= 1 && outcome !== 'done', { expected, actual, evidence: exchanges });
      }
    },
  });
}
