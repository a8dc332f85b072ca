/** Set-ups of a sending system, each wrong in one way. */
import { createPrivateKey } from 'node:crypto';
import { createSigner, sign, subjectOf, type Signer } from '../../../fixtures/certificates/sign.ts';
import { holders } from '../../../fixtures/certificates/names.ts';
import { keyPair } from '../../../fixtures/certificates/material.ts';
import { bench, readerOf, rightSetup, wrongs, type Bench, type Files } from '../../testing/examined.ts';
import type { Server, Subject } from '../../doctor/types.ts';
import { examinations } from '../doctor/index.ts';

export const day = 86_400_000;

export let served: Bench;
export let signer: Signer;

/** Once, before any of these is made. */
export async function ready(): Promise<void> {
  served = await bench(['inkorg-1177']);
  signer = await createSigner(1177, Date.now(), 'Motpart Test CA');
}

interface Patient {
  setup: any;
  files: Files;
  server: Server | undefined;
  now: number;
  own: any;
}

export async function patient(): Promise<Patient> {
  const { setup, files } = await rightSetup('inkorg-1177', served);
  const copy: any = setup;
  return { setup: copy, files, server: { ...served.server }, now: Date.now(), own: copy.credentials['inkorg-1177'] };
}

export function found({ setup, files, server, now }: Patient): Promise<string[]> {
  return wrongs(examinations, { setup, read: readerOf(files), server, now } satisfies Subject);
}

/** The set-up shows another of the test certificates. */
async function show({ files }: Patient, name: string): Promise<void> {
  const { pem, key } = await served.authority.client(name);
  files['certs/inkorg.pem'] = { text: pem };
  files['certs/inkorg-key.pem'] = { text: key };
}

interface Odd {
  readonly holder?: Parameters<typeof subjectOf>[0];
  readonly usage?: 'clientAuth' | 'serverAuth';
  readonly from?: number;
  readonly until?: number;
}

/** A certificate of our CA that is unusual in one way. */
export async function odd(
  { files, now }: Patient,
  { holder = holders.inkorg, usage = 'clientAuth', from = -1, until = 365 }: Odd,
) {
  const keys = await keyPair(1177, 'odd');
  const certificate = await sign(signer, {
    subject: subjectOf(holder),
    keys,
    serial: '4d00000000000000000000000000000f',
    validity: { notBefore: new Date(now + from * day), notAfter: new Date(now + until * day) },
    usage,
  });
  files['certs/inkorg.pem'] = { text: certificate.toString('pem') };
  files['certs/inkorg-key.pem'] = { text: keys.pem };
}

function locked(pem: string): string {
  const how = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open' } as const;
  return createPrivateKey(pem).export(how) as string;
}

export function lockKey({ files }: Patient): void {
  const file = files['certs/inkorg-key.pem']!;
  file.text = locked(String(file.text));
}

export const configured = (more: object) => (one: Patient) => (one.setup.client = { 'inkorg-1177': more });
export const file = (name: string, text: string | Uint8Array) => (one: Patient) =>
  (one.files[`certs/${name}`] = { text });

/** The set-up at the owner's QA, with what was ordered there. */
export function away({ setup }: Patient, registration: object): void {
  setup.endpoints = { 'inkorg-1177/qa': 'https://qa.esb.ntjp.se' };
  setup.registration = { 'inkorg-1177': { systemIds: ['MOTP-117AB01'], ...registration } };
}

export const both = ['IsActiveUser', 'AddMessageToPatientPortalInbox'].map((contract) => ({
  environment: 'qa',
  contract,
}));

type Case = readonly [title: string, expected: string, make: (one: Patient) => unknown];

const addresses: readonly Case[] = [
  ['no QA address', 'problem inkorg-1177.address.given', ({ setup }) => (setup.endpoints['inkorg-1177/qa'] = '')],
  [
    'the plain port',
    'problem inkorg-1177.address.scheme',
    ({ setup }) => (setup.endpoints['inkorg-1177/qa'] = 'http://127.0.0.1:4010/inkorg/qa'),
  ],
  [
    'the address of a contract',
    'problem inkorg-1177.address.form',
    ({ setup }) =>
      (setup.endpoints['inkorg-1177/qa'] += '/vp/infrastructure/eservicesupply/patientportal/IsActiveUser/1/rivtabp21'),
  ],
  [
    'an address that ends in /vp',
    'problem inkorg-1177.address.form',
    ({ setup }) => (setup.endpoints['inkorg-1177/qa'] += '/vp'),
  ],
  ['a slash at the end', 'problem inkorg-1177.address.end', ({ setup }) => (setup.endpoints['inkorg-1177/qa'] += '/')],
  [
    'a host that nobody documents',
    'warning inkorg-1177.address.owner',
    (one) => {
      away(one, { connections: both });
      one.setup.endpoints['inkorg-1177/qa'] = 'https://esb.example';
    },
  ],
  [
    'another port than that of the serve',
    'problem inkorg-1177.address.served',
    (one) => {
      one.setup.endpoints['inkorg-1177/qa'] = 'https://127.0.0.1:4444/inkorg/qa';
    },
  ],
  [
    'QA in place of production',
    'problem inkorg-1177.address.environment',
    ({ setup }) => (setup.endpoints['inkorg-1177'] += '/qa'),
  ],
];

const certificates: readonly Case[] = [
  ['no certificate', 'problem inkorg-1177.certificate.given', ({ setup }) => (setup.certificates = {})],
  [
    'a certificate file that is not there',
    'problem inkorg-1177.certificate.given',
    ({ files }) => delete files['certs/inkorg.pem'],
  ],
  [
    'a path in place of the certificate',
    'problem inkorg-1177.certificate.given',
    ({ setup }) => (setup.certificates.inkorg.pem = 'certs/inkorg.pem'),
  ],
  ['PKCS#12', 'problem inkorg-1177.certificate.given', file('inkorg.pem', new Uint8Array([0x30, 0x82, 9, 1, 2, 1, 3]))],
  [
    'a damaged certificate',
    'problem inkorg-1177.certificate.given',
    file('inkorg.pem', '-----BEGIN CERTIFICATE-----\nTUlJ\n-----END CERTIFICATE-----\n'),
  ],
  [
    'the CA before the certificate',
    'problem inkorg-1177.certificate.order',
    ({ files }) => (files['certs/inkorg.pem']!.text = served.authority.ca + String(files['certs/inkorg.pem']!.text)),
  ],
  ['an expired certificate', 'problem inkorg-1177.certificate.period', (one) => show(one, 'inkorg-expired')],
  ['a certificate that expires soon', 'warning inkorg-1177.certificate.period', (one) => odd(one, { until: 20 })],
  ['a certificate that is not valid yet', 'problem inkorg-1177.certificate.period', (one) => odd(one, { from: 2 })],
  ['a certificate of another CA', 'problem inkorg-1177.certificate.issuer', (one) => show(one, 'inkorg-foreign-ca')],
  ['a revoked certificate', 'problem inkorg-1177.certificate.revoked', (one) => show(one, 'inkorg-revoked')],
  ['a certificate for servers', 'problem inkorg-1177.certificate.usage', (one) => odd(one, { usage: 'serverAuth' })],
  [
    'a certificate without HSA-id',
    'problem inkorg-1177.certificate.hsa-id',
    (one) => show(one, 'inkorg-no-serial-number'),
  ],
  ['no CA of the other side', 'problem inkorg-1177.certificate.ca', ({ setup }) => delete setup.certificates.inkorg.ca],
  ['a key file in place of the CA', 'problem inkorg-1177.certificate.ca', file('ca.pem', 'no certificate')],
  [
    'the CA of another seed',
    'problem inkorg-1177.certificate.ca',
    async ({ files }) => {
      files['certs/ca.pem'] = { text: (await createSigner(1178, Date.now(), 'x')).certificate.toString('pem') };
    },
  ],
];

const keys: readonly Case[] = [
  ['no key', 'problem inkorg-1177.key.given', ({ setup }) => delete setup.certificates.inkorg.key],
  [
    'the certificate in place of the key',
    'problem inkorg-1177.key.given',
    ({ setup }) => (setup.certificates.inkorg.key = { file: 'certs/inkorg.pem' }),
  ],
  [
    'a key file that all may read',
    'problem inkorg-1177.key.rights',
    ({ files }) => (files['certs/inkorg-key.pem']!.mode = 0o644),
  ],
  ['a locked key without passphrase', 'problem inkorg-1177.key.passphrase', lockKey],
  [
    'a wrong passphrase',
    'problem inkorg-1177.key.passphrase',
    (one) => {
      lockKey(one);
      configured({ passphrase: 'shut' })(one);
    },
  ],
  [
    'the key of another certificate',
    'problem inkorg-1177.key.matches',
    async ({ files }) => {
      files['certs/inkorg-key.pem'] = { text: (await served.authority.client('lifecare')).key };
    },
  ],
];

const routing: readonly Case[] = [
  ['no logical address', 'problem inkorg-1177.logical-address.given', ({ own }) => delete own.logicalAddress],
  [
    'blanks round the logical address',
    'problem inkorg-1177.logical-address.form',
    ({ own }) => (own.logicalAddress = 'SE0000000000-1177 '),
  ],
  [
    'the logical address of another',
    'problem inkorg-1177.logical-address.portal',
    ({ own }) => (own.logicalAddress = 'SE4020001196-4711'),
  ],
  [
    'a logical address in another form',
    'warning inkorg-1177.logical-address.form',
    (one) => {
      away(one, { connections: both });
      one.own.logicalAddress = '1177';
    },
  ],
  ['no system-id', 'problem inkorg-1177.source-system.given', ({ own }) => delete own.sourceSystem],
  [
    'a system-id with a space at its end',
    'problem inkorg-1177.source-system.form',
    ({ own }) => (own.sourceSystem += ' '),
  ],
  [
    'a system-id that was not issued',
    'problem inkorg-1177.source-system.issued',
    ({ own }) => (own.sourceSystem = 'MOTP-117AB99'),
  ],
  [
    'a system-id of another party',
    'problem inkorg-1177.source-system.issued',
    ({ own }) => (own.sourceSystem = 'ANNA-204CD03'),
  ],
  [
    'a system-id in another form',
    'warning inkorg-1177.source-system.form',
    (one) => {
      away(one, { connections: both, systemIds: ['Journalen 1'] });
      one.own.sourceSystem = 'Journalen 1';
    },
  ],
  [
    'one contract that was not ordered',
    'problem inkorg-1177.connection.qa',
    (one) => away(one, { connections: both.slice(1) }),
  ],
  [
    'a connection that was cancelled at the serve',
    'problem inkorg-1177.connection.qa',
    ({ server }) => {
      const connections = server!.connections!.filter(({ environment }) => environment !== 'qa');
      Object.assign(server!, { connections });
    },
  ],
  ['a principal by name', 'problem inkorg-1177.on-behalf-of.form', configured({ onBehalfOf: 'Regionen' })],
  ['a person of ten digits', 'problem inkorg-1177.cast.numbers', ({ setup }) => (setup.cast.active = '121212-1212')],
];

const calls: readonly Case[] = [
  ['TLS 1.1 alone', 'problem inkorg-1177.calls.tls', configured({ tls: 'TLSv1.1' })],
  ['TLS 1.0 beside TLS 1.2', 'warning inkorg-1177.calls.tls', configured({ tls: ['TLSv1.0', 'TLSv1.2'] })],
  ['SOAP 1.2', 'problem inkorg-1177.calls.soap-version', configured({ soapVersion: '1.2' })],
  [
    'the SOAPAction of the other contract',
    'problem inkorg-1177.calls.soap-action',
    configured({
      soapAction: {
        IsActiveUser:
          'urn:riv:infrastructure:eservicesupply:patientportal:AddMessageToPatientPortalInboxResponder:1:AddMessageToPatientPortalInbox',
      },
    }),
  ],
];

export const wrong = [...addresses, ...certificates, ...keys, ...routing, ...calls];
