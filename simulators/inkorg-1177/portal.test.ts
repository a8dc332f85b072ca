import { describe, expect, test } from 'vitest';
import { inkorg } from '../../fixtures/inkorg.ts';
import { controls } from './controls.ts';
import { desk } from './desk.ts';
import {
  check,
  inkorgWorld,
  lastExchange,
  link,
  noon,
  outcome,
  path,
  peer,
  population,
  remarked,
  send,
  textsOf,
  usual,
  who,
  xmlOf,
} from './testing/inkorg-world.ts';

type World = ReturnType<typeof inkorgWorld>;

const [own, second, others] = inkorg.systemIds.map(({ id }) => id) as [string, string, string];
const inbox = (world: World, person: string): any[] => desk.list(world, person) as any[];
const run = (world: World, name: string, body = {}): any => controls[name]!.run(world, body);
const notActive = 'ERROR: Target person is not active user';

describe('IsActiveUser', () => {
  test.each([
    [who.sms, 'true', ['SMS']],
    [who.email, 'true', ['Email']],
    [who.inactiveOfTrio, 'false', []],
  ])(
    'the official test person %s is %s with %j [inkorg.account.test-persons, inkorg.active.status, inkorg.active.methods, inkorg.simulator.official-test-persons]',
    (number, status, methods) => {
      const answer = check(inkorgWorld(), number);
      expect([answer.status, outcome(answer), textsOf(answer, 'activeNotificationMethods')]).toEqual([
        200,
        status,
        methods,
      ]);
    },
  );

  test('answers with the element of the contract and no header [inkorg.schema.active-response, inkorg.active.operation]', () => {
    expect(xmlOf(check(inkorgWorld(), who.none))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><ns2:IsActiveUserResponse xmlns:ns2="urn:riv:infrastructure:eservicesupply:patientportal:IsActiveUserResponder:1"><ns2:status>true</ns2:status></ns2:IsActiveUserResponse></soap:Body></soap:Envelope>',
    );
  });

  test('names several kinds in the order of the profile, never an address [inkorg.active.method-order, inkorg.active.kinds-only]', () => {
    const methods = (profile = {}) => textsOf(check(inkorgWorld(profile), who.both), 'activeNotificationMethods');
    expect(methods()).toEqual(['SMS', 'Email']);
    expect(methods({ methodOrder: 'other-email-sms' })).toEqual(['Email', 'SMS']);
    const { email, phone } = population.people.find(({ number }) => number === who.both)!;
    expect(xmlOf(check(inkorgWorld(), who.both))).not.toMatch(new RegExp(`${email}|${phone.slice(-6)}`));
    expect(textsOf(check(inkorgWorld(), who.other), 'activeNotificationMethods')).toEqual(['Other']);
  });

  test.each([
    ['has never logged in [inkorg.account.first-login]', who.inactive],
    ['is locked [inkorg.account.locked]', who.locked],
    ['has died [inkorg.account.deceased]', who.deceased],
    ['has a samordningsnummer [inkorg.account.coordination]', who.coordination],
    ['is unknown [inkorg.active.unknown-person]', who.stranger],
    ['has a temporary number that nobody has [inkorg.schema.person-id]', '19900101T123'],
  ])('is false, without kinds, for somebody who %s', (_, number) => {
    const answer = check(inkorgWorld(), number);
    expect([outcome(answer), textsOf(answer, 'activeNotificationMethods')]).toEqual(['false', []]);
  });

  test('a child has the kinds that its guardian set, somebody shielded is answered like others [inkorg.account.child, inkorg.account.protected]', () => {
    const world = inkorgWorld();
    expect(textsOf(check(world, who.child), 'activeNotificationMethods')).toEqual(['SMS', 'Email']);
    expect(run(world, 'show-account', { person: who.child }).guardian).toBe(who.guardian);
    expect(outcome(check(world, who.shielded))).toBe('true');
  });

  test('has no resultCode: an unknown person may be a fault, a bad number is false [inkorg.schema.active-no-result, inkorg.active.unknown-person]', () => {
    expect(outcome(check(inkorgWorld({ unknownPerson: 'fault' }), who.stranger))).toBe(
      'fault: The person is not known',
    );
    const strict = inkorgWorld({ personIdCheck: 'strict' });
    expect([outcome(check(strict, who.email)), lastExchange(strict).code]).toEqual(['false', 'SIM-PERSON-ID']);
    expect(outcome(check(strict, who.sms))).toBe('true');
    expect(outcome(check(inkorgWorld({ schemaInvalid: 'error' }), '1912121212'))).toMatch(/^fault/);
  });

  test('most people of the population are active, and none without a personnummer', () => {
    const world = inkorgWorld();
    const swedes = population.people.filter(({ country }) => country === 'SE');
    const active = swedes.filter(({ number }) => run(world, 'show-account', { person: number }).status === 'active');
    expect(active.length / swedes.length).toBeGreaterThan(0.6);
    expect(active.every(({ kind, number }) => kind === 'personnummer' || number === who.email)).toBe(true);
  });
});

describe('AddMessageToPatientPortalInbox', () => {
  test('puts the message into the inbox and says OK [inkorg.send.operation, inkorg.send.result-ok, inkorg.schema.send-response]', () => {
    const world = inkorgWorld();
    const answer = send(world, { text: 'Välkommen &amp; god dag', thread: 't-1' });
    expect(outcome(answer)).toBe('OK');
    expect(inbox(world, who.sms)).toMatchObject([
      {
        kind: 'message',
        environment: 'production',
        from: { id: 'SE4020001175-VC01', name: 'Ängby vårdcentral', telephone: null },
        heading: 'Kallelse',
        text: 'Välkommen & god dag',
        thread: 't-1',
        read: null,
        sender: { consumer: inkorg.consumer, sourceSystem: own },
      },
    ]);
  });

  test('goes to somebody who was asked about before, and to somebody known to be active [inkorg.active.flows]', () => {
    const world = inkorgWorld();
    expect([outcome(check(world, who.sms)), outcome(send(world)), outcome(send(world, { person: who.email }))]).toEqual(
      ['true', 'OK', 'OK'],
    );
  });

  test('keeps QA and production apart', () => {
    const world = inkorgWorld();
    send(world, {}, { path: path.replace('/inkorg/', '/inkorg/qa/') });
    expect(inbox(world, who.sms).map(({ environment }) => environment)).toEqual(['qa']);
  });

  test.each([
    ['is not active [inkorg.send.target-inactive]', who.inactive, 'inkorg.send.target-inactive'],
    ['is the third test person [inkorg.account.test-persons]', who.inactiveOfTrio, 'inkorg.send.target-inactive'],
    ['is locked [inkorg.account.locked]', who.locked, 'inkorg.account.locked'],
    ['has died [inkorg.account.deceased]', who.deceased, 'inkorg.account.deceased'],
    ['nobody knows [inkorg.active.unknown-person]', who.stranger, 'inkorg.active.unknown-person'],
  ])(
    'is an ERROR and stores nothing for somebody who %s [inkorg.send.result-error, inkorg.send.result-text]',
    (_, person, row) => {
      const world = inkorgWorld();
      const answer = send(world, { person, thread: 't-2' });
      expect([answer.status, outcome(answer), answer.rule, textsOf(answer, 'messageThreadId')]).toEqual([
        200,
        notActive,
        row,
        ['t-2'],
      ]);
      expect(inbox(world, person)).toEqual([]);
      expect(JSON.stringify(world.snapshot())).not.toContain('Kallelse');
    },
  );

  test('nothing of an unknown person is ever stored [inkorg.active.unknown-person, inkorg.simulator.other-persons-of-the-mock]', () => {
    const world = inkorgWorld();
    check(world, who.stranger);
    send(world, { person: who.stranger });
    expect(JSON.stringify(world.snapshot())).not.toContain(who.stranger);
    expect(outcome(send(inkorgWorld({ unknownPerson: 'fault' }), { person: who.stranger }))).toBe(
      'fault: The person is not known',
    );
  });

  test('somebody may leave between question and sending', () => {
    const world = inkorgWorld();
    expect([outcome(check(world, who.leaves)), outcome(send(world, { person: who.leaves }))]).toEqual([
      'true',
      notActive,
    ]);
    expect(outcome(check(world, who.leaves))).toBe('false');
    run(world, 'set-account', { person: who.sms, leavesAfterCheck: true });
    expect([outcome(send(world)), outcome(check(world, who.sms)), outcome(send(world))]).toEqual([
      'OK',
      'true',
      notActive,
    ]);
  });

  test('a thread comes back; without one the element is missing, or empty by profile [inkorg.send.thread-echo, inkorg.send.thread-missing, inkorg.send.thread-relates]', () => {
    const threads = (profile: Record<string, string>, thread?: string) =>
      textsOf(send(inkorgWorld(profile), thread === undefined ? {} : { thread }), 'messageThreadId');
    expect(threads({}, 'a &amp; b')).toEqual(['a &amp; b']);
    expect(threads({})).toEqual([]);
    expect(threads({ missingThreadId: 'empty' })).toEqual(['']);
  });

  test('two messages of a thread stand in one, a message without stands alone [inkorg.send.thread-relates]', () => {
    const world = inkorgWorld();
    send(world, { thread: 'x' });
    send(world, { thread: 'x' });
    send(world);
    expect(inbox(world, who.sms).map(({ thread }) => thread)).toEqual(['x', 'x', null]);
  });

  test('an optional element may be left out, and a minimal message is one [inkorg.contract.version-1-0-fits, inkorg.contract.version-1]', () => {
    expect(outcome(send(inkorgWorld(), { heading: '', notify: '' }))).toBe('OK');
  });

  test('the answer of the older major version has no elements of a later one [inkorg.contract.version-1-1-additions, inkorg.contract.major-in-namespace, inkorg.contract.operation-name]', () => {
    expect(xmlOf(send(inkorgWorld()))).toMatch(
      /<soap:Body><ns2:AddMessageToPatientPortalInboxResponse xmlns:ns2="[^"]+Responder:1"><ns2:notificationSent>SMS<\/ns2:notificationSent><ns2:resultCode>OK<\/ns2:resultCode><\/ns2:AddMessage/,
    );
  });
});

describe('sourceSystem', () => {
  test.each([
    ['none', ''],
    ['an unknown one', 'XXXX-117AB01'],
    ['one of another party', others],
  ])('%s is an ERROR [inkorg.send.source-system-refusal, inkorg.send.source-system-mandatory]', (_, sourceSystem) => {
    const world = inkorgWorld();
    expect(outcome(send(world, { sourceSystem }))).toBe(
      'ERROR: sourceSystem is missing or not one that was issued to the sender',
    );
    expect(inbox(world, who.sms)).toEqual([]);
  });

  test('by the contract alone it is optional: stored, nobody notified, no link, INFO [inkorg.send.source-system-refusal, inkorg.send.source-system-optional, inkorg.notify.needs-source-system, inkorg.sso.needs-source-system, inkorg.send.result-info]', () => {
    const world = inkorgWorld({ sourceSystemRule: 'tkb' });
    const answer = send(world, { sourceSystem: '', link: link(own) });
    expect(outcome(answer)).toMatch(/^INFO: sourceSystem is missing/);
    expect(textsOf(answer, 'notificationSent')).toEqual([]);
    expect(inbox(world, who.sms)).toMatchObject([{ link: null, notifications: [], sender: { sourceSystem: null } }]);
    expect(remarked(world)).toEqual(
      expect.arrayContaining(['inkorg.client.notify-with-source-system', 'inkorg.client.sso-with-source-system']),
    );
    expect(outcome(send(world))).toBe('OK');
  });

  test('in another namespace it passes as an extension and is not seen; the diagnosis names it [inkorg.schema.as-extension, inkorg.schema.extension-points]', () => {
    const world = inkorgWorld();
    const parts = { sourceSystem: '', end: `<core:sourceSystem>${own}</core:sourceSystem>` };
    expect(outcome(send(world, parts))).toMatch(/^ERROR: sourceSystem is missing/);
    expect(lastExchange(world).diagnosis!.got).toMatch(
      /sourceSystem in the namespace urn:riv:.*patientportal:1, which passed as an extension \(inkorg.schema.as-extension\)/,
    );
    const loose = inkorgWorld({ sourceSystemRule: 'tkb' });
    send(loose, parts);
    expect(remarked(loose)).toContain('inkorg.schema.as-extension');
    expect(outcome(send(inkorgWorld(), { end: '<x:later xmlns:x="urn:later"/>' }))).toBe('OK');
  });

  test('more are issued by the administration, to the sender or to another', () => {
    const world = inkorgWorld();
    const { id } = run(world, 'issue-system-id');
    expect(outcome(send(world, { sourceSystem: id }))).toBe('OK');
    run(world, 'issue-system-id', { id: 'ABCD-123EF45', owner: 'SE4020001191-9999' });
    expect(outcome(send(world, { sourceSystem: 'ABCD-123EF45' }))).toMatch(/^ERROR/);
    expect(run(world, 'list-system-ids').systemIds).toHaveLength(inkorg.systemIds.length + 2);
  });
});

describe('notification', () => {
  const sent = (world: World, parts = {}) => textsOf(send(world, parts), 'notificationSent');

  test('goes to each kind that is switched on, when it is wished [inkorg.notify.wish, inkorg.send.notification-sent, inkorg.notify.other]', () => {
    expect(sent(inkorgWorld(), { person: who.both })).toEqual(['SMS', 'Email']);
    expect(sent(inkorgWorld(), { person: who.other, notify: '1' })).toEqual(['Other']);
    expect(sent(inkorgWorld(), { person: who.both, notify: 'false' })).toEqual([]);
    expect(sent(inkorgWorld(), { person: who.none })).toEqual([]);
  });

  test('absence of the wish is none, or one by profile [inkorg.notify.absent]', () => {
    expect(sent(inkorgWorld(), { notify: '' })).toEqual([]);
    expect(sent(inkorgWorld({ notifyAbsent: 'yes' }), { notify: '' })).toEqual(['SMS']);
  });

  test('nobody to notify is OK, or INFO by profile [inkorg.notify.no-methods, inkorg.send.info-cases]', () => {
    expect(outcome(send(inkorgWorld(), { person: who.none }))).toBe('OK');
    const world = inkorgWorld({ notifyWithoutMethods: 'info' });
    expect(outcome(send(world, { person: who.none }))).toBe('INFO: The citizen has switched no notification on');
    expect(outcome(send(world, { person: who.none, notify: 'false' }))).toBe('OK');
    expect(outcome(send(world))).toBe('OK');
  });

  test('a producer need not tell the kinds [inkorg.send.notification-timing]', () => {
    const world = inkorgWorld({ notificationSent: 'omit' });
    expect(sent(world)).toEqual([]);
    expect(inbox(world, who.sms)[0].notifications).toHaveLength(1);
  });

  test('goes out some minutes later and carries nothing of the message [inkorg.notify.some-minutes, inkorg.notify.delay, inkorg.notify.text]', () => {
    const world = inkorgWorld({ notificationMinutes: 5 });
    send(world, { text: 'Provsvar: allt väl', heading: 'Provsvar' });
    const notification = () => inbox(world, who.sms)[0].notifications[0];
    expect(notification()).toMatchObject({ method: 'SMS', due: new Date(noon + 300_000).toISOString(), sent: false });
    world.clock.advance(299_999);
    expect(notification().sent).toBe(false);
    world.clock.advance(1);
    expect(notification().sent).toBe(true);
    expect(notification().text).toMatch(/Logga in/);
    expect(notification().text).not.toMatch(/Provsvar|väl|Ängby/);
  });
});

describe('links with single sign-on', () => {
  test('lead to the portal’s own base address and what the sender adds [inkorg.sso.base-url, inkorg.sso.link-types]', () => {
    const world = inkorgWorld();
    expect(outcome(send(world, { link: link(own) }))).toBe('OK');
    expect(inbox(world, who.sms)[0].link).toEqual({
      text: 'Öppna',
      type: 'NewTarget',
      url: 'https://formular.motpart.example/sso?form=1&step=2',
    });
    send(world, { link: link(own, '') });
    expect(inbox(world, who.sms)[1].link.url).toBe('https://formular.motpart.example/sso');
  });

  test.each([
    ['unknown', 'XXXX-117AB01'],
    ['not in the federation', second],
  ])(
    'a system that is %s is an ERROR, or INFO without the link [inkorg.sso.unknown-system, inkorg.sso.federation]',
    (_, systemId) => {
      expect(outcome(send(inkorgWorld(), { link: link(systemId) }))).toBe(
        'ERROR: ssoLink names a systemId that is not in the federation',
      );
      const world = inkorgWorld({ unknownSsoSystem: 'info' });
      expect(outcome(send(world, { link: link(systemId) }))).toMatch(/^INFO: ssoLink names/);
      expect(inbox(world, who.sms)[0].link).toBeNull();
    },
  );

  test('a system joins the federation with its base address', () => {
    const world = inkorgWorld();
    run(world, 'issue-system-id', { id: second, baseUrl: 'https://ny.example/in' });
    send(world, { link: link(second) });
    expect(inbox(world, who.sms)[0].link.url).toBe('https://ny.example/in?form=1&step=2');
  });

  test('all four types are taken, or only windows [inkorg.sso.supported-types]', () => {
    const types = ['CurrentTarget', 'NewTarget', 'Widget', 'Embedded'];
    const taken = (world: World) => types.map((type) => outcome(send(world, { link: link(own, 'a', type) })));
    expect(taken(inkorgWorld())).toEqual(['OK', 'OK', 'OK', 'OK']);
    const refused = 'ERROR: ssoLink has a type that the portal does not support';
    expect(taken(inkorgWorld({ linkTypes: 'windows' }))).toEqual(['OK', 'OK', refused, refused]);
  });

  test('a whole address in queryString is remarked on [inkorg.sso.no-full-url]', () => {
    const world = inkorgWorld();
    send(world, { link: link(own, 'https://x.example/?a=1') });
    expect(remarked(world)).toContain('inkorg.client.sso-no-url');
    send(world, { link: link(own, 'back=https://x.example') });
    expect(remarked(world)).not.toContain('inkorg.client.sso-no-url');
  });
});

describe('what is left open', () => {
  test('a repeated message is stored again, with INFO by profile [inkorg.send.duplicate]', () => {
    const world = inkorgWorld();
    expect([outcome(send(world)), outcome(send(world)), inbox(world, who.sms).length]).toEqual(['OK', 'OK', 2]);
    const telling = inkorgWorld({ duplicateMessage: 'info' });
    expect([outcome(send(telling)), outcome(send(telling, { text: 'Annat' })), outcome(send(telling))]).toEqual([
      'OK',
      'OK',
      'INFO: The same message has been sent before',
    ]);
  });

  test('lengths count characters, 0 is no limit, long ones are remarked on [inkorg.send.heading-length, inkorg.send.text-length]', () => {
    const world = inkorgWorld({ maxHeadingLength: 3, maxTextLength: 4 });
    expect(outcome(send(world, { heading: 'åäö', text: '😀😀😀😀' }))).toBe('OK');
    expect(outcome(send(world, { heading: 'åäöå', text: 'a' }))).toBe('ERROR: messageDescription is too long');
    expect(outcome(send(world, { heading: 'a', text: 'abcde' }))).toBe('ERROR: messageText is too long');
    const free = inkorgWorld();
    expect(outcome(send(free, { heading: 'x'.repeat(101), text: 'y'.repeat(30_001) }))).toBe('OK');
    expect(remarked(free)).toEqual(['inkorg.send.heading-length', 'inkorg.send.text-length']);
  });

  test('unitId is any string, remarked on or refused [inkorg.send.hsa-id-form, inkorg.schema.hsa-id]', () => {
    const unit = '<core:unitId>VC01</core:unitId><core:unitName> </core:unitName>';
    const world = inkorgWorld();
    expect(outcome(send(world, { unit }))).toBe('OK');
    expect(remarked(world)).toEqual(['inkorg.client.unit-named', 'inkorg.client.unit-hsa-id']);
    expect(outcome(send(inkorgWorld({ hsaIdForm: 'strict' }), { unit }))).toBe('ERROR: unitId is not an HSA-id');
    expect(outcome(send(inkorgWorld({ hsaIdForm: 'strict' })))).toBe('OK');
  });

  test('date and check digit of a number are remarked on, or refused [inkorg.send.person-id-check]', () => {
    const world = inkorgWorld();
    expect(outcome(send(world, { person: who.email }))).toBe('OK');
    expect(remarked(world)).toEqual(['inkorg.send.person-id-check']);
    const strict = inkorgWorld({ personIdCheck: 'strict' });
    expect(outcome(send(strict, { person: who.email }))).toMatch(/^ERROR: subjectOfCareId has a date/);
    expect(outcome(send(strict))).toBe('OK');
  });
});

describe('the desk', () => {
  test('a citizen reads a message once, and the first time stays', () => {
    const world = inkorgWorld();
    send(world);
    const [{ id }] = inbox(world, who.sms);
    expect(desk.act(world, id, 'read', undefined)).toMatchObject({ read: new Date(noon).toISOString() });
    world.clock.advance(1_000);
    expect(desk.act(world, id, 'read', undefined)).toMatchObject({ read: new Date(noon).toISOString() });
    expect(desk.act(world, 'other', 'read', undefined)).toBeUndefined();
    expect(() => desk.act(world, id, 'remove', undefined)).toThrow(/read it/);
    expect(desk.list(world, undefined)).toHaveLength(1);
  });

  test('staff lock an account and set how somebody is notified', () => {
    const world = inkorgWorld();
    run(world, 'set-account', { person: who.sms, methods: ['Other', 'Email'] });
    expect(textsOf(check(world, who.sms), 'activeNotificationMethods')).toEqual(['Email', 'Other']);
    run(world, 'set-account', { person: who.sms, status: 'locked' });
    expect(outcome(send(world))).toBe(notActive);
    expect(() => run(world, 'set-account', { person: who.stranger, status: 'active' })).toThrow(/population/);
    expect(() => run(world, 'set-account', { person: who.sms, status: 'gone' })).toThrow(/active, inactive, locked/);
    expect(() => run(world, 'set-account', { person: who.sms, methods: ['sms'] })).toThrow(/SMS, Email, Other/);
    expect(() => run(world, 'set-account', { person: who.sms, leavesAfterCheck: 'yes' })).toThrow(/true or false/);
  });

  test('a message tells for whom an agent sent it', () => {
    const world = inkorgWorld();
    send(world, {}, { headers: { ...usual, 'x-rivta-acting-on-behalf-of-hsaid': 'SE4020001191-0001' }, peer });
    expect(inbox(world, who.sms)[0].sender.onBehalfOf).toBe('SE4020001191-0001');
  });
});
