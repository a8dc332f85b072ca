/** What the client takes care of: that numbers stay where they belong, and that failures stay failures. */
import { check } from '../../dsl/check.ts';
import { sentText } from '../../dsl/exchange.ts';
import type { Check, Text, Trial } from '../../dsl/types.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { setConsent } from '../../../simulators/registers/consent.ts';
import { activeAdults } from './cast.ts';
import { plant } from './faults.ts';
import {
  ask,
  check as operation,
  feed,
  firstRound,
  laterRound,
  lookUp,
  notArisen,
  sync,
  toCheck,
  toFeed,
  type Listed,
} from './traffic.ts';

const noLog: Text = {
  sv: 'Klienten skrev ingen logg som når körningen. En attest täcker dess loggar.',
  nb: 'Klienten skrev ingen logg som når kjøringen. En attest dekker loggene.',
  en: 'The client wrote no log that reaches the run. An attestation covers its logs.',
};

/** A first round, a change, a second round, and a question: every way in which numbers come and go. */
async function daysWork(trial: Trial): Promise<readonly string[]> {
  const patients = activeAdults(trial.world, 3);
  const first = await sync(trial, patients);
  setConsent(trial.world, patients[0]!, 'withdrawn');
  if (first.outcome === 'done') await sync(trial, patients, first.result.state);
  await ask(trial, patients);
  if (trial.exchanges().length === 0) trial.skip(notArisen);
  return patients;
}

function addressOf({ request }: Exchange): string {
  const address = `${request.received}?${request.query}`;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Requests that were sent again as they were, after a 400 had refused them. */
function repeated(calls: readonly Exchange[]): Exchange[] {
  const refused = new Set<string>();
  return calls.filter((call) => {
    const line = `${call.request.query} ${sentText(call)}`;
    const again = refused.has(line);
    if (call.reply.status === 400) refused.add(line);
    return again;
  });
}

export const careChecks: readonly Check[] = [
  check({
    id: 'digitaltaktiv.care.identity-in-body',
    rows: ['digitaltaktiv.client.identity-in-body'],
    level: 'L1',
    step: '4.2',
    title: {
      sv: 'Klienten sätter aldrig ett personnummer i en URL.',
      nb: 'Klienten setter aldri et fødselsnummer i en URL.',
      en: 'The client never puts a national number in a URL.',
    },
    run: async (trial, judge) => {
      const numbers = await daysWork(trial);
      const wrong = trial.exchanges((exchange) => numbers.some((number) => addressOf(exchange).includes(number)));
      const actual = wrong.map(addressOf);
      judge(wrong.length === 0, { expected: [], actual, evidence: wrong.length > 0 ? wrong : trial.exchanges() });
    },
  }),
  check({
    id: 'digitaltaktiv.care.logs',
    rows: ['digitaltaktiv.client.logs'],
    level: 'L2',
    step: '4.4',
    title: {
      sv: 'Klienten skriver inga personnummer i sin logg.',
      nb: 'Klienten skriver ingen fødselsnumre i loggen sin.',
      en: 'The client writes no national numbers to its log.',
    },
    run: async (trial, judge) => {
      const numbers = await daysWork(trial);
      const mend = plant(trial.world, [operation], { kind: 'error', code: 'SIM-SERVICE' });
      await ask(trial, numbers);
      mend();
      const actual = numbers.filter((number) => trial.log.includes(number)).length;
      judge(actual === 0, { expected: 0, actual });
      if (trial.log.trim() === '') trial.note(noLog);
    },
  }),
  check({
    id: 'digitaltaktiv.care.no-blind-retry',
    rows: ['digitaltaktiv.client.no-blind-retry'],
    level: 'L3',
    step: '4.4',
    negative: true,
    title: {
      sv: 'Klienten upprepar inte oförändrad en begäran som avvisades med 400.',
      nb: 'Klienten gjentar ikke uendret en forespørsel som ble avvist med 400.',
      en: 'The client does not repeat unchanged a request that was refused with a 400.',
    },
    run: async (trial, judge) => {
      const { world } = trial;
      const patients = activeAdults(world, 2);
      const mendCheck = plant(world, [operation], { kind: 'error', code: 'SIM-BODY' });
      const asked = await lookUp(trial);
      mendCheck();
      const mendFeed = plant(world, feed, { kind: 'error', code: 'SIM-OFFSET' });
      const round = await trial.act('syncStatus', { patients, omraade: 'Helsehjelp' });
      mendFeed();
      const refused = [toCheck(asked.exchanges), toFeed(round.exchanges)];
      if (!refused.flat().some(({ reply }) => reply.status === 400)) trial.skip(notArisen);
      for (const calls of refused) {
        const actual = { repeated: repeated(calls).length };
        judge(actual.repeated === 0, { expected: { repeated: 0 }, actual, evidence: calls });
      }
    },
  }),
  check({
    id: 'digitaltaktiv.care.failure',
    rows: ['digitaltaktiv.client.failure'],
    level: 'L3',
    step: '4.4',
    negative: true,
    title: {
      sv: 'Efter 500 gissar klienten ingen status: den gamla står kvar, och numren frågas om igen.',
      nb: 'Etter 500 gjetter klienten ingen status: den gamle står, og det spørres om numrene igjen.',
      en: 'After a 500 the client guesses no status: the old one stands, and the numbers are asked about again.',
    },
    run: async (trial, judge) => {
      const { world } = trial;
      const patients = activeAdults(world, 2);
      const first = await firstRound(trial, patients);
      setConsent(world, patients[0]!, 'withdrawn');
      const mend = plant(world, [operation], { kind: 'error', code: 'SIM-SERVICE' });
      const asked = await ask(trial, patients);
      const round = await laterRound(trial, patients, first.result.state, [patients[0]!]);
      mend();
      // Both were active when they were asked about last: whoever says so still has kept the old status.
      const guessed = (asked.outcome === 'done' ? asked.result.statuses : []).filter(({ self }) => !self);
      judge(guessed.length === 0, { expected: [], actual: guessed, evidence: asked.exchanges });
      const kept = (statuses: readonly Listed[]) => statuses.find((one) => one.number === patients[0])?.self ?? false;
      const actual = round.outcome === 'done' ? kept(round.result.statuses) : round.outcome;
      if (!judge(actual !== false, { expected: true, actual, evidence: round.exchanges })) return;
      const later = await ask(trial, patients);
      const status = later.result?.statuses.find((one) => one.number === patients[0])?.self ?? false;
      const seen = { outcome: later.outcome, self: status };
      const holds = later.outcome === 'done' && !status;
      judge(holds, { expected: { outcome: 'done', self: false }, actual: seen, evidence: later.exchanges });
    },
  }),
];
