/** The envelope, the window and the dates of person-based lists. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Profile } from '../../contracts/generated/lifecare-ifo/index.ts';
import type { Actualisation, Payment } from '../../fixtures/lifecare/types.ts';
import { actualisationsTable, paymentsTable } from './state.ts';
import type { World } from '../kernel/world.ts';
import {
  answerOf,
  applicant,
  first,
  idsOf,
  last,
  lineTo,
  lists,
  pageOf,
  service,
  type Query,
} from './testing/person-reads.ts';
import { misshapen } from './testing/shape.ts';
import { ask, bodyOf, lastDiagnosis, lifecareWorld, outcome, register, who } from './testing/world.ts';

describe('every list', () => {
  const people = (['applicant-paid', 'co-applicant-paid', 'with-execution', 'with-resource', 'protected'] as const).map(
    who,
  );
  const profiles: Partial<Profile>[] = [
    {},
    { dayForm: 'plain', openDates: 'sentinel', applicantText: 'number', concernedMonth: 'first-day', protectedValues: 'left-out' },
  ]; // prettier-ignore

  test.each(profiles)('has the form of its schema and no other name, profile %#, and comes by a named operation [lifecare.actualisations.shape] [lifecare.calculations.shape] [lifecare.decisions.shape] [lifecare.documents.shape] [lifecare.executions.shape] [lifecare.investigations.shape] [lifecare.payments.shape] [lifecare.resource-allocations.shape] [lifecare.services.shape]', (profile) => {
    const world = lifecareWorld(profile);
    for (const name of lists) {
      const pages = people.map((person) => pageOf(world, name, { person }));
      for (const page of pages) expect(misshapen(page, `PageOf${name}`), name).toEqual([]);
      expect(pages.some(({ Result }) => Result.length > 0), name).toBe(true);
    }
  }); // prettier-ignore

  test.each([
    ['Actualisations', 'lifecare.actualisations.operation'],
    ['Calculations', 'lifecare.calculations.operation'],
    ['Decisions', 'lifecare.decisions.operation'],
    ['Documents', 'lifecare.documents.operation'],
    ['Executions', 'lifecare.executions.operation'],
    ['Investigations', 'lifecare.investigations.operation'],
    ['Payments', 'lifecare.payments.operation'],
    ['ResourceAllocations', 'lifecare.resource-allocations.operation'],
    ['Services', 'lifecare.services.operation'],
  ])('%s rests on its row and is empty for somebody without cases [lifecare.paging.no-cases]', (name, row) => {
    const world = lifecareWorld();
    const answer = answerOf(world, name, { person: who('without-cases') });
    expect(answer.rule).toBe(row);
    expect(bodyOf(answer)).toMatchObject({ TotalNumberOfPages: 0, TotalNumberOfRecords: 0, Result: [] });
  });

  test.each(lists)('%s is empty for a key of another package [lifecare.key.silent-empty]', (name) => {
    const answer = ask(lifecareWorld(), lineTo(name), { key: 'lifecare-users' });
    expect([answer.status, bodyOf(answer).Result]).toEqual([200, []]);
  });

  test('takes the person only by the twelve characters [lifecare.identity.other-forms]', () => {
    const world = lifecareWorld();
    for (const person of [applicant.slice(2), `${applicant.slice(0, 8)}-${applicant.slice(8)}`, 'x'])
      expect(idsOf(world, 'Services', { person })).toEqual([]);
  });

  test('minds no case in the names of the query [lifecare.api.names-case]', () => {
    const line = `GET Services?PERSONID=${applicant}&startdate=${first}&EndDate=${last}`;
    expect(bodyOf(ask(lifecareWorld(), line)).TotalNumberOfRecords).toBe(1);
  });

  test('needs personId, startDate and endDate [lifecare.paging.required] [lifecare.actualisations.bad-request] [lifecare.error.model-state]', () => {
    const world = lifecareWorld();
    const answer = ask(world, 'GET Actualisations?personId=&startDate=');
    expect(outcome(world, answer)).toBe('400 SIM-REQUEST lifecare.paging.required');
    expect(bodyOf(answer)).toEqual({
      Message: 'The request is invalid.',
      ModelState: {
        personId: ['The personId field is required.'],
        startDate: ['The startDate field is required.'],
        endDate: ['The endDate field is required.'],
      },
    });
  });
});

describe('a page', () => {
  const all = idsOf(lifecareWorld(), 'Actualisations');
  const page = (more: string, profile: Partial<Profile> = {}) => pageOf(lifecareWorld(profile), 'Actualisations', { more }); // prettier-ignore

  test('counts from 0 and says how many there are [lifecare.paging.zero-based] [lifecare.paging.envelope] [lifecare.paging.page-number]', () => {
    expect(all.length).toBeGreaterThan(3);
    const envelope = { StartDate: first, EndDate: last, PageSize: 2, TotalNumberOfRecords: all.length };
    const pages = Math.ceil(all.length / 2);
    expect(page('&pageSize=2')).toMatchObject({ ...envelope, PageNumber: 0, TotalNumberOfPages: pages });
    const second = page('&pageSize=2&pageNr=1');
    expect(second.PageNumber).toBe(1);
    expect(second.Result.map(({ Id }: { Id: number }) => Id)).toEqual(all.slice(2, 4));
    expect(page('&pageSize=2&pageNr=1', { pageNumberBase: 'one' }).PageNumber).toBe(2);
  });

  test('behind the last is empty [lifecare.paging.beyond]', () => {
    for (const more of ['&pageNr=1', `&pageSize=${all.length}&pageNr=1`, '&pageSize=2&pageNr=2147483647'])
      expect(page(more)).toMatchObject({ TotalNumberOfRecords: all.length, Result: [] });
  });

  test('of size 0, or of none, holds all [lifecare.paging.size-zero] [lifecare.paging.totals-of-all]', () => {
    for (const more of ['', '&pageSize=0', '&pageSize='])
      expect(page(more)).toMatchObject({ TotalNumberOfPages: 1, PageSize: 0, Result: { length: all.length } });
  });

  test('is cut to the largest size where there is one [lifecare.paging.size-maximum]', () => {
    for (const more of ['', '&pageSize=0', '&pageSize=50'])
      expect(page(more, { maximumPageSize: 2 })).toMatchObject({ PageSize: 2, Result: { length: 2 } });
    expect(page('&pageSize=1', { maximumPageSize: 2 }).PageSize).toBe(1);
  });

  test('begins with the newest unless it is asked otherwise [lifecare.paging.ascending] [lifecare.paging.ascending-default] [lifecare.paging.order-key]', () => {
    const dates = (more: string, profile: Partial<Profile> = {}) => page(more, profile).Result.map(({ Date: day, Id }: any) => `${day} ${String(Id).padStart(9, '0')}`); // prettier-ignore
    const oldestFirst = dates('&ascending=true');
    expect(oldestFirst).toEqual(oldestFirst.toSorted());
    expect(dates('')).toEqual(oldestFirst.toReversed());
    expect(dates('', { orderDefault: 'oldest-first' })).toEqual(oldestFirst);
    expect(dates('&ascending=False', { orderDefault: 'oldest-first' })).toEqual(oldestFirst.toReversed());
  });

  test('of a number below 0, or that is none, is refused [lifecare.paging.negative]', () => {
    const world = lifecareWorld();
    for (const more of ['&pageNr=-1', '&pageSize=-1', '&pageSize=2.5', '&pageNr=one', '&pageSize=99999999999']) {
      const answer = answerOf(world, 'Services', { more });
      expect(outcome(world, answer)).toBe('400 SIM-REQUEST lifecare.paging.negative');
    }
    expect(bodyOf(answerOf(world, 'Services', { more: '&pageNr=one' })).ModelState).toEqual({
      pageNr: ["The value 'one' is not valid for pageNr."],
    });
  });

  test('is refused where ascending is neither true nor false [lifecare.error.not-valid]', () => {
    const world = lifecareWorld();
    const answer = answerOf(world, 'Services', { more: '&ascending=down' });
    expect(outcome(world, answer)).toBe('400 SIM-REQUEST lifecare.error.not-valid');
    expect(lastDiagnosis(world).got).toContain('ascending');
  });
});

describe('the window', () => {
  const at = (day: string) => ({ start: `${day}T00:00:00`, end: `${day}T00:00:00` });

  test('tests Date of actualisations, decisions and documents, both ends included [lifecare.actualisations.window] [lifecare.decisions.window] [lifecare.documents.window] [lifecare.paging.window-inclusive]', () => {
    const world = lifecareWorld();
    for (const name of ['Actualisations', 'Decisions', 'Documents'] as const) {
      const [{ Id, Date: moment }] = pageOf(world, name).Result;
      const day = moment.slice(0, 10);
      expect(idsOf(world, name, at(day)), name).toContain(Id);
      expect(idsOf(world, name, { start: `${day}T00:00:01` }), name).not.toContain(Id);
      expect(idsOf(world, name, { end: `${day}T00:00:00` }), name).toContain(Id);
    }
  });

  test('tests PayDate of payments, and one without is in every window [lifecare.payments.window] [lifecare.payments.without-pay-date]', () => {
    const world = lifecareWorld();
    const table = world.table<Payment>(paymentsTable.name);
    const [paid] = table.by('service', String(service.id));
    expect(idsOf(world, 'Payments', at(paid!.payDate!))).toEqual([paid!.id]);
    table.put({ ...paid!, payDate: null });
    expect(idsOf(world, 'Payments', at('2099-01-01'))).toEqual([paid!.id]);
    expect(idsOf(world, 'Payments')[0]).toBe(paid!.id);
    expect(idsOf(world, 'Payments', { start: last, end: first })).toEqual([]);
  });

  test('holds calculations that begin and end in it [lifecare.calculations.window] [lifecare.calculations.window-start]', () => {
    const world = lifecareWorld();
    const [row] = register.calculations.filter((one) => one.service === service.id);
    const [start, end] = [`${row!.from}T00:00:00`, `${row!.to}T00:00:00`];
    expect(idsOf(world, 'Calculations', { start, end })).toEqual([row!.id]);
    expect(idsOf(world, 'Calculations', { start: start.replace('T00:00:00', 'T00:00:01'), end })).toEqual([]);
    expect(idsOf(world, 'Calculations', { start, end: `${row!.to.slice(0, 8)}01T00:00:00` })).toEqual([]);
  });

  test('holds periods that overlap it, or that begin in it [lifecare.paging.window-periods]', () => {
    const person = who('with-execution');
    const ended = register.services.find((one) => one.applicant === person)!;
    const dayAfter = new Date(Date.parse(ended.to!) + 86_400_000).toISOString().slice(0, 10);
    const inside = { person, start: `${ended.to}T23:59:59`, end: last };
    const after = { person, start: `${dayAfter}T00:00:00`, end: last };
    const before = { person, start: first, end: `${ended.from}T00:00:00` };
    for (const name of ['Services', 'Executions', 'ResourceAllocations'] as const) {
      const seen = (query: Query, profile: Partial<Profile> = {}) => idsOf(lifecareWorld(profile), name, query).length;
      expect([seen(inside), seen(after), seen(before)], name).toEqual([1, 0, 1]);
      const begins = { windowOfPeriods: 'begins' } as const;
      expect([seen(inside, begins), seen(after, begins), seen(before, begins)], name).toEqual([0, 0, 1]);
    }
  });

  test('that ends before it begins is empty [lifecare.dates.reversed]', () => {
    const world = lifecareWorld();
    for (const name of lists) expect(idsOf(world, name, { start: last, end: first }), name).toEqual([]);
  });
});

describe('dates of requests', () => {
  test.each([
    ['2026-11-01', 'lifecare.dates.bare-date'],
    ['2026-11-01T00:00', 'lifecare.dates.no-seconds'],
    ['00000000', 'lifecare.dates.sentinels'],
    ['99999999', 'lifecare.dates.sentinels'],
    ['2026-11-01T00:00:00Z', 'lifecare.dates.other-forms'],
    ['2026-11-01T00:00:00%2B01:00', 'lifecare.dates.other-forms'],
    ['2026-11-01T00:00:00.000', 'lifecare.dates.other-forms'],
    ['2026-02-29T00:00:00', 'lifecare.dates.impossible'],
    ['2026-11-01T24:00:00', 'lifecare.dates.impossible'],
  ])('%s is refused by %s with the same words', (start, row) => {
    const world = lifecareWorld();
    const answer = answerOf(world, 'Services', { start });
    expect(outcome(world, answer)).toBe(`400 SIM-DATE ${row}`);
    expect(bodyOf(answer)).toEqual({ Message: 'startDate is not entered in a valid format.' });
  });

  test('each wrong form is refused by its own row [lifecare.dates.bare-date] [lifecare.dates.no-seconds] [lifecare.dates.sentinels] [lifecare.dates.other-forms] [lifecare.dates.impossible]', () => {
    const world = lifecareWorld();
    const forms = ['2026-11-01', '2026-11-01T00:00', '00000000', '1 november', '2026-13-01T00:00:00'];
    expect(forms.map((end) => answerOf(world, 'Services', { end }).status)).toEqual([400, 400, 400, 400, 400]);
  });

  test('with seconds and without offset are taken [lifecare.dates.request-form]', () => {
    expect(answerOf(lifecareWorld(), 'Services', { start: '2024-02-29T23:59:59' }).status).toBe(200);
  });

  test('are named as the profile says [lifecare.dates.message-prefix]', () => {
    const phrase = 'is not entered in a valid format.';
    const said = (dateMessageName: Profile['dateMessageName']) => bodyOf(answerOf(lifecareWorld({ dateMessageName }), 'Services', { start: '2026-11-01' })).Message; // prettier-ignore
    expect([said('parameter'), said('capitalised'), said('none')]).toEqual([
      `startDate ${phrase}`,
      `StartDate ${phrase}`,
      phrase,
    ]);
  });
});

describe('pages of any size', () => {
  const person = who('without-cases');
  const [given] = register.actualisations;

  /** Actualisations of somebody who has none yet, a day each; ids rise with the days, or fall. */
  function add(world: World, count: number, from: number): void {
    const table = world.table<Actualisation>(actualisationsTable.name);
    for (let at = from; at < from + count; at += 1)
      table.put({ ...given!, id: 200_000_000 + at, person, date: new Date(Date.UTC(2025, 0, 1 + (at >> 1))).toISOString().slice(0, 10) });
  } // prettier-ignore

  /** Reads page by page until one is empty; between two pages so many are added. */
  function readAll(world: World, size: number, more: string, grow: (page: number) => void): number[] {
    const seen: number[] = [];
    for (let page = 0; ; page += 1) {
      const found = idsOf(world, 'Actualisations', { person, more: `&pageSize=${size}&pageNr=${page}${more}` });
      if (found.length === 0) return seen;
      seen.push(...found);
      grow(page);
    }
  }

  const sizes = fc.record({ size: fc.integer({ min: 1, max: 12 }), count: fc.integer({ min: 0, max: 30 }), grows: fc.array(fc.nat(4), { maxLength: 5 }) }); // prettier-ignore

  test('hold each record that was there once, and none twice, while records are only added behind the order [lifecare.paging.ascending]', () => {
    fc.assert(
      fc.property(sizes, ({ size, count, grows }) => {
        const world = lifecareWorld();
        let there = count;
        add(world, count, 0);
        const seen = readAll(world, size, '&ascending=true', (page) => {
          add(world, grows[page] ?? 0, there);
          there += grows[page] ?? 0;
        });
        expect(seen.filter((id) => id < 200_000_000 + count)).toEqual(
          Array.from({ length: count }, (_, at) => 200_000_000 + at),
        );
        expect(seen).toEqual([...new Set(seen)].toSorted());
      }),
      { numRuns: 25 },
    );
  });

  test('tell one record twice when another comes in before them, as paging by offset does', () => {
    const world = lifecareWorld();
    add(world, 4, 0);
    const seen = readAll(world, 2, '', (page) => add(world, page === 0 ? 1 : 0, 4));
    expect(seen.map((id) => id - 200_000_000)).toEqual([3, 2, 2, 1, 0]);
  });
});
