/** The client certificate of a set-up for Lifecare, and whether the host knows it. */
import { createHash, type X509Certificate } from 'node:crypto';
import { certificateExaminations, look } from '../../doctor/certificate/certificate.ts';
import { isAtServer, type Asking } from '../../doctor/certificate/parts.ts';
import { ok, problem } from '../../doctor/found.ts';
import type { Found, Subject } from '../../doctor/types.ts';

export const system = 'lifecare-ifo';

export const asking: Asking = {
  system,
  endpoints: [system],
  otherIssuer:
    'use one of the form that section 6.9 of the technical specification asks for, with its chain in the file',
};

const hashOf = ({ publicKey }: X509Certificate): string =>
  createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');

/** The name of a certificate as a host compares it: attributes in one line. */
const subjectOf = ({ subject }: X509Certificate): string => subject.split('\n').join(', ');

/** Of the certificate itself; what is wrong there is mended first, and nobody registers such a one. */
const before = certificateExaminations(asking).filter(({ id }) => /\.(period|issuer|revoked)$/.test(id));

async function isGood(subject: Subject): Promise<boolean> {
  for (const { examine } of before) {
    const found = [await examine(subject)].flat();
    if (found.some((one) => one?.severity === 'problem')) return false;
  }
  return true;
}

async function registered(certificate: X509Certificate, _: Asking, subject: Subject): Promise<Found | undefined> {
  const known = subject.server?.certificates;
  if (!known || !isAtServer(asking, subject)) return undefined;
  const bySubject = subject.server!.profile[system]?.['certificateRegisteredBy'] === 'subject';
  const found = known.find((one) =>
    bySubject ? one.subject === subjectOf(certificate) : one.publicKey === hashOf(certificate),
  );
  if (found) return ok(`as ${found.name}`);
  if (!(await isGood(subject))) return undefined;
  return problem(
    'the host does not know it (403.12)',
    'register it: control register-certificate of the running serve',
  );
}

export const registeredExamination = look(asking, 'registered', 'certificate at the host', registered);
