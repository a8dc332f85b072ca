import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { validateStatusChanges } from '../../contracts/generated/helsenorge-digitaltaktiv/validators.js';
import { isoToStamp, stampToIso } from '../kernel/clock.ts';
import type { World } from '../kernel/world.ts';
import { setConsent } from '../registers/consent.ts';
import { setRepresentation } from '../registers/representation.ts';
import { oldestStamp } from './changes.ts';
import { Expected, happen, step } from './testing/course-of-events.ts';
import {
  ask,
  bodyOf,
  day,
  digitaltaktivWorld,
  lastDiagnosis,
  noon,
  outcome,
  poll,
  setProfile,
  who,
} from './testing/digitaltaktiv-world.ts';

let world: World;
beforeEach(() => {
  world = digitaltaktivWorld();
});

const changed = (offset?: string): string[] => bodyOf(poll(world, offset)).fnr;
const offsetNow = (): string => bodyOf(poll(world)).offset;

describe('what the feed tells', () => {
  test('nothing changed yet: an empty list and an offset [digitaltaktiv.changes.operation] [digitaltaktiv.changes.nothing-new]', () => {
    const answer = poll(world);
    expect([answer.status, bodyOf(answer).fnr, answer.rule]).toEqual([200, [], 'digitaltaktiv.changes.operation']);
    expect(validateStatusChanges(bodyOf(answer))).toBe(true);
    expect(answer.basis).toBe('documented');
  });

  test('consent that is given, changed or withdrawn, and not what it became [digitaltaktiv.changes.sources] [digitaltaktiv.changes.no-status]', () => {
    setConsent(world, who.notConsented, 'full');
    setConsent(world, who.basis, 'full');
    setConsent(world, who.active, 'withdrawn');
    const body = bodyOf(poll(world));
    expect(body.fnr).toEqual([who.notConsented, who.basis, who.active]);
    expect(Object.keys(body)).toEqual(['offset', 'fnr']);
  });

  test('who represents somebody, unless the page of 2021 is followed [digitaltaktiv.changes.sources]', () => {
    setRepresentation(world, { represented: who.withdrawn, representative: who.active, kind: 'power-of-attorney' });
    setRepresentation(world, { represented: who.child, representative: who.parent, kind: null });
    setConsent(world, who.basis, 'full');
    expect(new Set(changed())).toEqual(new Set([who.withdrawn, who.child, who.basis]));
    setProfile(world, 'changeSources', 'consent');
    expect(changed()).toEqual([who.basis]);
  });

  test('the same level again is no change', () => {
    setConsent(world, who.active, 'full');
    expect(changed()).toEqual([]);
  });

  test('each number once, or twice for those who want to be tried [digitaltaktiv.changes.once]', () => {
    for (const level of ['none', 'full', 'withdrawn'] as const) setConsent(world, who.active, level);
    setRepresentation(world, { represented: who.active, representative: who.proxy, kind: 'assigned' });
    expect(changed()).toEqual([who.active]);
    setProfile(world, 'repeatedNumbers', 'twice');
    expect(changed()).toEqual([who.active, who.active]);
  });

  test('everybody at once, without pages [digitaltaktiv.changes.whole]', () => {
    const all = [...world.table('registers.consent').all()].map(({ number }) => number as string);
    for (const number of all) setConsent(world, number, 'basis');
    for (const number of all) setConsent(world, number, 'full');
    expect(changed().toSorted()).toEqual(all.toSorted());
  });
});

describe('offset to offset', () => {
  test('what the server gave leads to what came after [digitaltaktiv.changes.server-offset] [digitaltaktiv.changes.offset-after]', () => {
    setConsent(world, who.basis, 'full');
    const offset = offsetNow();
    expect(offset).toMatch(/^2026-11-21T12:00:00\.\d{5}Z$/);
    expect(changed(offset)).toEqual([]);
    setConsent(world, who.withdrawn, 'full');
    expect(changed(offset)).toEqual([who.withdrawn]);
  });

  test('a moment of the client’s own will do [digitaltaktiv.changes.own-time]', () => {
    world.clock.advance(60_000);
    setConsent(world, who.basis, 'full');
    expect(changed('2026-11-21T12:00:59.00000Z')).toEqual([who.basis]);
    expect(changed('2026-11-21T12:01:00.00000Z')).toEqual([]);
    expect(changed('2026-11-21T13:00:59.99999+01:00')).toEqual([who.basis]);
  });

  test('a second change shows again', () => {
    setConsent(world, who.basis, 'full');
    const offset = offsetNow();
    setConsent(world, who.basis, 'basis');
    expect([changed(offset), changed()]).toEqual([[who.basis], [who.basis]]);
  });

  test('the name of the parameter has no case, the first of several counts, and an empty one is none [digitaltaktiv.changes.offset-empty]', () => {
    setConsent(world, who.basis, 'full');
    const path = 'GET /api/v1/DigitaltAktivStatusEndringer';
    const offset = encodeURIComponent(offsetNow());
    const fnr = (query: string) => bodyOf(ask(world, `${path}?${query}`)).fnr.length;
    expect([fnr(`OFFSET=${offset}`), fnr(`offset=${offset}&offset=`), fnr('offset='), fnr('other=1')]).toEqual([
      0, 0, 1, 1,
    ]);
  });

  test('both paths and any case of them [digitaltaktiv.api.routes] [digitaltaktiv.api.names-without-case] [digitaltaktiv.api.environments]', () => {
    setConsent(world, who.basis, 'full');
    for (const path of [
      '/api/v1/DigitaltAktivStatusEndringer',
      '/v1/DigitaltAktivStatusEndringer',
      '/API/V1/digitaltaktivstatusendringer',
    ])
      expect(bodyOf(ask(world, `GET ${path}`)).fnr).toEqual([who.basis]);
  });
});

describe('three months', () => {
  const threeMonths = Date.UTC(2027, 1, 21, 12) - noon;

  test('a change is told until it is three months old [digitaltaktiv.changes.three-months] [digitaltaktiv.changes.month-length]', () => {
    const offset = offsetNow();
    setConsent(world, who.basis, 'full');
    world.clock.advance(threeMonths);
    expect([changed(), changed(offset)]).toEqual([[who.basis], [who.basis]]);
    world.clock.advance(1);
    expect([changed(), changed(offset)]).toEqual([[], []]);
  });

  test('or ninety days [digitaltaktiv.changes.month-length]', () => {
    setProfile(world, 'threeMonths', '90-days');
    setConsent(world, who.basis, 'full');
    world.clock.advance(90 * day);
    expect(changed()).toEqual([who.basis]);
    world.clock.advance(1);
    expect(changed()).toEqual([]);
  });

  test.each([
    ['2026-05-31T08:00:00.00000Z', '2026-02-28T08:00:00.00000Z'],
    ['2028-05-31T08:00:00.00000Z', '2028-02-29T08:00:00.00000Z'],
    ['2026-02-15T08:00:00.00000Z', '2025-11-15T08:00:00.00000Z'],
  ])('by the calendar, %s reaches back to %s [digitaltaktiv.changes.month-length]', (now, oldest) => {
    expect(stampToIso(oldestStamp(isoToStamp(now)! / 100, 'calendar'))).toBe(oldest);
  });

  test('without an offset all there ever was, if so read [digitaltaktiv.changes.offset-empty]', () => {
    const offset = offsetNow();
    setConsent(world, who.basis, 'full');
    world.clock.advance(400 * day);
    setProfile(world, 'emptyOffset', 'everything');
    expect([changed(), changed(''), changed(offset)]).toEqual([[who.basis], [who.basis], []]);
  });

  test('an older offset is refused, if so read [digitaltaktiv.changes.offset-old]', () => {
    setProfile(world, 'oldOffset', 'refuse');
    expect(outcome(poll(world, '2026-08-21T12:00:00.00000Z'))).toBe('200');
    const answer = poll(world, '2026-08-21T11:59:59.99999Z');
    expect([outcome(answer), answer.rule]).toEqual(['400 SIM-OFFSET-OLD', 'digitaltaktiv.changes.offset-old']);
    expect(lastDiagnosis(world)).toMatchObject({
      expected: 'an offset from 2026-08-21T12:00:00.00000Z on',
      got: '2026-08-21T11:59:59.99999Z',
      todo: expect.stringContaining('all patients'),
    });
    expect(outcome(poll(world))).toBe('200');
  });
});

describe('an offset that is none', () => {
  test.each([
    'yesterday',
    '2026-11-21',
    '2026-11-21T12:00:00',
    '2026-11-21T12:00:00 01:00',
    '0',
    '2026-02-30T12:00:00.00000Z',
  ])(
    '%s is refused [digitaltaktiv.changes.offset-form] [digitaltaktiv.error.statuses] [digitaltaktiv.error.body]',
    (offset) => {
      const answer = poll(world, offset);
      expect([outcome(answer), answer.rule, answer.basis]).toEqual([
        '400 SIM-OFFSET',
        'digitaltaktiv.changes.offset-form',
        'documented',
      ]);
      expect(Object.keys(bodyOf(answer))).toEqual(['Code', 'Message']);
      expect(lastDiagnosis(world)).toMatchObject({
        got: JSON.stringify(offset),
        todo: expect.stringContaining('percent-encoded'),
      });
    },
  );

  test('a plus that was not encoded is a space, and refused [digitaltaktiv.changes.offset-form]', () => {
    expect(outcome(ask(world, 'GET /v1/DigitaltAktivStatusEndringer?offset=2026-11-21T12:00:00+01:00'))).toBe(
      '400 SIM-OFFSET',
    );
  });

  test('another form than that of the table is taken, or refused [digitaltaktiv.changes.offset-leniency]', () => {
    const others = ['2026-11-21T12:00:00Z', '2026-11-21T12:00:00.1234567Z', '2026-11-21T13:00:00.00000+01:00'];
    expect(others.map((offset) => outcome(poll(world, offset)))).toEqual(['200', '200', '200']);
    setProfile(world, 'offsetForm', 'five-decimals');
    expect(others.map((offset) => outcome(poll(world, offset)))).toEqual(others.map(() => '400 SIM-OFFSET'));
    expect(lastDiagnosis(world)!.got).toBe('2026-11-21T13:00:00.00000+01:00');
    expect([outcome(poll(world)), outcome(poll(world, offsetNow()))]).toEqual(['200', '200']);
  });

  test('one that lies ahead finds nothing, or is refused; one of ours never is [digitaltaktiv.changes.offset-future]', () => {
    setConsent(world, who.basis, 'full');
    expect(changed('2030-01-01T00:00:00.00000Z')).toEqual([]);
    setProfile(world, 'futureOffset', 'refuse');
    expect(outcome(poll(world, '2030-01-01T00:00:00.00000Z'))).toBe('400 SIM-OFFSET-FUTURE');
    expect(lastDiagnosis(world)).toMatchObject({
      got: '2030-01-01T00:00:00.00000Z',
      expected: expect.stringContaining('2026-11-21T12:00'),
    });
    // The clock stands still while stamps go on: they run ahead of it.
    let offset = offsetNow();
    for (let times = 0; times < 3; times += 1) offset = bodyOf(poll(world, offset)).offset;
    expect(outcome(poll(world, offset))).toBe('200');
  });
});

describe('any course of events', () => {
  test('is told whole from offset to offset: nothing lost, nothing invented [digitaltaktiv.changes.nothing-lost]', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const wall = { now: noon };
        const fresh = digitaltaktivWorld({ wall: () => wall.now });
        const expected = new Expected();
        let offset: string | undefined;
        for (const one of [...steps, { kind: 'poll' as const }]) {
          if (one.kind === 'advance') fresh.clock.advance(one.ms);
          else if (one.kind === 'wall') wall.now += one.ms;
          else if (one.kind === 'poll') {
            const body = bodyOf(poll(fresh, offset));
            expect(body.fnr.toSorted()).toEqual(expected.take(oldestStamp(fresh.clock.now(), 'calendar')));
            offset = body.offset;
          } else expected.happened(...happen(fresh, one));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('goes on in a world that is made again of what was written', () => {
    const again = digitaltaktivWorld({ id: 'again' });
    const both = (work: () => unknown) => again.replay(world.transact(work).changes);
    both(() => setConsent(world, who.basis, 'full'));
    const answer = poll(world);
    again.replay(answer.changes);
    both(() => setConsent(world, who.active, 'withdrawn'));
    both(() => setConsent(world, who.withdrawn, 'basis'));
    const { offset } = bodyOf(answer);
    expect(bodyOf(poll(again, offset))).toEqual(bodyOf(poll(world, offset)));
    expect(bodyOf(poll(again, offset)).fnr).toEqual([who.active, who.withdrawn]);
  });

  test('survives a snapshot, a fork and what a restore keeps', () => {
    setConsent(world, who.basis, 'full');
    const fork = world.fork('fork');
    const snapshot = world.snapshot();
    setConsent(world, who.withdrawn, 'full');
    expect(bodyOf(poll(fork)).fnr).toEqual([who.basis]);
    const { offset } = bodyOf(poll(world));
    world.restore(snapshot);
    expect([changed(), changed(offset)]).toEqual([[who.basis], []]);
    setConsent(world, who.active, 'basis');
    expect(changed(offset)).toEqual([who.active]);
  });
});
