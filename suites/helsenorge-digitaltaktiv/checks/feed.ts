/** The loop: which offset the client sends, and whom it asks about. */
import { check } from '../../dsl/check.ts';
import type { Check, Text, Trial } from '../../dsl/types.ts';
import { isoToStamp } from '../../../simulators/kernel/clock.ts';
import { findConsent, isDigitallyActive, setConsent } from '../../../simulators/registers/consent.ts';
import { activeAdults, inactiveAdults } from './cast.ts';
import { plant } from './faults.ts';
import {
  api,
  askedIn,
  check as operation,
  firstRound,
  laterRound,
  listedIn,
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

const askedOfOthers: Text = {
  sv: 'Klienten frågade också om egna patienter som inte stod på listan. Deras status är oförändrad.',
  nb: 'Klienten spurte også om egne pasienter som ikke sto på listen. Statusen deres er uendret.',
  en: 'The client also asked about patients of its own who were not on the list. Their status is unchanged.',
};

const startsOver: Text = {
  sv: 'Efter en tom lista börjar klienten om från början.',
  nb: 'Etter en tom liste begynner klienten forfra.',
  en: 'After an empty list the client begins all over again.',
};

/** Three who are active, and two who are not. */
function patientsOf({ world }: Trial) {
  const active = activeAdults(world, 3);
  const waiting = inactiveAdults(world, 2);
  return { active, waiting, all: [...active, ...waiting] };
}

/** Another level of consent that does not make digitally active. */
function anotherLevel({ world }: Trial, number: string): 'basis' | 'withdrawn' {
  return findConsent(world, number)?.level === 'basis' ? 'withdrawn' : 'basis';
}

/** Two rounds with a change between them; the second call's offset beside the one that the server gave. */
async function twoRounds(trial: Trial) {
  const { all, active } = patientsOf(trial);
  const first = await firstRound(trial, all);
  const given = offsetGiven(first.exchanges);
  setConsent(trial.world, active[0]!, 'withdrawn');
  const second = await sync(trial, all, first.result.state);
  const call = toFeed(second.exchanges)[0] ?? trial.skip(notArisen);
  return { given, sent: offsetSent(call), call };
}

export const feedChecks: readonly Check[] = [
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
      const { all } = patientsOf(trial);
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
    id: 'digitaltaktiv.feed.intersect',
    rows: ['digitaltaktiv.client.intersect'],
    title: {
      sv: 'Av dem som flödet räknar upp frågar klienten bara om sina egna patienter.',
      nb: 'Av dem som endringsstrømmen lister opp, spør klienten bare om sine egne pasienter.',
      en: 'Of those whom the feed lists the client asks only about its own patients.',
    },
    run: async (trial, judge) => {
      const { active, waiting } = patientsOf(trial);
      const own = [...active.slice(0, 2), waiting[0]!];
      const first = await firstRound(trial, own);
      const changed = [active[0]!, active[2]!];
      for (const number of changed) setConsent(trial.world, number, 'withdrawn');
      const { exchanges } = await laterRound(trial, own, first.result.state, changed);
      const actual = askedIn(exchanges);
      if (actual.length === 0) trial.skip(notArisen);
      const evidence = [...toFeed(exchanges), ...toCheck(exchanges)];
      const holds = judge(
        actual.every((number) => own.includes(number as string)),
        { expected: [active[0]], actual, evidence },
      );
      if (holds && actual.some((number) => number !== active[0])) trial.note(askedOfOthers);
    },
  }),
  check({
    ...common,
    id: 'digitaltaktiv.feed.status-asked',
    rows: ['digitaltaktiv.client.status-asked'],
    title: {
      sv: 'Klienten tar status ur frågan, inte ur att någon står på flödets lista.',
      nb: 'Klienten tar statusen fra sjekken, ikke fra at noen står på listen.',
      en: 'The client takes the status from the check, not from somebody being on the list.',
    },
    run: async (trial, judge) => {
      const { all, active, waiting } = patientsOf(trial);
      const first = await firstRound(trial, all);
      const changed = [active[0]!, waiting[0]!, waiting[1]!];
      setConsent(trial.world, changed[0]!, 'withdrawn');
      setConsent(trial.world, changed[1]!, 'full');
      setConsent(trial.world, changed[2]!, anotherLevel(trial, changed[2]!));
      const { outcome, result, exchanges } = await laterRound(trial, all, first.result.state, changed);
      const known = (number: string) => result?.statuses.find((one) => one.number === number)?.self ?? false;
      const asked = new Set(askedIn(exchanges));
      const expected = changed.map((number) => ({ asked: true, self: isDigitallyActive(trial.world, number) }));
      const actual = changed.map((number) => ({ asked: asked.has(number), self: known(number) }));
      const holds = outcome === 'done' && JSON.stringify(actual) === JSON.stringify(expected);
      judge(holds, { expected, actual, evidence: exchanges });
    },
  }),
  check({
    ...common,
    id: 'digitaltaktiv.feed.empty-list',
    rows: ['digitaltaktiv.client.empty-list', 'digitaltaktiv.client.offset-kept'],
    title: {
      sv: 'Klienten tar en tom lista för vad den är: inget har ändrats, och nästa anrop går vidare därifrån.',
      nb: 'Klienten tar en tom liste for det den er: ingenting er endret, og neste kall går videre derfra.',
      en: 'The client takes an empty list for what it is: nothing changed, and the next call goes on from there.',
    },
    run: async (trial, judge) => {
      const { all } = patientsOf(trial);
      const first = await firstRound(trial, all);
      const second = await laterRound(trial, all, first.result.state);
      if (listedIn(second.exchanges).size > 0) trial.skip(notArisen);
      const { outcome, exchanges } = second;
      if (!judge(outcome === 'done', { expected: 'done', actual: outcome, evidence: exchanges })) return;
      if (askedIn(exchanges).length > 0) trial.note(askedOfOthers);
      const third = await laterRound(trial, all, second.result.state);
      const sent = toFeed(third.exchanges).map(offsetSent)[0] ?? '';
      const row = 'digitaltaktiv.client.offset-kept';
      const seen = { expected: offsetGiven(exchanges), actual: sent, evidence: third.exchanges };
      trial.demand(sent !== '', { row, message: startsOver, ...seen });
    },
  }),
  check({
    ...common,
    id: 'digitaltaktiv.feed.repeated-numbers',
    rows: ['digitaltaktiv.client.repeated-numbers'],
    title: {
      sv: 'Klienten tål ett nummer som står flera gånger på listan, och frågar en gång om det.',
      nb: 'Klienten tåler et nummer som står flere ganger på listen, og spør én gang om det.',
      en: 'The client bears a number that stands on the list several times, and asks once about it.',
    },
    run: async (trial, judge) => {
      const { all, active } = patientsOf(trial);
      const first = await firstRound(trial, all);
      trial.world.setProfile(api, 'repeatedNumbers', 'twice');
      for (const number of active) setConsent(trial.world, number, 'withdrawn');
      const { exchanges, outcome } = await laterRound(trial, all, first.result.state, active);
      const actual = { outcome, asked: askedIn(exchanges) };
      if (outcome === 'done' && actual.asked.length === 0) trial.skip(notArisen);
      const holds = outcome === 'done' && new Set(actual.asked).size === actual.asked.length;
      judge(holds, { expected: { outcome: 'done', asked: active }, actual, evidence: exchanges });
    },
  }),
  check({
    ...common,
    id: 'digitaltaktiv.feed.cache',
    rows: ['digitaltaktiv.client.cache'],
    title: {
      sv: 'Klienten håller de statusar som den sparar aktuella med flödet av ändringar.',
      nb: 'Klienten holder statusene den lagrer, oppdatert med endringsstrømmen.',
      en: 'The client keeps the statuses that it stores up to date with the change feed.',
    },
    run: async (trial, judge) => {
      const { all } = patientsOf(trial);
      const first = await sync(trial, all);
      if (first.outcome !== 'done') trial.skip(notArisen);
      const { exchanges } = await sync(trial, all, first.result.state);
      if (exchanges.length === 0) trial.skip(notArisen);
      const actual = { calls: toFeed(exchanges).length };
      judge(actual.calls > 0, { expected: { calls: 1 }, actual, evidence: exchanges });
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
      const { all, active } = patientsOf(trial);
      const first = await firstRound(trial, all);
      setConsent(world, active[0]!, 'withdrawn');
      world.clock.advance(100 * day);
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
      const { all, active } = patientsOf(trial);
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
