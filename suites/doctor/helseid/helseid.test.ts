import { generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { bench, readerOf, rightSetup, wrongs, type Bench, type Files } from '../../testing/examined.ts';
import type { Server, Subject } from '../types.ts';
import { examinations } from './index.ts';

const day = 86_400_000;
const read = 'nhn:helsenorge.eksternapi/verktoykatalog_read';

let served: Bench;
beforeAll(async () => {
  served = await bench(['helseid']);
});

/** A set-up that may be changed at will. */
interface Patient {
  setup: any;
  files: Files;
  server: Server | undefined;
  now: number;
  own: any;
  client: (name: string) => any;
}

async function patient(): Promise<Patient> {
  const { setup, files } = await rightSetup('helseid', served);
  const copy: any = setup;
  const server = { ...served.server, clients: structuredClone(served.server.clients!) };
  const client = (name: string): any => server.clients!.find((one) => one.name === name);
  return { setup: copy, files, server, now: Date.now(), own: copy.credentials.helseid, client };
}

function found({ setup, files, server, now }: Patient): Promise<string[]> {
  return wrongs(examinations, { setup, read: readerOf(files), server, now } satisfies Subject);
}

function openHalf({ kty, crv, x, y, n, e, kid }: any): object {
  return JSON.parse(JSON.stringify({ kty, crv, x, y, n, e, kid })) as object;
}

/** The set-up of another of the registered clients. */
function become({ own, client, setup }: Patient, name: string, more: object = {}): void {
  const { clientId, keys } = client(name);
  own.clientId = clientId;
  own.scopes = [read];
  own.jwk = { ...own.jwk, kid: keys[0].jwk.kid };
  // The key itself is not what these are about.
  keys[0].jwk = openHalf(own.jwk);
  setup.client = { helseid: more };
}

function rsa(modulusLength: number): object {
  return { ...generateKeyPairSync('rsa', { modulusLength }).privateKey.export({ format: 'jwk' }), kid: 'k' };
}

function ec(namedCurve: string): any {
  return generateKeyPairSync('ec', { namedCurve }).privateKey.export({ format: 'jwk' });
}

/** Registers the key that the set-up has. */
function register({ own, client }: Patient, more: object = {}): void {
  client('motpart-epj').keys = [{ jwk: openHalf(own.jwk), expires: null, ...more }];
}

const wrong: readonly (readonly [title: string, expected: string, make: (one: Patient) => void])[] = [
  ['no address', 'problem helseid.address.given', ({ setup }) => delete setup.endpoints.helseid],
  ['no address but a word', 'problem helseid.address.given', ({ setup }) => (setup.endpoints.helseid = 'helseid')],
  [
    'a password in the address',
    'problem helseid.address.given',
    ({ setup }) => (setup.endpoints.helseid = 'https://me:secret@helseid-sts.test.nhn.no'),
  ],
  ['a slash at the end of the issuer', 'problem helseid.address.end', ({ setup }) => (setup.endpoints.helseid += '/')],
  [
    'the token endpoint in place of the issuer',
    'problem helseid.address.form',
    ({ setup }) => (setup.endpoints.helseid += '/connect/token'),
  ],
  [
    'the metadata in place of the issuer',
    'problem helseid.address.form',
    ({ setup }) => (setup.endpoints.helseid += '/.well-known/openid-configuration'),
  ],
  [
    'another path than the issuer has',
    'problem helseid.address.served',
    ({ setup }) => (setup.endpoints.helseid = 'http://localhost:4010/helse-id'),
  ],
  [
    'https on the plain port',
    'problem helseid.address.served',
    ({ setup }) => (setup.endpoints.helseid = 'https://localhost:4010/helseid'),
  ],
  [
    'plain HTTP to a server elsewhere',
    'problem helseid.address.scheme',
    ({ setup }) => (setup.endpoints.helseid = 'http://helseid-sts.test.nhn.no'),
  ],
  [
    'production',
    'problem helseid.address.owner',
    ({ setup }) => (setup.endpoints.helseid = 'https://helseid-sts.nhn.no'),
  ],
  [
    'a host that nobody documents',
    'warning helseid.address.owner',
    ({ setup }) => (setup.endpoints.helseid = 'https://helseid.example'),
  ],
  ['no client_id', 'problem helseid.client.given', ({ own }) => delete own.clientId],
  [
    'a client_id with a space before it',
    'problem helseid.client.given',
    ({ own }) => (own.clientId = ` ${own.clientId}`),
  ],
  [
    'an unknown client_id',
    'problem helseid.client.registered',
    ({ own }) => (own.clientId = '0b5e1f4c-9d2a-4c63-8e57-1f0a3b6c7d89'),
  ],
  [
    'a name in place of the client_id',
    'problem helseid.client.registered',
    ({ own }) => (own.clientId = 'motpart-epj'),
  ],
  ['a client secret', 'problem helseid.key.secret', ({ own }) => (own.clientSecret = 'very secret')],
  ['no key', 'problem helseid.key.given', ({ own }) => delete own.jwk],
  ['a path in place of the key', 'problem helseid.key.given', ({ own }) => (own.jwk = 'key.json')],
  ['a key file that is not there', 'problem helseid.key.given', ({ own }) => (own.jwk = { file: 'gone.json' })],
  [
    'a key file with PEM',
    'problem helseid.key.given',
    ({ own, files }) => {
      own.jwk = { file: 'key.pem' };
      files['key.pem'] = {
        text: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'pem', type: 'pkcs8' }),
      };
    },
  ],
  [
    'a key file that is no JSON',
    'problem helseid.key.given',
    ({ own, files }) => {
      own.jwk = { file: 'key.json' };
      files['key.json'] = { text: 'kty=EC' };
    },
  ],
  ['a set of keys', 'problem helseid.key.given', ({ own }) => (own.jwk = { keys: [own.jwk] })],
  [
    'a key file that all may read',
    'problem helseid.key.rights',
    ({ own, files }) => {
      files['key.json'] = { text: JSON.stringify(own.jwk), mode: 0o644 };
      own.jwk = { file: 'key.json' };
    },
  ],
  [
    'a shared secret as key',
    'problem helseid.key.kind',
    ({ own }) => (own.jwk = { kty: 'oct', k: 'c2VjcmV0', kid: 'k' }),
  ],
  ['a key on another curve', 'problem helseid.key.kind', ({ own }) => (own.jwk = ec('secp256k1'))],
  ['the public half', 'problem helseid.key.half', ({ own }) => delete own.jwk.d],
  ['a private half of another key', 'problem helseid.key.whole', ({ own }) => (own.jwk.d = ec('P-256').d)],
  ['a key that is cut off', 'problem helseid.key.whole', ({ own }) => (own.jwk.d = 'AQ')],
  [
    'RSA of 1024 bits',
    'problem helseid.key.size',
    (one) => {
      one.own.jwk = rsa(1024);
      register(one);
    },
  ],
  ['the algorithm of another curve', 'problem helseid.key.alg', ({ own }) => (own.jwk.alg = 'ES384')],
  ['a symmetric algorithm', 'problem helseid.key.alg', ({ own }) => (own.jwk.alg = 'HS256')],
  ['a key for encryption', 'problem helseid.key.use', ({ own }) => (own.jwk.use = 'enc')],
  ['a key that may not sign', 'problem helseid.key.use', ({ own }) => (own.jwk.key_ops = ['verify'])],
  [
    'another key than the registered one',
    'problem helseid.key.registered',
    ({ own }) => (own.jwk = { ...ec('P-256'), kid: own.jwk.kid }),
  ],
  ['another kid than the registered one', 'problem helseid.key.kid', ({ own }) => (own.jwk.kid = 'mine')],
  ['no kid', 'warning helseid.key.kid', ({ own }) => delete own.jwk.kid],
  ['a key that has expired', 'problem helseid.key.expires', (one) => register(one, { expires: one.now - day })],
  ['a key that expires soon', 'warning helseid.key.expires', (one) => register(one, { expires: one.now + 9 * day })],
  [
    'a key that says itself that it has expired',
    'problem helseid.key.expires',
    ({ own }) => (own.jwk.exp = '1700000000'),
  ],
  [
    'a registered key with its private half',
    'problem helseid.key.published',
    ({ own, client }) => (client('motpart-epj').keys[0].jwk.d = own.jwk.d),
  ],
  ['no scopes', 'warning helseid.scopes.given', ({ own }) => (own.scopes = [])],
  ['a label in place of a scope', 'problem helseid.scopes.names', ({ own }) => (own.scopes = ['verktoykatalog_read'])],
  ['an unknown scope', 'problem helseid.scopes.names', ({ own }) => own.scopes.push('openid')],
  [
    'a scope that the client has not asked for',
    'problem helseid.scopes.approved',
    ({ own }) => own.scopes.push('nhn:helsenorge.eksternapi/oppgave'),
  ],
  ['a scope that awaits approval', 'problem helseid.scopes.approved', (one) => become(one, 'motpart-unapproved')],
  [
    'an organisation number of eight digits',
    'problem helseid.organisation.numbers',
    ({ setup }) => (setup.client = { helseid: { actingFor: { child: '31223232' } } }),
  ],
  [
    'an organisation number with a wrong check digit',
    'problem helseid.organisation.numbers',
    ({ setup }) => (setup.client = { helseid: { actingFor: { child: '312232325' } } }),
  ],
  [
    'a parent of a single-tenant client',
    'problem helseid.organisation.tenancy',
    ({ setup }) => (setup.client = { helseid: { actingFor: { parent: '312232324' } } }),
  ],
  [
    'a multi-tenant client that names nobody',
    'problem helseid.organisation.tenancy',
    (one) => become(one, 'motpart-multi'),
  ],
  [
    'a client that belongs to nobody',
    'problem helseid.organisation.tenancy',
    (one) => become(one, 'motpart-no-organisation'),
  ],
  [
    'a child that is not registered',
    'problem helseid.organisation.registered',
    ({ setup }) => (setup.client = { helseid: { actingFor: { child: '312232324' } } }),
  ],
  [
    'a parent that is not registered',
    'problem helseid.organisation.registered',
    (one) => become(one, 'motpart-multi', { actingFor: { parent: '312232324' } }),
  ],
  [
    'a parent that has not signed the terms',
    'problem helseid.organisation.terms',
    (one) => {
      const { parent } = one.client('motpart-multi').organisations.find((each: any) => !each.signedTerms);
      become(one, 'motpart-multi', { actingFor: { parent } });
    },
  ],
  [
    'a client that may not pass numbers',
    'problem helseid.organisation.passing',
    (one) => {
      const [{ parent }] = one.client('motpart-no-passing').organisations;
      become(one, 'motpart-no-passing', { actingFor: { parent } });
    },
  ],
];

describe('the examinations of HelseID', () => {
  test('find nothing in a right set-up', async () => {
    expect(await found(await patient())).toEqual([]);
  });

  test.each(wrong)('find %s', async (_, expected, make) => {
    const one = await patient();
    make(one);
    expect(await found(one)).toEqual([expected]);
  });

  test('find each of themselves in the table, or say nothing wrong at all', () => {
    const told = new Set(wrong.map(([, expected]) => expected.split(' ')[1]));
    const silent = examinations.map(({ id }) => id).filter((id) => !told.has(id));
    expect(silent).toEqual(['helseid.registration.told']);
  });

  test('find nothing in keys on the other curves', async () => {
    for (const jwk of [ec('P-384'), { ...ec('P-521'), alg: 'ES512' }]) {
      const one = await patient();
      one.own.jwk = { ...jwk, kid: 'k' };
      register(one);
      expect(await found(one)).toEqual([]);
    }
  });

  test('hold a set-up for another server against what the owner has registered, not against ours', async () => {
    const one = await patient();
    one.setup.endpoints.helseid = 'https://helseid-sts.test.nhn.no';
    one.own.clientId = 'b8f2f0a8-0000-4000-8000-000000000001';
    expect(await found(one)).toEqual([]);
    one.setup.registration = {
      helseid: { jwk: openHalf(one.own.jwk), scopes: { [read]: 'requested' }, keyExpires: '2020-01-01' },
    };
    one.own.scopes = [read];
    expect(await found(one)).toEqual(['problem helseid.key.expires', 'problem helseid.scopes.approved']);
  });

  test('never say a secret', async () => {
    const one = await patient();
    const { setup, files, server, now } = one;
    one.own.clientSecret = 'very secret';
    const subject = { setup, read: readerOf(files), server, now };
    const said = JSON.stringify(await Promise.all(examinations.map(async ({ examine }) => examine(subject))));
    expect(said).not.toContain(one.own.jwk.d);
    expect(said).not.toContain('very secret');
  });
});
