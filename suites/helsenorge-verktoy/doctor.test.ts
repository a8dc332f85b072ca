import { beforeAll, describe, expect, test } from 'vitest';
import { bench, readerOf, rightSetup, wrongs, type Bench } from '../testing/examined.ts';
import type { Server, Subject } from '../doctor/types.ts';
import { examinations } from './doctor.ts';

let served: Bench;
beforeAll(async () => {
  served = await bench(['helsenorge-verktoy']);
});

interface Patient {
  setup: any;
  server: Server | undefined;
}

async function patient(): Promise<Patient> {
  const { setup } = await rightSetup('helsenorge-verktoy', served);
  return { setup, server: served.server };
}

function found({ setup, server }: Patient): Promise<string[]> {
  return wrongs(examinations, { setup, read: readerOf({}), server, now: Date.now() } satisfies Subject);
}

/** At the owner's test environment, with a serve running beside. */
function away({ setup }: Patient): void {
  setup.endpoints = {
    'helsenorge-verktoy': 'https://eksternapi.hn2.test.nhn.no/verktoy',
    helseid: 'https://helseid-sts.test.nhn.no',
  };
}

const at = (address: string) => (one: Patient) => {
  away(one);
  one.setup.endpoints['helsenorge-verktoy'] = address;
};
const inactive = () =>
  served.server.population!.people.find(({ country, active }) => country === 'NO' && !active)!.number;

const wrong: readonly (readonly [title: string, expected: string, make: (one: Patient) => void])[] = [
  [
    'no address',
    'problem helsenorge-verktoy.address.given',
    ({ setup }) => delete setup.endpoints['helsenorge-verktoy'],
  ],
  [
    'plain HTTP to the owner',
    'problem helsenorge-verktoy.address.scheme',
    at('http://eksternapi.hn2.test.nhn.no/verktoy'),
  ],
  ['a slash at the end', 'problem helsenorge-verktoy.address.end', at('https://eksternapi.hn2.test.nhn.no/verktoy/')],
  [
    'a query at the end',
    'problem helsenorge-verktoy.address.end',
    at('https://eksternapi.hn2.test.nhn.no/verktoy?x=1'),
  ],
  [
    'the version in the address',
    'problem helsenorge-verktoy.address.form',
    at('https://eksternapi.hn2.test.nhn.no/verktoy/v1'),
  ],
  ['no area in the address', 'problem helsenorge-verktoy.address.form', at('https://eksternapi.hn2.test.nhn.no')],
  [
    'a host that nobody documents',
    'warning helsenorge-verktoy.address.owner',
    at('https://eksternapi.hn3.test.nhn.no/verktoy'),
  ],
  [
    'another mount of the serve',
    'problem helsenorge-verktoy.address.served',
    ({ setup }) => (setup.endpoints['helsenorge-verktoy'] = 'http://127.0.0.1:4010/verktoy'),
  ],
  [
    'an API here and an issuer elsewhere',
    'problem helsenorge-verktoy.address.environment',
    ({ setup }) => (setup.endpoints.helseid = 'https://helseid-sts.test.nhn.no'),
  ],
  [
    'an issuer of production',
    'problem helsenorge-verktoy.address.environment',
    (one) => {
      away(one);
      one.setup.endpoints.helseid = 'https://helseid-sts.nhn.no';
    },
  ],
  [
    'no scope for sending',
    'problem helsenorge-verktoy.scopes.send',
    ({ setup }) => setup.credentials.helseid.scopes.shift(),
  ],
  [
    'no scope for the catalogue',
    'problem helsenorge-verktoy.scopes.catalogue',
    ({ setup }) => setup.credentials.helseid.scopes.pop(),
  ],
  [
    'another audience',
    'problem helsenorge-verktoy.audience.value',
    ({ setup }) => (setup.client['helsenorge-verktoy'] = { audience: 'eksternapi' }),
  ],
  [
    'the document’s tool',
    'problem helsenorge-verktoy.cast.examples',
    ({ setup }) => (setup.cast.tools = ['68ce99fd-6243-4ab0-b5bc-3ca81dbd53ba']),
  ],
  [
    'the document’s citizen',
    'problem helsenorge-verktoy.cast.examples',
    ({ setup }) => (setup.cast.citizens = ['0506634187']),
  ],
  ['a tool that is no guid', 'problem helsenorge-verktoy.cast.tools', ({ setup }) => (setup.cast.tools = ['5'])],
  [
    'a tool outside the catalogue',
    'problem helsenorge-verktoy.cast.tools',
    ({ setup }) => (setup.cast.tools = ['0b5e1f4c-9d2a-4c63-8e57-1f0a3b6c7d89']),
  ],
  [
    'a citizen whose number is wrong',
    'problem helsenorge-verktoy.cast.citizens',
    ({ setup }) => (setup.cast.citizens = ['12345678901']),
  ],
  [
    'a citizen who is not digitally active',
    'problem helsenorge-verktoy.cast.citizens',
    ({ setup }) => (setup.cast.citizens = [inactive()]),
  ],
  [
    'a citizen of another population',
    'problem helsenorge-verktoy.cast.citizens',
    ({ setup }) => (setup.cast.citizens = ['13116900216']),
  ],
  [
    'a real-looking citizen at the owner',
    'warning helsenorge-verktoy.cast.citizens',
    (one) => {
      away(one);
      one.setup.cast.citizens = ['13116900216'];
    },
  ],
  [
    'a practitioner in words',
    'problem helsenorge-verktoy.cast.practitioners',
    ({ setup }) => (setup.cast.practitioners = ['Lege']),
  ],
  [
    'a practitioner whom nobody registered',
    'problem helsenorge-verktoy.cast.practitioners',
    ({ setup }) => (setup.cast.practitioners = ['9999991']),
  ],
  [
    'the same practitioner twice',
    'problem helsenorge-verktoy.cast.practitioners',
    ({ setup }) => (setup.cast.practitioners = [setup.cast.practitioners[0], setup.cast.practitioners[0]]),
  ],
  [
    'an unknown practitioner who is known',
    'problem helsenorge-verktoy.cast.unknown-practitioner',
    ({ setup }) => (setup.cast.unknownPractitioner = setup.cast.practitioners[0]),
  ],
];

describe('the examinations of the Verktøy API', () => {
  test('find nothing in a right set-up, here or at the owner', async () => {
    const one = await patient();
    expect(await found(one)).toEqual([]);
    away(one);
    expect(await found(one)).toEqual([]);
  });

  test.each(wrong)('find %s', async (_, expected, make) => {
    const one = await patient();
    make(one);
    expect(await found(one)).toEqual([expected]);
  });

  test('find each of themselves in the table', () => {
    const told = new Set(wrong.map(([, expected]) => expected.split(' ')[1]));
    expect(examinations.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  });

  test('tell production and the portal from the API', async () => {
    const one = await patient();
    at('https://eksternapi.helsenorge.no/verktoy')(one);
    expect(await found(one)).toContain('problem helsenorge-verktoy.address.owner');
    at('https://tjenester.hn.test.nhn.no/verktoy')(one);
    expect(await found(one)).toContain('problem helsenorge-verktoy.address.form');
    at('https://eksternapi.test.nhn.no/verktoy')(one);
    expect(await found(one)).toContain('problem helsenorge-verktoy.address.form');
  });
});
