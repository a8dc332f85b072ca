/** T13 and T18: what the client makes of answers. */
import type { Method } from '../../../simulators/inkorg-1177/state.ts';
import { check } from '../../dsl/check.ts';
import type { Check, Trial } from '../../dsl/types.ts';
import type { Result } from '../client.ts';
import { citizen, message } from './cast.ts';
import { addMessage, answered, isActiveUser, at, responderNamespace, textOf, type Contract } from './envelope.ts';
import { letTimePass } from './time.ts';
import { callsOf, notArisen, perform, plant, plantAnswer, send, someCalls, struck } from './traffic.ts';

const wellKnown = ({ outcome, result }: { outcome: string; result?: Result }) => ({
  outcome,
  sent: result?.sent ?? null,
  resultCode: result?.resultCode ?? null,
});

/** The messages that got this result; without any the check ends. */
function withResult(trial: Trial, code: string) {
  const found = callsOf(trial, addMessage).filter((one) => textOf(at(answered(one), 'resultCode')) === code);
  return found.length > 0 ? found : trial.skip(notArisen);
}

/** A response with something at its end that a later version may bring. */
function laterResponse(contract: Contract, content: string): string {
  const later = '<later:extra xmlns:later="urn:example:later"><later:more>1</later:more></later:extra>';
  return `<r:${contract}Response xmlns:r="${responderNamespace(contract)}">${content}${later}</r:${contract}Response>`;
}

const sorted = (methods: readonly string[] = []) => methods.toSorted();

export const outcomeChecks: readonly Check[] = [
  check({
    id: 'inkorg.result.ok',
    rows: ['inkorg.client.result-ok'],
    level: 'L2',
    step: '3.3',
    title: {
      sv: 'OK räknas som levererat.',
      nb: 'OK regnes som levert.',
      en: 'OK counts as done.',
    },
    run: async (trial, judge) => {
      const acted = await send(trial, { person: citizen(trial.world, []) });
      const evidence = withResult(trial, 'OK');
      const holds = acted.outcome === 'done' && acted.result.sent;
      judge(holds, { expected: { outcome: 'done', sent: true }, actual: wellKnown(acted), evidence });
    },
  }),
  check({
    id: 'inkorg.result.info',
    rows: ['inkorg.client.result-info'],
    level: 'L2',
    step: '3.3',
    title: {
      sv: 'INFO räknas som levererat, och dess text kommer fram till användaren.',
      nb: 'INFO regnes som levert, og teksten kommer fram til brukeren.',
      en: 'INFO counts as done, and its text reaches the user.',
    },
    run: async (trial, judge) => {
      trial.world.setProfile('inkorg-1177', 'notifyWithoutMethods', 'info');
      const acted = await send(trial, { person: citizen(trial.world, []), notify: true });
      const evidence = withResult(trial, 'INFO');
      const text = textOf(at(answered(evidence[0]!), 'resultText')) ?? '';
      const actual = { ...wellKnown(acted), resultText: acted.result?.resultText ?? null };
      const holds = acted.outcome === 'done' && acted.result.sent && (acted.result.resultText ?? '').includes(text);
      judge(holds, { expected: { outcome: 'done', sent: true, resultText: text }, actual, evidence });
    },
  }),
  check({
    id: 'inkorg.result.error',
    rows: ['inkorg.client.result-error'],
    level: 'L2',
    step: '3.3',
    title: {
      sv: 'ERROR räknas inte som levererat, och dess text visas eller loggas.',
      nb: 'ERROR regnes ikke som levert, og teksten vises eller logges.',
      en: 'ERROR does not count as done, and its text is shown or logged.',
    },
    run: async (trial, judge) => {
      plant(trial.world, { operation: addMessage, kind: 'error', code: 'SIM-TEXT-LENGTH', times: 1 });
      const acted = await send(trial);
      const evidence = withResult(trial, 'ERROR');
      const text = textOf(at(answered(evidence[0]!), 'resultText')) ?? '';
      const told = [acted.result?.resultText, acted.message, trial.log].some((words) => words?.includes(text));
      const counted = acted.outcome === 'done' && acted.result.sent;
      const actual = { ...wellKnown(acted), textToldOrLogged: told };
      judge(!counted && told, { expected: { sent: false, textToldOrLogged: true }, actual, evidence });
    },
  }),
  check({
    id: 'inkorg.result.no-resend',
    rows: ['inkorg.client.no-resend-after-error'],
    level: 'L3',
    step: '3.3',
    negative: true,
    needs: ['memory'],
    title: {
      sv: 'Efter ERROR skickar klienten inte meddelandet igen, inte heller senare.',
      nb: 'Etter ERROR sender klienten ikke meldingen igjen, heller ikke senere.',
      en: 'After ERROR the client does not send the message again, nor later.',
    },
    run: async (trial, judge) => {
      plant(trial.world, { operation: addMessage, kind: 'error', code: 'ERROR' });
      await send(trial);
      struck(trial);
      await letTimePass(trial);
      const sent = callsOf(trial, addMessage);
      judge(sent.length === 1, { expected: 1, actual: sent.length, evidence: sent });
    },
  }),
  check({
    id: 'inkorg.answer.unknown-elements',
    rows: ['inkorg.client.unknown-elements'],
    level: 'L2',
    step: '3.3',
    title: {
      sv: 'Klienten hoppar över okända element från andra namnrymder i svar.',
      nb: 'Klienten hopper over ukjente elementer fra andre navnerom i svar.',
      en: 'The client passes over unknown elements of other namespaces in answers.',
    },
    run: async (trial, judge) => {
      plantAnswer(trial.world, isActiveUser, laterResponse(isActiveUser, '<r:status>true</r:status>'));
      plantAnswer(trial.world, addMessage, laterResponse(addMessage, '<r:resultCode>OK</r:resultCode>'));
      const { person } = message(trial.world);
      const question = await perform(trial, 'isActive', { person });
      const active = (question.result as { active?: boolean } | undefined)?.active ?? null;
      const seen = { outcome: question.outcome, active };
      judge(active === true, { expected: { outcome: 'done', active: true }, actual: seen, evidence: struck(trial) });
      const sending = await send(trial);
      const evidence = someCalls(trial, addMessage);
      judge(sending.outcome === 'done', { expected: 'done', actual: sending.outcome, evidence });
    },
  }),
  check({
    id: 'inkorg.answer.methods',
    rows: ['inkorg.client.notification-methods'],
    level: 'L2',
    step: '3.3',
    title: {
      sv: 'Klienten läser inget, ett eller flera aviseringssätt, Other inräknat.',
      nb: 'Klienten leser ingen, én eller flere varslingsmåter, også Other.',
      en: 'The client reads none, one or several kinds of notification, Other among them.',
    },
    run: async (trial, judge) => {
      const kinds: readonly (readonly Method[])[] = [[], ['Other'], ['SMS', 'Email']];
      for (const methods of kinds) {
        const person = citizen(trial.world, methods);
        const { outcome, result, exchanges } = await perform(trial, 'isActive', { person });
        if (!exchanges.some(({ reply }) => reply.status === 200)) trial.skip(notArisen);
        const actual = { outcome, methods: sorted((result as { methods?: string[] } | undefined)?.methods) };
        const expected = { outcome: 'done', methods: sorted(methods) };
        judge(JSON.stringify(actual) === JSON.stringify(expected), { expected, actual, evidence: exchanges });
        const sending = await send(trial, { person, notify: true });
        judge(sending.outcome === 'done', { expected: 'done', actual: sending.outcome, evidence: sending.exchanges });
      }
    },
  }),
];
