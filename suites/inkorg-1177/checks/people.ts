/** What only people can see: the run brings it about and shows the traffic, a named person vouches for the rest. */
import type { Check, Text, Trial } from '../../dsl/types.ts';
import { message } from './cast.ts';
import { linkOf } from './message.ts';
import { notArisen } from './traffic.ts';

interface ForPeople {
  readonly id: string;
  readonly row: string;
  readonly step: string;
  readonly title: Text;
  readonly what: Text;
  readonly act: (trial: Trial) => Promise<void>;
}

function forPeople({ id, row, step, title, what, act }: ForPeople): Check {
  return {
    id,
    rows: [row],
    level: 'L2',
    step,
    title,
    run: async (trial) => {
      await act(trial);
      if (trial.exchanges().length === 0) trial.skip(notArisen);
      trial.review(what);
    },
  };
}

async function sendOne(trial: Trial): Promise<void> {
  await trial.act('sendMessage', message(trial.world));
}

/** The environment of step 4: the same client, the address of production. */
async function sendInProduction(trial: Trial, more: object = {}): Promise<void> {
  const { endpoints } = trial;
  const options = { endpoints: { ...endpoints, 'inkorg-1177': endpoints['inkorg-1177/production']! } };
  const acted = await trial.tryToAct('sendMessage', { ...message(trial.world), ...more }, options);
  if (!acted) await trial.act('sendMessage', message(trial.world), options);
}

export const peopleChecks: readonly Check[] = [
  forPeople({
    id: 'inkorg.people.wording',
    row: 'inkorg.client.text-complete',
    step: '3.3',
    title: {
      sv: 'Texten säger vilken enhet som skriver, varför, hur ett svar används och vart man vänder sig.',
      nb: 'Teksten sier hvilken enhet som skriver, hvorfor, hvordan et svar brukes og hvor man henvender seg.',
      en: 'The text says which unit writes, why, how a reply is used and where to turn.',
    },
    what: {
      sv: 'En människa läser de texter som systemet skickar, och intygar att de säger allt detta.',
      nb: 'Et menneske leser tekstene som systemet sender, og attesterer at de sier alt dette.',
      en: 'A person reads the texts that the system sends, and vouches that they say all of this.',
    },
    act: sendOne,
  }),
  forPeople({
    id: 'inkorg.people.care',
    row: 'inkorg.client.care-related',
    step: '3.3',
    title: {
      sv: 'Meddelandena gäller en persons vård inom en etablerad relation, inte allmän information.',
      nb: 'Meldingene gjelder en persons helsehjelp i en etablert relasjon, ikke allmenn informasjon.',
      en: "Messages are about one person's care within an established relation, no general information.",
    },
    what: {
      sv: 'En människa intygar vad systemet används till.',
      nb: 'Et menneske attesterer hva systemet brukes til.',
      en: 'A person vouches for what the system is used for.',
    },
    act: sendOne,
  }),
  forPeople({
    id: 'inkorg.production.message',
    row: 'inkorg.production.real-message',
    step: '4.2',
    title: {
      sv: 'Ett verkligt meddelande för varje system-id är skickat och läst.',
      nb: 'En ekte melding for hver system-id er sendt og lest.',
      en: 'A real message for each system-id has been sent and read.',
    },
    what: {
      sv: 'En människa skickar ett meddelande till sitt eget konto i produktion, läser det där och intygar det.',
      nb: 'Et menneske sender en melding til sin egen konto i produksjon, leser den der og attesterer det.',
      en: "A person sends a message to one's own account in production, reads it there and vouches for it.",
    },
    act: (trial) => sendInProduction(trial),
  }),
  forPeople({
    id: 'inkorg.production.notification',
    row: 'inkorg.production.notification',
    step: '4.2',
    title: {
      sv: 'Aviseringen om meddelandet har kommit fram.',
      nb: 'Varselet om meldingen har kommet fram.',
      en: 'The notification of the message has arrived.',
    },
    what: {
      sv: 'En människa intygar att aviseringen kom.',
      nb: 'Et menneske attesterer at varselet kom.',
      en: 'A person vouches that the notification came.',
    },
    act: (trial) => sendInProduction(trial, { notify: true }),
  }),
  forPeople({
    id: 'inkorg.production.sso-link',
    row: 'inkorg.production.sso-link',
    step: '4.2',
    title: {
      sv: 'SSO-länken i meddelandet öppnar det externa systemet.',
      nb: 'SSO-lenken i meldingen åpner det eksterne systemet.',
      en: 'The SSO link in the message opens the external system.',
    },
    what: {
      sv: 'En människa öppnar länken i produktion och intygar att inloggningen följde med.',
      nb: 'Et menneske åpner lenken i produksjon og attesterer at påloggingen fulgte med.',
      en: 'A person opens the link in production and vouches that the login came along.',
    },
    act: (trial) => sendInProduction(trial, { ssoLink: linkOf(trial) }),
  }),
];
