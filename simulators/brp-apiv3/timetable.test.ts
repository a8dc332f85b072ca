import { beforeEach, describe, expect, test } from 'vitest';
import {
  validateBusinessUnitOut,
  validateCustomerWorkoutOut,
  validateGroupActivityBookingOut,
  validateGroupActivityOut,
} from '../../contracts/generated/brp-apiv3/validators.js';
import type { BrpPerson } from '../../fixtures/brp/types.ts';
import type { World } from '../kernel/world.ts';
import { setPassword } from './accounts.ts';
import {
  ask,
  bodyOf,
  brpWorld,
  control,
  memberWithPassword,
  noon,
  outcome,
  setProfile,
  tokenOf,
} from './testing/brp-world.ts';

let world: World;
let member: BrpPerson;
let customer: string;
let integrator: string;
beforeEach(() => {
  world = brpWorld();
  member = memberWithPassword(world);
  customer = tokenOf(world, member.email!, 'hemligt');
  setPassword(world, 1, 'kontor');
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

  test.each(['0001-01-01T00:00:00Z', '1969-12-30T00:00:00Z', '9999-12-30T00:00:00Z'])(
    'no activities in a week from %s on: the timetable begins in 1970 [brp.groupactivities.list]',
    (start) => {
      const answer = get(`/businessunits/1/groupactivities?period.start=${encodeURIComponent(start)}`);
      expect(answer.status).toBe(200);
      const days = (bodyOf(answer) as any[]).map(({ duration }) => duration.start.slice(0, 10));
      expect(days.every((one) => one >= '1970-01-01')).toBe(true);
    },
  );

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
