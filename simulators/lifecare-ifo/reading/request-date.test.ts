import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateFault, isDay } from './request-date.ts';

const two = (value: number) => String(value).padStart(2, '0');
const parts = fc.tuple(
  fc.integer({ min: 0, max: 9999 }),
  fc.integer({ min: 0, max: 13 }),
  fc.integer({ min: 0, max: 32 }),
  fc.integer({ min: 0, max: 25 }),
  fc.integer({ min: 0, max: 61 }),
  fc.integer({ min: 0, max: 61 }),
);

test('each moment of the calendar is taken, written with seconds and without offset [lifecare.dates.request-form]', () => {
  const moments = fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }); // prettier-ignore
  fc.assert(fc.property(moments, (moment) => dateFault(moment.toISOString().slice(0, 19)) === undefined));
});

test('numbers are taken exactly when they name a moment that there is [lifecare.dates.impossible]', () => {
  fc.assert(
    fc.property(parts, ([year, month, day, hour, minute, second]) => {
      const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
      const lengths = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
      const there = year > 0 && day > 0 && day <= (lengths[month - 1] ?? 0) && hour < 24 && minute < 60 && second < 60;
      expect(dateFault(text)).toBe(there ? undefined : 'lifecare.dates.impossible');
    }),
  );
}); // prettier-ignore

test('no other text is taken, whatever stands before or behind', () => {
  const exact = '2026-11-01T08:30:00';
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, behind) => {
      if (before + behind !== '') expect(dateFault(before + exact + behind)).toBeDefined();
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => dateFault(text) !== undefined));
});

test('a day is one of the calendar of its year', () => {
  expect([isDay(2024, 2, 29), isDay(2026, 2, 29), isDay(1900, 2, 29), isDay(0, 1, 1), isDay(2026, 0, 1)]).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
