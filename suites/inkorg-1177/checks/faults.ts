/** T15: SOAP faults, of the platform and of the portal. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { check } from '../../dsl/check.ts';
import type { Acted, Check, Text, Trial } from '../../dsl/types.ts';
import { addMessage, answered, at, isActiveUser, textOf } from './envelope.ts';
import { letTimePass, passTime, pausesOf } from './time.ts';
import { callsOf, plant, plantAnswer, send, struck } from './traffic.ts';

/** Faults of the platform that a client must bear: some that pass, some that stay. */
const codes = ['VP004', 'VP007', 'VP009', 'VP015'] as const;

const fiveMinutes = 300;

const noLog: Text = {
  sv: 'Klientens logg når inte körningen. En människa bedömer den.',
  nb: 'Klientens logg når ikke kjøringen. Et menneske vurderer den.',
  en: "The client's log does not reach the run. A person judges it.",
};

/** Shortest pause that is allowed, in seconds, with the little that clocks differ by. */
const allowed = (pauses: readonly number[]) => pauses.every((pause) => pause >= fiveMinutes - 0.5);

/** The technical words of a fault, which users are to be spared. */
function technicalWords(exchange: Exchange): string[] {
  const fault = answered(exchange);
  const words = [at(fault, 'faultstring'), at(fault, 'detail', 'detailString')].map((node) => textOf(node)?.trim());
  return words.filter((text): text is string => Boolean(text));
}

const withoutSpaces = (text: string) => text.replaceAll(/\s+/g, ' ');

interface Met {
  readonly fault: Exchange;
  readonly acted: Acted;
  readonly words: readonly string[];
}

/** Lets a sending meet each of the faults in turn. What the client keeps for later is done in the end, and troubles no other check. */
async function meetEach(trial: Trial, judge: (met: Met) => void): Promise<void> {
  for (const code of codes) {
    const mend = plant(trial.world, { operation: addMessage, kind: 'error', code });
    const acted = await send(trial);
    mend();
    const fault = struck(trial).at(-1)!;
    judge({ fault, acted, words: technicalWords(fault) });
  }
  await passTime(trial);
}

/** What of the fault the log must hold; without any log a person must look. */
function logCheck(id: string, row: string, title: Text, wanted: (met: Met) => string): Check {
  return check({
    id,
    rows: [row],
    level: 'L3',
    step: '3.3',
    negative: true,
    title,
    run: async (trial, judge) => {
      await meetEach(trial, (met) => {
        const expected = withoutSpaces(wanted(met));
        if (trial.log.trim() === '') return trial.review(noLog, met.fault);
        const actual = withoutSpaces(trial.log).slice(-500);
        judge(withoutSpaces(trial.log).includes(expected), { expected, actual, evidence: met.fault });
      });
    },
  });
}

const counted = ({ outcome, result }: Acted) => outcome === 'done' && Boolean((result as { sent?: boolean }).sent);

export const faultChecks: readonly Check[] = [
  check({
    id: 'inkorg.fault.technical',
    rows: ['inkorg.client.fault-technical'],
    level: 'L3',
    step: '3.3',
    negative: true,
    title: {
      sv: 'Ett SOAP-fel visas för användaren som tekniskt fel, utan detaljer.',
      nb: 'En SOAP-feil vises for brukeren som teknisk feil, uten detaljer.',
      en: 'A SOAP fault is shown to the user as a technical error, without details.',
    },
    run: async (trial, judge) => {
      await meetEach(trial, ({ fault, acted, words }) => {
        const { outcome, message = '' } = acted;
        const spared = words.every((text) => !message.includes(text.slice(0, 30)));
        const actual = { outcome, message };
        judge(!counted(acted) && message !== '' && spared, {
          expected: { outcome: ['refused', 'failed'], messageWithout: words },
          actual,
          evidence: fault,
        });
      });
    },
  }),
  logCheck(
    'inkorg.fault.logged',
    'inkorg.client.fault-logged',
    {
      sv: 'Detaljerna i ett SOAP-fel loggas.',
      nb: 'Detaljene i en SOAP-feil logges.',
      en: 'The detail of a SOAP fault is logged.',
    },
    ({ words }) => words.at(-1) ?? '',
  ),
  logCheck(
    'inkorg.fault.correlation',
    'inkorg.client.correlation-logged',
    {
      sv: 'Loggen om ett fel har plattformens korrelations-id.',
      nb: 'Loggen om en feil har plattformens korrelasjons-id.',
      en: "The log of a fault holds the platform's correlation id.",
    },
    ({ fault }) => fault.reply.headers['x-skltp-correlation-id'] ?? '',
  ),
  check({
    id: 'inkorg.fault.producer',
    rows: ['inkorg.client.producer-fault'],
    level: 'L3',
    step: '3.3',
    negative: true,
    title: {
      sv: 'Ett fel från portalen, utan VP-kod, hanteras som plattformens.',
      nb: 'En feil fra portalen, uten VP-kode, håndteres som plattformens.',
      en: 'A fault of the portal, without a VP code, is handled like one of the platform.',
    },
    run: async (trial, judge) => {
      const said = 'Internt fel i portalens mottagning';
      const fault = `<soap:Fault><faultcode>soap:Server</faultcode><faultstring>${said}</faultstring></soap:Fault>`;
      const mend = plantAnswer(trial.world, addMessage, fault, 500);
      const acted = await send(trial);
      mend();
      const actual = { outcome: acted.outcome, message: acted.message ?? null };
      judge(!counted(acted) && !actual.message?.includes(said), {
        expected: { outcome: ['refused', 'failed'], messageWithout: said },
        actual,
        evidence: struck(trial),
      });
      await passTime(trial);
    },
  }),
  check({
    id: 'inkorg.fault.resend',
    rows: ['inkorg.client.resend-after-fault'],
    level: 'L3',
    step: '3.3',
    negative: true,
    needs: ['memory'],
    title: {
      sv: 'Efter ett SOAP-fel upprepas ett anrop tidigast efter fem minuter.',
      nb: 'Etter en SOAP-feil gjentas et kall tidligst etter fem minutter.',
      en: 'After a SOAP fault a call is repeated after five minutes at the earliest.',
    },
    run: async (trial, judge) => {
      const mend = plant(trial.world, { operation: addMessage, kind: 'error', code: 'VP009' });
      await send(trial);
      struck(trial);
      await letTimePass(trial);
      mend();
      for (const contract of [addMessage, isActiveUser] as const) {
        const repeated = callsOf(trial, contract);
        const actual = { calls: repeated.length, secondsBetween: pausesOf(repeated) };
        const expected = { secondsBetween: `≥ ${fiveMinutes}` };
        judge(allowed(actual.secondsBetween), { expected, actual, evidence: repeated });
      }
    },
  }),
];
