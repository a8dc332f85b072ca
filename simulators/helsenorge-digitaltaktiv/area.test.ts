import { beforeEach, describe, expect, test } from 'vitest';
import { validateAreaCheckAnswer } from '../../contracts/generated/helsenorge-digitaltaktiv/validators.js';
import type { World } from '../kernel/world.ts';
import {
  area,
  ask,
  bodyOf,
  day,
  digitaltaktivWorld,
  lastDiagnosis,
  outcome,
  requestOf,
  setProfile,
  simulator,
  who,
} from './testing/digitaltaktiv-world.ts';

let world: World;
beforeEach(() => {
  world = digitaltaktivWorld();
});

describe('the older check', () => {
  test('answers a boolean, or an object with one [digitaltaktiv.area.operation] [digitaltaktiv.area.answer]', () => {
    const answer = area(world, who.active);
    expect([answer.status, bodyOf(answer), answer.rule]).toEqual([200, true, 'digitaltaktiv.area.operation']);
    setProfile(world, 'areaAnswer', 'object');
    const object = bodyOf(area(world, who.withdrawn));
    expect([object, validateAreaCheckAnswer(object), validateAreaCheckAnswer(true)]).toEqual([
      { erDigitaltAktiv: false },
      true,
      true,
    ]);
  });

  test('of a citizen on their own, by the age of the area; of nobody it is false [digitaltaktiv.area.status]', () => {
    const says = (number: string, omraade?: number) => bodyOf(area(world, number, omraade));
    expect([says(who.active), says(who.basis), says(who.child), says(who.stranger)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    world.clock.advance(9 * 366 * day);
    expect([says(who.child, 3), says(who.child, 6)]).toEqual([false, true]);
  });

  test('takes the areas of the profile [digitaltaktiv.area.values]', () => {
    const outcomes = () => [1, 2, 3, 4, 6].map((value) => area(world, who.active, value).status);
    expect(outcomes()).toEqual([200, 200, 200, 400, 200]);
    setProfile(world, 'areaValues', '1,4');
    expect(outcomes()).toEqual([200, 400, 400, 200, 400]);
    expect(outcome(area(world, who.active, 9))).toBe('400 SIM-OMRAADE');
    expect(lastDiagnosis(world)).toMatchObject({ expected: 'omraade 1, 4', got: '9' });
  });

  test('refuses another body, or one that is not declared as JSON [digitaltaktiv.area.body] [digitaltaktiv.api.content-type]', () => {
    const bodies = [
      '',
      '{',
      {},
      { fnr: who.active },
      { fnr: who.active, omraade: '3' },
      { fnr: who.active, omraade: 3.5 },
      { fnr: 1, omraade: 3 },
    ];
    for (const body of bodies) expect(outcome(ask(world, 'POST /v1/DigitaltAktivOmraade', body))).toBe('400 SIM-BODY');
    const xml = ask(world, 'POST /v1/DigitaltAktivOmraade', '<a/>', { 'content-type': 'text/xml' });
    expect([outcome(xml), xml.rule]).toEqual(['415 SIM-CONTENT-TYPE', 'digitaltaktiv.api.content-type']);
  });

  test('refuses a number that is not eleven digits [digitaltaktiv.area.number-form]', () => {
    expect(outcome(area(world, who.active.slice(1)))).toBe('400 SIM-FNR');
    expect(outcome(area(world, `${who.active.slice(0, 6)} ${who.active.slice(6)}`))).toBe('400 SIM-FNR');
  });
});

describe('what no operation takes', () => {
  test('an unknown path [digitaltaktiv.api.unknown-path]', () => {
    const answer = ask(world, 'GET /v2/DigitaltAktivStatusEndringer');
    expect([outcome(answer), answer.rule]).toEqual(['404 SIM-PATH', 'digitaltaktiv.api.unknown-path']);
  });

  test('another verb is told the right one [digitaltaktiv.api.unknown-method]', () => {
    const feed = ask(world, 'POST /v1/digitaltaktivstatusendringer', {});
    const check = ask(world, `GET /helsenorgeaktivsjekken/v1?fnr=${who.active}`);
    expect([outcome(feed), feed.headers['allow']]).toEqual(['405 SIM-METHOD', 'GET']);
    expect([outcome(check), check.headers['allow']]).toEqual(['405 SIM-METHOD', 'POST']);
  });

  test('a path that cannot be read, and a body that was too large [digitaltaktiv.api.path-encoding] [digitaltaktiv.api.body-size]', () => {
    expect(outcome(ask(world, 'GET /v1/%ff'))).toBe('400 SIM-PATH-ENCODING');
    const request = { ...requestOf('POST /v1/DigitaltAktivOmraade'), unread: 'body-too-large' as const };
    expect(outcome(simulator.respond(request, world))).toBe('413 SIM-BODY-SIZE');
  });
});
