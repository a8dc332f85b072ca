import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../kernel/world.ts';
import { setConsent } from '../registers/consent.ts';
import { tasksTable, type Task } from './state.ts';
import {
  ask,
  bodyOf,
  day,
  lastDiagnosis,
  outcome,
  send,
  sending,
  textOf,
  verktoyWorld,
  who,
} from './testing/verktoy-world.ts';

let world: World;
beforeEach(() => {
  world = verktoyWorld();
});

const profile = (key: string, value: string | number) => world.setProfile('helsenorge-verktoy', key, value);
const tasks = () => [...world.table<Task>(tasksTable.name).all()];
const post = (body?: unknown, headers?: Record<string, string>) => ask(world, 'POST /v1/Verktoy', body, headers);

describe('a sending that works', () => {
  test('answers 200 with an empty PseudoId [verktoy.send.operation] [verktoy.send.pseudo-id]', () => {
    const answer = send(world);
    expect([answer.status, textOf(answer), answer.rule]).toEqual([200, '{"PseudoId":""}', 'verktoy.send.operation']);
    expect(tasks()).toHaveLength(1);
  });
  test('the documented example with HPR number, bare date and message works', () => {
    world = verktoyWorld({ wall: () => Date.UTC(2024, 7, 1) });
    const extra = { FristDato: '2024-09-11', Melding: 'Spesifikk info om å ta i bruk verktøyet.' };
    expect(outcome(send(world, extra))).toBe('200');
    expect(tasks()[0]).toMatchObject({ deadline: '2024-09-11', message: extra.Melding });
  });
  test('a practitioner without HPR number is named by BehandlerFnr [verktoy.send.practitioner-fnr]', () => {
    expect(outcome(send(world, { BehandlerHprNr: undefined, BehandlerFnr: who.fnrOnly }))).toBe('200');
    expect(tasks()[0]!.practitioner).toBe(who.fnrOnly);
  });
  test('leading zeros of an HPR number do not matter [verktoy.send.practitioner-hpr]', () => {
    expect(outcome(send(world, { BehandlerHprNr: `00${who.hpr}` }))).toBe('200');
    expect(tasks()[0]!.practitioner).toBe(who.fnrOfHpr);
  });
  test('null stands for absent', () => {
    expect(outcome(send(world, { BehandlerFnr: null, FristDato: null, Melding: null }))).toBe('200');
  });
  test('members that the documents do not name are passed over', () => {
    expect(outcome(send(world, { Prioritet: { hastegrad: [1] } }))).toBe('200');
  });
  test('a guid in capitals is the same guid [verktoy.send.id-format]', () => {
    expect(outcome(send(world, { VerktoyId: who.tool.toUpperCase() }))).toBe('200');
    expect(outcome(send(world))).toBe('400 VER-000218');
  });
  test('another status can be agreed on [verktoy.send.success-status]', () => {
    profile('successStatus', 201);
    expect(send(world).status).toBe(201);
  });
});

describe('the body', () => {
  test.each([
    ['nothing', undefined],
    ['null', 'null'],
    ['no JSON', '{"VerktoyId":'],
    ['a list', '[]'],
    ['a text', '"hei"'],
    ['a number', '7'],
    ['bytes that are no UTF-8', new Uint8Array([123, 0xff, 125])],
  ])('%s is refused as null [verktoy.send.body-present]', (_, body) => {
    expect(outcome(post(body))).toBe('400 VER-000202');
    expect(lastDiagnosis(world)).toMatchObject({ expected: expect.any(String), got: expect.any(String) });
  });
  test('an empty body needs no content type', () => {
    expect(outcome(ask(world, 'POST /v1/Verktoy'))).toBe('400 VER-000202');
  });
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])(
    '%s is refused [verktoy.api.content-type]',
    (type) => {
      expect(outcome(send(world, {}, { 'content-type': type }))).toBe('415 SIM-CONTENT-TYPE');
      expect(lastDiagnosis(world)!.got).toContain(type);
      profile('contentType', 'ignored');
      expect(outcome(send(world, {}, { 'content-type': type }))).toBe('200');
    },
  );
  test.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON', 'application/vnd.nhn+json'])(
    '%s is taken [verktoy.api.content-type]',
    (type) => {
      expect(outcome(send(world, {}, { 'content-type': type }))).toBe('200');
    },
  );
  test('UTF-16 with its mark, and UTF-8 with one, are read', () => {
    const marked = Buffer.from(`\ufeff${JSON.stringify(sending())}`, 'utf16le');
    expect(outcome(post(marked))).toBe('200');
    expect(outcome(post(`\ufeff${JSON.stringify(sending({ VerktoyId: who.toolSecond }))}`))).toBe('200');
  });
  test.each(['VerktoyId', 'InnbyggerFnr', 'BehandlerHprNr', 'BehandlerFnr', 'FristDato', 'Melding'])(
    'a number as %s is told by name [verktoy.send.member-types]',
    (name) => {
      expect(outcome(send(world, { [name]: 17 }))).toBe('400 SIM-MEMBER-TYPE');
      expect(lastDiagnosis(world)!.got).toContain(name);
      profile('wrongMemberType', 'VER-000202');
      expect(send(world, { [name]: 17 })).toMatchObject({ status: 400, rule: 'verktoy.send.member-types' });
    },
  );
  test('another casing of members is not read unless agreed on [verktoy.send.member-casing]', () => {
    const lower = Object.fromEntries(
      Object.entries(sending()).map(([name, value]) => [name[0]!.toLowerCase() + name.slice(1), value]),
    );
    expect(outcome(post(lower))).toBe('400 VER-000209');
    profile('memberCasing', 'any');
    expect(outcome(post(lower))).toBe('200');
  });
});

describe('the tool', () => {
  test.each(['', 'x', '00000000-0000-0000-0000-000000000000', '{08ead360-0d65-448c-ba9e-8a08f0921c90}', undefined])(
    '%j is no id [verktoy.send.id-format]',
    (VerktoyId) => {
      expect(outcome(send(world, { VerktoyId }))).toBe('400 VER-000209');
    },
  );
  test('a guid that no tool has is refused with 400, not 404 [verktoy.send.tool-exists]', () => {
    const answer = send(world, { VerktoyId: who.noTool });
    expect(bodyOf(answer)).toEqual({ Code: 'VER-000207', Message: 'Finner ikke verktøy med angitt verktøy id' });
    expect([answer.status, answer.rule, answer.basis]).toEqual([400, 'verktoy.send.tool-exists', 'documented']);
    expect(lastDiagnosis(world)).toEqual({
      expected: 'a VerktoyId of the catalogue',
      got: who.noTool,
      todo: expect.stringContaining('SelvstendigVerktoy'),
    });
  });
});

describe('the practitioner', () => {
  test('an HPR number that nobody has is refused [verktoy.send.practitioner-exists]', () => {
    expect(outcome(send(world, { BehandlerHprNr: who.noHpr }))).toBe('400 PVF-000239');
    expect(outcome(send(world, { BehandlerHprNr: 'x'.repeat(400) }))).toBe('400 PVF-000239');
  });
  test('one of two ids is needed [verktoy.send.practitioner-given]', () => {
    expect(outcome(send(world, { BehandlerHprNr: undefined }))).toBe('400 SIM-NO-PRACTITIONER');
    expect(outcome(send(world, { BehandlerHprNr: '', BehandlerFnr: '' }))).toBe('400 SIM-NO-PRACTITIONER');
  });
  test('of two the HPR number wins, or both are refused [verktoy.send.both-practitioners]', () => {
    expect(outcome(send(world, { BehandlerFnr: who.fnrOnly }))).toBe('200');
    expect(tasks()[0]!.practitioner).toBe(who.fnrOfHpr);
    profile('bothPractitionerIds', 'reject');
    expect(outcome(send(world, { BehandlerFnr: who.fnrOnly }))).toBe('400 SIM-BOTH-PRACTITIONERS');
  });
  test('a BehandlerFnr that no practitioner has [verktoy.send.practitioner-fnr-unknown]', () => {
    const unknown = { BehandlerHprNr: undefined, BehandlerFnr: who.citizen };
    expect(outcome(send(world, unknown))).toBe('400 SIM-PRACTITIONER');
    profile('unknownPractitionerFnr', 'PVF-000239');
    expect(outcome(send(world, unknown))).toBe('400 PVF-000239');
    expect(lastDiagnosis(world)!.got).not.toContain(who.citizen);
  });
});

describe('the citizen', () => {
  test.each(['', '0506634187', '050663 41871', 'x', '191212121212'])(
    '%j is no number [verktoy.send.citizen-format]',
    (InnbyggerFnr) => {
      expect(outcome(send(world, { InnbyggerFnr }))).toBe('400 SIM-FNR');
      profile('malformedFnr', 'VER-000228');
      expect(outcome(send(world, { InnbyggerFnr }))).toBe('400 VER-000228');
    },
  );
  test.each(['notConsented', 'withdrawn', 'deceased'] as const)(
    '%s is not digitally active [verktoy.send.citizen-active]',
    (name) => {
      const answer = send(world, { InnbyggerFnr: who[name] });
      expect([outcome(answer), answer.basis]).toEqual(['400 VER-000228', 'documented']);
      expect(answer.rule).toBe('verktoy.send.citizen-active');
    },
  );
  test('a stranger is answered as inactive and never kept [verktoy.send.unknown-person]', () => {
    const answer = send(world, { InnbyggerFnr: who.stranger });
    expect([outcome(answer), answer.rule]).toEqual(['400 VER-000228', 'verktoy.send.unknown-person']);
    expect(JSON.stringify(world.snapshot())).not.toContain(who.stranger);
    expect(JSON.stringify(lastDiagnosis(world))).not.toContain(who.stranger);
  });
  test('a child and a lower consent are inactive on assumed ground [verktoy.send.active-rule]', () => {
    for (const InnbyggerFnr of [who.child, who.basis]) {
      expect(send(world, { InnbyggerFnr })).toMatchObject({ rule: 'verktoy.send.active-rule', basis: 'assumed' });
    }
    profile('digitallyActiveRule', 'any-consent');
    expect(outcome(send(world, { InnbyggerFnr: who.basis }))).toBe('200');
    profile('digitallyActiveArea', 'any-age');
    expect(outcome(send(world, { InnbyggerFnr: who.child }))).toBe('200');
  });
  test('consent counts from the moment it is given or withdrawn [verktoy.send.citizen-active]', () => {
    setConsent(world, who.notConsented, 'full');
    expect(outcome(send(world, { InnbyggerFnr: who.notConsented }))).toBe('200');
    setConsent(world, who.citizen, 'withdrawn');
    expect(outcome(send(world))).toBe('400 VER-000228');
  });
});

describe('the deadline', () => {
  test('without one it is two weeks ahead, and done until three months later [verktoy.send.deadline-default] [verktoy.send.deadline-grace]', () => {
    send(world);
    expect(tasks()[0]).toMatchObject({ deadline: '2026-12-05', latest: '2027-03-05' });
  });
  test.each([
    ['2026-11-30', '2027-02-28'],
    ['2027-11-30', '2028-02-29'],
    ['2026-12-31', '2027-03-31'],
    ['2027-01-31', '2027-04-30'],
  ])('three months after %s is %s [verktoy.send.deadline-grace]', (FristDato, latest) => {
    send(world, { FristDato });
    expect(tasks()[0]!.latest).toBe(latest);
  });
  test.each([
    '2026-12-24',
    '2026-12-24T00:00:00',
    '2026-12-24T23:59:59.9999999',
    '2026-12-24T12:00',
    '2026-12-24T23:30:00Z',
    '2026-12-24T00:30:00+01:00',
  ])('%s is the 24th [verktoy.send.deadline-date-only]', (FristDato) => {
    expect(outcome(send(world, { FristDato }))).toBe('200');
    expect(tasks()[0]!.deadline).toBe('2026-12-24');
  });
  test('a zone can be taken into account [verktoy.send.deadline-zone]', () => {
    profile('deadlineZone', 'local');
    send(world, { FristDato: '2026-12-23T23:00:00.000Z' });
    send(world, { FristDato: '2026-12-24T00:00:00', VerktoyId: who.toolSecond });
    expect(tasks().map(({ deadline }) => deadline)).toEqual(['2026-12-24', '2026-12-24']);
  });
  test.each([
    '',
    'i morgen',
    '24.12.2026',
    '2026-02-30',
    '2026-13-01',
    '2026-12-24T25:00:00',
    '2026-12-24x',
    '0000-01-01',
  ])('%j is no date [verktoy.send.deadline-format]', (FristDato) => {
    expect(outcome(send(world, { FristDato }))).toBe('400 SIM-DEADLINE-FORMAT');
    profile('malformedDeadline', 'VER-000202');
    expect(send(world, { FristDato })).toMatchObject({ status: 400, rule: 'verktoy.send.deadline-format' });
  });
  test('today is taken, yesterday is not [verktoy.send.deadline-past]', () => {
    expect(outcome(send(world, { FristDato: '2026-11-21' }))).toBe('200');
    expect(outcome(send(world, { FristDato: '2026-11-20', VerktoyId: who.toolSecond }))).toBe('400 SIM-DEADLINE-PAST');
    profile('pastDeadline', 'accept');
    expect(outcome(send(world, { FristDato: '2026-11-20', VerktoyId: who.toolSecond }))).toBe('200');
  });
  test('days are those of Norway, also in summer [verktoy.send.today-zone]', () => {
    world = verktoyWorld({ wall: () => Date.UTC(2026, 6, 14, 22, 30) });
    send(world);
    expect(tasks()[0]!.deadline).toBe('2026-07-29');
    profile('timeZone', 'UTC');
    send(world, { VerktoyId: who.toolSecond });
    expect(tasks()[1]!.deadline).toBe('2026-07-28');
  });
});

describe('the message', () => {
  test('holds 1500 characters and not one more [verktoy.send.message-length]', () => {
    expect(outcome(send(world, { Melding: 'å'.repeat(1501) }))).toBe('400 SIM-MESSAGE-LENGTH');
    expect(lastDiagnosis(world)!.got).toBe('1501 characters');
    expect(outcome(send(world, { Melding: 'å'.repeat(1500) }))).toBe('200');
  });
  test('an emoji counts twice, or once [verktoy.send.message-units]', () => {
    const Melding = '💙'.repeat(751);
    expect(outcome(send(world, { Melding }))).toBe('400 SIM-MESSAGE-LENGTH');
    profile('messageUnits', 'code-points');
    expect(outcome(send(world, { Melding }))).toBe('200');
  });
});

describe('a second sending', () => {
  test('by the same practitioner, however named [verktoy.send.same-practitioner]', () => {
    send(world);
    expect(bodyOf(send(world))).toEqual({
      Code: 'VER-000218',
      Message: 'Verktøy allerede forskrevet til innbygger av samme behandler',
    });
    expect(outcome(send(world, { BehandlerHprNr: undefined, BehandlerFnr: who.fnrOfHpr }))).toBe('400 VER-000218');
    expect(lastDiagnosis(world)).toMatchObject({ todo: expect.stringContaining('already sent') });
  });
  test('by another practitioner [verktoy.send.already-sent-by-another] [verktoy.send.already-sent]', () => {
    send(world);
    const answer = send(world, { BehandlerHprNr: who.hprSecond });
    expect(bodyOf(answer)).toEqual({ Code: 'VER-000232', Message: 'Verktøy allerede forskrevet' });
    expect([answer.rule, answer.basis]).toEqual(['verktoy.send.already-sent-by-another', 'derived']);
  });
  test('another tool, or another citizen, is no second sending [verktoy.send.same-practitioner]', () => {
    send(world);
    expect(outcome(send(world, { VerktoyId: who.toolSecond }))).toBe('200');
    expect(outcome(send(world, { InnbyggerFnr: who.citizenSecond }))).toBe('200');
  });
  test('stands in the way until the grace period ends [verktoy.send.duplicate-window]', () => {
    send(world);
    world.clock.advance(104 * day);
    expect(outcome(ask(world, 'POST /v1/Verktoy', sending()))).toBe('400 VER-000218');
    world.clock.advance(day);
    expect(outcome(send(world))).toBe('200');
    expect(tasks()).toHaveLength(2);
  });
  test('or until the deadline, or until it is removed [verktoy.send.duplicate-window]', () => {
    send(world);
    world.clock.advance(15 * day);
    expect(outcome(send(world))).toBe('400 VER-000218');
    profile('duplicateWindow', 'deadline');
    expect(outcome(send(world))).toBe('200');
    world.clock.advance(200 * day);
    profile('duplicateWindow', 'until-removed');
    expect(outcome(send(world))).toBe('400 VER-000218');
  });
  test('of twenty equal ones exactly one succeeds [verktoy.send.one-of-many]', () => {
    const outcomes = Array.from({ length: 20 }, () => outcome(send(world)));
    expect(outcomes.filter((each) => each === '200')).toHaveLength(1);
    expect(tasks()).toHaveLength(1);
  });
  test('two worlds never see each other', () => {
    const other = verktoyWorld({ id: 'other' });
    expect([outcome(send(world)), outcome(send(other))]).toEqual(['200', '200']);
  });
});

describe('several things wrong at once', () => {
  const everything = { InnbyggerFnr: who.withdrawn, BehandlerHprNr: who.noHpr };
  test('are told in a fixed order [verktoy.api.order-of-checks]', () => {
    expect(outcome(send(world, { ...everything, VerktoyId: 'x' }))).toBe('400 VER-000209');
    expect(outcome(send(world, { ...everything, VerktoyId: who.noTool }))).toBe('400 VER-000207');
    expect(outcome(send(world, everything))).toBe('400 PVF-000239');
    expect(outcome(send(world, { ...everything, BehandlerHprNr: who.hpr }))).toBe('400 VER-000228');
  });
  test('the citizen can come before the practitioner [verktoy.api.order-of-checks]', () => {
    profile('orderOfChecks', 'citizen-first');
    expect(outcome(send(world, everything))).toBe('400 VER-000228');
    expect(outcome(send(world, { ...everything, BehandlerHprNr: undefined, BehandlerFnr: who.citizen }))).toBe(
      '400 VER-000228',
    );
    expect(outcome(send(world, { BehandlerHprNr: who.noHpr }))).toBe('400 PVF-000239');
  });
  test('someone inactive is told so before a duplicate is [verktoy.api.order-of-checks]', () => {
    send(world);
    setConsent(world, who.citizen, 'withdrawn');
    expect(outcome(send(world))).toBe('400 VER-000228');
  });
});

describe('a service below that fails', () => {
  test('is a planned fault, answered 500 PVS-000204, and stores nothing [verktoy.send.underlying-service]', () => {
    world.faults.put({
      id: 'below',
      system: 'helsenorge-verktoy',
      operation: 'sendVerktoy',
      kind: 'error',
      code: 'PVS-000204',
      times: 1,
      matched: 0,
    });
    const answer = send(world);
    expect(bodyOf(answer)).toEqual({ Code: 'PVS-000204', Message: 'Feil ved underliggende tjeneste' });
    expect([answer.status, answer.rule]).toEqual([500, 'verktoy.send.underlying-service']);
    expect(outcome(send(world))).toBe('200');
  });
});

describe('whatever comes', () => {
  const member = fc.oneof(
    fc.string(),
    fc.constantFrom(...Object.values(who)),
    fc.jsonValue(),
    fc.constant('2026-12-24'),
  );
  const names = ['VerktoyId', 'InnbyggerFnr', 'BehandlerHprNr', 'BehandlerFnr', 'FristDato', 'Melding'];
  test('is answered below 500, in the owner’s shape or with success', () => {
    const object = fc.dictionary(fc.constantFrom(...names), member);
    fc.assert(
      fc.property(fc.oneof(object, fc.jsonValue(), fc.string(), fc.uint8Array()), (body) => {
        const answer = post(body);
        expect(answer.defect).toBeUndefined();
        expect(answer.status).toBeLessThan(500);
        if (answer.status >= 400) expect(Object.keys(bodyOf(answer))).toEqual(['Code', 'Message']);
      }),
      { numRuns: 400 },
    );
  });
});
