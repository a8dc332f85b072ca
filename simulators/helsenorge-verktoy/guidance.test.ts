import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../kernel/world.ts';
import { findHelsenorgeClientByName } from '../registers/helsenorge-clients.ts';
import { system } from './index.ts';
import { timeOf, weekdayOf } from './opening-hours.ts';
import { guidanceTable, type GuidanceRow } from './state.ts';
import {
  ask,
  guidanceOf,
  guidanceScope,
  lastDiagnosis,
  noon,
  outcome,
  readScope,
  stsTokenOf,
  textOf,
  tokenOf,
  verktoyWorld,
  who,
} from './testing/verktoy-world.ts';

let world: World;
let own: GuidanceRow;
beforeEach(() => {
  world = verktoyWorld();
  own = guidanceOf(world)[0]!;
});

const profile = (key: string, value: string | number) => world.setProfile('helsenorge-verktoy', key, value);
const put = (body: unknown, id = own.id, headers?: Record<string, string>) =>
  ask(world, `PUT /v1/Veiledningstjeneste/${id}`, body, headers);
const stands = (id = own.id) => world.table<GuidanceRow>(guidanceTable.name).get(id)!;
const hours = (...Apningstider: unknown[]) => ({ Apningstider });

const wholeUpdate = {
  Telefon: '+4700123456',
  Url: 'https://veiledning.example/ny',
  Apningstider: [
    { Dag: 'Mandag', FraKl: '08:00', TilKl: '15:30:00', ApenHeleDagen: false },
    { Dag: 7, ApenHeleDagen: true },
  ],
};

describe('an update', () => {
  test('replaces what stands with a guidance service [verktoy.guidance.operation] [verktoy.guidance.contact] [verktoy.guidance.opening-hours]', () => {
    const answer = put(wholeUpdate);
    expect([answer.status, textOf(answer), answer.rule]).toEqual([200, '', 'verktoy.guidance.operation']);
    expect(stands()).toEqual({
      ...own,
      Telefon: '+4700123456',
      Url: 'https://veiledning.example/ny',
      Apningstider: [
        { Dag: 'Mandag', FraKl: '08:00:00', TilKl: '15:30:00', ApenHeleDagen: false },
        { Dag: 'Søndag', FraKl: null, TilKl: null, ApenHeleDagen: true },
      ],
      updated: noon,
    });
    expect(system.controls!['show-guidance-service']!.run(world, { id: own.id.toUpperCase() })).toEqual(stands());
  });
  test('goes to the one in the URL, in either case; the Id in the body is passed over [verktoy.guidance.id-from-url]', () => {
    const other = guidanceOf(world)[1]!;
    expect(outcome(put({ Id: other.id, Telefon: '1' }))).toBe('200');
    expect(outcome(put({ Id: 17, Telefon: '2' }, own.id.toUpperCase()))).toBe('200');
    expect([stands().Telefon, stands(other.id)]).toEqual(['2', other]);
  });
  test('empties what does not come, or leaves it [verktoy.guidance.absent-members]', () => {
    put({ Telefon: '1' });
    expect(stands()).toMatchObject({ Telefon: '1', Url: null, Apningstider: null });
    profile('guidanceUpdate', 'merge');
    put({ Url: 'https://x.example', Apningstider: [] });
    expect(stands()).toMatchObject({ Telefon: '1', Url: 'https://x.example', Apningstider: [] });
    put({ Telefon: null });
    expect(stands()).toMatchObject({ Telefon: null, Url: 'https://x.example', Apningstider: [] });
  });
  test('is answered 200, or 204 [verktoy.guidance.success-status]', () => {
    profile('guidanceStatus', 204);
    expect(put({}).status).toBe(204);
  });
  test('needs its scope [verktoy.scope.guidance]', () => {
    const only = (scope: string) => ({ authorization: `Bearer ${tokenOf(world, { scopes: [scope] })}` });
    expect(outcome(put({}, own.id, only(readScope)))).toBe('403 SIM-SCOPE');
    expect(outcome(put({}, own.id, only(guidanceScope)))).toBe('200');
  });
  test('reads members in any casing where the profile says so [verktoy.send.member-casing]', () => {
    const inLowerCase = { telefon: '1', apningstider: [{ dag: 1, fraKl: '08:00' }] };
    put(inLowerCase);
    expect(stands()).toMatchObject({ Telefon: null, Apningstider: null });
    profile('memberCasing', 'any');
    put(inLowerCase);
    expect(stands()).toMatchObject({ Telefon: '1', Apningstider: [{ Dag: 'Mandag', FraKl: '08:00:00' }] });
  });
});

describe('an update is refused', () => {
  test.each<[string, unknown]>([
    ['without a body', undefined],
    ['as null', 'null'],
    ['as a list', []],
    ['as no JSON', '{'],
  ])('%s: VER-000202 [verktoy.guidance.body-present]', (_, body) => {
    expect(outcome(put(body))).toBe('400 VER-000202');
    expect(lastDiagnosis(world)!.expected).toContain('JSON object');
  });
  test.each<[string, object, string]>([
    ['a number as Telefon', { Telefon: 17 }, 'Telefon'],
    ['a list as Url', { Url: [] }, 'Url'],
    ['an object as Apningstider', { Apningstider: {} }, 'Apningstider'],
    ['an item that is none', hours('Mandag'), 'Apningstider'],
    ['null among the items', hours(null), 'Apningstider'],
    ['a Dag that is true', hours({ Dag: true }), 'Dag'],
    ['a time in minutes', hours({ Dag: 1, FraKl: 480 }), 'FraKl'],
    ['a time as a list', hours({ Dag: 1, TilKl: [] }), 'TilKl'],
    ['a mark as text', hours({ Dag: 1, ApenHeleDagen: 'ja' }), 'ApenHeleDagen'],
  ])('with %s [verktoy.guidance.member-types]', (_, body, name) => {
    expect(outcome(put(body))).toBe('400 SIM-MEMBER-TYPE');
    expect(lastDiagnosis(world)!.got).toContain(name);
    profile('wrongMemberType', 'VER-000202');
    expect(outcome(put(body))).toBe('400 VER-000202');
  });
  test('undeclared [verktoy.api.content-type]', () => {
    expect(outcome(put({}, own.id, { 'content-type': 'text/plain' }))).toBe('415 SIM-CONTENT-TYPE');
    profile('contentType', 'ignored');
    expect(outcome(put({}, own.id, { 'content-type': 'text/plain' }))).toBe('200');
  });
  test.each(['5', 'x', '00000000-0000-0000-0000-000000000000'])(
    'at the id %s: VER-000209 [verktoy.guidance.id-format]',
    (id) => {
      expect(outcome(put({}, id))).toBe('400 VER-000209');
      expect(lastDiagnosis(world)!.todo).toContain('URL');
    },
  );
  test('where there is none: 404, or as an unknown tool [verktoy.guidance.unknown]', () => {
    expect(outcome(put({}, who.noTool))).toBe('404 SIM-GUIDANCE-SERVICE');
    expect(lastDiagnosis(world)!.got).toBe(who.noTool);
    profile('unknownGuidanceService', 'VER-000207');
    expect(outcome(put({}, who.noTool))).toBe('400 VER-000207');
  });
  test('when it is somebody else’s, and nothing changes [verktoy.guidance.own]', () => {
    const foreign = guidanceOf(world, 'motpart-multi')[0]!;
    expect(outcome(put(wholeUpdate, foreign.id))).toBe('403 SIM-GUIDANCE-OWNER');
    expect(stands(foreign.id)).toBe(foreign);
    expect(lastDiagnosis(world)!.got).toBe("another client's");
  });
  test.each([undefined, null, '', 'Monday', 'mandager', '8', 0, 8, -1, 1.5, '1.0'])(
    'with the day %s: VER-000204, and nothing changes [verktoy.guidance.enum-defined]',
    (Dag) => {
      expect(outcome(put(hours({ Dag: 'Mandag' }, { Dag })))).toBe('400 VER-000204');
      expect(lastDiagnosis(world)!.got).toBe(String(Dag ?? '(none)'));
      expect(stands()).toBe(own);
    },
  );
  test.each(['', '8', '8:00', '24:00', '08:60', '08:00:60', '1.08:00', '08:00Z', ' 08:00'])(
    'with the time "%s" [verktoy.guidance.time-forms]',
    (FraKl) => {
      const body = hours({ Dag: 1, FraKl, TilKl: '16:00' });
      expect(outcome(put(body))).toBe('400 SIM-TIME');
      expect(lastDiagnosis(world)!.got).toBe(FraKl);
      profile('wrongMemberType', 'VER-000202');
      expect(outcome(put(body))).toBe('400 VER-000202');
      expect(stands()).toBe(own);
    },
  );
});

describe('days and times', () => {
  const days = ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag'];
  const day = fc.constantFrom(...days.entries());
  const inAnyCase = (text: string) =>
    fc
      .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
      .map((upper) => [...text].map((one, at) => (upper[at] ? one.toUpperCase() : one.toLowerCase())).join(''));
  const clock = fc.record({ h: fc.nat(23), m: fc.nat(59), s: fc.nat(59) });
  const two = (value: number) => String(value).padStart(2, '0');

  test('a day is its name in any casing, composed or not, or its number [verktoy.guidance.day-forms]', () => {
    fc.assert(
      fc.property(
        day.chain(([at, name]) => fc.tuple(fc.constant([at, name] as const), inAnyCase(name))),
        ([[at, name], written]) => {
          expect([written, written.normalize('NFD'), at + 1, String(at + 1)].map(weekdayOf)).toEqual(
            Array(4).fill(name),
          );
        },
      ),
    );
  });
  test('nothing else is a day [verktoy.guidance.day-forms]', () => {
    const none = fc.oneof(fc.string(), fc.double(), fc.integer()).filter((one) => !/^[1-7]$/.test(String(one)));
    fc.assert(
      fc.property(none, (value) => {
        expect([undefined, ...days.filter((name) => name.toLowerCase() === String(value).toLowerCase())]).toContain(
          weekdayOf(value),
        );
      }),
    );
  });
  test('a time is hh:mm or hh:mm:ss [verktoy.guidance.time-forms]', () => {
    fc.assert(
      fc.property(clock, ({ h, m, s }) => {
        const short = `${two(h)}:${two(m)}`;
        expect([timeOf(short), timeOf(`${short}:${two(s)}`)]).toEqual([`${short}:00`, `${short}:${two(s)}`]);
      }),
    );
  });
  test('nothing else is a time [verktoy.guidance.time-forms]', () => {
    const wrong = fc.oneof(
      fc.string().filter((text) => !/^\d\d:\d\d(:\d\d)?$/.test(text)),
      fc.record({ h: fc.integer({ min: 24, max: 99 }), m: fc.nat(59) }).map(({ h, m }) => `${two(h)}:${two(m)}`),
      fc.record({ h: fc.nat(23), m: fc.integer({ min: 60, max: 99 }) }).map(({ h, m }) => `${two(h)}:${two(m)}`),
    );
    fc.assert(
      fc.property(wrong, (text) => {
        expect(timeOf(text)).toBeUndefined();
      }),
    );
  });
  test('whatever is put and taken stands there as the next update reads it', () => {
    const item = fc.record({
      Dag: day.map(([at, name]) => (at % 2 ? name : at + 1)),
      FraKl: fc.option(clock.map(({ h, m }) => `${two(h)}:${two(m)}`)),
      TilKl: fc.option(clock.map(({ h, m, s }) => `${two(h)}:${two(m)}:${two(s)}`)),
      ApenHeleDagen: fc.option(fc.boolean()),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 10 }), (Apningstider) => {
        expect(put({ Apningstider }).status).toBe(200);
        const kept = stands().Apningstider;
        expect(kept).toHaveLength(Apningstider.length);
        expect(put({ Apningstider: kept }).status).toBe(200);
        expect(stands().Apningstider).toEqual(kept);
      }),
      { numRuns: 50 },
    );
  });
});

describe('guidance services', () => {
  test('belong to one client each, and the first client has two', () => {
    const all = [...world.table<GuidanceRow>(guidanceTable.name).all()];
    const perClient = Map.groupBy(all, ({ client }) => client);
    expect([...perClient.values()].map((rows) => rows.length)).toEqual([2, ...Array(perClient.size - 1).fill(1)]);
    expect(perClient.size).toBeGreaterThan(3);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(guidanceOf(world, 'motpart-reader')).toEqual([]);
  });
  test('can be ordered for a client that has none', () => {
    const { client } = own;
    const made = system.controls!['order-guidance-service']!.run(world, { client }) as GuidanceRow;
    expect(outcome(put({ Telefon: '1' }, made.id))).toBe('200');
    expect(stands(made.id)).toMatchObject({ client, Telefon: '1' });
  });
  test('of a client that Helsenorge STS knows are its own [verktoy.guidance.own]', () => {
    const { clientId } = findHelsenorgeClientByName(world, 'motpart-sts')!;
    const [its] = world.table<GuidanceRow>(guidanceTable.name).by('client', clientId);
    const authorization = `Bearer ${stsTokenOf(world, [guidanceScope], clientId)}`;
    expect(outcome(put({ Telefon: '1' }, its!.id, { authorization }))).toBe('200');
    expect(outcome(put({ Telefon: '1' }, own.id, { authorization }))).toBe('403 SIM-GUIDANCE-OWNER');
  });
  test('what cannot be ordered or shown is said', () => {
    const run = (name: string, body: object) => () => system.controls![name]!.run(world, { ...body });
    expect(run('order-guidance-service', { client: who.noTool })).toThrow(/no client/);
    expect(run('order-guidance-service', {})).toThrow(/give client/);
    expect(run('show-guidance-service', { id: who.noTool })).toThrow(/no guidance service/);
    expect(run('show-guidance-service', { id: 5 })).toThrow(/give id/);
  });
});
