import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modifiedAfterIn } from './modified-after.ts';

const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});
/** What the clock in Stockholm shows, by the calendar of the platform. */
const shown = (moment: number): string => stockholm.format(moment).replace(' ', 'T');
const hour = 3_600_000;
const moments = fc.integer({ min: Date.UTC(1997, 0, 1) / 1000, max: Date.UTC(2037, 0, 1) / 1000 });

describe('modifiedAfter is read exactly [lifecare.extract.modified-after, lifecare.dates.modified-forms]', () => {
  test('without an offset it is the time of the clock in Stockholm [lifecare.extract.modified-local]', () => {
    fc.assert(
      fc.property(moments, (second) => {
        const found = modifiedAfterIn(shown(second * 1000))!;
        expect(shown(found)).toBe(shown(second * 1000));
        // Of two moments at which the clock shows the same, the first.
        expect([second * 1000, (second - 3600) * 1000]).toContain(found);
        expect(shown(found - hour)).not.toBe(shown(found));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['2026-03-29T02:30:00', '2026-03-29T01:30:00Z', 'a time that spring skips is an hour later'],
    ['2026-10-25T02:30:00', '2026-10-25T00:30:00Z', 'of a time that autumn doubles, the first'],
    ['2026-10-25T03:00:00', '2026-10-25T02:00:00Z', 'behind it winter'],
    ['2026-07-01', '2026-06-30T22:00:00Z', 'a day begins at midnight in summer'],
    ['2026-01-01', '2025-12-31T23:00:00Z', 'and in winter'],
    ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'Z'],
    ['2026-01-01T00:00:00+05:30', '2025-12-31T18:30:00Z', 'an offset'],
    ['2026-01-01T00:00:00-01:00', '2026-01-01T01:00:00Z', 'an offset to the west'],
  ])('%s is %s: %s', (text, moment) => {
    expect(modifiedAfterIn(text)).toBe(Date.parse(moment));
  });

  test('parts of a second count to the hundredth of a millisecond, as stamps do', () => {
    fc.assert(
      fc.property(moments, fc.stringMatching(/^\d{1,7}$/), (second, decimals) => {
        const stamp = BigInt(second) * 100_000n + BigInt(decimals.padEnd(7, '0')) / 100n;
        const text = `${new Date(second * 1000).toISOString().slice(0, 19)}.${decimals}Z`;
        expect(modifiedAfterIn(text)).toBe(Number(stamp) / 100);
      }),
    );
  });

  test.each([
    '',
    '2026-02-29',
    '2026-13-01',
    '2026-1-1',
    '20260101',
    '2026-01-01T24:00:00',
    '2026-01-01T10:60:00',
    '2026-01-01T10:00',
    '2026-01-01 10:00:00',
    '2026-01-01T10:00:00.',
    '2026-01-01T10:00:00.12345678',
    '2026-01-01T10:00:00+1',
    '2026-01-01T10:00:00+01:60',
    '2026-01-01T10:00:00+15:00',
    '2026-01-01Z',
    '00000000',
    '99999999',
    ' 2026-01-01',
    'today',
  ])('%j is no date', (text) => {
    expect(modifiedAfterIn(text)).toBeUndefined();
  });
});
