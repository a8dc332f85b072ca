import { beforeEach, describe, expect, test } from 'vitest';
import { validateActiveCheckAnswer } from '../../contracts/generated/helsenorge-digitaltaktiv/validators.js';
import type { World } from '../kernel/world.ts';
import { setConsent } from '../registers/consent.ts';
import { setRepresentation } from '../registers/representation.ts';
import {
  ask,
  bodyOf,
  check,
  day,
  digitaltaktivWorld,
  lastDiagnosis,
  noon,
  outcome,
  population,
  saysOf,
  setProfile,
  who,
} from './testing/digitaltaktiv-world.ts';

let world: World;
beforeEach(() => {
  world = digitaltaktivWorld();
});

const post = (body: unknown, headers?: Record<string, string | undefined>) =>
  ask(world, 'POST /helsenorgeaktivsjekken/v1', body, headers);
const norwegians = population.people.filter(({ country }) => country === 'NO').map(({ number }) => number);

describe('what the check says', () => {
  test('a map from number to three answers [digitaltaktiv.check.operation] [digitaltaktiv.check.answer] [digitaltaktiv.check.answer-names]', () => {
    const answer = check(world, [who.active, who.notConsented]);
    const no = { erDigitaltAktivSelv: false, erDigitaltAktivViaAndre: false, tildeltFullmakt: false };
    const yes = { ...no, erDigitaltAktivSelv: true };
    expect([answer.status, bodyOf(answer)]).toEqual([
      200,
      { erAktivListe: { [who.active]: yes, [who.notConsented]: no } },
    ]);
    expect([answer.rule, answer.basis]).toEqual(['digitaltaktiv.check.operation', 'documented']);
    setProfile(world, 'answerNames', 'page');
    const other = bodyOf(check(world, [who.active]));
    expect(other.erAktivListe[who.active]).toEqual({
      erAktivSelv: true,
      erAktivViaAndre: false,
      tildeltFullmakt: false,
    });
    expect([bodyOf(answer), other].map((body) => validateActiveCheckAnswer(body))).toEqual([true, true]);
  });

  test.each([
    ['active', 'self'],
    ['dNumber', 'self'],
    ['notConsented', ''],
    ['basis', ''],
    ['withdrawn', ''],
    ['child', 'others'],
    ['represented', 'self others'],
    ['assigned', 'self others assigned'],
    ['deceased', ''],
    ['stranger', 'missing'],
    ['swede', 'missing'],
  ] as const)('%s: %j', (name, says) => {
    const number: string = who[name];
    // A Swedish number has twelve characters: it has another form, and is no Norwegian.
    if (name === 'swede') setProfile(world, 'malformedNumber', 'leave-out');
    expect(saysOf(world, number)).toBe(says);
  });

  test('somebody who has died is active in no way [digitaltaktiv.check.deceased]', () => {
    setRepresentation(world, { represented: who.deceased, representative: who.active, kind: 'assigned' });
    expect(saysOf(world, who.deceased)).toBe('');
  });

  test('a lower consent suffices, if so read [digitaltaktiv.check.consent]', () => {
    setProfile(world, 'digitallyActiveRule', 'any-consent');
    expect([saysOf(world, who.basis), saysOf(world, who.withdrawn)]).toEqual(['self', '']);
  });

  test('nobody is missing from the map, if so read [digitaltaktiv.check.number-unknown]', () => {
    expect(bodyOf(check(world, [who.stranger])).erAktivListe).toEqual({});
    setProfile(world, 'unknownNumber', 'inactive');
    expect(saysOf(world, who.stranger)).toBe('');
  });

  test('a number that comes twice has one entry, and counts twice [digitaltaktiv.check.number-repeated]', () => {
    expect(Object.keys(bodyOf(check(world, [who.active, who.active])).erAktivListe)).toEqual([who.active]);
    expect(
      outcome(
        check(
          world,
          Array.from({ length: 1001 }, () => who.active),
        ),
      ),
    ).toBe('400 SIM-LIST-LENGTH');
  });
});

describe('areas and ages', () => {
  const { birthDate } = population.people.find(({ number }) => number === who.child)!;
  const [year, month, date] = birthDate.split('-').map(Number) as [number, number, number];
  const birthday = (age: number) => Date.UTC(year + age, month - 1, date);
  const says = (omraade: unknown) => saysOf(world, who.child, omraade);

  test('in Helsehjelp nobody under sixteen is active on their own [digitaltaktiv.check.under-16]', () => {
    world.clock.advance(birthday(16) - day - noon);
    expect(says(3)).toBe('others');
    world.clock.advance(day);
    expect(says(3)).toBe('self');
  });

  test('in Ungdom it begins at thirteen [digitaltaktiv.check.youth]', () => {
    world.clock.advance(birthday(13) - day - noon);
    expect([says(6), says('Ungdom')]).toEqual(['others', 'others']);
    world.clock.advance(day);
    expect([says(6), says('Ungdom'), says(3)]).toEqual(['self others', 'self others', 'others']);
  });

  test('a number or a name says the area, or one of them only [digitaltaktiv.check.omraade-form]', () => {
    const outcomes = () => [3, 'Helsehjelp', 6, 'Ungdom'].map((omraade) => check(world, [who.active], omraade).status);
    expect(outcomes()).toEqual([200, 200, 200, 200]);
    setProfile(world, 'omraadeForm', 'number');
    expect(outcomes()).toEqual([200, 400, 200, 400]);
    expect(lastDiagnosis(world)).toMatchObject({ expected: 'omraade as a number', got: '"Ungdom"' });
    setProfile(world, 'omraadeForm', 'name');
    expect(outcomes()).toEqual([400, 200, 400, 200]);
    expect(check(world, [who.active], 3).rule).toBe('digitaltaktiv.check.omraade-form');
  });

  test.each([4, '3', 'helsehjelp', '', null, true, [3], undefined])(
    '%j is no area [digitaltaktiv.check.omraade]',
    (omraade) => {
      const answer = post({ fnrListe: [who.active], omraade });
      expect([outcome(answer), answer.rule]).toEqual(['400 SIM-OMRAADE', 'digitaltaktiv.check.omraade']);
      expect(lastDiagnosis(world)!.expected).toContain('Helsehjelp');
    },
  );
});

describe('those who act for others', () => {
  test('parents and proxies do [digitaltaktiv.check.via-others]', () => {
    setRepresentation(world, { represented: who.notConsented, representative: who.active, kind: 'power-of-attorney' });
    expect([saysOf(world, who.notConsented), saysOf(world, who.child)]).toEqual(['others', 'others']);
    setRepresentation(world, { represented: who.notConsented, representative: who.active, kind: null });
    setRepresentation(world, { represented: who.child, representative: who.parent, kind: null });
    expect([saysOf(world, who.notConsented), saysOf(world, who.child)]).toEqual(['', '']);
  });

  test('only while they are active themselves [digitaltaktiv.check.representative-active]', () => {
    setConsent(world, who.parent, 'withdrawn');
    setConsent(world, who.proxy, 'basis');
    expect([saysOf(world, who.child), saysOf(world, who.represented)]).toEqual(['', 'self']);
    setConsent(world, who.parent, 'full');
    expect(saysOf(world, who.child)).toBe('others');
  });

  test('parents until the child is sixteen, others for ever [digitaltaktiv.check.representative-active]', () => {
    world.clock.advance(20 * 366 * day);
    expect([saysOf(world, who.child), saysOf(world, who.represented)]).toEqual(['self', 'self others']);
  });

  test('whoever was assigned is told, active or not [digitaltaktiv.check.assigned-power]', () => {
    const assigned = population.representations.find(({ represented }) => represented === who.assigned)!;
    setConsent(world, who.assigned, 'none');
    expect(saysOf(world, who.assigned)).toBe('others assigned');
    setConsent(world, assigned.representative, 'none');
    expect(saysOf(world, who.assigned)).toBe('assigned');
    expect(saysOf(world, who.represented)).toBe('self others');
  });
});

describe('what is refused', () => {
  test('another body than the documented one [digitaltaktiv.check.body]', () => {
    const bodies = [
      '{',
      '',
      [],
      {},
      { omraade: 3 },
      { fnrListe: who.active, omraade: 3 },
      { fnrListe: [1], omraade: 3 },
      { FnrListe: [], omraade: 3 },
    ];
    for (const body of bodies) {
      const answer = post(body);
      expect([outcome(answer), answer.rule]).toEqual(['400 SIM-BODY', 'digitaltaktiv.check.body']);
    }
    expect(lastDiagnosis(world)!.expected).toContain('fnrListe');
  });

  test('a body that is not declared as JSON, unless that is ignored [digitaltaktiv.api.content-type]', () => {
    const body = { fnrListe: [who.active], omraade: 3 };
    const xml = { 'content-type': 'text/xml' };
    expect(outcome(post(body, { 'content-type': undefined }))).toBe('415 SIM-CONTENT-TYPE');
    expect([outcome(post(body, xml)), lastDiagnosis(world)!.got]).toEqual([
      '415 SIM-CONTENT-TYPE',
      'Content-Type: text/xml',
    ]);
    setProfile(world, 'contentType', 'ignored');
    expect(outcome(post(body, xml))).toBe('200');
  });

  test('a thousand numbers are taken, and no more [digitaltaktiv.check.list-length]', () => {
    const thousand = Array.from({ length: 1000 }, (_, nth) => norwegians[nth % norwegians.length]!);
    expect(outcome(check(world, thousand))).toBe('200');
    const answer = check(world, [...thousand, who.active]);
    expect([outcome(answer), answer.basis]).toEqual(['400 SIM-LIST-LENGTH', 'documented']);
    expect(lastDiagnosis(world)).toMatchObject({ expected: 'at most 1000 numbers', got: '1001 numbers' });
  });

  test('an empty list, if so read [digitaltaktiv.check.list-empty]', () => {
    expect(bodyOf(check(world, []))).toEqual({ erAktivListe: {} });
    setProfile(world, 'emptyList', 'refuse');
    expect(outcome(check(world, []))).toBe('400 SIM-LIST-EMPTY');
  });

  test('a number of another form, or it is passed over [digitaltaktiv.check.number-malformed] [digitaltaktiv.check.number-form]', () => {
    const list = [who.active, who.active.slice(0, 10)];
    expect(outcome(check(world, list))).toBe('400 SIM-FNR');
    expect(lastDiagnosis(world)!.got).toBe('another form at place 2 of 2');
    setProfile(world, 'malformedNumber', 'leave-out');
    expect(Object.keys(bodyOf(check(world, [...list, '__proto__'])).erAktivListe)).toEqual([who.active]);
  });

  test('the order: access, content type, body, area, length, form [digitaltaktiv.api.order-of-checks]', () => {
    const tooMany = Array.from({ length: 1001 }, () => 'x');
    expect(outcome(post('{', { authorization: undefined, 'content-type': 'text/xml' }))).toBe('401 SEC-110000');
    expect(outcome(post('{', { 'content-type': 'text/xml' }))).toBe('415 SIM-CONTENT-TYPE');
    expect(outcome(post({ fnrListe: 'x', omraade: 'x' }))).toBe('400 SIM-BODY');
    expect(outcome(check(world, tooMany, 'x'))).toBe('400 SIM-OMRAADE');
    expect(outcome(check(world, tooMany))).toBe('400 SIM-LIST-LENGTH');
  });

  test('a failure of the service is 500 [digitaltaktiv.check.failure]', () => {
    world.faults.put({
      id: 'f',
      operation: 'checkHelsenorgeAktiv',
      kind: 'error',
      code: 'SIM-SERVICE',
      times: 1,
      matched: 0,
    });
    const answer = check(world, [who.active]);
    expect([outcome(answer), answer.rule]).toEqual(['500 SIM-SERVICE', 'digitaltaktiv.check.failure']);
    expect(outcome(check(world, [who.active]))).toBe('200');
  });
});
