/** The loop: what the client makes of the list, and whom it asks about. */
import { check } from '../../dsl/check.ts';
import type { Check, Text, Trial } from '../../dsl/types.ts';
import { findConsent, isDigitallyActive, setConsent } from '../../../simulators/registers/consent.ts';
import { patientsOf } from './cast.ts';
import {
  api,
  askedIn,
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

/** Another level of consent that does not make digitally active. */
function anotherLevel({ world }: Trial, number: string): 'basis' | 'withdrawn' {
  return findConsent(world, number)?.level === 'basis' ? 'withdrawn' : 'basis';
}

export const feedChecks: readonly Check[] = [
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
      const { active, waiting } = patientsOf(trial.world);
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
      const { all, active, waiting } = patientsOf(trial.world);
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
      const { all } = patientsOf(trial.world);
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
      const { all, active } = patientsOf(trial.world);
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
      const { all } = patientsOf(trial.world);
      const first = await sync(trial, all);
      if (first.outcome !== 'done') trial.skip(notArisen);
      const { exchanges } = await sync(trial, all, first.result.state);
      if (exchanges.length === 0) trial.skip(notArisen);
      const actual = { calls: toFeed(exchanges).length };
      judge(actual.calls > 0, { expected: { calls: 1 }, actual, evidence: exchanges });
    },
  }),
];
