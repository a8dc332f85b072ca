import { beforeEach, describe, expect, test } from 'vitest';
import {
  validateBusinessUnitOut,
  validateCommonErrorOut,
  validateCustomerOut,
  validateCustomerWorkoutOut,
  validateGroupActivityBookingOut,
  validateGroupActivityOut,
  validateSubscriptionOut,
} from '../../contracts/generated/brp-apiv3/validators.js';
import type { BrpPerson } from '../../fixtures/brp/types.ts';
import type { World } from '../kernel/world.ts';
import { setPassword } from './accounts.ts';
import {
  ask,
  bodyOf,
  brpWorld,
  control,
  lastDiagnosis,
  memberWithPassword,
  members,
  noon,
  outcome,
  persons,
  setProfile,
  tokenOf,
} from './testing/brp-world.ts';

let world: World;
let member: BrpPerson;
let customer: string;
let employee: string;
let integrator: string;
beforeEach(() => {
  world = brpWorld();
  member = memberWithPassword(world);
  customer = tokenOf(world, member.email!, 'hemligt');
  setPassword(world, 1, 'kontor');
  employee = tokenOf(world, 'astrid.wall@motpart.example', 'kontor');
  integrator = tokenOf(world);
});

const get = (path: string, token?: string, headers = {}) => ask(world, `GET ${path}`, { token, headers });
const day = 86_400_000;
const iso = (moment: number) => encodeURIComponent(new Date(moment).toISOString());

describe('business units and group activities', () => {
  test('units are open to all [brp.businessunits.operation, brp.businessunits.shape, brp.auth.open, brp.api.empty-left-out]', () => {
    const answer = get('/businessunits');
    expect([answer.status, answer.rule, bodyOf(answer).length]).toEqual([200, 'brp.businessunits.operation', 3]);
    expect(bodyOf(answer).every((unit: unknown) => validateBusinessUnitOut(unit))).toBe(true);
    expect(bodyOf(answer)[0]).not.toHaveProperty('releaseSuspensionProduct');
    expect(outcome(get('/businessunits', 'not a token'))).toBe('200');
  });

  test('activities of the next seven days, or of a period of at most a month [brp.groupactivities.list, brp.groupactivities.shape, brp.groupactivities.period-default, brp.api.ranges]', () => {
    const list = (query = '') => bodyOf(get(`/businessunits/1/groupactivities${query}`)) as any[];
    const starts = (found: any[]) => found.map(({ duration }) => Date.parse(duration.start));
    const week = list();
    expect(week.every((one) => validateGroupActivityOut(one))).toBe(true);
    expect([week.length, Math.min(...starts(week)) >= noon, Math.max(...starts(week)) <= noon + 7 * day]).toEqual([
      29,
      true,
      true,
    ]);
    const some = list(`?period.end=${iso(noon + 2 * day)}&period.start=${iso(noon + day)}`);
    expect([some.length, Math.min(...starts(some)) >= noon + day]).toEqual([5, true]);
    const long = list(`?period.start=${iso(noon)}&period.end=${iso(noon + 400 * day)}`);
    expect(Math.max(...starts(long))).toBeLessThanOrEqual(noon + 31 * day);
    expect(starts(list())).toEqual(starts(list()));
  });

  test('places: booked and left make up the whole; a waiting list is told of only where there is one [brp.groupactivities.shape, brp.api.empty-left-out]', () => {
    const units = [1, 2, 3].flatMap((unit) => bodyOf(get(`/businessunits/${unit}/groupactivities`)) as any[]);
    for (const { slots } of units) {
      expect(slots.leftToBookIncDropin - slots.leftToBook).toBe(slots.reservedForDropin);
      expect(slots.leftToBook).toBeGreaterThanOrEqual(0);
      expect('hasWaitingList' in slots).toBe('inWaitingList' in slots);
    }
    expect(new Set(units.map(({ slots }) => slots.leftToBook)).size).toBeGreaterThan(1);
    expect(units.some(({ cancelled }) => cancelled)).toBe(true);
  });

  test('one of them by its id [brp.groupactivities.one, brp.resource.unknown-id]', () => {
    const [first] = bodyOf(get('/businessunits/2/groupactivities'));
    expect(bodyOf(get(`/businessunits/2/groupactivities/${first.id}`))).toEqual(first);
    for (const path of [
      `1/groupactivities/${first.id}`,
      '2/groupactivities/1',
      '2/groupactivities/2077829',
      '9/groupactivities/1',
    ]) {
      const answer = get(`/businessunits/${path}`);
      expect([outcome(answer), answer.rule]).toEqual(['403 ID_NOT_FOUND', 'brp.resource.unknown-id']);
    }
    expect(outcome(get('/businessunits/9/groupactivities'))).toBe('403 ID_NOT_FOUND');
  });

  test.each([
    ['period.start=tomorrow', 'period.start', 'TIMEPOINT_INVALID'],
    ['period.end=2026-11-21', 'period.end', 'TIMEPOINT_INVALID'],
    [`period.start=${iso(noon)}&period.end=${iso(noon - 1)}`, 'period', 'TIMERANGE_INVALID'],
  ])(
    'a period of %s is invalid [brp.groupactivities.period-form, brp.error.field-errors, brp.error.codes]',
    (query, field, errorCode) => {
      const answer = get(`/businessunits/1/groupactivities?${query}`);
      expect([bodyOf(answer), answer.rule]).toEqual([
        { errorCode: 'INVALID_INPUT', fieldErrors: [{ field, errorCode }] },
        'brp.groupactivities.period-form',
      ]);
    },
  );

  test('names come in the language asked for [brp.api.language, brp.api.language-default]', () => {
    const names = (accept?: string) => {
      const headers = accept === undefined ? {} : { 'accept-language': accept };
      return new Set(
        (bodyOf(get('/businessunits/1/groupactivities', undefined, headers)) as any[]).map(
          ({ name }) => name as string,
        ),
      );
    };
    expect([
      names().has('Cirkelträning'),
      names('da-DK').has('Cirkeltræning'),
      names('no').has('Sirkeltrening'),
    ]).toEqual([true, true, true]);
    expect(names('fi, en;q=0.2, da-DK;q=0.9').has('Cirkeltræning')).toBe(true);
    expect([names('fi;q=1, x;;q=').has('Cirkelträning'), names('da;q=0').has('Cirkelträning')]).toEqual([true, true]);
    setProfile(world, 'defaultLanguage', 'en-GB');
    expect(names().has('Circuit training')).toBe(true);
  });
});

describe('customers', () => {
  const search = (query: string, token = integrator) => get(`/customers?${query}`, token);

  test('are found by e-mail or phone, letter by letter [brp.customers.search, brp.customers.search-needs]', () => {
    const found = search(`email=${encodeURIComponent(member.email!)}`);
    expect([found.rule, bodyOf(found).map(({ id }: any) => id)]).toEqual(['brp.customers.search', [member.id]]);
    expect(bodyOf(search(`email=${member.email!.slice(0, -1)}`))).toEqual([]);
    const phone = members(world).find((one) => one.phone !== null)!.phone!;
    const same = members(world)
      .filter((one) => one.phone === phone)
      .map(({ id }) => id);
    const by = (query: string) => bodyOf(search(query)).map(({ id }: any) => id) as number[];
    const country = phone.slice(1, 3);
    expect(by(`mobilePhone.number=${phone.slice(3)}&mobilePhone.country=${country}`)).toEqual(same);
    expect(by(`mobilePhone.number=${phone.slice(3)}&mobilePhone.country=45`)).toEqual([]);
    const other = members(world).find((one) => one.phone !== phone && one.email !== null)!;
    expect(by(`email=${other.email}&mobilePhone.number=${phone.slice(3)}&mobilePhone.country=${country}`)).toEqual([]);
  });

  test('staff are no customers [brp.customers.search]', () => {
    expect(bodyOf(search('email=astrid.wall@motpart.example'))).toEqual([]);
    expect(outcome(get('/customers/1', employee))).toBe('403 ID_NOT_FOUND');
  });

  test('a search needs e-mail, or number and country [brp.customers.search-refusal, brp.customers.search-needs]', () => {
    for (const query of ['', 'email=', 'mobilePhone.number=701740606']) {
      const answer = search(query);
      expect([answer.rule, bodyOf(answer).fieldErrors]).toEqual([
        'brp.customers.search-refusal',
        ['email', 'mobilePhone'].map((field) => ({ field, errorCode: 'OPTION_MANDATORY' })),
      ]);
    }
  });

  test('is for integrators [brp.customers.search, brp.auth.role]', () => {
    expect([customer, employee].map((token) => outcome(search('email=x', token), world))).toEqual([
      '401 SIM-ROLE',
      '401 SIM-ROLE',
    ]);
  });

  test('one by id, for themselves and employees [brp.customers.one, brp.customers.shape, brp.customers.phone, brp.api.time-forms, brp.api.ssn-form]', () => {
    for (const token of [customer, employee]) {
      const answer = get(`/customers/${member.id}`, token);
      expect([answer.status, answer.rule, validateCustomerOut(bodyOf(answer))]).toEqual([
        200,
        'brp.customers.one',
        true,
      ]);
      expect(bodyOf(answer)).toMatchObject({
        id: member.id,
        ssn: member.ssn,
        memberJoinDate: member.joined,
        hasMembership: true,
      });
    }
    const phone = members(world).find((one) => one.phone?.startsWith('+46'))!;
    expect(bodyOf(get(`/customers/${phone.id}`, employee)).mobilePhone).toEqual({
      number: phone.phone!.slice(3),
      countryCode: 46,
    });
    expect(outcome(get(`/customers/${member.id}`, integrator), world)).toBe('401 SIM-ROLE');
  });

  test('nobody reads what is somebody else’s [brp.auth.own-data]', () => {
    const other = members(world).find(({ id }) => id !== member.id)!;
    for (const path of [
      '',
      '/subscriptions',
      '/bookings/groupactivities',
      `/workouts?period.start=${iso(0)}&period.end=${iso(noon)}`,
    ]) {
      const answer = get(`/customers/${other.id}${path}`, customer);
      expect([answer.status, answer.body, answer.rule]).toEqual([401, '', 'brp.auth.own-data']);
    }
    expect(outcome(get('/customers/999999', customer), world)).toBe('401 SIM-ROLE');
    expect(outcome(get('/customers/999999', employee))).toBe('403 ID_NOT_FOUND');
  });

  test('the postal code is an integer, or a text [brp.customers.postal-code]', () => {
    const home = members(world).find(({ postalCode }) => postalCode !== null)!;
    const code = () => bodyOf(get(`/customers/${home.id}`, employee)).shippingAddress.postalCode as unknown;
    expect(code()).toBe(Number(home.postalCode));
    setProfile(world, 'postalCodeAs', 'string');
    expect(code()).toBe(home.postalCode);
  });

  test('what is not known is not there, and of the anonymised hardly anything is [brp.api.empty-left-out, brp.export.anonymized-row]', () => {
    const noNumber = members(world).find(({ ssn }) => ssn === null)!;
    expect(bodyOf(get(`/customers/${noNumber.id}`, employee))).not.toHaveProperty('ssn');
    const gone = persons(world).find(({ anonymized }) => anonymized === 'done')!;
    const shown = bodyOf(get(`/customers/${gone.id}`, employee));
    expect([
      validateCustomerOut(shown),
      shown.firstName,
      'email' in shown,
      'birthDate' in shown,
      'cardNumber' in shown,
    ]).toEqual([true, 'Anonymous', false, false, false]);
  });

  test('a field of a later version appears if so set, in each object [brp.api.new-fields]', () => {
    setProfile(world, 'newFields', 'one');
    expect(bodyOf(get(`/customers/${member.id}`, customer)).fieldOfALaterVersion).toBe(true);
    expect(bodyOf(get('/businessunits')).every((unit: any) => unit.fieldOfALaterVersion)).toBe(true);
  });
});

describe('subscriptions', () => {
  test('of a customer, inactive ones only when asked for [brp.subscriptions.list, brp.subscriptions.shape, brp.api.money]', () => {
    const list = (id: number, query = '') => bodyOf(get(`/customers/${id}/subscriptions${query}`, employee)) as any[];
    const [one] = list(member.id);
    expect([validateSubscriptionOut(one), one.price]).toEqual([true, { amount: expect.any(Number), currency: 'SEK' }]);
    expect([one.price.amount % 100, one.debitedUntil, 'end' in one, one.users[0].id]).toEqual([
      0,
      '2026-11-30',
      false,
      member.id,
    ]);
    const ended = members(world).find(({ subscription }) => subscription?.end != null)!;
    expect([list(ended.id).length, list(ended.id, '?includeInactive=true').length]).toEqual([0, 1]);
    expect(list(ended.id, '?includeInactive=true')[0].end).toBe(ended.subscription!.end);
    expect(list(members(world).find(({ subscription }) => subscription === null)!.id, '?includeInactive=true')).toEqual(
      [],
    );
  });

  test('one of them [brp.subscriptions.one, brp.resource.unknown-id]', () => {
    const path = `/customers/${member.id}/subscriptions`;
    expect(bodyOf(get(`${path}/${member.subscription!.id}`, customer))).toEqual(bodyOf(get(path, customer))[0]);
    expect(outcome(get(`${path}/1`, customer))).toBe('403 ID_NOT_FOUND');
    expect(outcome(get(path, integrator), world)).toBe('401 SIM-ROLE');
  });

  test('bound for a year [brp.subscriptions.shape]', () => {
    const { joined } = control(world, 'join-members', { count: 20 });
    const found = (joined as number[]).flatMap(
      (id) => bodyOf(get(`/customers/${id}/subscriptions`, employee)) as any[],
    );
    expect([found.length > 5, new Set(found.map(({ boundUntil }) => boundUntil))]).toEqual([
      true,
      new Set(['2027-11-21']),
    ]);
    expect(bodyOf(get(`/customers/${member.id}/subscriptions`, customer))[0]).not.toHaveProperty('boundUntil');
  });
});

describe('bookings and workouts', () => {
  const path = () => `/customers/${member.id}/bookings/groupactivities`;

  test('one session a week, seen by customer and integrator [brp.bookings.list, brp.bookings.shape, brp.bookings.type]', () => {
    const booked = bodyOf(get(path(), customer)) as any[];
    expect(booked.length).toBeGreaterThanOrEqual(1);
    expect(booked.every((one) => validateGroupActivityBookingOut(one))).toBe(true);
    expect(bodyOf(get(path(), integrator))).toEqual(booked);
    const { groupActivity, businessUnit } = booked[0];
    const activity = bodyOf(get(`/businessunits/${businessUnit.id}/groupactivities/${groupActivity.id}`));
    expect([activity.name, activity.cancelled]).toEqual([groupActivity.name, false]);
    const later = bodyOf(get(`${path()}?startTimePoint=${iso(noon - 30 * day)}`, customer)) as any[];
    expect(later.length).toBeGreaterThan(booked.length);
    expect(outcome(get(`${path()}?startTimePoint=now`, customer))).toBe('403 INVALID_INPUT');
  });

  test('who stands behind the last place waits, and then nobody more fits [brp.bookings.type]', () => {
    const { joined } = control(world, 'join-members', { count: 900 });
    const kinds = (joined.slice(-600) as number[]).map((id) => {
      const [one] = bodyOf(get(`/customers/${id}/bookings/groupactivities`, integrator)) as any[];
      return one?.type ?? 'none';
    });
    expect(new Set(kinds)).toEqual(new Set(['groupActivityBooking', 'waitingListBooking', 'none']));
    const units = bodyOf(get('/businessunits/1/groupactivities')) as any[];
    expect(units.some(({ slots }) => slots.hasWaitingList && slots.inWaitingList > 0 && slots.leftToBook === 0)).toBe(
      true,
    );
  });

  test('one booking by its id [brp.bookings.one, brp.resource.unknown-id]', () => {
    const [one] = bodyOf(get(path(), customer));
    expect(bodyOf(get(`${path()}/${one.id}`, integrator))).toEqual(one);
    expect([`${one.id + 31}`, '1'].map((id) => outcome(get(`${path()}/${id}`, customer)))).toEqual([
      '403 ID_NOT_FOUND',
      '403 ID_NOT_FOUND',
    ]);
  });

  test('workouts within a period that must be given [brp.workouts.list, brp.workouts.period-mandatory]', () => {
    const workouts = (query: string) => get(`/customers/${member.id}/workouts?${query}`, customer);
    const all = bodyOf(workouts(`period.start=${iso(noon - 60 * day)}&period.end=${iso(noon + 60 * day)}`)) as any[];
    expect(all.length).toBeGreaterThan(5);
    expect(all.every((one) => validateCustomerWorkoutOut(one) && Date.parse(one.timepoint) <= noon)).toBe(true);
    const missing = workouts('');
    expect([missing.rule, bodyOf(missing).fieldErrors]).toEqual([
      'brp.workouts.period-mandatory',
      ['period.start', 'period.end'].map((field) => ({ field, errorCode: 'FIELD_MANDATORY' })),
    ]);
    expect(outcome(workouts(`period.start=x&period.end=${iso(noon)}`))).toBe('403 INVALID_INPUT');
    expect(
      outcome(
        get(`/customers/${member.id}/workouts?period.start=${iso(0)}&period.end=${iso(noon)}`, integrator),
        world,
      ),
    ).toBe('401 SIM-ROLE');
  });
});

describe('paths, methods, refusals', () => {
  test('a path that does not exist is 401, or 404 as it was seen [brp.api.unknown-path, brp.api.unknown-path-body, brp.error.statuses]', () => {
    const strange = [
      '/nope',
      '/auth',
      '/customers/1/nope',
      '/businessunits/x/groupactivities',
      '/customers/x',
      `/customers/${member.id}/subscriptions/x`,
    ];
    const answers = () => strange.map((path) => get(path, path.includes('customers') ? employee : undefined));
    expect(answers().map(({ status, body, rule }) => [status, body, rule])).toEqual(
      strange.map(() => [401, '', 'brp.api.unknown-path']),
    );
    get('/nope');
    expect(lastDiagnosis(world).todo).toContain('does not mean here that the token is wrong');
    setProfile(world, 'unknownPath', 404);
    expect(answers().map(({ status }) => status)).toEqual(strange.map(() => 404));
    const answer = ask(world, 'GET /nope', { mount: '/brp/apiserver/api/ver3' });
    expect([answer.headers['content-type'], bodyOf(answer)]).toEqual([
      'application/problem+json',
      {
        type: 'about:blank',
        title: 'Not Found',
        status: 404,
        detail: 'No static resource api/ver3/nope.',
        instance: '/apiserver/api/ver3/nope',
      },
    ]);
  });

  test('another method, a path that cannot be read, a body that is too large [brp.api.unknown-method, brp.api.path-encoding, brp.api.body-size]', () => {
    const post = ask(world, 'POST /services/exporttemplate/17', {});
    expect([outcome(post), post.headers['allow'], post.rule]).toEqual([
      '405 SIM-METHOD',
      'GET',
      'brp.api.unknown-method',
    ]);
    expect(outcome(get('/services/exporttemplate/%ff'))).toBe('400 SIM-PATH-ENCODING');
  });

  test('a refusal is a code with its arguments and no message [brp.error.body, brp.error.statuses, brp.error.codes]', () => {
    const refusals = [
      get('/businessunits/9/groupactivities'),
      get('/customers', integrator),
      ask(world, 'POST /auth/login', { body: {} }),
    ];
    for (const answer of refusals) {
      expect([answer.status, answer.headers['content-type'], validateCommonErrorOut(bodyOf(answer))]).toEqual([
        403,
        'application/json; charset=utf-8',
        true,
      ]);
      expect(bodyOf(answer)).not.toHaveProperty('message');
    }
  });
});
