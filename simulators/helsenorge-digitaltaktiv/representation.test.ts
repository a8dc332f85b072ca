import { beforeEach, expect, test } from 'vitest';
import type { World } from '../kernel/world.ts';
import { representationsOf, setRepresentation } from '../registers/representation.ts';
import { controls } from './controls.ts';
import { bodyOf, digitaltaktivWorld, poll, who } from './testing/digitaltaktiv-world.ts';

let world: World;
beforeEach(() => {
  world = digitaltaktivWorld();
});

const run = (body: Record<string, unknown>) => controls['set-representation']!.run(world, body);

test('a control lets somebody act for a citizen, and ends it', () => {
  const pair = { represented: who.withdrawn, representative: who.active };
  expect(run({ ...pair, kind: 'assigned' })).toEqual({
    ...pair,
    kind: 'assigned',
    changed: expect.stringMatching(/^2026-11-21T12:00/),
  });
  expect(representationsOf(world, who.withdrawn)).toMatchObject([{ representative: who.active, kind: 'assigned' }]);
  run({ ...pair, kind: null });
  expect(representationsOf(world, who.withdrawn)).toEqual([]);
  expect(bodyOf(poll(world)).fnr).toEqual([who.withdrawn]);
});

test('what stands already is no change, nor is an end of what never began', () => {
  expect(run({ represented: who.child, representative: who.parent, kind: 'parent' })).toMatchObject({ changed: null });
  expect(run({ represented: who.withdrawn, representative: who.active, kind: null })).toMatchObject({ changed: null });
  expect(bodyOf(poll(world)).fnr).toEqual([]);
});

test.each<[string, Record<string, unknown>, RegExp]>([
  ['a stranger', { represented: who.stranger, representative: who.active, kind: 'assigned' }, /no Norwegian/],
  ['nobody', { kind: 'assigned' }, /no Norwegian/],
  [
    'oneself',
    { represented: who.active, representative: who.active, kind: 'assigned' },
    /nobody represents themselves/,
  ],
  [
    'an unknown kind',
    { represented: who.basis, representative: who.active, kind: 'friend' },
    /parent, power-of-attorney, assigned, or null/,
  ],
  ['no kind', { represented: who.basis, representative: who.active }, /or null to end it/],
])('%s is refused with what would fit', (_, body, says) => {
  expect(() => run(body)).toThrow(says);
  expect(world.table('registers.representation').overlay()).toEqual([]);
});

test('representation is seeded from the population and never changes there', () => {
  setRepresentation(world, { represented: who.child, representative: who.parent, kind: null });
  expect(representationsOf(world.sibling('other'), who.child)).toMatchObject([
    { representative: who.parent, changed: null },
  ]);
});
