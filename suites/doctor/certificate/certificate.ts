/** The client certificate, before the other side refuses it. */
import type { X509Certificate } from 'node:crypto';
import { ok, problem, quoted, unseen, warning } from '../found.ts';
import type { Examination, Found, Subject } from '../types.ts';
import { contentAt, type Content } from '../values.ts';
import {
  certificateIn,
  certificateOf,
  certificatesIn,
  isAtServer,
  ownClient,
  part,
  partsOf,
  readable,
  trusted,
  type Asking,
} from './parts.ts';

const day = 86_400_000;
const soon = 30;
const clientUsage = '1.3.6.1.5.5.7.3.2';

/** What a file holds that is not PEM. Each has its own way out. */
function otherForm({ file }: Content): readonly [found: string, todo: string] {
  const name = file?.path ?? 'FILE';
  if (file && certificateIn(file.bytes)) return ['DER, not PEM', `openssl x509 -inform der -in ${name}`];
  if (file?.bytes[0] === 0x30) return ['PKCS#12, not PEM', `openssl pkcs12 -in ${name} -clcerts -nokeys`];
  return ['no certificate in it', 'give the PEM file of the certificate'];
}

function given(asking: Asking, subject: Subject): Found {
  const content = part(asking, 'pem', subject);
  const { flaw, path, text = '' } = content;
  const named = path === undefined ? '' : `${quoted(path)}: `;
  const example = 'write certificates: NAME: pem: { file: PATH }, and its NAME in credentials';
  if (flaw === 'missing') return problem('none', example);
  if (flaw === 'a-path') return problem(`${named}a path where PEM is expected`, 'write pem: { file: PATH }');
  if (flaw === 'unreadable') return problem(`${named}cannot be read`, 'give the path as seen from the set-up file');
  if (!text.includes('-----BEGIN CERTIFICATE-----')) {
    const [found, todo] = otherForm(content);
    return problem(named + found, todo);
  }
  if (readable(asking, subject).length === 0) return problem(`${named}a damaged certificate`, 'export it anew');
  return ok(path ?? 'in the set-up file itself');
}

function order(asking: Asking, subject: Subject): Found | undefined {
  const all = readable(asking, subject);
  if (all.length < 2) return undefined;
  const todo = 'own certificate first, then its issuer, then that one’s issuer';
  if (all[0]!.ca) return problem('a CA comes first', todo);
  const wrong = all.slice(1).some((issuer, place) => !all[place]!.checkIssued(issuer));
  return wrong
    ? problem('not each followed by its issuer', todo)
    : ok(`${all.length} certificates, each before its issuer`);
}

function period(certificate: X509Certificate, _: Asking, { now }: Subject): Found {
  const [from, until] = [certificate.validFromDate.getTime(), certificate.validToDate.getTime()];
  const date = (moment: number) => new Date(moment).toISOString().slice(0, 10);
  if (now < from) return problem(`not valid before ${date(from)}`, 'wait until then, or look at this machine’s clock');
  if (now > until) return problem(`expired on ${date(until)}`, 'order a new one');
  if (now + soon * day > until) return warning(`expires on ${date(until)}`, 'order a new one now: it takes its time');
  return ok(`until ${date(until)}`);
}

/** Walks up by the certificates of the file until one was issued by somebody who is trusted. */
function leadsTo(certificate: X509Certificate, roots: readonly X509Certificate[], between: readonly X509Certificate[]) {
  const seen = new Set<X509Certificate>();
  for (let at: X509Certificate | undefined = certificate; at && !seen.has(at);) {
    seen.add(at);
    const below: X509Certificate = at;
    if (roots.some((root) => below.checkIssued(root) && below.verify(root.publicKey))) return true;
    at = between.find((one) => one !== below && below.checkIssued(one) && below.verify(one.publicKey));
  }
  return false;
}

function issuer(certificate: X509Certificate, asking: Asking, subject: Subject): Found {
  const roots = trusted(asking, subject);
  if (!roots)
    return unseen('nobody told which CA is trusted', `write client: ${asking.system}: issuer: { file: PATH }`);
  if (leadsTo(certificate, roots, readable(asking, subject))) return ok('issued by the expected CA');
  const todo = isAtServer(asking, subject)
    ? 'motpart certs --out DIR writes certificates that the serve trusts'
    : asking.otherIssuer;
  return problem('not issued by the expected CA', todo);
}

async function revoked(certificate: X509Certificate, asking: Asking, subject: Subject): Promise<Found | undefined> {
  const text = isAtServer(asking, subject)
    ? subject.server!.revocationList
    : contentAt(ownClient(asking, subject), 'crl', subject).text;
  if (text === undefined) return undefined;
  await import('reflect-metadata');
  const { X509Crl } = await import('@peculiar/x509');
  try {
    const found = new X509Crl(text).findRevoked(certificate.serialNumber.toLowerCase());
    return found ? problem('revoked by its CA', 'use another one, or order a new one') : ok('not on the CA’s list');
  } catch {
    return problem('the list of revoked ones cannot be read', 'give the CA’s CRL as PEM or DER');
  }
}

function usage({ keyUsage }: X509Certificate): Found | undefined {
  if (!keyUsage || keyUsage.includes(clientUsage)) return undefined;
  return problem('not for clients (extended key usage)', 'order one for client authentication');
}

function strength({ publicKey }: X509Certificate): Found | undefined {
  const bits = publicKey.asymmetricKeyDetails?.modulusLength;
  if (bits === undefined || bits >= 2048) return undefined;
  return problem(`RSA of ${bits} bits`, 'order one with a key of 2048 bits or more');
}

function serverCa(asking: Asking, subject: Subject): Found | undefined {
  const { flaw, path } = part(asking, 'ca', subject);
  if (!partsOf(asking, subject)) return undefined;
  if (flaw === 'unreadable' || flaw === 'a-path')
    return problem(`${quoted(path ?? '')}: cannot be read`, 'write ca: { file: PATH }, seen from the set-up file');
  if (flaw === 'missing')
    return isAtServer(asking, subject)
      ? problem('none', 'write ca: { file: PATH }: motpart certs writes ca.pem')
      : undefined;
  const all = certificatesIn(part(asking, 'ca', subject));
  if (all.length === 0 || all.includes(undefined)) return problem('no CA in it', 'give the PEM file of the CA');
  if (!isAtServer(asking, subject)) return ok(path ?? 'in the set-up file itself');
  const own = certificateIn(subject.server!.ca)!;
  return all.some((one) => one!.publicKey.equals(own.publicKey))
    ? ok('the running serve’s')
    : problem('not the running serve’s', 'motpart certs --out DIR writes ca.pem anew: another seed has another CA');
}

/** An examination of the certificate itself, where there is one. */
export function look(
  asking: Asking,
  point: string,
  title: string,
  examine: (
    certificate: X509Certificate,
    asking: Asking,
    subject: Subject,
  ) => Found | undefined | Promise<Found | undefined>,
): Examination<Subject> {
  const own = (subject: Subject) => {
    const certificate = certificateOf(asking, subject);
    return certificate && examine(certificate, asking, subject);
  };
  return { id: `${asking.system}.certificate.${point}`, title, examine: own };
}

/** Of the certificate that a system asks for, and of the CA that the other side's own comes from. */
export function certificateExaminations(asking: Asking): readonly Examination<Subject>[] {
  const id = (point: string) => `${asking.system}.certificate.${point}`;
  return [
    { id: id('given'), title: 'client certificate', examine: (subject) => given(asking, subject) },
    { id: id('order'), title: 'order of the certificates', examine: (subject) => order(asking, subject) },
    look(asking, 'period', 'validity of the certificate', period),
    look(asking, 'issuer', 'issuer of the certificate', issuer),
    look(asking, 'revoked', 'revocation of the certificate', revoked),
    look(asking, 'usage', 'use of the certificate', usage),
    look(asking, 'strength', 'strength of the certificate', strength),
    { id: id('ca'), title: 'CA of the other side', examine: (subject) => serverCa(asking, subject) },
  ];
}
