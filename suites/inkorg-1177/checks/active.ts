/** T04, T05, T14 and T19: whom the client asks about, and whom it sends to. */
import { check } from '../../dsl/check.ts';
import type { Check, Text, Trial } from '../../dsl/types.ts';
import { citizen, citizenWhoIs, coordinationNumber, leaver, temporaryNumber } from './cast.ts';
import { addMessage, isActiveUser, sentValue } from './envelope.ts';
import { eachCall } from './each-call.ts';
import { callsOf, notArisen, perform, send, someCalls } from './traffic.ts';

const asked = (trial: Trial, person: string) =>
  callsOf(trial, isActiveUser).filter((one) => sentValue(one, 'subjectOfCareId') === person);

/** The client asks about a number of this kind as about any other. */
function numberCheck(id: string, row: string, title: Text, numberIn: (trial: Trial) => string): Check {
  return check({
    id,
    rows: [row],
    level: 'L2',
    step: '3.3',
    negative: true,
    title,
    run: async (trial, judge) => {
      const person = numberIn(trial);
      const acted = await perform(trial, 'isActive', { person });
      const sent = callsOf(trial, isActiveUser).map((one) => sentValue(one, 'subjectOfCareId') ?? null);
      judge(acted.outcome === 'done' && sent.includes(person), {
        expected: { outcome: 'done', subjectOfCareId: person },
        actual: { outcome: acted.outcome, subjectOfCareId: sent, message: acted.message ?? null },
      });
    },
  });
}

export const activeChecks: readonly Check[] = [
  check({
    id: 'inkorg.active.asked-first',
    rows: ['inkorg.client.active-first'],
    level: 'L2',
    step: '3.3',
    title: {
      sv: 'Klienten frågar om personen är aktiv innan den skickar.',
      nb: 'Klienten spør om personen er aktiv før den sender.',
      en: 'The client asks whether the person is active before it sends.',
    },
    run: async (trial, judge) => {
      const person = citizen(trial.world, ['Email']);
      await send(trial, { person });
      const [sent] = someCalls(trial, addMessage);
      const before = asked(trial, person).filter(({ number }) => number < sent.number);
      judge(before.length > 0, {
        expected: 'IsActiveUser, then AddMessageToPatientPortalInbox',
        actual: before.length > 0 ? 'IsActiveUser first' : 'no IsActiveUser about this person',
        evidence: [...before, sent],
      });
    },
  }),
  check({
    id: 'inkorg.active.inactive-not-sent',
    rows: ['inkorg.client.inactive-not-sent'],
    level: 'L2',
    step: '3.3',
    negative: true,
    title: {
      sv: 'Efter status=false skickar klienten inget meddelande till personen.',
      nb: 'Etter status=false sender klienten ingen melding til personen.',
      en: 'After status=false the client sends no message to the person.',
    },
    run: async (trial, judge) => {
      for (const standing of ['inactive', 'locked', 'deceased'] as const) {
        const person = citizenWhoIs(trial.world, standing);
        const { result } = await send(trial, { person });
        if (asked(trial, person).length === 0) trial.skip(notArisen);
        const evidence = [...asked(trial, person), ...callsOf(trial, addMessage)];
        const actual = { messages: callsOf(trial, addMessage).length, sent: result?.sent ?? false };
        judge(actual.messages === 0 && !actual.sent, { expected: { messages: 0, sent: false }, actual, evidence });
      }
    },
  }),
  check({
    id: 'inkorg.active.lost-in-between',
    rows: ['inkorg.client.inactive-in-between'],
    level: 'L2',
    step: '3.3',
    title: {
      sv: 'En person som hinner bli inaktiv mellan fråga och sändning redovisas som inte nådd.',
      nb: 'En person som rekker å bli inaktiv mellom spørsmål og sending, meldes som ikke nådd.',
      en: 'A person who turns inactive between question and sending is reported as not reached.',
    },
    run: async (trial, judge) => {
      const { outcome, result } = await send(trial, { person: leaver(trial.world) });
      const met = callsOf(trial, addMessage).filter(({ code }) => code === 'ERROR');
      if (met.length === 0) trial.skip(notArisen);
      const actual = { outcome, sent: result?.sent ?? null };
      judge(outcome !== 'done' || result.sent === false, { expected: { sent: false }, actual, evidence: met });
    },
  }),
  eachCall({
    id: 'inkorg.person.form',
    row: 'inkorg.client.person-id',
    title: {
      sv: 'Klienten skickar personens id med tolv tecken, utan bindestreck och blanktecken.',
      nb: 'Klienten sender personens id med tolv tegn, uten bindestrek og mellomrom.',
      en: "The client sends the person's id in twelve characters, without hyphen or blank.",
    },
    judged: (exchange) => {
      const actual = sentValue(exchange, 'subjectOfCareId') ?? null;
      return { holds: /^\d{8}[\dptfPTF]\d{3}$/.test(actual ?? ''), expected: 'YYYYMMDDNNNN', actual };
    },
  }),
  numberCheck(
    'inkorg.person.coordination',
    'inkorg.client.coordination-numbers',
    {
      sv: 'Klienten frågar på ett samordningsnummer som på ett personnummer.',
      nb: 'Klienten spør på et samordningsnummer som på et personnummer.',
      en: 'The client asks about a samordningsnummer as about a personnummer.',
    },
    ({ world }) => coordinationNumber(world),
  ),
  numberCheck(
    'inkorg.person.temporary',
    'inkorg.client.temporary-numbers',
    {
      sv: 'Klienten klarar ett tillfälligt nummer med bokstav på nionde plats.',
      nb: 'Klienten klarer et midlertidig nummer med bokstav på niende plass.',
      en: 'The client bears a temporary number with a letter at the ninth place.',
    },
    () => temporaryNumber,
  ),
];
