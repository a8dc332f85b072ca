import { describe, expect, test } from 'vitest';
import * as contract from '../../contracts/generated/inkorg-1177/index.ts';
import type { Requirement } from '../../contracts/types.ts';
import { langs } from '../dsl/texts/fill.ts';
import { textsIn } from '../dsl/texts/same.ts';
import { headerTemplate } from '../protocols/header-template.ts';
import { parseHeader } from '../protocols/header.ts';
import type { ProtocolKind } from '../protocols/types.ts';
import { testCases } from './cases.ts';
import { productionCases } from './production-cases.ts';
import { onboarding } from './onboarding.ts';
import { protocols } from './protocols.ts';

const rows = contract.requirements as Readonly<Record<string, Requirement>>;
const every: readonly ProtocolKind[] = ['test', 'verification', 'self-declaration'];

describe('the cases', () => {
  test('are T01–T21 and P01–P03', () => {
    const numbers = (letter: string, count: number) =>
      Array.from({ length: count }, (_, place) => `${letter}${String(place + 1).padStart(2, '0')}`);
    expect(testCases.map(({ id }) => id)).toEqual(numbers('T', 21));
    expect(productionCases.map(({ id }) => id)).toEqual(numbers('P', 3));
  });

  test('hold every must and should on the client, each in one case', () => {
    const wanted = Object.entries(rows).filter(([, { actor, level }]) => actor === 'client' && level !== 'may');
    const cased = testCases.flatMap((one) => one.rows);
    expect([...cased].sort()).toEqual(wanted.map(([id]) => id).sort());
  });

  test('of production rest on rows of the contract', () => {
    expect(productionCases.flatMap((one) => one.rows).filter((id) => !(id in rows))).toEqual([]);
  });
});

describe('the protocols', () => {
  test('belong to steps of the way in, and name cases that are there', () => {
    const steps = onboarding.map(({ id }) => id);
    for (const { step, cases } of protocols.protocols) {
      expect(step === undefined || steps.includes(step)).toBe(true);
      expect(cases.filter((id) => !protocols.cases.some((one) => one.id === id))).toEqual([]);
    }
    expect(protocols.protocols.map(({ step }) => step)).toEqual(['3.3', '4.2', undefined, undefined]);
  });

  test('every step of the contract is on the check list', () => {
    const named = Object.keys(rows).flatMap((id) => /^inkorg\.step-([\d-]+)\./.exec(id)?.[1]?.replace('-', '.') ?? []);
    expect(onboarding.map(({ id }) => id)).toEqual([...new Set(named)].sort());
  });

  test('answers and comments of questions come from fields of the header file', () => {
    const keys = protocols.header.map(({ key }) => key);
    const asked = protocols.protocols.flatMap(({ questions = [] }) =>
      questions.flatMap(({ answer, comment }) => [...(answer === undefined ? [] : [answer]), ...comment]),
    );
    expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('a declaration asks about ERROR only where a contract has a resultCode', () => {
    const [active, message] = protocols.protocols.filter(({ kind }) => kind === 'self-declaration');
    expect([active!.questions!.length + 1, active!.cases.includes('T13')]).toEqual([message!.questions!.length, false]);
  });

  test('tell that the page describes the older function, and that a newer one exists', () => {
    expect(protocols.notices[0]!.sv).toMatch(/äldre inkorgsfunktionen.*nyare/);
  });

  test('leave the words of the decision to the empty fields of the owner', () => {
    const { decisions, ...rest } = protocols;
    expect(decisions.map(({ sv }) => sv)).toEqual(['Godkänd', 'Godkänd med förbehåll', 'Underkänd']);
    expect(JSON.stringify(rest)).not.toMatch(/godkän|godkjen|approved|complian/i);
  });

  test('no text reads alike in two languages unless it is listed', () => {
    const same = [...textsIn({ protocols })].filter(([, { sv, nb, en }]) => sv === nb || nb === en || sv === en);
    expect([...new Set(same.map(([, { sv }]) => sv))].sort()).toEqual(alike);
  });
});

describe('the header file', () => {
  test.each(langs)('written in %s names what is missing, and is whole with its own examples', async (lang) => {
    let text = headerTemplate(protocols, { sv: '1177', nb: '1177', en: '1177' }, lang);
    const about = { file: 'h.yaml', fields: protocols.header, kinds: every };
    await expect(parseHeader(text, about)).rejects.toMatchObject({ message: 'h.yaml: organisation.name is missing' });
    const usual = { text: 'words', 'yes-no': 'ja' } as Readonly<Record<string, string>>;
    for (const { key, example, form } of protocols.header) {
      const [group, name] = key.split('.') as [string, string?];
      const value = example ?? usual[form];
      if (name !== undefined && value !== undefined)
        text = text.replace(new RegExp(`(^${group}:$[\\s\\S]*?^  ${name}: )""`, 'm'), `$1${value}`);
    }
    await expect(parseHeader(text, about)).resolves.toMatchObject({ 'production.systemId': ['EXMP-001A01'] });
  });
});

describe('an exchange', () => {
  const exchange = {
    system: 'inkorg-1177',
    request: {
      headers: {},
      body: { text: '<iau:subjectOfCareId xmlns:iau="x">191212121212</iau:subjectOfCareId>', bytes: 1 },
    },
    reply: { headers: { 'X-Skltp-Correlation-Id': 'c-1' }, body: { text: '', bytes: 0 } },
  } as unknown as Parameters<NonNullable<typeof protocols.personOf>>[0];

  test('tells its person and its correlation id, whatever the prefix and the case of the header', () => {
    expect([protocols.personOf!(exchange), protocols.correlationOf!(exchange)]).toEqual(['191212121212', 'c-1']);
  });

  test('without a body or the header tells nothing', () => {
    const bare = {
      ...exchange,
      request: { headers: {}, body: { text: '', bytes: 0 } },
      reply: { headers: {} },
    } as typeof exchange;
    expect([protocols.personOf!(bare), protocols.correlationOf!(bare)]).toEqual([undefined, undefined]);
  });
});

/** Texts that truly read alike. */
const alike: readonly string[] = [
  'E-post',
  'Få system-id',
  'Kommentar om plattformen',
  'Kontaktperson',
  'Organisation',
  'System-id (sourceSystem)',
  'Telefon',
  'Version',
  'kontaktpersonens telefonnummer',
];
