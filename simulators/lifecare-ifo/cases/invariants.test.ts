import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../kernel/table.ts';
import type { World } from '../../kernel/world.ts';
import { brokenIn } from '../testing/invariants.ts';
import { control, lifecareWorld, register } from '../testing/world.ts';
import { caseControls } from '../controls-cases.ts';
import { tables, type Kind } from './find.ts';
import { newId, write } from './ids.ts';

test('what stands on record at the start is in order', () => {
  expect(brokenIn(lifecareWorld())).toEqual([]);
});

test('what is broken is seen', () => {
  const world = lifecareWorld();
  const [service] = register.services;
  world.table(tables.service.name).put({ ...service, to: '2000-01-01' });
  expect(brokenIn(world)).toContain(`service ${service!.id} ends before it begins`);
  world.table(tables.service.name).delete(String(service!.id));
  expect(brokenIn(world).every((line) => line.endsWith(`no service ${service!.id}`))).toBe(true);
});

/** Members that each act cannot do without: one of each list. */
const needs: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'receive-actualisation': [['person']],
  'handle-actualisation': [['actualisation'], ['investigation', 'service', 'status']],
  'open-investigation': [['actualisation']],
  decide: [['investigation', 'investigation', 'service', 'execution'], ['type']],
  'grant-service': [['decision']],
  'begin-execution': [['service']],
  'allocate-resource': [['service']],
  pay: [['service', 'payment'], ['amount']],
  'finalise-calculation': [['calculation']],
  'write-document': [['investigation', 'service']],
  'make-pdf': [['document']],
  close: [['service', 'investigation', 'execution', 'allocation']],
  assign: [['service', 'investigation'], ['caseworker']],
  merge: [['person'], ['into']],
  remove: [['actualisation', 'payment', 'document', 'execution', 'allocation', 'calculation']],
};
const kinds = Object.keys(tables) as Kind[];
const people = [...register.persons.slice(0, 8), ...register.population.slice(0, 3)].map(({ personId }) => personId);
const days = ['2026-11-01', '2026-11-22', '2026-11-25', '2026-12-10', '2027-01-31'] as const;
const one = <Value>(list: readonly Value[], pick: number): Value => list[pick % list.length]!;

/** A value for a member of a control's body: most of them fit, some do not. Ids are of the latest, so that what is new is met again. */
function valueFor(world: World, control: string, name: string, pick: number): unknown {
  if (kinds.includes(name as Kind))
    return world
      .table(tables[name as Kind].name)
      .list()
      .at(-1 - (pick % 4))?.id;
  if (name === 'person' || name === 'into') return one(people, pick);
  if (name === 'type') return control === 'decide' ? one(['Bifall', 'Avslag'], pick) : one([21, 22, 24, 'text'], pick);
  if (/^(?:date|from|to|on|payDate)$/.test(name)) return pick % 5 === 0 ? null : one(days, pick);
  if (name === 'month') return one(days, pick).slice(0, 7);
  if (name === 'amount' || name === 'percent') return pick % 150;
  return name === 'alone' || name === 'pdf' ? pick % 2 === 0 : 'annlin01';
}

const act = fc.record({
  name: fc.constantFrom(
    ...Object.keys(needs),
    'receive-actualisation',
    'open-investigation',
    'decide',
    'grant-service',
  ),
  picks: fc.array(fc.nat(9999), { minLength: 2, maxLength: 2 }),
  more: fc.option(fc.record({ member: fc.nat(20), pick: fc.nat(9999) }), { freq: 2 }),
  days: fc.constantFrom(0, 0, 0, 1, 9),
});
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

function bodyOf(world: World, { name, picks, more }: Act): Readonly<Record<string, unknown>> {
  const needed = needs[name]!.map((list, place) => [one(list, picks[place]!), picks[place]!] as const);
  const added = more === null ? [] : [[one(Object.keys(caseControls[name]!.takes), more.member), more.pick] as const];
  return Object.fromEntries(
    [...added, ...needed].map(([member, pick]) => [member, valueFor(world, name, member, pick)]),
  );
}

/** A world in which somebody has applied, and waits for a service; a calculation of theirs is a draft. */
function begun(changes: Change[]): World {
  const world = lifecareWorld();
  world.listen((news) => void changes.push(...news));
  const { id: actualisation } = control(world, 'receive-actualisation', { person: people[0]! });
  const { id: investigation } = control(world, 'open-investigation', { actualisation });
  control(world, 'decide', { investigation, type: 'Bifall' });
  const draft = { ...register.calculations[0]!, id: newId(world), service: null, investigation, actualisation };
  write(world, tables.calculation, { ...draft, final: false });
  return world;
}

/** Names of the acts that were possible. */
const done = new Set<string>();

function carryOut(world: World, wished: Act): void {
  world.clock.advance(wished.days * 86_400_000);
  const body = bodyOf(world, wished);
  try {
    control(world, wished.name, body);
    done.add(wished.name);
  } catch (thrown) {
    if (!(thrown instanceof RangeError && /^[^\n]+$/.test(thrown.message))) throw thrown;
  }
}

/** New ids and stamps in the order in which they were written. */
function writtenIn(changes: readonly Change[]): { ids: number[]; stamps: number[] } {
  const cases = changes.filter(
    ({ table, row }) => row !== null && Object.values(tables).some(({ name }) => name === table),
  );
  const rows = cases.map(({ row }) => row as { id: number | string; changed: number });
  const ids = rows.map(({ id }) => Number(String(id).replace(/^D/, ''))).filter((id) => id >= 100_000_000);
  return { ids: [...new Set(ids)], stamps: rows.map(({ changed }) => changed) };
}

const rises = (numbers: readonly number[]): boolean =>
  numbers.every((number, place) => place === 0 || number > numbers[place - 1]!);

test('whatever staff do in whatever order, the chain holds, ids and stamps rise, refusals are one line, and a replay is the same', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 30, maxLength: 80 }), (acts) => {
      const changes: Change[] = [];
      const world = begun(changes);
      for (const wished of acts) carryOut(world, wished);
      const { ids, stamps } = writtenIn(changes);
      expect([brokenIn(world), rises(ids), rises(stamps)]).toEqual([[], true, true]);
      const again = lifecareWorld();
      again.replay(JSON.parse(JSON.stringify(changes)) as Change[]);
      expect(again.snapshot().tables).toEqual(world.snapshot().tables);
    }),
    { numRuns: 60 },
  );
  expect([...done].toSorted()).toEqual(Object.keys(needs).toSorted());
});

test('whatever a control is given, it acts or says in one line what would fit', () => {
  const world = lifecareWorld();
  const members = fc.array(
    fc.tuple(fc.nat(20), fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.integer(), fc.constantFrom(...days))),
  );
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(caseControls)), members, (name, wished) => {
      const takes = Object.keys(caseControls[name]!.takes);
      const body = Object.fromEntries(wished.map(([member, value]) => [one(takes, member), value]));
      try {
        control(world, name, body);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(RangeError);
        expect((thrown as Error).message).toMatch(/^[^\n]+$/);
      }
    }),
    { numRuns: 600 },
  );
});
