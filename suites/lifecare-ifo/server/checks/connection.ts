/** Who is let in over TLS, and what a host answers that is no operation of the API. */
import type { Text } from '../../../dsl/types.ts';
import { isRefused, isTaken, seen } from '../answers.ts';
import { serverCheck, type Judge, type Short } from '../make.ts';
import type { Session } from '../session.ts';
import { noSuchCertificate, say } from '../texts.ts';

const step = '4.1';

/** A handshake that is refused keeps a caller out as well as an answer does. */
async function judgeShutOut(session: Session, judge: Judge, name: string | null, ...rows: Short[]): Promise<boolean> {
  const certificate = name === null ? null : ((await session.trial.certificate(name)) ?? session.trial.omit(noSuchCertificate)); // prettier-ignore
  const evidence = await session.person({ certificate });
  const holds = evidence.reply.status === 0 || isRefused(evidence);
  return judge(holds, { expected: '403, or no handshake', actual: seen(evidence), evidence }, ...rows);
}

const bad = {
  'certificate-foreign': ['lifecare-foreign-ca', 'certificate.foreign', say('en annan utfärdare', 'en annen utsteder', 'another issuer')], // prettier-ignore
  'certificate-expired': ['lifecare-expired', 'certificate.expired', say('datum som har passerat', 'datoer som er passert', 'dates that have passed')], // prettier-ignore
  'certificate-revoked': ['lifecare-revoked', 'certificate.revoked', say('en återkallelse', 'en tilbakekalling', 'a revocation')], // prettier-ignore
  'certificate-not-allowed': ['lifecare-wrong-subject', 'certificate.not-allowed', say('en innehavare som ingen har registrerat', 'en innehaver som ingen har registrert', 'a holder whom nobody registered')], // prettier-ignore
} as const;

const refusesCertificate = (what: Text): Text => ({
  sv: `Ett klientcertifikat med ${what.sv} släpps inte in`,
  nb: `Et klientsertifikat med ${what.nb} slippes ikke inn`,
  en: `A client certificate with ${what.en} is not let in`,
});

const shutOut = Object.entries(bad).map(([id, [name, row, what]]) =>
  serverCheck({
    id,
    step,
    level: 'L0',
    needs: ['tls'],
    rows: [row],
    title: refusesCertificate(what),
    run: async (session, judge) => void (await judgeShutOut(session, judge, name)),
  }),
);

export const connectionChecks = [
  serverCheck({
    id: 'lets-in',
    step,
    level: 'L0',
    rows: ['api.rest', 'api.base-url', 'api.http-1-1', 'persons.operation', 'persons.package'],
    title: say(
      'Den som visar registrerat certifikat, domän och nyckel får svar över HTTP/1.1',
      'Den som viser registrert sertifikat, domene og nøkkel, får svar over HTTP/1.1',
      'Whoever shows the registered certificate, domain and key is answered over HTTP/1.1',
    ),
    run: async (session, judge) => {
      const evidence = await session.person();
      judge(isTaken(evidence), { expected: 'HTTP 200', actual: seen(evidence), evidence });
    },
  }),
  serverCheck({
    id: 'certificate-required',
    step,
    level: 'L0',
    needs: ['tls'],
    rows: ['certificate.required'],
    title: say(
      'Den som inte visar något klientcertifikat släpps inte in',
      'Den som ikke viser noe klientsertifikat, slippes ikke inn',
      'Whoever shows no client certificate is not let in',
    ),
    run: async (session, judge) => void (await judgeShutOut(session, judge, null)),
  }),
  serverCheck({
    id: 'certificate-page',
    step,
    level: 'L0',
    needs: ['tls'],
    rows: ['certificate.missing'],
    title: say(
      'Utan klientcertifikat svarar servern 403 med webbserverns sida 403.7',
      'Uten klientsertifikat svarer serveren 403 med webserverens side 403.7',
      'Without a client certificate the server answers 403 with page 403.7 of its web server',
    ),
    run: async (session, judge) => {
      const evidence = await session.person({ certificate: null });
      const text = Buffer.from(evidence.reply.body as Uint8Array).toString();
      const holds = evidence.reply.status === 0 || (evidence.reply.status === 403 && text.includes('403.7'));
      judge(holds, { expected: 'HTTP 403: 403.7', actual: seen(evidence), evidence });
    },
  }),
  ...shutOut,
  serverCheck({
    id: 'order-of-checks',
    step,
    level: 'L3',
    needs: ['tls'],
    rows: ['api.order-of-checks'],
    title: say(
      'Certifikatet prövas före nyckeln, och nyckeln före parametrarna',
      'Sertifikatet prøves før nøkkelen, og nøkkelen før parameterne',
      'The certificate is judged before the key, and the key before the parameters',
    ),
    run: async (session, judge) => {
      session.good(await session.person());
      const bare = await session.ask('Persons', { certificate: null, domain: null, carriers: {} });
      judge([0, 403].includes(bare.reply.status), { expected: 'HTTP 403', actual: seen(bare), evidence: bare });
      const unknown = await session.ask('Actualisations', { carriers: { query: 'bm8gc3VjaCBrZXk%3D' } });
      judge([401, 403].includes(unknown.reply.status), { expected: 'HTTP 403', actual: seen(unknown), evidence: unknown }); // prettier-ignore
    },
  }),
];
