/** The loop: which offset the client sends, and when it replaces it. */
import { check } from '../../dsl/check.ts';
import type { Check, Trial } from '../../dsl/types.ts';
import { isoToStamp } from '../../../simulators/kernel/clock.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import { setConsent } from '../../../simulators/registers/consent.ts';
import { patientsOf } from './cast.ts';
import { plant } from './faults.ts';
import {
  askedIn,
  check as operation,
  firstRound,
  laterRound,
  notArisen,
  offsetGiven,
  offsetSent,
  sync,
  toCheck,
  toFeed,
} from './traffic.ts';

const common = { step: '4.3', level: 'L2' } as const;
const day = 86_400_000;
/** Longer than any three months: an offset as old as that gets all that the feed holds. */
const past = 93 * day;
const tableForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{5}Z$/;

/** As old as an offset becomes that the feed reaches back to no longer. */
const old = 100 * day;

/**
 * Puts the world's clock back before its first stamp, so that a client with a clock of its own sees the offset grow old too. A world that
 * has given stamps goes on from where it is: time never turns back in it.
 */
function beginBefore({ clock }: World, ms: number): void {
  const then = clock.now() - ms;
  if (clock.row.lastStamp / 100 >= then) return;
  const stands = clock.row.frozenAt !== null;
  clock.freeze(then);
  if (!stands) clock.freeze(null);
}

/** Two rounds with a change between them; the second call's offset beside the one that the server gave. */
async function twoRounds(trial: Trial) {
  const { all, active } = patientsOf(trial.world);
  const first = await firstRound(trial, all);
  const given = offsetGiven(first.exchanges);
  setConsent(trial.world, active[0]!, 'withdrawn');
  const second = await sync(trial, all, first.result.state);
  const call = toFeed(second.exchanges)[0] ?? trial.skip(notArisen);
  return { given, sent: offsetSent(call), call };
}

export const offsetChecks: readonly Check[] = [
  check({
    ...common,
    id: 'digitaltaktiv.feed.first-call',
    rows: ['digitaltaktiv.client.first-call'],
    title: {
      sv: 'Klienten anropar flödet första gången utan offset eller med ett tomt, eller frågar efter sin egen tidpunkt om alla.',
      nb: 'Klienten kaller endringsstrømmen første gang uten offset eller med et tomt, eller spør etter sitt eget tidspunkt om alle.',
      en: 'The client calls the feed without an offset or with an empty one the first time, or asks about all after a moment of its own.',
    },
    run: async (trial, judge) => {
      const { all } = patientsOf(trial.world);
      const { exchanges } = await sync(trial, all);
      const call = toFeed(exchanges)[0] ?? trial.skip(notArisen);
      const sent = offsetSent(call);
      const from = sent === '' ? 0 : Number(isoToStamp(sent));
      if (from < (call.at - past) * 100) return void judge(true, { expected: '', actual: sent, evidence: call });
      // Whoever changed before that moment is told by nobody but the check.
      const asked = new Set(askedIn(exchanges.filter(({ at }) => at * 100 >= from)));
      const actual = { offset: sent, asked: all.filter((number) => asked.has(number)) };
      judge(actual.asked.length === all.length, {
        expected: { offset: sent, asked: all },
        actual,
        evidence: exchanges,
      });
    },
  }),
  check({
    ...common,
    id: 'digitaltaktiv.feed.offset-kept',
    rows: ['digitaltaktiv.client.offset-kept'],
    title: {
      sv: 'Klienten skickar nästa gång precis det offset som servern gav.',
      nb: 'Klienten sender neste gang akkurat det offsetet som serveren ga.',
      en: 'The client sends exactly the offset that the server gave the next time.',
    },
    run: async (trial, judge) => {
      const { given, sent, call } = await twoRounds(trial);
      // A later one is a gap, which another check judges.
      if (Number(isoToStamp(sent)) > Number(isoToStamp(given))) trial.skip(notArisen);
      judge(isoToStamp(sent) === isoToStamp(given), { expected: given, actual: sent, evidence: call });
    },
  }),
  check({
    ...common,
    id: 'digitaltaktiv.feed.no-gap',
    rows: ['digitaltaktiv.client.no-gap'],
    title: {
      sv: 'Klienten skickar inget offset som är senare än det som servern gav sist.',
      nb: 'Klienten sender ikke et offset som er senere enn det serveren ga sist.',
      en: 'The client sends no offset that is later than the one that the server gave last.',
    },
    run: async (trial, judge) => {
      const { given, sent, call } = await twoRounds(trial);
      const later = Number(isoToStamp(sent)) > Number(isoToStamp(given));
      judge(!later, { expected: `≤ ${given}`, actual: sent, evidence: call });
    },
  }),
  check({
    ...common,
    id: 'digitaltaktiv.feed.offset-form',
    rows: ['digitaltaktiv.client.offset-form'],
    level: 'L1',
    title: {
      sv: 'Klienten skickar offset i UTC med fem decimaler.',
      nb: 'Klienten sender offset i UTC med fem desimaler.',
      en: 'The client sends an offset in UTC with five decimals.',
    },
    run: async (trial, judge) => {
      const { sent, call } = await twoRounds(trial);
      if (sent === '') trial.skip(notArisen);
      judge(tableForm.test(sent), { expected: 'yyyy-mm-ddThh:mm:ss.00000Z', actual: sent, evidence: call });
    },
  }),
  check({
    ...common,
    id: 'digitaltaktiv.feed.offset-old',
    rows: ['digitaltaktiv.client.offset-old'],
    level: 'L4',
    title: {
      sv: 'Klienten frågar på nytt om alla sina patienter när dess offset är äldre än tre månader.',
      nb: 'Klienten spør på nytt om alle pasientene sine når offsetet er eldre enn tre måneder.',
      en: 'The client asks anew about all its patients when its offset is older than three months.',
    },
    run: async (trial, judge) => {
      const { world } = trial;
      const { all, active } = patientsOf(world);
      beginBefore(world, old);
      const first = await firstRound(trial, all);
      setConsent(world, active[0]!, 'withdrawn');
      const given = Number(isoToStamp(offsetGiven(first.exchanges))) / 100;
      world.clock.advance(Math.max(given + old - world.clock.now(), 0));
      const { exchanges } = await sync(trial, all, first.result.state);
      if (exchanges.length === 0) trial.skip(notArisen);
      const asked = new Set(askedIn(exchanges));
      const actual = all.filter((number) => asked.has(number));
      judge(actual.length === all.length, { expected: all, actual, evidence: exchanges });
    },
  }),
  check({
    ...common,
    id: 'digitaltaktiv.feed.offset-after-work',
    rows: ['digitaltaktiv.client.offset-after-work'],
    level: 'L3',
    step: '4.4',
    title: {
      sv: 'Klienten byter offset först när den har frågat om alla som det gäller; ett fel däremellan tappar ingen.',
      nb: 'Klienten bytter offset først når den har spurt om alle det gjelder; en feil imellom mister ingen.',
      en: 'The client replaces its offset only when it has asked about all who matter; a failure in between loses nobody.',
    },
    run: async (trial, judge) => {
      const { world } = trial;
      const { all, active } = patientsOf(trial.world);
      const first = await firstRound(trial, all);
      setConsent(world, active[0]!, 'withdrawn');
      const mend = plant(world, [operation], { kind: 'error', code: 'SIM-SERVICE' });
      const failed = await laterRound(trial, all, first.result.state, [active[0]!]);
      mend();
      if (toCheck(failed.exchanges).length === 0) trial.skip(notArisen);
      const state = failed.outcome === 'done' ? failed.result.state : first.result.state;
      const { exchanges } = await sync(trial, all, state);
      const actual = askedIn(exchanges);
      judge(actual.includes(active[0]), { expected: [active[0]], actual, evidence: exchanges });
    },
  }),
];
