/** Sending a citizen off (request.ts), and taking them back. */
import type { Person } from '../../../fixtures/types.ts';
import { check } from '../../dsl/check.ts';
import type { Check, Text } from '../../dsl/types.ts';
import { withAnswer } from './browser.ts';
import { representative } from './cast.ts';
import { requestChecks } from './request.ts';
import {
  betweenLogins,
  comeBack,
  goThere,
  isTokenRequest,
  logIn,
  notArisen,
  tokenRequests,
  type Who,
} from './traffic.ts';

const known = ({ number, givenName, familyName }: Person) => ({ number, name: `${givenName} ${familyName}` });

/** By the number, or by the name where the client was told no number. */
function isSame({ number, name }: Who, person: Person): boolean {
  return number === undefined ? name === known(person).name : number === person.number;
}

interface Refusal {
  readonly part: string;
  readonly row: string;
  readonly title: Text;
  /** What is wrong with the answer that the browser brings. */
  readonly change: (answer: URLSearchParams) => void;
}

/** A check that the client takes nobody in by a wrong answer, and redeems nothing. */
function refusal({ part, row, title, change }: Refusal): Check {
  return check({
    id: `oidc.login.${part}`,
    rows: [row],
    level: 'L3',
    step: '4.4',
    title,
    run: async (trial, judge) => {
      const { outcome, exchanges } = await betweenLogins(trial, async () => {
        const arrived = await goThere(trial);
        return arrived.callback && comeBack(trial, arrived, withAnswer(arrived.callback, change));
      });
      const actual = { outcome, redeemed: exchanges.filter(isTokenRequest).length };
      const expected = { outcome: ['refused', 'failed'], redeemed: 0 };
      judge(outcome !== 'done' && actual.redeemed === 0, { expected, actual });
    },
  });
}

export const loginChecks: readonly Check[] = [
  ...requestChecks,
  refusal({
    part: 'state-checked',
    row: 'oidc.client.state-checked',
    title: {
      sv: 'Klienten avvisar ett svar vars state inte är dess eget, och löser inte in koden.',
      nb: 'Klienten avviser et svar med en annen state enn sin egen, og løser ikke inn koden.',
      en: 'The client refuses an answer whose state is not its own, and does not redeem the code.',
    },
    change: (answer) => answer.set('state', 'the-state-of-somebody-else'),
  }),
  refusal({
    part: 'error-answer',
    row: 'oidc.client.error-answer',
    title: {
      sv: 'Klienten tar ett svar med error för slutet på försöket: den löser inte in något, och ingen är inloggad.',
      nb: 'Klienten tar et svar med error for slutten på forsøket: den løser ikke inn noe, og ingen er logget inn.',
      en: 'The client takes an answer with error for the end of the attempt: it redeems nothing, and nobody is logged in.',
    },
    change: (answer) => {
      answer.delete('code');
      answer.set('error', 'access_denied');
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
      const expected = { loggedIn: known(loggedIn), represented: known(represented) };
      const actual = { loggedIn: finished.result.loggedIn, represented: finished.result.represented };
      const holds = isSame(actual.loggedIn, loggedIn) && isSame(actual.represented, represented);
      judge(holds, { expected, actual, evidence: finished.exchanges });
    },
  }),
];
