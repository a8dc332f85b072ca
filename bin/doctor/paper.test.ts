import { beforeAll, describe, expect, test } from 'vitest';
import { loadSuite } from '../../suites/index.ts';
import { parseSetup } from '../../suites/doctor/setup.ts';
import { findingsOf } from './diagnosis.ts';
import { identityExamination, knownNumbers } from './identity.ts';
import { paperExaminations, type Paper } from './paper.ts';

const header = `
organisation: { name: Regionen, number: "232100-0016" }
contact: { name: Kim Svensson, email: kim@regionen.se, phone: "08-465 004 00" }
product: { name: Sändaren, version: 3.2.1 }
sourceSystem: { name: Journalen, version: 2026.1 }
qa: { logicalAddress: SE0000000000-1177, systemId: MOTP-117AB01, certificateHsaId: SE4020001170-1177 }
production: { logicalAddress: SE0000000000-1177, systemId: MOTP-117AB01, certificateHsaId: SE4020001170-1177 }
period: { from: 2026-11-02, to: 2026-11-20 }
filledIn: { by: "Kim Svensson, testledare" }
peak: { callsPerHour: 600 }
integrity: { how: "Oförändrade", encoding: UTF-8 }
platform: { tested: ja }
access: { protected: ja }
knownDeviations:
  - { what: Långa rubriker, class: B, mendedBy: 2027-03-01 }
`;

let right: Paper;
beforeAll(async () => {
  const suite = (await loadSuite('inkorg-1177')) as Paper['suite'];
  const now = Date.parse('2026-11-22T12:00:00Z');
  right = { suite, header: { file: 'header.yaml', text: header }, attest: undefined, setup: undefined, now };
});

async function wrong(paper: Paper): Promise<string[]> {
  const found = await findingsOf(paperExaminations, paper);
  return found.filter(({ severity }) => severity !== 'ok').map(({ severity, id }) => `${severity} ${id}`);
}

const table: readonly (readonly [title: string, expected: string, from: string | RegExp, to: string])[] = [
  ['no YAML', 'problem protocol.header.fields', 'contact: {', 'contact: {{'],
  ['a missing field', 'problem protocol.header.fields', 'name: Regionen', 'name: ""'],
  ['an organisation number that cannot be', 'problem protocol.header.fields', '232100-0016', '232100-0017'],
  ['an e-mail address that is none', 'problem protocol.header.fields', 'kim@regionen.se', 'kim'],
  ['an unknown field', 'problem protocol.header.fields', 'peak:', 'peek: { callsPerHour: 1 }\npeak:'],
  ['a day that is none', 'problem protocol.header.fields', '2026-11-20', '2026-11-31'],
  ['what only later protocols need', 'not-looked-at protocol.header.later', /production: .*\n/, ''],
  ['an example of the template', 'problem protocol.header.samples', 'name: Regionen', 'name: Exempelregionen'],
  ['the organisation number of the template', 'problem protocol.header.samples', '232100-0016', '499900-0005'],
  ['a gap that is marked', 'problem protocol.header.samples', 'name: Journalen', 'name: "???"'],
  ['a period that ends before it begins', 'problem protocol.header.period', '2026-11-20', '2026-10-20'],
  [
    'a period to come',
    'warning protocol.header.period',
    '{ from: 2026-11-02, to: 2026-11-20 }',
    '{ from: 2026-12-01 }',
  ],
  ['a deviation that should be mended by now', 'problem protocol.header.deviations', '2027-03-01', '2026-03-01'],
  ['a deviation without day', 'problem protocol.header.deviations', '2027-03-01', 'i vår'],
  ['a class that only the owner gives', 'problem protocol.header.deviations', 'class: B', 'class: C'],
];

describe('the examinations of a protocol’s header', () => {
  test('find nothing in a right one', async () => {
    expect(await wrong(right)).toEqual([]);
  });

  test.each(table)('find %s', async (_, expected, from, to) => {
    const text = header.replace(from, to);
    expect(text).not.toBe(header);
    expect(await wrong({ ...right, header: { file: 'header.yaml', text } })).toEqual([expected]);
  });

  test('say all that is wrong, not only the first', async () => {
    const text = header.replace('name: Regionen', 'name: ""').replace('kim@regionen.se', 'kim');
    expect(await wrong({ ...right, header: { file: 'header.yaml', text } })).toEqual([
      'problem protocol.header.fields',
      'problem protocol.header.fields',
    ]);
  });

  test('say how to come by a file where there is none', async () => {
    expect(await wrong({ ...right, header: undefined })).toEqual(['not-looked-at protocol.header.file']);
  });

  test('hold it against the set-up', async () => {
    const setupOf = async (id: string) =>
      (await parseSetup(`credentials: { inkorg-1177: { sourceSystem: ${id} } }`, 'x')).setup;
    expect(await wrong({ ...right, setup: await setupOf('MOTP-117AB01') })).toEqual([]);
    expect(await wrong({ ...right, setup: await setupOf('MOTP-117AB02') })).toEqual(['warning protocol.header.setup']);
  });

  test.each([
    ['an unknown case', '- { case: P99, person: Kim, date: 2026-11-20, note: seen }'],
    ['a day to come', '- { case: P01, person: Kim, date: 2026-11-30, note: seen }'],
    ['no person', '- { case: P01, date: 2026-11-20, note: seen }'],
  ])('find an attestation with %s', async (_, text) => {
    expect(await wrong({ ...right, attest: { file: 'attest.yaml', text } })).toEqual(['problem protocol.attest.file']);
  });

  test('take right attestations', async () => {
    const text = '- { case: P01, person: Kim, date: 2026-11-20, note: seen }';
    expect(await wrong({ ...right, attest: { file: 'attest.yaml', text } })).toEqual([]);
  });
});

describe('the examinations of a test report’s header', () => {
  const report = `
organisation: { name: Nordlys Helse AS, number: "313745392" }
contact: { name: Kari Nordmann, email: kari@nordlys.no }
product: { name: Nordlys, version: "4.1" }
client: { id: 7d1a6c1e-0c70-4a0f-9c63-6b1f0a3c5d11, tenancy: single-tenant, scopes: a/b }
test: { environment: TEST2 }
filledIn: { by: "Kari Nordmann, tester" }
knownDeviations: [{ what: Lange titler, reason: eldre modul, mendedBy: 2027-03-01 }]
`;
  const paperOf = async (text: string): Promise<Paper> => {
    const suite = (await loadSuite('helsenorge-verktoy')) as Paper['suite'];
    return { ...right, suite, header: { file: 'header.yaml', text } };
  };

  test('find nothing in a right one, and no class in its known deviations', async () => {
    expect(await wrong(await paperOf(report))).toEqual([]);
  });

  test.each([
    ['an example of the template', 'problem protocol.header.samples', 'Nordlys Helse AS', 'Eksempelverktøy AS'],
    ['a client_id that is no guid', 'problem protocol.header.fields', /id: [\da-f-]+/, 'id: klient'],
    ['an unknown tenancy', 'problem protocol.header.fields', 'single-tenant', 'many'],
    ['a deviation that should be mended by now', 'problem protocol.header.deviations', '2027-03-01', '2026-03-01'],
  ] as const)('find %s', async (_, expected, from, to) => {
    expect(await wrong(await paperOf(report.replace(from, to)))).toEqual([expected]);
  });

  test('hold its client_id against that of the set-up', async () => {
    const { setup } = await parseSetup('credentials: { helseid: { clientId: another } }', 'x');
    expect(await wrong({ ...(await paperOf(report)), setup })).toEqual(['warning protocol.header.setup']);
  });
});

describe('identity numbers in a file', () => {
  const look = async (text: string) =>
    findingsOf([identityExamination('setup.file')], { text, isKnown: await knownNumbers(undefined) });

  test.each(['191212121212', '19850615TF01', '499900-0005', '28887209563', 'SE2321000016-A29F'])(
    '%s may stand there',
    async (number) => {
      expect((await look(`a: ${number}`)).map(({ severity }) => severity)).toEqual(['ok']);
    },
  );

  // A wrong last digit: nobody has them, and they are told of all the same.
  test.each(['19640823-3235', '640823-3234', '131169 00210', '13116900210'])(
    '%s is told of by line and kind, without a digit',
    async (number) => {
      const [found] = await look(`a: 1\nb: ${number}`);
      expect(found).toMatchObject({ id: 'setup.file.identity-numbers', severity: 'warning' });
      expect(found!.found).toMatch(/^line 2: \*/);
      expect(found!.found).not.toMatch(/\d{3}/);
    },
  );
});
