/** The token at the APIs that it is for: where it is shown, with which scope, and what to do when it is no longer good. */
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import { check, type CheckSpec } from '../../check.ts';
import { sentHeader } from '../../exchange.ts';
import { plantFault } from '../../faults.ts';
import { askForToken, callsIn, lookUpsIn, type Caller } from '../caller.ts';
import {
  accessToken,
  afterFirstAnswer,
  claimsOf,
  misplacedTokens,
  scopesOf,
  workWithOldToken,
} from '../shown-token.ts';
import { issuer, notArisen, tokensGranted } from '../traffic.ts';
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

/** How a call shows its token: `DPoP` of a bound one, with a proof. */
function shownAs(call: Exchange): Shown {
  const [word = ''] = (sentHeader(call, 'authorization') ?? '').split(' ');
  return { bound: claimsOf(call)['cnf'] !== undefined, word, proof: sentHeader(call, 'dpop') !== undefined };
}

interface Shown {
  readonly bound: boolean;
  readonly word: string;
  readonly proof: boolean;
}

const isRight = ({ bound, word, proof }: Shown) => (bound ? /^dpop$/i.test(word) && proof : /^bearer$/i.test(word));

/** A check that a bound token goes with its proof, behind the word that says so. */
export function tokenScheme(caller: AtApi): Check {
  return check({
    id: caller.id('call', 'token-scheme'),
    rows: ['helseid.client.token-scheme'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'Klienten visar ett bundet token efter ordet DPoP med ett bevis bredvid, och ett obundet efter Bearer.',
      nb: 'Klienten viser et bundet token etter ordet DPoP med et bevis ved siden av, og et ubundet etter Bearer.',
      en: 'The client shows a bound token behind the word DPoP with a proof beside it, and an unbound one behind Bearer.',
    },
    run: async (trial, judge) => {
      await caller.everyAction(trial);
      const calls = callsIn(trial, caller).filter((call) => accessToken(call) !== undefined);
      const wrong = calls.find((call) => !isRight(shownAs(call)));
      const shown = wrong ?? calls[0] ?? trial.skip(notArisen);
      const actual = shownAs(shown);
      const expected = actual.bound ? { ...actual, word: 'DPoP', proof: true } : { ...actual, word: 'Bearer' };
      judge(!wrong, { expected, actual, evidence: wrong ?? calls });
    },
  });
}

/** A check that a client leaves access tokens to those whom they are for. */
export function tokenOpaque(caller: AtApi): Check {
  const [api] = caller.apis;
  return check({
    id: caller.id('call', 'token-opaque'),
    rows: ['helseid.client.token-opaque'],
    level: 'L4',
    step: '4.4',
    title: {
      sv: 'Klienten läser inte i åtkomsttokenet: ett token med annat innehåll stör den inte.',
      nb: 'Klienten leser ikke i tilgangstokenet: et token med annet innhold forstyrrer den ikke.',
      en: 'The client does not look into the access token: one with other contents does not disturb it.',
    },
    run: async (trial, judge) => {
      await trial.alive();
      trial.world.setProfile(issuer, 'scopeClaim', 'array');
      await askForToken(trial, caller);
      if (tokensGranted(trial).length === 0) trial.skip(notArisen);
      const { outcome, exchanges } = await caller.lookUp(trial);
      const answered = exchanges.filter(({ system, reply }) => system === api && reply.status === 200).length;
      const actual = { outcome, answeredCalls: answered };
      const expected = { outcome: 'done', answeredCalls: 1 };
      judge(outcome === 'done' && answered > 0, { expected, actual, evidence: trial.exchanges() });
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
