import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBase } from './base.ts';
import { libraryWorld } from './testing/ask.ts';
import { library, shelf } from './testing/invented-api.ts';
import { World } from './world.ts';

const worldOf = (seed: number) => new World(createBase([library], shelf, seed));

test('the same seed gives the same ids and chance, another seed others', () => {
  const take = ({ ids }: World) => [ids.guid(), ids.guid(), ids.opaque('t'), ids.chance(), ids.next('n')];
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (one, other) => {
      expect(take(worldOf(one))).toEqual(take(worldOf(one)));
      if (one !== other) expect(take(worldOf(one))[0]).not.toBe(take(worldOf(other))[0]);
    }),
    { numRuns: 25 },
  );
});

test('guids are version 4 and never repeat; the first one of seed 1177 is the same for ever', () => {
  const { ids } = libraryWorld();
  const guids = Array.from({ length: 500 }, () => ids.guid());
  expect(new Set(guids).size).toBe(500);
  for (const guid of guids)
    expect(guid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(guids[0]).toMatchInlineSnapshot(`"6a0072fb-a089-4759-97da-4a3a6ccc849f"`);
});

test('each name counts for itself', () => {
  const { ids } = libraryWorld();
  expect([ids.next('a'), ids.next('a'), ids.next('b')]).toEqual([1, 2, 1]);
});

test('opaque tokens have the length that was asked for', () => {
  const { ids } = libraryWorld();
  expect(ids.opaque('t', 20)).toMatch(/^[\w-]{20}$/);
});

test('chance lies from 0 up to 1 and is spread', () => {
  const { ids } = libraryWorld();
  const chances = Array.from({ length: 1_000 }, () => ids.chance());
  expect(Math.min(...chances)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...chances)).toBeLessThan(1);
  expect(Math.abs(chances.reduce((sum, one) => sum + one) / 1_000 - 0.5)).toBeLessThan(0.05);
});
