/** While a citizen is logged in at the client, and afterwards. */
import { setTimeout as wait } from 'node:timers/promises';
import { accessToken, misplacedTokens } from '../../dsl/helseid/shown-token.ts';
import { check } from '../../dsl/check.ts';
import { replyJson, sentForm } from '../../dsl/exchange.ts';
import type { Check, Trial } from '../../dsl/types.ts';
import { anyTool } from './cast.ts';
import {
  apiCalls,
  loggedIn,
  notArisen,
  provider,
  revocations,
  tokenRequests,
  type Finished,
  type Started,
} from './traffic.ts';

const callApi = (trial: Trial, { session }: Finished) => trial.act('callApi', { session, tool: anyTool(trial.world) });

/** The access token that the last login gave. */
function tokenGiven(trial: Trial): string | undefined {
  const granted = tokenRequests(trial).findLast(({ reply }) => reply.status === 200);
  return granted && (replyJson(granted) as { access_token?: string }).access_token;
}

export const sessionChecks: readonly Check[] = [
  check({
    id: 'oidc.session.token-header',
    rows: ['oidc.client.token-header'],
    level: 'L1',
    step: '4.3',
    title: {
      sv: 'Klienten skickar åtkomsttokenet i Authorization som Bearer, och ingen annanstans.',
      nb: 'Klienten sender tilgangstokenet i Authorization som Bearer, og ingen andre steder.',
      en: 'The client sends the access token in Authorization as Bearer, and nowhere else.',
    },
    run: async (trial, judge) => {
      await callApi(trial, await loggedIn(trial));
      const calls = apiCalls(trial);
      if (calls.length === 0) trial.skip(notArisen);
      const { bare, leaking } = misplacedTokens(calls);
      const foreign = calls.filter(
        (call) => accessToken(call) !== undefined && accessToken(call) !== tokenGiven(trial),
      );
      const wrong = [...bare, ...leaking, ...foreign];
      const actual = { withoutHeader: bare.length, elsewhere: leaking.length, another: foreign.length };
      const expected = { withoutHeader: 0, elsewhere: 0, another: 0 };
      judge(wrong.length === 0, { expected, actual, evidence: wrong.length > 0 ? wrong : calls });
    },
  }),
  check({
    id: 'oidc.session.token-expiry',
    rows: ['oidc.client.token-expiry'],
    level: 'L4',
    step: '4.3',
    title: {
      sv: 'Klienten använder inte ett åtkomsttoken efter dess expires_in.',
      nb: 'Klienten bruker ikke et tilgangstoken etter dets expires_in.',
      en: 'The client does not use an access token after its expires_in.',
    },
    run: async (trial, judge) => {
      trial.world.setProfile(provider, 'tokenSeconds', 1);
      const finished = await loggedIn(trial);
      const old = tokenGiven(trial);
      await wait(1_050);
      await callApi(trial, finished);
      const used = apiCalls(trial).filter((call) => accessToken(call) === old);
      judge(used.length === 0, { expected: { used: 0 }, actual: { used: used.length } });
    },
  }),
  check({
    id: 'oidc.session.run-again',
    rows: ['oidc.client.run-again'],
    level: 'L2',
    step: '4.3',
    title: {
      sv: 'Klienten kör hela inloggningen igen när den startas från Helsenorge, vem som än var inloggad hos den.',
      nb: 'Klienten kjører hele innloggingen på nytt når den startes fra Helsenorge, hvem som enn var logget inn hos den.',
      en: 'The client runs the whole login again when it is launched from Helsenorge, whoever it had logged in before.',
    },
    run: async (trial, judge) => {
      const { session } = await loggedIn(trial);
      const again = await trial.act<Started>('startLogin', { session });
      if (again.outcome !== 'done') return trial.skip(notArisen);
      const { pathname } = new URL(again.result.url, 'http://client.invalid');
      judge(pathname.endsWith('/v2/authorize'), { expected: '…/v2/authorize', actual: pathname });
    },
  }),
  check({
    id: 'oidc.session.revoke',
    rows: ['oidc.client.revoke'],
    level: 'L2',
    step: '4.3',
    title: {
      sv: 'Klienten anropar /revoke när medborgarens session hos den avslutas.',
      nb: 'Klienten kaller /revoke når innbyggerens sesjon hos den avsluttes.',
      en: "The client calls /revoke when the citizen's session with it ends.",
    },
    run: async (trial, judge) => {
      const { session } = await loggedIn(trial);
      await trial.act('logOut', { session });
      const calls = revocations(trial);
      const done = calls.filter((call) => call.reply.status === 200 && sentForm(call).has('token'));
      judge(done.length > 0, { expected: { revoked: '≥ 1' }, actual: { revoked: done.length } });
    },
  }),
];
