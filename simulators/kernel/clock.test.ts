import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoToStamp, stampToIso } from './clock.ts';
import { libraryWorld } from './testing/ask.ts';

/** A world on a wall clock that the test moves. */
function moving(start = 1_000_000) {
  const wall = { now: start };
  return {
    wall,
    world: libraryWorld({ wall: () => wall.now }),
    get clock() {
      return this.world.clock;
    },
  };
}

describe('two clocks', () => {
  test('business time follows the wall clock and what it was moved by; security time only the wall clock', () => {
    const { wall, clock } = moving();
    clock.advance(500);
    wall.now += 20;
    expect([clock.now(), clock.security()]).toEqual([1_000_520, 1_000_020]);
  });

  test('security time moves by a call of its own', () => {
    const { clock } = moving();
    clock.advanceSecurity(7);
    expect([clock.now(), clock.security()]).toEqual([1_000_000, 1_000_007]);
  });

  test('frozen time stands, can still be moved, and runs on from where it stands', () => {
    const { wall, clock } = moving();
    clock.freeze(2_000_000);
    wall.now += 100;
    expect(clock.now()).toBe(2_000_000);
    clock.advance(50);
    expect(clock.now()).toBe(2_000_050);
    clock.freeze(null);
    wall.now += 9;
    expect([clock.now(), clock.security()]).toEqual([2_000_059, 1_000_109]);
  });

  test('freezing without a moment stops the time that is', () => {
    const { wall, clock } = moving();
    clock.advance(5);
    clock.freeze();
    wall.now += 100;
    expect(clock.now()).toBe(1_000_005);
  });

  test.each([-1, Number.NaN])('time is not moved by %d', (ms) => {
    expect(() => moving().clock.advance(ms)).toThrow('time only goes forward');
  });
});

describe('stamps', () => {
  test('are strictly increasing, whatever the clocks do', () => {
    const step = fc.oneof(
      fc.record({ advance: fc.nat(100_000) }),
      fc.record({ wall: fc.integer({ min: -1_000, max: 1_000 }) }),
      fc.record({ freeze: fc.option(fc.integer({ min: 0, max: 2_000_000 })) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { wall, clock } = moving();
        let last = clock.stamp();
        for (const change of steps) {
          if ('advance' in change) clock.advance(change.advance);
          else if ('wall' in change) wall.now += change.wall;
          else clock.freeze(change.freeze);
          for (let many = 0; many < 3; many += 1) {
            const stamp = clock.stamp();
            expect(stamp).toBeGreaterThan(last);
            last = stamp;
          }
        }
      }),
    );
  });

  test('are business time in steps of 10 µs', () => {
    const { clock } = moving(1_000);
    expect([clock.stamp(), clock.stamp()]).toEqual([100_000, 100_001]);
  });

  test('read as ISO 8601 with five decimals, in the same order', () => {
    expect(stampToIso(Date.UTC(2026, 10, 21, 8) * 100 + 1)).toBe('2026-11-21T08:00:00.00001Z');
    const stampOf = fc.integer({ min: 0, max: 400_000_000_000_000 });
    fc.assert(
      fc.property(stampOf, stampOf, (one, other) => {
        expect(Math.sign(one - other)).toBe(stampToIso(one) < stampToIso(other) ? -1 : Number(one !== other));
        expect(stampToIso(one)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{5}Z$/);
        expect(isoToStamp(stampToIso(one))).toBe(one);
      }),
    );
  });

  test.each([
    ['2026-11-21T08:00:00.00001Z', '2026-11-21T08:00:00.00001Z'],
    ['2026-11-21T08:00:00Z', '2026-11-21T08:00:00.00000Z'],
    ['2026-11-21T08:00:00.5Z', '2026-11-21T08:00:00.50000Z'],
    ['2026-11-21T08:00:00.123456789Z', '2026-11-21T08:00:00.12345Z'],
    ['2026-11-21T09:30:00.00002+01:30', '2026-11-21T08:00:00.00002Z'],
    ['2026-11-21T23:30:00-01:00', '2026-11-22T00:30:00.00000Z'],
  ])('%s is read as %s', (text, same) => {
    expect(stampToIso(isoToStamp(text)!)).toBe(same);
  });

  test.each([
    '2026-11-21T08:00:00',
    '2026-11-21',
    '2026-02-30T08:00:00Z',
    '2026-13-01T08:00:00Z',
    '2026-11-21T24:00:00Z',
    '2026-11-21T08:60:00Z',
    '2026-11-21T08:00:00.Z',
    '2026-11-21T08:00:00 01:00',
    '2026-11-21t08:00:00z',
    ' 2026-11-21T08:00:00Z',
    '1795248000000',
    '',
  ])('%j is no moment', (text) => {
    expect(isoToStamp(text)).toBeUndefined();
  });
});
