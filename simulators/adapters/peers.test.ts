import { publicKeyHash } from '../../fixtures/certificates/public-key.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { createAuthority, type Authority } from '../../fixtures/index.ts';
import { peerDiagnosis } from '../kernel/peer-diagnosis.ts';
import { malformedPeer, peerOf, readPeer, type Peer, type PeerProblem } from '../kernel/peer.ts';

const at = Date.UTC(2026, 10, 21, 8);
const day = 86_400_000;
let authority: Authority;
beforeAll(async () => void (authority = await createAuthority({ seed: 1177, at })));

async function problemOf(name: string, now = at): Promise<PeerProblem | undefined> {
  return peerOf((await authority.client(name)).pem, authority, now).problem;
}

describe('a peer', () => {
  test('is who the certificate says, with its text', async () => {
    const { pem, fingerprint } = await authority.client('lifecare');
    expect(peerOf(pem, authority, at)).toEqual({
      subject: 'C=SE, O=Kommunen Exempel, CN=handlaggarstod.kommunen.example, serialNumber=SE4020001188-2020',
      serialNumber: 'SE4020001188-2020',
      publicKey: publicKeyHash(1177, 'lifecare'),
      fingerprint,
      pem,
    });
  });

  test('has a problem when its certificate has, and the lasting one first', async () => {
    expect(await problemOf('inkorg')).toBeUndefined();
    expect(await problemOf('inkorg-wrong-subject')).toBeUndefined();
    expect(await problemOf('inkorg-expired')).toBe('expired');
    expect(await problemOf('inkorg-revoked')).toBe('revoked');
    expect(await problemOf('inkorg-foreign-ca')).toBe('unknown-issuer');
    expect(await problemOf('inkorg-foreign-ca', at + 9_000 * day)).toBe('unknown-issuer');
    expect(peerOf('nonsense', authority, at)).toEqual(malformedPeer);
  });

  test('is valid from the first to the last second of its certificate', async () => {
    const { notBefore, notAfter } = await authority.client('inkorg');
    const [from, until] = [Date.parse(notBefore), Date.parse(notAfter)];
    expect(await problemOf('inkorg', from - 1)).toBe('not-yet-valid');
    expect(await problemOf('inkorg', from)).toBeUndefined();
    expect(await problemOf('inkorg', until + 999)).toBeUndefined();
    expect(await problemOf('inkorg', until + 1_000)).toBe('expired');
  });

  test('chooses a world only on the word of our own CA', async () => {
    const { pem } = await authority.client('inkorg', 'a b');
    expect(readPeer(pem, authority)?.world).toBe('a b');
    const foreign = await authority.client('inkorg-foreign-ca', 'a b');
    expect(readPeer(foreign.pem, authority)?.world).toBeUndefined();
    expect(readPeer((await authority.client('inkorg')).pem, authority)?.world).toBeUndefined();
  });
});

describe('the diagnosis', () => {
  const problems: PeerProblem[] = ['malformed', 'unknown-issuer', 'revoked', 'not-yet-valid', 'expired'];

  test.each(problems)('of %s says what was expected, what came and what to do', (problem) => {
    const peer: Peer = { subject: 'CN=the caller', fingerprint: 'ab', problem };
    const { expected, got, todo } = peerDiagnosis({ peer, tls: true })!;
    expect(expected).toContain('client certificate');
    expect(problem === 'malformed' || got.includes('CN=the caller')).toBe(true);
    expect(todo).toContain('motpart certs');
  });

  test('is none for a good certificate, and another without TLS than without a certificate', () => {
    expect(peerDiagnosis({ peer: { subject: 'CN=a', fingerprint: 'ab' }, tls: true })).toBeUndefined();
    expect(peerDiagnosis({ tls: true })!.todo).toContain('curl --cert');
    expect(peerDiagnosis({})!.todo).toContain('--insecure-peer-header');
  });
});
