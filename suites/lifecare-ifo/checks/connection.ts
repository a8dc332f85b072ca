/** The connection: certificate, its renewal and refusal, and the version of HTTP. */
import { X509Certificate } from 'node:crypto';
import { createAuthority, type Authority } from '../../../fixtures/index.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import { registrationOf } from '../../../simulators/lifecare-ifo/access/certificate.ts';
import { certificatesTable, type RegisteredCertificate } from '../../../simulators/lifecare-ifo/state.ts';
import type { CertificateName } from '../../../fixtures/certificates/names.ts';
import { check } from '../../dsl/check.ts';
import { resetFact } from '../../hosts/resets.ts';
import type { ActOptions, Check, Need, Trial } from '../../dsl/types.ts';
import { everyRead, exercise, firstKnown, performFirst } from './reads.ts';
import { api, firstBroken, notArisen, resultOf, someCalls } from './traffic.ts';

const common = { step: '4.1', needs: ['tls'] as readonly Need[] } as const;

const authorities = new WeakMap<World['base'], Promise<Authority>>();

/** The CA whose certificates the host takes; made once for all worlds that grew from the same. */
function authorityOf({ base, seed, clock }: World): Promise<Authority> {
  const known = authorities.get(base) ?? createAuthority({ seed, at: clock.security() });
  authorities.set(base, known);
  return known;
}

/** The credentials of the check with another certificate of the same CA. */
async function showing(trial: Trial, name: CertificateName): Promise<ActOptions & { fingerprint: string }> {
  const { world, credentials } = trial;
  const { pem, key } = await (await authorityOf(world)).client(name);
  const own = credentials[api] as { certificate?: { ca: string } };
  const certificate = { ...own.certificate, pem, key };
  const { fingerprint256: fingerprint } = new X509Certificate(pem);
  return { credentials: { ...credentials, [api]: { ...own, certificate } }, fingerprint };
}

export const connectionChecks: readonly Check[] = [
  check({
    ...common,
    id: 'lifecare.connection.certificate',
    rows: ['lifecare.client.certificate'],
    level: 'L0',
    title: {
      sv: 'Klienten visar ett giltigt klientcertifikat i varje anrop.',
      nb: 'Klienten viser et gyldig klientsertifikat i hvert kall.',
      en: 'The client shows a valid client certificate in each call.',
    },
    run: async (trial, judge) => {
      const made = await exercise(trial);
      const stateOf = (exchange: (typeof made)[number] | undefined) => {
        const { tls = false, peer } = exchange?.request ?? {};
        return { tls, certificate: peer ? (peer.problem ?? 'valid') : null };
      };
      const isGood = (exchange: (typeof made)[number]) =>
        stateOf(exchange).tls && stateOf(exchange).certificate === 'valid';
      const { holds, shown, evidence } = firstBroken(made, isGood);
      judge(holds, { expected: { tls: true, certificate: 'valid' }, actual: stateOf(shown), evidence });
    },
  }),
  check({
    ...common,
    id: 'lifecare.connection.renewed',
    rows: ['lifecare.client.certificate-renewal'],
    level: 'L2',
    title: {
      sv: 'Klienten tar ett förnyat certifikat i bruk utan att tappa anrop.',
      nb: 'Klienten tar et fornyet sertifikat i bruk uten å miste kall.',
      en: 'The client takes a renewed certificate into use without losing calls.',
    },
    run: async (trial, judge) => {
      const { world } = trial;
      const { action, params } = await performFirst(trial, everyRead(world));
      const { fingerprint, ...options } = await showing(trial, 'lifecare-renewed');
      const registered = world.table<RegisteredCertificate>(certificatesTable.name);
      registered.put(registrationOf(world.seed, 'lifecare-renewed'));
      const meanwhile = await trial.act(action, params, options);
      // The old one ends. A connection that was opened with it may have been in use until now.
      registered.delete(registrationOf(world.seed, 'lifecare').publicKey);
      const after = await trial.act(action, params, options);
      const evidence = [...meanwhile.exchanges, ...after.exchanges];
      if (evidence.length === 0) trial.skip(notArisen);
      const renewed = after.exchanges.some(({ request }) => request.peer?.fingerprint === fingerprint);
      const actual = { meanwhile: meanwhile.outcome, after: after.outcome, renewed };
      const expected = { meanwhile: 'done', after: 'done', renewed: true };
      judge(JSON.stringify(actual) === JSON.stringify(expected), { expected, actual, evidence });
    },
  }),
  check({
    ...common,
    id: 'lifecare.connection.refused',
    rows: ['lifecare.client.certificate-refused'],
    level: 'L3',
    negative: true,
    title: {
      sv: 'En klient vars certifikat avvisas säger det, går inte vidare utan certifikat och tar inte sidan för data.',
      nb: 'En klient som får sertifikatet avvist, sier det, går ikke videre uten sertifikat og tar ikke siden for data.',
      en: 'A client whose certificate is refused says so, does not go on without one, and does not take the page for data.',
    },
    run: async (trial, judge) => {
      const { fingerprint: _, ...options } = await showing(trial, 'lifecare-revoked');
      const { acted } = await firstKnown(trial, everyRead(trial.world), options);
      const { outcome } = acted;
      const made = someCalls(trial);
      if (!made.some(({ request }) => request.peer?.problem === 'revoked')) trial.skip(notArisen);
      const bare = made.filter(({ request }) => request.peer === undefined).length;
      const expected = { outcome: 'refused', withoutCertificate: 0 };
      const actual = { outcome, withoutCertificate: bare };
      judge(outcome !== 'done' && bare === 0, { expected, actual, evidence: made });
    },
  }),
  check({
    id: 'lifecare.connection.http-1-1',
    rows: ['lifecare.client.http-1-1'],
    level: 'L0',
    step: '4.1',
    needs: ['h2'],
    title: {
      sv: 'Klienten använder HTTP/1.1, också där API-värden erbjuder h2.',
      nb: 'Klienten snakker HTTP/1.1, også der verten tilbyr h2.',
      en: 'The client speaks HTTP/1.1, also where the host offers h2.',
    },
    run: async (trial, judge) => {
      const { acted } = await firstKnown(trial, everyRead(trial.world));
      const { outcome, exchanges } = acted;
      const reset = exchanges.filter(({ facts }) => facts?.['http2'] === resetFact).length;
      if (reset === 0) resultOf(trial, acted);
      judge(reset === 0, { expected: { http2: 0 }, actual: { http2: reset, outcome }, evidence: exchanges });
    },
  }),
];
