import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../kernel/world.ts';
import { dayNumberOf, dayOf, momentOf, numberOfDay } from '../registers/stockholm.ts';
import {
  brpWorld,
  control,
  exportOf,
  members,
  noon,
  persons,
  rowsOf,
  setProfile,
  tokenOf,
} from './testing/brp-world.ts';

let world: World;
beforeEach(() => {
  world = brpWorld();
});

const day = 86_400_000;
const texts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

describe('the calendar of Stockholm', () => {
  test('agrees with that of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2037, 0) }), (moment) => {
        expect(dayOf(moment)).toBe(texts.format(moment).slice(0, 10));
      }),
    );
  });

  test('finds the moment of a time of day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 11_000, max: 24_000 }),
        fc.constantFrom(420, 720, 1050, 1125),
        (number, minutes) => {
          const moment = momentOf(number, minutes);
          const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
          expect([dayNumberOf(moment), texts.format(moment).slice(-5)]).toEqual([number, clock]);
        },
      ),
    );
  });

  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '', 'x', '02026-01-01'])('%j is no day', (text) => {
    expect(numberOfDay(text)).toBeUndefined();
  });
});

describe('time passes', () => {
  test('members join behind the others, move, leave, and are anonymised', () => {
    const before = persons(world).map(({ id }) => id);
    const told = control(world, 'pass-months', { months: 3 });
    expect(told).toEqual({
      joined: expect.any(Number),
      changed: expect.any(Number),
      left: expect.any(Number),
      anonymized: expect.any(Number),
      now: new Date(noon + 90 * day).toISOString(),
    });
    expect(
      Object.values(told)
        .slice(0, 4)
        .every((count) => (count as number) > 0),
    ).toBe(true);
    const after = persons(world).map(({ id }) => id);
    expect([after.slice(0, before.length), after.length - before.length]).toEqual([before, told.joined]);
    const token = tokenOf(world);
    const since = rowsOf(
      exportOf(world, { date: '2026-11-22', count: 1000, includeAnonymized: true }, { token }),
    ) as any[];
    expect(since.filter(({ anonymized }) => anonymized).length).toBe(told.anonymized);
    expect(since.length).toBeGreaterThanOrEqual(told.joined + told.anonymized);
    expect(since.length).toBeLessThanOrEqual(told.joined + told.anonymized + told.changed + told.left);
  });

  test('the same seed has the same course', () => {
    const other = brpWorld();
    for (const one of [world, other]) control(one, 'pass-months', { months: 2 });
    expect(persons(other)).toEqual(persons(world));
  });

  test('who joins is of the population first, and then nobody of whom there is an identity number', () => {
    const { joined } = control(world, 'join-members', { count: 100 });
    const cards = persons(world).filter(({ id }) => joined.includes(id));
    expect(cards.map(({ id }) => id)).toEqual(joined);
    expect([cards[0]!.ssn === null && cards[0]!.birthDate === null, cards.at(-1)!.ssn]).toEqual([false, null]);
    expect(new Set(cards.map(({ email }) => email)).size).toBe(100);
  });

  test('an id is never used again, also when a restore took its person back [brp.export.order]', () => {
    const snapshot = world.snapshot();
    const [first] = control(world, 'join-members').joined;
    world.restore(snapshot);
    expect(control(world, 'join-members').joined[0]).toBe(first + 1);
  });

  test('nobody is anonymised whose subscription runs; marking comes first where wanted [brp.export.anonymized-row]', () => {
    const person = members(world).find(({ subscription }) => subscription?.end === null)!.id;
    expect(() => control(world, 'anonymize-person', { person })).toThrow('has a subscription that runs');
    control(world, 'end-subscription', { person });
    control(world, 'anonymize-person', { person, markOnly: true });
    const rows = () => rowsOf(exportOf(world, { count: 1000 })) as any[];
    expect(rows().some(({ p_id }) => p_id === person)).toBe(true);
    control(world, 'anonymize-person', { person });
    expect(rows().some(({ p_id }) => p_id === person)).toBe(false);
    expect(() => control(world, 'anonymize-person', { person })).toThrow('is anonymised already');
  });
});

describe('paging', () => {
  /** Reads everything, page by page; between two pages something may happen. */
  function readAll(count: number, between: (page: number) => void): { ids: number[]; totals: number[] } {
    const token = tokenOf(world);
    const [ids, totals]: [number[], number[]] = [[], []];
    for (let page = 0; ; page += 1) {
      const { rows, total } = rowsOf(exportOf(world, { count, offset: ids.length, showTotal: true }, { token }));
      totals.push(total);
      if (rows.length === 0) return { ids, totals };
      ids.push(...rows.map((row: any) => row.p_id as number));
      between(page);
    }
  }

  test('any size of page gives each person once, while persons are only added, and the total agrees [brp.export.order, brp.export.offset, brp.export.total]', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 700 }), fc.array(fc.nat(3), { maxLength: 5 }), (count, joins) => {
        world = brpWorld();
        const { ids, totals } = readAll(count, (page) => {
          if (joins[page]) control(world, 'join-members', { count: joins[page] });
        });
        expect(ids).toEqual(members(world).map(({ id }) => id));
        expect(totals.at(-1)).toBe(ids.length);
      }),
      { numRuns: 25 },
    );
  });

  test('changes of persons do not disturb it [brp.export.order]', () => {
    const { ids } = readAll(100, (page) => void control(world, 'change-member', { person: members(world)[page]!.id }));
    expect(ids).toEqual(members(world).map(({ id }) => id));
  });

  test('when the set shrinks before the offset, as many slip past unseen; the total tells [brp.export.shrinking]', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 200 }), fc.integer({ min: 1, max: 5 }), (count, gone) => {
        world = brpWorld();
        const before = members(world).map(({ id }) => id);
        const leaving = members(world)
          .slice(0, count)
          .filter(({ subscription }) => subscription?.end !== null)
          .slice(0, gone);
        const { ids, totals } = readAll(count, (page) => {
          if (page === 0) for (const { id } of leaving) control(world, 'anonymize-person', { person: id });
        });
        const missed = before.filter((id) => !ids.includes(id));
        expect(missed).toEqual(before.slice(count, count + leaving.length));
        expect(totals[0]! - totals.at(-1)!).toBe(leaving.length);
      }),
      { numRuns: 15 },
    );
  });

  test('with anonymised persons included nothing slips past [brp.export.shrinking, brp.export.anonymized]', () => {
    setProfile(world, 'maxCount', 5_000);
    const token = tokenOf(world);
    const page = (offset: number) =>
      (rowsOf(exportOf(world, { count: 100, offset, includeAnonymized: true }, { token })) as any[]).map(
        ({ p_id }) => p_id as number,
      );
    const first = page(0);
    control(world, 'anonymize-person', {
      person: members(world).find(({ subscription }) => subscription === null)!.id,
    });
    const all = rowsOf(exportOf(world, { count: 5_000, includeAnonymized: true }, { token })) as any[];
    expect([...first, ...page(100)]).toEqual(all.slice(0, 200).map(({ p_id }) => p_id));
  });
});
