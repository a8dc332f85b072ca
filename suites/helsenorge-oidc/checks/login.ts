/** Sending a citizen off (request.ts), and taking them back. */
import { check } from '../../dsl/check.ts';
import type { Check } from '../../dsl/types.ts';
import { withAnswer } from './browser.ts';
import { representative } from './cast.ts';
import { requestChecks } from './request.ts';
import { comeBack, goThere, logIn, notArisen, tokenRequests } from './traffic.ts';

export const loginChecks: readonly Check[] = [
  ...requestChecks,
  check({
    id: 'oidc.login.state-checked',
    rows: ['oidc.client.state-checked'],
    level: 'L2',
    step: '4.2',
    negative: true,
    title: {
      sv: 'Klienten avvisar ett svar vars state inte är dess eget, och löser inte in koden.',
      nb: 'Klienten avviser et svar med en annen state enn sin egen, og løser ikke inn koden.',
      en: 'The client refuses an answer whose state is not its own, and does not redeem the code.',
    },
    run: async (trial, judge) => {
      const arrived = await goThere(trial);
      if (!arrived.callback) return trial.skip(notArisen);
      const foreign = withAnswer(arrived.callback, (answer) => answer.set('state', 'the-state-of-somebody-else'));
      const { outcome } = await comeBack(trial, arrived, foreign);
      const actual = { outcome, redeemed: tokenRequests(trial).length };
      const expected = { outcome: ['refused', 'failed'], redeemed: 0 };
      judge(outcome !== 'done' && actual.redeemed === 0, { expected, actual });
    },
  }),
  check({
    id: 'oidc.login.error-answer',
    rows: ['oidc.client.error-answer'],
    level: 'L3',
    step: '4.4',
    negative: true,
    title: {
      sv: 'Klienten tar ett svar med error för slutet på försöket: den löser inte in något, och ingen är inloggad.',
      nb: 'Klienten tar et svar med error for slutten på forsøket: den løser ikke inn noe, og ingen er logget inn.',
      en: 'The client takes an answer with error for the end of the attempt: it redeems nothing, and nobody is logged in.',
    },
    run: async (trial, judge) => {
      const arrived = await goThere(trial);
      if (!arrived.callback) return trial.skip(notArisen);
      const denied = withAnswer(arrived.callback, (answer) => {
        answer.delete('code');
        answer.set('error', 'access_denied');
      });
      const { outcome } = await comeBack(trial, arrived, denied);
      const actual = { outcome, redeemed: tokenRequests(trial).length };
      const expected = { outcome: ['refused', 'failed'], redeemed: 0 };
      judge(outcome !== 'done' && actual.redeemed === 0, { expected, actual });
    },
  }),
  check({
    id: 'oidc.login.code-once',
    rows: ['oidc.client.code-once'],
    level: 'L2',
    step: '4.2',
    title: {
      sv: 'Klienten löser in en kod en gång.',
      nb: 'Klienten løser inn en kode én gang.',
      en: 'The client redeems a code once.',
    },
    run: async (trial, judge) => {
      await logIn(trial);
      const calls = tokenRequests(trial);
      if (calls.length === 0) trial.skip(notArisen);
      judge(calls.length === 1, { expected: { redeemed: 1 }, actual: { redeemed: calls.length }, evidence: calls });
    },
  }),
  check({
    id: 'oidc.login.citizens',
    rows: ['oidc.client.citizens'],
    level: 'L2',
    step: '4.2',
    tentative: true,
    title: {
      sv: 'Klienten håller isär den som loggade in och den som företräds.',
      nb: 'Klienten holder den som logget inn og den som representeres fra hverandre.',
      en: 'The client keeps the citizen who logged in and the one who is represented apart.',
    },
    run: async (trial, judge) => {
      const { choice, loggedIn, represented } = representative(trial.world);
      const finished = await logIn(trial, choice);
      if (finished?.outcome !== 'done') return trial.skip(notArisen);
      const { result } = finished;
      const expected = { loggedIn: loggedIn.number, represented: represented.number };
      const actual = { loggedIn: result.loggedIn.number ?? null, represented: result.represented.number ?? null };
      const holds = actual.loggedIn === expected.loggedIn && actual.represented === expected.represented;
      judge(holds, { expected, actual, evidence: finished.exchanges });
    },
  }),
];
