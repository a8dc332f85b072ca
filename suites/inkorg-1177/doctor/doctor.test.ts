import 'reflect-metadata';
import { generateKeyPairSync } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { beforeAll, describe, expect, test } from 'vitest';
import { subjectOf } from '../../../fixtures/certificates/sign.ts';
import { holders, stranger } from '../../../fixtures/certificates/names.ts';
import { readerOf } from '../../testing/examined.ts';
import {
  away,
  both,
  configured,
  day,
  file,
  found,
  lockKey,
  odd,
  patient,
  ready,
  served,
  signer,
  wrong,
} from '../testing/wrong-set-ups.ts';
import { examinations } from './index.ts';

beforeAll(ready);

describe('the examinations of 1177’s inbox', () => {
  test('find nothing in a right set-up, here or at the owner', async () => {
    const one = await patient();
    configured({ tls: ['TLSv1.2', '1.3'], soapVersion: '1.1', onBehalfOf: 'SE4020001196-9999' })(one);
    expect(await found(one)).toEqual([]);
    away(one, { connections: both });
    expect(await found(one)).toEqual([]);
  });

  test.each(wrong)('find %s', async (_, expected, make) => {
    const one = await patient();
    await make(one);
    expect(await found(one)).toEqual([expected]);
  });

  test('find each of themselves in the table, but for what only tells, or needs a slow key', () => {
    const told = new Set(wrong.map(([, expected]) => expected.split(' ')[1]));
    expect(examinations.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([
      'inkorg-1177.certificate.strength',
      'inkorg-1177.registration.told',
      'inkorg-1177.connection.production',
    ]);
  });

  test('open a locked key with its passphrase', async () => {
    const one = await patient();
    lockKey(one);
    configured({ passphrase: 'open' })(one);
    expect(await found(one)).toEqual([]);
  });

  test('find a certificate with a short RSA key', async () => {
    const one = await patient();
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    const pair = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const key = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    const { subtle } = x509.cryptoProvider.get();
    const spki = pair.publicKey.export({ type: 'spki', format: 'der' });
    const publicKey = await subtle.importKey('spki', spki, algorithm, true, ['verify']);
    const certificate = await x509.X509CertificateGenerator.create({
      serialNumber: '4d00000000000000000000000000000e',
      subject: subjectOf(holders.inkorg),
      issuer: signer.certificate.subjectName,
      notBefore: new Date(one.now - day),
      notAfter: new Date(one.now + 365 * day),
      signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
      publicKey,
      signingKey: signer.keys.privateKey,
    });
    one.files['certs/inkorg.pem'] = { text: certificate.toString('pem') };
    one.files['certs/inkorg-key.pem'] = { text: key };
    expect(await found(one)).toEqual(['problem inkorg-1177.certificate.strength']);
  });

  test('tell by the caller whose system-id and whose connection it is', async () => {
    const one = await patient();
    await odd(one, { holder: stranger });
    expect(await found(one)).toEqual(['problem inkorg-1177.source-system.issued', 'problem inkorg-1177.connection.qa']);
  });

  test('take DER for what it is, and say how to turn it into PEM', async () => {
    const one = await patient();
    const { pem } = await served.authority.client('inkorg');
    file('inkorg.pem', Buffer.from(pem.replaceAll(/-----.*-----|\s/g, ''), 'base64'))(one);
    const subject = { setup: one.setup, read: readerOf(one.files), server: one.server, now: one.now };
    const [given] = examinations.filter(({ id }) => id === 'inkorg-1177.certificate.given');
    expect(await given!.examine(subject)).toMatchObject({ todo: 'openssl x509 -inform der -in certs/inkorg.pem' });
  });
});
