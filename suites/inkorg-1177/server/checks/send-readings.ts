/** How the portal reads what the documents leave open about messages. */
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import type { Text } from '../../../dsl/types.ts';
import { answered, faultIn, responseIn, valuesIn } from '../answers.ts';
import { alive, reading } from '../check.ts';
import { deliver, type Inbox } from '../requests.ts';
import { codeIn, inboxOf, link, notified, sender, type Send } from '../sending.ts';
import { personOf } from './active.ts';

interface SendReading {
  readonly key: Parameters<typeof reading>[0]['key'];
  readonly rows?: readonly string[];
  readonly title: Text;
  readonly tries: (send: Send, trial: Inbox) => Promise<Exchange>;
  /** By what the answer came to: see `outcome`. */
  readonly means: Readonly<Record<string, string>>;
  readonly outcome?: (exchange: Exchange) => string;
}

/** `OK`, `INFO`, `ERROR` or `fault`. */
const resultOf = (exchange: Exchange) => codeIn(exchange) || (faultIn(exchange) ? 'fault' : 'none');

const sendReading = ({ tries, means, outcome = resultOf, ...spec }: SendReading) =>
  reading({
    ...spec,
    level: 'L2',
    writes: true,
    observe: async (trial) => {
      await alive(trial);
      const dashed = spec.key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const tried = await tries(sender(trial, `reads-${dashed}`), trial);
      return [tried, means[outcome(tried)]];
    },
  });

const elementsNamed = (name: string) => (exchange: Exchange) =>
  responseIn(exchange) ? String(valuesIn(exchange, name).length) : 'none';

export const sendReadings = [
  sendReading({
    key: 'sourceSystemRule',
    rows: ['inkorg.send.source-system-mandatory', 'inkorg.send.source-system-optional'],
    title: {
      sv: 'Ett meddelande utan sourceSystem nekas med ERROR.',
      nb: 'En melding uten sourceSystem avvises med ERROR.',
      en: 'A message without sourceSystem is refused with ERROR.',
    },
    tries: (send) => send({ sourceSystem: null }),
    means: { ERROR: 'error', INFO: 'tkb', OK: 'tkb' },
  }),
  sendReading({
    key: 'missingThreadId',
    title: {
      sv: 'Utan messageThreadId i begäran är elementet i svaret utelämnat eller tomt.',
      nb: 'Uten messageThreadId i forespørselen er elementet i svaret utelatt eller tomt.',
      en: 'Without messageThreadId in the request the element of the response is left out or empty.',
    },
    tries: async (send, trial) => answered(trial, await send()),
    outcome: (exchange) => JSON.stringify(valuesIn(exchange, 'messageThreadId')),
    means: { '[]': 'omit', '[""]': 'empty' },
  }),
  sendReading({
    key: 'notificationSent',
    rows: ['inkorg.notify.wish', 'inkorg.send.notification-sent'],
    title: {
      sv: 'notificationSent nämner de aviseringar som meddelandet gav.',
      nb: 'notificationSent nevner varslingene som meldingen ga.',
      en: 'notificationSent names the notifications that the message caused.',
    },
    tries: async (send, trial) => answered(trial, await send({ notify: true, person: personOf(trial, 'twoWays') })),
    outcome: notified,
    means: { 'Email,SMS': 'synchronous', '': 'omit' },
  }),
  reading({
    key: 'notificationMinutes',
    level: 'L4',
    needs: ['control'],
    writes: true,
    title: {
      sv: 'Aviseringen går ut tre minuter efter meddelandet.',
      nb: 'Varslingen går ut tre minutter etter meldingen.',
      en: 'The notification goes out three minutes after the message.',
    },
    observe: async (trial) => {
      const heading = 'inkorg.server.reads-notification-minutes';
      const tried = answered(trial, await deliver(trial, heading, { notify: true }));
      const [found] = await inboxOf(trial, trial.cast.active, heading);
      const due = found?.notifications?.[0]?.due;
      const minutes = due && found.sent && (Date.parse(due) - Date.parse(found.sent)) / 60_000;
      return [tried, minutes === undefined ? undefined : String(minutes)];
    },
  }),
  sendReading({
    key: 'notifyAbsent',
    title: {
      sv: 'Utan notify aviseras ingen.',
      nb: 'Uten notify varsles ingen.',
      en: 'Without notify nobody is notified.',
    },
    tries: async (send, trial) => answered(trial, await send()),
    outcome: elementsNamed('notificationSent'),
    means: { '0': 'no', '1': 'yes' },
  }),
  sendReading({
    key: 'notifyWithoutMethods',
    title: {
      sv: 'notify till den som inte har några aviseringar ger OK.',
      nb: 'notify til den som ikke har noen varslinger, gir OK.',
      en: 'notify for somebody who has switched nothing on gives OK.',
    },
    tries: (send, trial) => send({ notify: true, person: personOf(trial, 'silent') }),
    means: { OK: 'ok', INFO: 'info' },
  }),
  sendReading({
    key: 'duplicateMessage',
    title: {
      sv: 'Samma meddelande två gånger tas emot två gånger.',
      nb: 'Samme melding to ganger tas imot to ganger.',
      en: 'The same message sent twice is taken twice.',
    },
    tries: async (send, trial) => {
      answered(trial, await send());
      return send();
    },
    means: { OK: 'store', INFO: 'info' },
  }),
  sendReading({
    key: 'maxHeadingLength',
    title: {
      sv: 'En rubrik på 300 tecken tas emot.',
      nb: 'En overskrift på 300 tegn tas imot.',
      en: 'A heading of 300 characters is taken.',
    },
    tries: (send) => send({}, { xml: (xml) => xml.replace('</core:messageDescription>', `${'x'.repeat(300)}$&`) }),
    means: { OK: '0', ERROR: 'at most 300' },
  }),
  sendReading({
    key: 'maxTextLength',
    title: {
      sv: 'En text på 50 000 tecken tas emot.',
      nb: 'En tekst på 50 000 tegn tas imot.',
      en: 'A text of 50,000 characters is taken.',
    },
    tries: (send) => send({ text: 'Lång text. '.repeat(4_600) }),
    means: { OK: '0', ERROR: 'at most 50000' },
  }),
  sendReading({
    key: 'hsaIdForm',
    title: {
      sv: 'En enhet vars id inte har formen av ett HSA-id godtas.',
      nb: 'En enhet med en id som ikke har formen til en HSA-id, godtas.',
      en: 'A unit whose id has not the form of an HSA-id is accepted.',
    },
    tries: (send) => send({ unit: { id: 'vc-17', name: 'Vårdcentralen' } }),
    means: { OK: 'lint', ERROR: 'strict', fault: 'strict' },
  }),
  sendReading({
    key: 'contentCheck',
    rows: ['inkorg.send.text-format'],
    title: {
      sv: 'Text med formatering som portalen inte visar tas emot.',
      nb: 'Tekst med formatering som portalen ikke viser, tas imot.',
      en: 'Text with formatting that the portal does not show is taken.',
    },
    tries: (send) => send({ text: '<p>Hej<br/>du</p>' }),
    means: { OK: 'lint', ERROR: 'refuse', fault: 'refuse' },
  }),
  sendReading({
    key: 'linkTypes',
    title: {
      sv: 'Länkar av typen Widget tas emot.',
      nb: 'Lenker av typen Widget tas imot.',
      en: 'Links of the type Widget are taken.',
    },
    tries: (send, trial) => send({ ssoLink: { ...link, systemId: personOf(trial, 'ssoSystem'), type: 'Widget' } }),
    means: { OK: 'all', ERROR: 'windows' },
  }),
  sendReading({
    key: 'unknownSsoSystem',
    title: {
      sv: 'En länk till ett system utanför inloggningsfederationen nekas med ERROR.',
      nb: 'En lenke til et system utenfor påloggingsføderasjonen avvises med ERROR.',
      en: 'A link to a system outside the login federation is refused with ERROR.',
    },
    tries: (send) => send({ ssoLink: { ...link, systemId: 'MOTP-000XX00' } }),
    means: { ERROR: 'error', INFO: 'info' },
  }),
];
