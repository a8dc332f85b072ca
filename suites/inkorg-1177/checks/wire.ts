/** Answers on a bad line: lost, broken off, slow, in single bytes. What the portal did is untouched. */
import type { Fault } from '../../../simulators/kernel/faults.ts';
import { check } from '../../dsl/check.ts';
import type { Check, Need, Text, Trial } from '../../dsl/types.ts';
import { message } from './cast.ts';
import { addMessage } from './envelope.ts';
import { passTime } from './time.ts';
import { notArisen, perform, plant, send, struck } from './traffic.ts';

const common = { level: 'L3', step: '3.3', needs: ['socket'] as readonly Need[] } as const;

const breaks: readonly Pick<Fault, 'kind' | 'chunked'>[] = [
  { kind: 'reset' },
  { kind: 'truncate' },
  { kind: 'truncate', chunked: true },
];

/** An answer of some hundred bytes then takes less than a tenth of a second, and several reads. */
const bytesPerSecond = 8_000;

/** Both contracts, their answers on such a line. */
function splitCheck(id: string, fault: Pick<Fault, 'kind' | 'bytesPerSecond'>, title: Text): Check {
  return check({
    ...common,
    id,
    rows: ['inkorg.client.split-answer'],
    title,
    run: async (trial: Trial, judge) => {
      plant(trial.world, fault);
      const question = await perform<{ active: boolean }>(trial, 'isActive', { person: message(trial.world).person });
      const sending = await send(trial);
      const evidence = struck(trial);
      if (evidence.some(({ code }) => code !== undefined)) trial.skip(notArisen);
      const actual = { active: question.result?.active ?? null, sending: sending.outcome };
      const holds = actual.active === true && actual.sending === 'done';
      judge(holds, { expected: { active: true, sending: 'done' }, actual, evidence });
    },
  });
}

export const wireChecks: readonly Check[] = [
  check({
    ...common,
    id: 'inkorg.wire.broken',
    rows: ['inkorg.client.broken-answer'],
    negative: true,
    title: {
      sv: 'Ett svar som går förlorat eller bryts av räknas inte som levererat, och klienten fungerar efteråt.',
      nb: 'Et svar som går tapt eller brytes av, regnes ikke som levert, og klienten virker etterpå.',
      en: 'An answer that is lost or breaks off does not count as delivered, and the client works afterwards.',
    },
    run: async (trial, judge) => {
      for (const fault of breaks) {
        const mend = plant(trial.world, { operation: addMessage, ...fault });
        const { outcome, result } = await send(trial);
        mend();
        const evidence = struck(trial);
        const sent = outcome === 'done' && result.sent;
        judge(!sent, { expected: { sent: false }, actual: { ...fault, outcome, sent }, evidence });
      }
      await passTime(trial);
    },
  }),
  splitCheck(
    'inkorg.wire.single-bytes',
    { kind: 'chunks' },
    {
      sv: 'Klienten läser ett svar som kommer en byte i taget.',
      nb: 'Klienten leser et svar som kommer én byte om gangen.',
      en: 'The client reads an answer that comes byte by byte.',
    },
  ),
  splitCheck(
    'inkorg.wire.slow',
    { kind: 'slow', bytesPerSecond },
    {
      sv: 'Klienten läser ett långsamt svar till slutet.',
      nb: 'Klienten leser et langsomt svar til slutten.',
      en: 'The client reads a slow answer to its end.',
    },
  ),
];
