/** Who is let in: certificates, connections, environments. */
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import type { Text } from '../../../dsl/types.ts';
import { answered, faultIn, responseIn, shown } from '../answers.ts';
import { judgeFault, reading, serverCheck, type Judge } from '../check.ts';
import { ask, qa, type Inbox } from '../requests.ts';

const noSuchCertificate: Text = {
  sv: 'Ett sådant certifikat finns inte i uppsättningen.',
  nb: 'Et slikt sertifikat finnes ikke i oppsettet.',
  en: 'The set-up has no such certificate.',
};

/** A question with one of the broken certificates. */
async function askShowing(trial: Inbox, name: string): Promise<Exchange> {
  const certificate = await trial.certificate(name);
  return ask(trial, { certificate: certificate ?? trial.omit(noSuchCertificate) });
}

/** A handshake that is refused is as good a refusal as VP002: which one it is, is a listener's setting. */
function judgeShutOut(judge: Judge, evidence: Exchange): void {
  const fault = faultIn(evidence);
  const holds = evidence.reply.status === 0 || (fault?.code === 'VP002' && fault.faultcode === 'Client');
  judge(holds, { expected: 'Client: VP002, or no handshake', actual: shown(evidence), evidence });
}

const certificateProblems = ['inkorg-expired', 'inkorg-foreign-ca', 'inkorg-revoked'] as const;

export const connectionChecks = [
  serverCheck({
    id: 'inkorg.server.lets-in',
    rows: ['inkorg.route.sender', 'inkorg.soap.tls', 'inkorg.active.operation', 'inkorg.route.url'],
    level: 'L0',
    title: {
      sv: 'Den som visar ett giltigt certifikat över TLS får svar av IsActiveUser.',
      nb: 'Den som viser et gyldig sertifikat over TLS, får svar av IsActiveUser.',
      en: 'Whoever shows a valid certificate over TLS is answered by IsActiveUser.',
    },
    run: async (trial, judge) => {
      const evidence = await ask(trial);
      judge(responseIn(evidence) !== undefined, {
        expected: 'IsActiveUserResponse',
        actual: shown(evidence),
        evidence,
      });
    },
  }),
  serverCheck({
    id: 'inkorg.server.certificate-needed',
    rows: ['inkorg.fault.vp002', 'inkorg.soap.tls'],
    level: 'L0',
    needs: ['tls'],
    title: {
      sv: 'Den som inte visar något certifikat släpps inte in.',
      nb: 'Den som ikke viser noe sertifikat, slippes ikke inn.',
      en: 'Whoever shows no certificate is not let in.',
    },
    run: async (trial, judge) => judgeShutOut(judge, await ask(trial, { certificate: null })),
  }),
  serverCheck({
    id: 'inkorg.server.certificate-names-sender',
    rows: ['inkorg.fault.vp002', 'inkorg.route.sender'],
    level: 'L0',
    needs: ['tls'],
    title: {
      sv: 'Ett certifikat utan serienummer i sitt subjekt nekas, för det säger inte vem som anropar.',
      nb: 'Et sertifikat uten serienummer i subjektet avvises, for det sier ikke hvem som kaller.',
      en: 'A certificate without serial number in its subject is refused, since it does not say who calls.',
    },
    run: async (trial, judge) => judgeShutOut(judge, await askShowing(trial, 'inkorg-no-serial-number')),
  }),
  serverCheck({
    id: 'inkorg.server.certificate-trusted',
    rows: ['inkorg.route.certificate-refusal'],
    level: 'L0',
    needs: ['tls'],
    title: {
      sv: 'Certifikat som gått ut, återkallats eller utfärdats av någon annan nekas.',
      nb: 'Sertifikater som er utløpt, tilbakekalt eller utstedt av noen andre, avvises.',
      en: 'Certificates that have expired, were revoked or were issued by somebody else are refused.',
    },
    run: async (trial, judge) => {
      for (const name of certificateProblems) judgeShutOut(judge, await askShowing(trial, name));
    },
  }),
  serverCheck({
    id: 'inkorg.server.vp007',
    rows: ['inkorg.fault.vp007'],
    level: 'L0',
    needs: ['tls'],
    title: {
      sv: 'Den som inte har beställt någon anslutning får VP007.',
      nb: 'Den som ikke har bestilt noen tilkobling, får VP007.',
      en: 'Whoever has ordered no connection gets VP007.',
    },
    run: async (trial, judge) =>
      void judgeFault(judge, await askShowing(trial, 'inkorg-wrong-subject'), 'VP007', 'Client'),
  }),
  serverCheck({
    id: 'inkorg.server.connection-ordered',
    rows: ['inkorg.route.connection-ordered'],
    level: 'L2',
    needs: ['control'],
    title: {
      sv: 'När en anslutning sägs upp i QA nekas anropen där med VP007, men bara för det kontrakt som gäller.',
      nb: 'Når en tilkobling sies opp i QA, avvises kallene der med VP007, men bare for kontrakten det gjelder.',
      en: 'When a connection is cancelled in QA the calls there are refused with VP007, but only for that contract.',
    },
    run: async (trial, judge) => {
      answered(trial, await ask(trial));
      const ended = (contract: string) =>
        trial.control!.settle(qa, 'cancel-connection', { environment: 'qa', contract });
      await ended('AddMessageToPatientPortalInbox');
      const still = await ask(trial);
      judge(responseIn(still) !== undefined, {
        expected: 'IsActiveUserResponse',
        actual: shown(still),
        evidence: still,
      });
      await ended('IsActiveUser');
      judgeFault(judge, await ask(trial), 'VP007', 'Client');
    },
  }),
  serverCheck({
    id: 'inkorg.server.check-order',
    rows: ['inkorg.route.check-order'],
    level: 'L1',
    needs: ['tls'],
    title: {
      sv: 'Certifikatet prövas före läsningen, och adressen före behörigheten.',
      nb: 'Sertifikatet prøves før lesingen, og adressen før tilgangen.',
      en: 'The certificate is judged before the reading, and the address before the authorisation.',
    },
    run: async (trial, judge) => {
      const stranger = await trial.certificate('inkorg-wrong-subject');
      if (!stranger) return trial.omit(noSuchCertificate);
      judgeShutOut(judge, await ask(trial, { certificate: null, xml: () => '<' }));
      judgeFault(
        judge,
        await ask(trial, { certificate: stranger, address: 'SE0000000000-NOWHERE' }),
        'VP004',
        'Client',
      );
      return undefined;
    },
  }),
  reading({
    level: 'L0',
    needs: ['control'],
    key: 'connectionsAtStart',
    title: {
      sv: 'Anslutningen gäller från början i både QA och produktion.',
      nb: 'Tilkoblingen gjelder fra starten i både QA og produksjon.',
      en: 'The connection holds in both QA and production from the start.',
    },
    observe: async (trial) => {
      answered(trial, await ask(trial));
      const tried = await ask(trial, { endpoint: 'inkorg-1177/production' });
      if (responseIn(tried)) return [tried, 'both'];
      return [tried, faultIn(tried)?.code === 'VP007' ? 'qa' : undefined];
    },
  }),
];
