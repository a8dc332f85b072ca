import { expect, test } from 'vitest';
import type { System } from '../../simulators/index.ts';
import { banner, facts } from './banner.ts';
import type { Served } from './start.ts';

const soap = { path: '/vp/Send/1', soap: { namespace: 'urn:x', name: 'Send' } };
const inbox = { id: 'inbox', title: 'Inbox', mounts: ['/inbox'], operations: [soap], clientCertificate: 'inkorg' };
const plain = { id: 'plain', title: 'Plain', mounts: ['/plain'], operations: [] };

function served(more: Partial<Served> = {}): Served {
  const systems = [inbox, plain] as unknown as readonly System[];
  const url = 'http://127.0.0.1:4010';
  return {
    url,
    tlsUrl: 'https://127.0.0.1:4443',
    seed: 1177,
    people: 10,
    systems,
    token: undefined,
    ...more,
  } as Served;
}

test('a system that asks for certificates has its base URL on the TLS port, the others on the plain one', () => {
  expect(facts(served()).systems.map(({ baseUrl }) => baseUrl)).toEqual([
    'https://127.0.0.1:4443/inbox',
    'http://127.0.0.1:4010/plain',
  ]);
  expect(facts(served({ tlsUrl: undefined })).systems[0]!.baseUrl).toBe('http://127.0.0.1:4010/inbox');
});

test('prints both ports, how to get certificates, and a curl that shows the one of the system', () => {
  const text = banner(served());
  expect(text).toContain('on http://127.0.0.1:4010\nand on https://127.0.0.1:4443');
  expect(text).toContain(
    [
      'motpart certs --out certs --url http://127.0.0.1:4010',
      'curl --cacert certs/ca.pem --cert certs/inkorg.pem --key certs/inkorg-key.pem \\',
      "  'https://127.0.0.1:4443/inbox/vp/Send/1?wsdl'",
    ].join('\n'),
  );
});

test('prints a call to Lifecare with its key, where its certificate can be shown', () => {
  const credentials = () => ({ domain: 'D', key: 'a+b/c=', certificate: 'lifecare' });
  const systems = [
    { ...inbox, id: 'lifecare-ifo', mounts: ['/lifecare/X'], credentials },
  ] as unknown as readonly System[];
  const lines = [
    "  -H 'X-API-Key: a+b/c=' \\",
    '  -G -d domain=D -d limit=1 \\',
    '  https://127.0.0.1:4443/lifecare/X/apifc/v1/Extract/Services',
  ];
  expect(banner(served({ systems }))).toContain(lines.join('\n'));
  expect(banner(served({ systems, tlsUrl: undefined }))).not.toContain('X-API-Key');
});

test('gives certs the token where the control API asks for one', () => {
  expect(banner(served({ token: 'abc' }))).toContain('\nMOTPART_TOKEN=abc motpart certs --out certs');
});

test('says nothing of certificates without a TLS port', () => {
  expect(banner(served({ tlsUrl: undefined }))).not.toMatch(/https|certs/);
});

test('makes no key that takes time: what an RSA client signs with stands in GET /systems only', () => {
  const key = { get: () => expect.unreachable('the key was made'), enumerable: true };
  const credentials = () => Object.defineProperty({ clientId: 'a' }, 'jwk', key);
  const systems = [{ ...plain, credentials }] as unknown as readonly System[];
  expect(facts(served({ systems })).systems[0]!.credentials).toEqual({ clientId: 'a' });
});

test('says where the worlds are kept, and how many came back', () => {
  const kept = (worlds: number) => banner(served({ state: { file: 'worlds.log', worlds } }));
  expect(banner(served())).not.toContain('kept');
  expect(kept(0)).toContain('\nIts worlds are kept in worlds.log (a new file)\n');
  expect(kept(1)).toContain('(1 world came back)');
  expect(kept(1_200)).toContain('(1,200 worlds came back)');
  expect(facts(served({ state: { file: 'f', worlds: 2 } }))).toMatchObject({ state: { file: 'f', worlds: 2 } });
});

test('names who may log in to BRP, with the call that does it', () => {
  const credentials = () => ({ username: 'a@b.example', password: 'c', exportTemplate: 17 });
  const brp = { ...plain, id: 'brp-apiv3', mounts: ['/brp/api/ver3'], credentials };
  const text = banner(served({ systems: [brp] as unknown as readonly System[] }));
  expect(text).toContain(
    [
      'Ready-made integrator at BRP APIv3, for export template 17:',
      "curl -H 'content-type: application/json' http://127.0.0.1:4010/brp/api/ver3/auth/login \\",
      `  -d '{"username":"a@b.example","password":"c"}'`,
    ].join('\n'),
  );
  expect(banner(served())).not.toContain('BRP');
});
