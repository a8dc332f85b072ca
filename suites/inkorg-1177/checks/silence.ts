/** T16: calls that nobody answers. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { check } from '../../dsl/check.ts';
import type { Check, Text, Trial } from '../../dsl/types.ts';
import { message } from './cast.ts';
import { addMessage, sentValue } from './envelope.ts';
import { cannotBeTold, letTimePass, passTime, pausesOf } from './time.ts';
import { callsOf, notArisen, plant, send, struck } from './traffic.ts';

const neverRepeated: Text = {
  sv: 'Klienten upprepade aldrig anropet. En människa bedömer hur meddelandet ändå kommer fram.',
  nb: 'Klienten gjentok aldri kallet. Et menneske vurderer hvordan meldingen likevel kommer fram.',
  en: 'The client never repeated the call. A person judges how the message gets through all the same.',
};

/** Repetitions that still count as a reasonable number. */
const mostRepetitions = 10;
/** Seconds that the first repetition waits at least. */
const shortest = 1;
/** Seconds that the platform may take for an answer. */
const platformSeconds = 30;

/** Leaves every message of a day without an answer, and gives the tries. */
async function unanswered(trial: Trial): Promise<readonly Exchange[]> {
  const mend = plant(trial.world, { operation: addMessage, kind: 'silence' });
  await send(trial);
  struck(trial);
  await letTimePass(trial);
  mend();
  return struck(trial);
}

function grows(pauses: readonly number[]): boolean {
  const steady = pauses.every((pause, place) => place === 0 || pause >= pauses[place - 1]! - 0.5);
  return pauses[0]! >= shortest && steady && (pauses.length < 2 || pauses.at(-1)! > pauses[0]! + 0.5);
}

export const silenceChecks: readonly Check[] = [
  check({
    id: 'inkorg.silence.delay',
    rows: ['inkorg.client.no-answer-delay'],
    level: 'L3',
    step: '3.3',
    negative: true,
    needs: ['memory'],
    title: {
      sv: 'Utan svar upprepar klienten anropet med växande pauser.',
      nb: 'Uten svar gjentar klienten kallet med økende pauser.',
      en: 'Without an answer the client repeats the call with growing pauses.',
    },
    run: async (trial, judge) => {
      const evidence = await unanswered(trial);
      const pauses = pausesOf(evidence);
      if (pauses.length === 0) return trial.review(neverRepeated, evidence);
      judge(grows(pauses), { expected: 'growing seconds: 4, 20, 300, 1800', actual: pauses, evidence });
    },
  }),
  check({
    id: 'inkorg.silence.bounded',
    rows: ['inkorg.client.no-answer-bounded'],
    level: 'L3',
    step: '3.3',
    negative: true,
    needs: ['memory'],
    title: {
      sv: 'Utan svar ger klienten upp efter ett rimligt antal försök.',
      nb: 'Uten svar gir klienten opp etter et rimelig antall forsøk.',
      en: 'Without an answer the client gives up after a reasonable number of tries.',
    },
    run: async (trial, judge) => {
      const evidence = await unanswered(trial);
      const actual = { repetitions: evidence.length - 1 };
      judge(actual.repetitions <= mostRepetitions, {
        expected: { repetitions: `≤ ${mostRepetitions}` },
        actual,
        evidence,
      });
    },
  }),
  check({
    id: 'inkorg.silence.no-duplicates',
    rows: ['inkorg.client.no-duplicates'],
    level: 'L3',
    step: '3.3',
    negative: true,
    needs: ['memory'],
    title: {
      sv: 'När en upprepning har besvarats skickas meddelandet inte en gång till.',
      nb: 'Når en gjentakelse er besvart, sendes meldingen ikke en gang til.',
      en: 'Once a repetition has been answered the message is not sent again.',
    },
    run: async (trial, judge) => {
      plant(trial.world, { operation: addMessage, kind: 'silence', times: 2 });
      await send(trial);
      struck(trial);
      if (!(await passTime(trial))) trial.skip(cannotBeTold);
      const { person } = message(trial.world);
      const mine = callsOf(trial, addMessage).filter((one) => sentValue(one, 'subjectOfCareId') === person);
      const delivered = mine.filter(({ fault }) => fault === undefined);
      if (delivered.length === 0) trial.skip(notArisen);
      judge(delivered.length === 1, { expected: 1, actual: delivered.length, evidence: mine });
    },
  }),
  check({
    id: 'inkorg.silence.patience',
    rows: ['inkorg.client.patience'],
    level: 'L3',
    step: '3.3',
    negative: true,
    title: {
      sv: 'Klienten väntar minst de 30 sekunder som plattformen kan behöva.',
      nb: 'Klienten venter minst de 30 sekundene som plattformen kan trenge.',
      en: 'The client waits at least the 30 seconds that the platform may need.',
    },
    run: async (trial, judge) => {
      const { outcome, result } = await trial.act<{ answerWithinSeconds: number }>('settings');
      if (outcome !== 'done') trial.skip(notArisen);
      const actual = result.answerWithinSeconds;
      judge(actual >= platformSeconds, { expected: `≥ ${platformSeconds}`, actual });
    },
  }),
];
