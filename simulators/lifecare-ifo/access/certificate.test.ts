import { execFile } from 'node:child_process';
import { connect, constants } from 'node:http2';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CertificateName } from '../../../fixtures/certificates/names.ts';
import { createAuthority } from '../../../fixtures/index.ts';
import { peerOf as judged } from '../../kernel/peer.ts';
import { openLifecare, type LifecareServer } from '../testing/socket.ts';
import { ask, bodyOf, control, lastDiagnosis, lastExchange, lifecareWorld, outcome, peerOf, setProfile, textOf, who } from '../testing/world.ts'; // prettier-ignore

const person = `GET Persons?personId=${who('applicant-paid')}`;
const day = 86_400_000;

describe('over mutual TLS', () => {
  let server: LifecareServer;
  beforeAll(async () => {
    server = await openLifecare();
  });
  beforeEach(() => void server.world.reset());
  afterAll(() => server.close());

  const tried = async (certificate: CertificateName | null, plain = false) => {
    const got = await server.ask(person, { certificate, plain });
    const [, title] = /<title>(.*?)<\/title>/.exec(textOf(got)) ?? [];
    return [outcome(server.world, got), title];
  };

  test('a valid certificate that is registered is let in [lifecare.certificate.required]', async () => {
    const got = await server.ask(person);
    expect([got.status, bodyOf(got).Source, server.world.journal.since()[0]!.request.tls]).toEqual([200, 'FC', true]);
  });

  test.each<[string, CertificateName | null, string, string]>([
    ['no certificate [lifecare.certificate.missing]', null, 'MISSING lifecare.certificate.missing', '403.7 - Forbidden: Client certificate required.'],
    ['one that has expired [lifecare.certificate.expired]', 'lifecare-expired', 'EXPIRED lifecare.certificate.expired', '403.17 - Forbidden: Client certificate has expired or is not yet valid.'],
    ['one of a foreign CA [lifecare.certificate.foreign]', 'lifecare-foreign-ca', 'FOREIGN lifecare.certificate.foreign', '403.16 - Forbidden: Client certificate is untrusted or invalid.'],
    ['one that was revoked [lifecare.certificate.revoked]', 'lifecare-revoked', 'REVOKED lifecare.certificate.revoked', '403.13 - Forbidden: Client certificate revoked.'],
    ['one of another subject [lifecare.certificate.not-allowed]', 'lifecare-wrong-subject', 'NOT-ALLOWED lifecare.certificate.not-allowed', '403.12 - Forbidden: Mapper denied access.'],
    ['one of another customer [lifecare.certificate.not-allowed]', 'inkorg', 'NOT-ALLOWED lifecare.certificate.not-allowed', '403.12 - Forbidden: Mapper denied access.'],
  ])('%s has its own answer [lifecare.certificate.refusal-form]', async (_, name, said, title) => {
    expect(await tried(name)).toEqual([`403 SIM-CERTIFICATE-${said}`, title]);
    expect(lastExchange(server.world).reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(lastDiagnosis(server.world).todo).toMatch(/motpart certs|register-certificate/);
  }); // prettier-ignore

  test('a certificate whose time comes and goes is judged with each call [lifecare.certificate.expired]', async () => {
    server.world.clock.advanceSecurity(3_651 * day);
    expect((await tried('lifecare'))[0]).toBe('403 SIM-CERTIFICATE-EXPIRED lifecare.certificate.expired');
    server.world.clock.advanceSecurity(-3_651 * day - 400 * day);
    expect((await tried('lifecare'))[0]).toMatch(/lifecare.certificate.expired/);
  });

  test('the plain port answers as without one, unless dev takes it for given [lifecare.certificate.plain-port]', async () => {
    const said = '403 SIM-CERTIFICATE-MISSING lifecare.certificate.plain-port';
    expect(await tried(null, true)).toEqual([said, '403.7 - Forbidden: Client certificate required.']);
    expect(lastDiagnosis(server.world).todo).toMatch(/TLS port.*--insecure-peer-header.*plainHttp to dev/);
    setProfile(server.world, 'plainHttp', 'dev');
    expect((await tried(null, true))[0]).toBe('200');
    expect((await tried(null))[0]).toMatch(/certificate.missing/);
  });

  test('what no operation takes looks at the certificate too, and first [lifecare.api.order-of-checks]', async () => {
    const lines = ['GET Nothing', 'PATCH Persons', 'GET %E0%A4%A'];
    const statuses = async (certificate: CertificateName | null) =>
      Promise.all(lines.map(async (line) => (await server.ask(line, { certificate })).status));
    expect(await statuses(null)).toEqual([403, 403, 403]);
    expect(await statuses('lifecare')).toEqual([404, 405, 400]);
  });

  test('a renewed certificate is unknown until it is registered; the old one goes on until it is withdrawn [lifecare.certificate.registered-by]', async () => {
    expect((await tried('lifecare-renewed'))[0]).toMatch(/NOT-ALLOWED/);
    expect(lastDiagnosis(server.world).todo).toContain('register-certificate');
    control(server.world, 'register-certificate');
    expect((await tried('lifecare-renewed'))[0]).toBe('200');
    expect((await tried('lifecare'))[0]).toBe('200');
    control(server.world, 'withdraw-certificate', { certificate: 'lifecare' });
    expect((await tried('lifecare'))[0]).toMatch(/NOT-ALLOWED/);
    const { certificates } = control(server.world, 'list-certificates');
    expect(certificates.map(({ name }: { name: string }) => name)).toEqual(['lifecare-renewed']);
  });

  test('or known at once by its subject, as long as one of that subject is registered [lifecare.certificate.registered-by]', async () => {
    setProfile(server.world, 'certificateRegisteredBy', 'subject');
    expect((await tried('lifecare-renewed'))[0]).toBe('200');
    expect((await tried('lifecare-wrong-subject'))[0]).toMatch(/NOT-ALLOWED/);
    control(server.world, 'withdraw-certificate', { certificate: 'lifecare' });
    expect((await tried('lifecare-renewed'))[0]).toMatch(/NOT-ALLOWED/);
  });

  test.each(['1_2', '1_3'])(
    'openssl s_client shows TLS %s, the CA, and no HTTP/2 [lifecare.certificate.tls-versions, lifecare.certificate.acceptable-ca, lifecare.api.no-h2]',
    async (version) => {
      const args = ['s_client', '-connect', `127.0.0.1:${server.tlsPort}`, `-tls${version}`, '-alpn', 'h2,http/1.1'];
      const running = promisify(execFile)('openssl', args, { timeout: 5_000 });
      running.child.stdin!.end();
      const { stdout } = await running.catch((ended: { stdout: string }) => ended);
      expect(stdout).toMatch(/Acceptable client certificate CA names\n.*CN ?= ?Motpart Test CA 1177/);
      expect(stdout).toContain(`New, TLSv${version.replace('_', '.')}, Cipher is`);
      expect(stdout).toContain('ALPN protocol: http/1.1');
    },
  );
});

test('with tlsMode alert a bad certificate ends the connection, a good one is let in [lifecare.certificate.refusal-form]', async () => {
  const server = await openLifecare({ tlsMode: 'alert' }, { badCertificate: 'alert' });
  expect((await server.ask(person)).status).toBe(200);
  for (const certificate of [null, 'lifecare-foreign-ca', 'lifecare-revoked'] as const)
    await expect(server.ask(person, { certificate })).rejects.toThrow(/alert|hang up|ECONNRESET|EPIPE/);
  expect((await server.ask(person, { certificate: 'lifecare-wrong-subject' })).status).toBe(403);
  expect(server.world.journal.count).toBe(2);
  await server.close();
});

test('a port that offers HTTP/2 resets it, and serves HTTP/1.1 as ever [lifecare.api.http-1-1]', async () => {
  const server = await openLifecare({}, { alpn: 'h2-reset' });
  const { pem, key } = await server.authority.client('lifecare');
  const session = connect(server.url, { ca: server.authority.ca, cert: pem, key });
  const stream = session.request({ ':path': '/lifecare/WESE.FC.Api.FC/' });
  const code = await new Promise((resolve) =>
    stream.on('error', () => {}).once('close', () => resolve(stream.rstCode)),
  );
  session.destroy();
  expect([code, server.world.journal.count]).toEqual([constants.NGHTTP2_HTTP_1_1_REQUIRED, 0]);
  expect((await server.ask(person)).status).toBe(200);
  await server.close();
});

describe('in process', () => {
  test('a certificate made for another world, or after a restart, is the same [lifecare.certificate.registered-by]', async () => {
    const world = lifecareWorld();
    const at = world.clock.security();
    for (const made of [at, at - 30 * day]) {
      const authority = await createAuthority({ seed: world.seed, at: made });
      const { pem } = await authority.client('lifecare', 'mine');
      expect(ask(world, person, { peer: judged(pem, authority, at) }).status).toBe(200);
    }
  });

  test('a peer that was put there by hand is known by its subject', async () => {
    const { publicKey: _, ...bare } = peerOf();
    expect(ask(lifecareWorld(), person, { peer: bare }).status).toBe(200);
    expect(ask(lifecareWorld(), person, { peer: { ...bare, subject: 'CN=somebody' } }).status).toBe(403);
  });

  test('a certificate of the registered key with another subject is another certificate [lifecare.certificate.not-allowed]', () => {
    const world = lifecareWorld();
    const answer = ask(world, person, { peer: { ...peerOf(), subject: 'CN=somebody' } });
    expect(outcome(world, answer)).toBe('403 SIM-CERTIFICATE-NOT-ALLOWED lifecare.certificate.not-allowed');
  });

  test('the certificate comes before domain and key, the key before the package, the package before parameters [lifecare.api.order-of-checks]', () => {
    const world = lifecareWorld({ keyWithoutPackage: '401' });
    const list = 'GET Actualisations?personId=';
    const tried = [
      ask(world, list, { peer: null, domain: null, key: null }),
      ask(world, list, { domain: null, key: null }),
      ask(world, `${list}&key=other`, { domain: 'OTHER', key: null }),
      ask(world, list, { domain: 'OTHER', key: 'lifecare-8502' }),
      ask(world, list, { key: 'lifecare-8502' }),
      ask(world, list),
    ];
    expect(tried.map(({ status, rule }) => `${status} ${rule}`)).toEqual([
      '403 lifecare.certificate.missing',
      '400 lifecare.domain.missing',
      '403 lifecare.key.unknown-body',
      '403 lifecare.domain.unknown',
      '401 lifecare.key.without-package',
      '400 lifecare.paging.required',
    ]);
  });
});
