/** AddMessageToPatientPortalInbox: what becomes of a message, and what the answer says of it. */
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import type { Text } from '../../../dsl/types.ts';
import { fullUnit } from '../../checks/cast.ts';
import { answered, shown, valuesIn } from '../answers.ts';
import { alive, serverCheck } from '../check.ts';
import { deliver, type Inbox } from '../requests.ts';
import { codeIn, inboxOf, link, notified, resultTextIn, sender, type Send } from '../sending.ts';
import { personOf } from './active.ts';

interface Sending {
  readonly id: string;
  readonly rows: readonly [string, ...string[]];
  readonly title: Text;
  readonly needs?: readonly ['control'];
  readonly run: (
    send: Send,
    trial: Inbox,
  ) => Promise<readonly { evidence: Exchange; expected: unknown; actual: unknown }[]>;
}

/** A check of something that is written down once. */
const sending = ({ run, id, ...spec }: Sending) =>
  serverCheck({
    ...spec,
    id: `inkorg.server.${id}`,
    level: 'L2',
    writes: true,
    run: async (trial, judge) => {
      await alive(trial);
      for (const seen of await run(sender(trial, id), trial)) judge(seen.actual === seen.expected, seen);
    },
  });

const plain = 'Värdet var < 5 & > 2.';
const written = (text: string) => (xml: string) =>
  xml.replace(/<core:messageText>.*<\/core:messageText>/s, `<core:messageText>${text}</core:messageText>`);

export const sendChecks = [
  sending({
    id: 'sent',
    rows: ['inkorg.send.operation', 'inkorg.send.result-ok'],
    title: {
      sv: 'Ett meddelande till en aktiv användare tas emot med resultCode OK.',
      nb: 'En melding til en aktiv bruker tas imot med resultCode OK.',
      en: 'A message to an active user is taken, with resultCode OK.',
    },
    run: async (send) => {
      const evidence = await send({ unit: fullUnit });
      return [{ evidence, expected: 'OK', actual: codeIn(evidence) || shown(evidence) }];
    },
  }),
  sending({
    id: 'stored',
    rows: ['inkorg.send.operation', 'inkorg.send.text-is-a-string'],
    needs: ['control'],
    title: {
      sv: 'Meddelandet ligger i inkorgen med sin text, vare sig tecken skrevs som referenser eller i CDATA.',
      nb: 'Meldingen ligger i innboksen med teksten sin, enten tegn ble skrevet som referanser eller i CDATA.',
      en: 'The message lies in the inbox with its text, whether characters were written as references or in CDATA.',
    },
    run: async (send, trial) => {
      const evidence = answered(trial, await send({}, { xml: written('Värdet var &lt; 5 &amp; &gt; 2.') }));
      await send({}, { xml: written(`<![CDATA[${plain}]]>`) });
      const texts = (await inboxOf(trial, trial.cast.active, 'inkorg.server.stored')).map(({ asSent }) => asSent);
      return [{ evidence, expected: `${plain} ${plain}`, actual: texts.join(' ') }];
    },
  }),
  sending({
    id: 'target-inactive',
    rows: ['inkorg.send.target-inactive', 'inkorg.send.result-error'],
    title: {
      sv: 'Den som inte är aktiv ger ERROR med texten Target person is not active user.',
      nb: 'Den som ikke er aktiv, gir ERROR med teksten Target person is not active user.',
      en: 'Somebody who is not active gives ERROR with the text Target person is not active user.',
    },
    run: async (send, trial) => {
      const evidence = answered(trial, await send({ person: trial.cast.inactive }));
      const expected = 'ERROR Target person is not active user';
      return [{ evidence, expected, actual: `${codeIn(evidence)} ${resultTextIn(evidence)}` }];
    },
  }),
  sending({
    id: 'nothing-stored',
    rows: ['inkorg.send.target-inactive'],
    needs: ['control'],
    title: {
      sv: 'När svaret är ERROR har ingenting sparats.',
      nb: 'Når svaret er ERROR, er ingenting lagret.',
      en: 'When the answer is ERROR nothing has been stored.',
    },
    run: async (send, trial) => {
      const { inactive } = trial.cast;
      const evidence = answered(trial, await send({ person: inactive }));
      const found = await inboxOf(trial, inactive, 'inkorg.server.nothing-stored');
      return [{ evidence, expected: 0, actual: codeIn(evidence) === 'ERROR' ? found.length : codeIn(evidence) }];
    },
  }),
  sending({
    id: 'thread-echo',
    rows: ['inkorg.send.thread-echo'],
    title: {
      sv: 'messageThreadId ur begäran kommer tillbaka i svaret.',
      nb: 'messageThreadId fra forespørselen kommer tilbake i svaret.',
      en: 'The messageThreadId of the request comes back in the response.',
    },
    run: async (send, trial) => {
      const threadId = trial.unique();
      const evidence = answered(trial, await send({ threadId }));
      return [{ evidence, expected: threadId, actual: valuesIn(evidence, 'messageThreadId').join() }];
    },
  }),
  sending({
    id: 'notify-without-source-system',
    rows: ['inkorg.notify.needs-source-system'],
    title: {
      sv: 'notify utan sourceSystem aviserar ingen.',
      nb: 'notify uten sourceSystem varsler ingen.',
      en: 'notify without sourceSystem notifies nobody.',
    },
    run: async (send) => {
      const evidence = await send({ notify: true, sourceSystem: null });
      return [{ evidence, expected: '', actual: notified(evidence) }];
    },
  }),
  sending({
    id: 'link-without-source-system',
    rows: ['inkorg.sso.needs-source-system'],
    title: {
      sv: 'En länk utan sourceSystem tas inte emot som den är.',
      nb: 'En lenke uten sourceSystem tas ikke imot som den er.',
      en: 'A link without sourceSystem is not taken as it is.',
    },
    run: async (send, trial) => {
      const systemId = personOf(trial, 'ssoSystem');
      const evidence = await send({ ssoLink: { ...link, systemId }, sourceSystem: null });
      const actual = codeIn(evidence) === 'OK' ? 'OK' : 'not OK';
      return [{ evidence, expected: 'not OK', actual }];
    },
  }),
  sending({
    id: 'link',
    rows: ['inkorg.sso.base-url'],
    needs: ['control'],
    title: {
      sv: 'En länk leder till systemets egen adress, med frågedelen efter.',
      nb: 'En lenke fører til systemets egen adresse, med spørredelen etter.',
      en: "A link leads to its system's own address, with the query string behind it.",
    },
    run: async (send, trial) => {
      const evidence = answered(trial, await send({ ssoLink: { ...link, systemId: personOf(trial, 'ssoSystem') } }));
      const [found] = await inboxOf(trial, trial.cast.active, 'inkorg.server.link');
      const leads = /^https:\/\/[^?]+\?a=1$/.test(found?.link?.url ?? '');
      return [{ evidence, expected: 'https://…?a=1', actual: leads ? 'https://…?a=1' : (found?.link?.url ?? null) }];
    },
  }),
  sending({
    id: 'forwarded',
    rows: ['inkorg.header.forwarded', 'inkorg.header.on-behalf-of'],
    needs: ['control'],
    title: {
      sv: 'Huvuden som börjar med x-rivta- når portalen.',
      nb: 'Hoder som begynner med x-rivta-, når portalen.',
      en: 'Headers that begin with x-rivta- reach the portal.',
    },
    run: async (send, trial) => {
      const expected = 'SE4020001188-2020';
      const evidence = answered(trial, await send({}, { headers: { 'x-rivta-acting-on-behalf-of-hsaid': expected } }));
      const [found] = await inboxOf(trial, trial.cast.active, 'inkorg.server.forwarded');
      return [{ evidence, expected, actual: found?.sender?.onBehalfOf ?? null }];
    },
  }),
  sending({
    id: 'notification',
    rows: ['inkorg.notify.text', 'inkorg.notify.some-minutes'],
    needs: ['control'],
    title: {
      sv: 'Aviseringen går ut några minuter efter meddelandet, och säger ingenting av det.',
      nb: 'Varslingen går ut noen minutter etter meldingen, og sier ingenting av den.',
      en: 'The notification goes out some minutes after the message, and says nothing of it.',
    },
    run: async (send, trial) => {
      const evidence = answered(trial, await send({ notify: true }));
      const look = async () =>
        (await inboxOf(trial, trial.cast.active, 'inkorg.server.notification'))[0]?.notifications?.[0];
      const before = await look();
      await trial.control!.advance(30 * 60_000);
      const after = await look();
      const told = [before?.sent, after?.sent, /server|Prov/.test(after?.text ?? 'Prov')].join();
      return [{ evidence, expected: 'false,true,false', actual: told }];
    },
  }),
  serverCheck({
    id: 'inkorg.server.boolean',
    rows: ['inkorg.schema.boolean'],
    level: 'L1',
    writes: true,
    title: {
      sv: 'notify får vara true, false, 1 och 0, men inte True.',
      nb: 'notify kan være true, false, 1 og 0, men ikke True.',
      en: 'notify may be true, false, 1 and 0, but not True.',
    },
    run: async (trial, judge) => {
      await alive(trial);
      const send = (value: string) =>
        deliver(
          trial,
          'inkorg.server.boolean',
          { notify: true },
          { xml: (xml) => xml.replace('notify>true', `notify>${value}`) },
        );
      for (const value of ['1', '0', 'True']) {
        const evidence = await send(value);
        const isTaken = codeIn(evidence) === 'OK' || codeIn(evidence) === 'INFO';
        const expected = value === 'True' ? 'refused' : 'taken';
        const actual = isTaken ? 'taken' : 'refused';
        judge(actual === expected, { expected: `${value}: ${expected}`, actual: `${value}: ${actual}`, evidence });
      }
    },
  }),
  serverCheck({
    id: 'inkorg.server.result-text',
    rows: ['inkorg.send.result-text'],
    level: 'L2',
    last: true,
    writes: true,
    title: {
      sv: 'resultText följer med varje INFO och ERROR.',
      nb: 'resultText følger med hver INFO og ERROR.',
      en: 'resultText comes with every INFO and ERROR.',
    },
    run: async (trial, judge) => {
      await deliver(trial, 'inkorg.server.result-text', { person: trial.cast.inactive });
      const told = [...trial.exchanges(), ...trial.earlier()].filter((exchange) =>
        ['INFO', 'ERROR'].includes(codeIn(exchange)),
      );
      if (told.length === 0) trial.skip(noneTold);
      const broken = told.find((exchange) => resultTextIn(exchange).trim() === '');
      const actual = broken ? 'nothing' : 'a text';
      judge(!broken, { expected: 'a text', actual, evidence: broken ?? told.slice(0, 3) });
    },
  }),
];

const noneTold: Text = {
  sv: 'Inget svar var INFO eller ERROR.',
  nb: 'Intet svar var INFO eller ERROR.',
  en: 'No answer was INFO or ERROR.',
};
