/** Faults of the service: what passes by itself, and answers that are no answers. */
import type { Check, Trial } from '../../dsl/types.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { citizen, practitioners, tool } from './cast.ts';
import { check } from '../../dsl/check.ts';
import { plant } from './faults.ts';
import { callsOf, lookUp, notArisen, perform } from './traffic.ts';

const underlying = { operation: 'sendVerktoy', kind: 'error', code: 'PVS-000204' } as const;
/** Milliseconds that the shortest wait before a new try may last, and how many tries are enough. */
const shortestPause = 30;
const mostTries = 10;

const sending = ({ world }: Trial) => ({
  tool: tool(world).id,
  citizen: citizen(world),
  practitionerHpr: practitioners(world)[0].hprNumber,
});

/** Milliseconds between calls. */
function pausesOf(calls: readonly Exchange[]): number[] {
  return calls.slice(1).map(({ wall }, index) => wall - calls[index]!.wall);
}

export const resilienceChecks: readonly Check[] = [
  check({
    id: 'verktoy.resilience.underlying-service',
    rows: ['verktoy.client.underlying-service'],
    level: 'L3',
    step: '4.4',
    title: {
      sv: 'Efter PVS-000204 räknar klienten verktyget varken som skickat eller avvisat, och kan pröva igen.',
      nb: 'Etter PVS-000204 regner klienten verktøyet verken som sendt eller avvist, og kan prøve igjen.',
      en: 'After PVS-000204 the client counts the tool as neither sent nor refused, and can try again.',
    },
    run: async (trial, judge) => {
      await trial.alive();
      const mend = plant(trial.world, underlying);
      const during = await perform(trial, 'sendTool', sending(trial));
      mend();
      const met = callsOf(trial, 'sendVerktoy');
      const reported = during.outcome === 'failed' || (during.outcome === 'refused' && during.code === 'PVS-000204');
      const actual = { outcome: during.outcome, code: during.code ?? null };
      judge(reported, { expected: { outcome: ['failed', 'refused'], code: 'PVS-000204' }, actual, evidence: met });
      const later = await perform(trial, 'sendTool', sending(trial));
      const tried = later.exchanges.findLast(({ operation }) => operation === 'sendVerktoy');
      if (tried && tried.reply.status >= 400) return;
      judge(later.outcome === 'done', { expected: 'done', actual: later.outcome, evidence: tried ?? met });
    },
  }),
  check({
    id: 'verktoy.resilience.retry-pause',
    rows: ['verktoy.client.retry-pause'],
    level: 'L3',
    step: '4.4',
    negative: true,
    title: {
      sv: 'En klient som prövar igen efter PVS-000204 väntar före varje försök och ger upp efter några.',
      nb: 'En klient som prøver igjen etter PVS-000204, venter før hvert forsøk og gir opp etter noen.',
      en: 'A client that tries again after PVS-000204 waits before each try, and gives up after some.',
    },
    run: async (trial, judge) => {
      const mend = plant(trial.world, underlying);
      await perform(trial, 'sendTool', sending(trial));
      mend();
      const calls = callsOf(trial, 'sendVerktoy');
      const pauses = pausesOf(calls);
      const patient = pauses.every((pause) => pause >= shortestPause) && calls.length <= mostTries;
      const expected = { tries: `≤ ${mostTries}`, milliseconds: `≥ ${shortestPause}` };
      judge(patient, { expected, actual: { tries: calls.length, milliseconds: pauses }, evidence: calls });
    },
  }),
  check({
    id: 'verktoy.resilience.error-without-body',
    rows: ['verktoy.client.error-without-body'],
    level: 'L3',
    step: '4.4',
    negative: true,
    title: {
      sv: 'Klienten redovisar ett fel utan läsbar kropp med dess status.',
      nb: 'Klienten melder en feil uten lesbar kropp med dens status.',
      en: 'The client reports an error without a readable body by its status.',
    },
    run: async (trial, judge) => {
      for (const body of ['', '<html>Bad gateway</html>']) {
        const mend = plant(trial.world, { operation: 'getSelvstendigVerktoy', kind: 'status', status: 502, body });
        const { outcome, code, message } = await lookUp(trial);
        mend();
        const met = trial.exchanges({ status: 502 });
        if (met.length === 0) trial.skip(notArisen);
        const named = outcome !== 'done' && `${code} ${message}`.includes('502');
        judge(named, {
          expected: '502',
          actual: { outcome, code: code ?? null, message: message ?? null },
          evidence: met,
        });
      }
    },
  }),
];
