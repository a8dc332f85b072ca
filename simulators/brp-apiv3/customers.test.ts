import { beforeEach, describe, expect, test } from 'vitest';
import { validateCustomerOut, validateSubscriptionOut } from '../../contracts/generated/brp-apiv3/validators.js';
import type { BrpPerson } from '../../fixtures/brp/types.ts';
import type { World } from '../kernel/world.ts';
import { setPassword } from './accounts.ts';
import {
  ask,
  bodyOf,
  brpWorld,
  control,
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
const iso = (moment: number) => encodeURIComponent(new Date(moment).toISOString());

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
    const ended = members(world).find(({ subscription }) => typeof subscription?.end === 'string')!;
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
