import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Execution } from '../../fixtures/lifecare/types.ts';
import type { World } from '../kernel/world.ts';
import { newId, write } from './cases/ids.ts';
import { executionsTable, removedTable } from './state.ts';
import { type Envelope, extract, idsOf, kinds } from './testing/extracts.ts';
import { lifecareWorld, register } from './testing/world.ts';

const [pattern] = register.executions;
const add = (world: World): Execution => write(world, executionsTable, { ...pattern!, id: newId(world) });

/** Pages until as many have come as there are; `between` runs after each page. */
function paged(world: World, name: string, limit: number, between: () => void = () => {}): number[] {
  const found: number[] = [];
  for (let offset = 0; ; offset += limit) {
    const page = extract(world, name, { limit, offset });
    found.push(...idsOf(page));
    if (offset + limit >= page.TotalNumberOfRecords) return found;
    between();
  }
}

describe('while records are only added, they come behind all others', () => {
  test.each(kinds.map(([name]) => name))('%s holds each record once, whatever the limit', (name) => {
    const world = lifecareWorld();
    const all = idsOf(extract(world, name));
    const limit = fc.integer({ min: Math.ceil(all.length / 8), max: all.length + 5 });
    fc.assert(
      fc.property(limit, (size) => {
        expect(paged(world, name, size)).toEqual(all);
      }),
      { numRuns: 3 },
    );
  });

  test.each(['id', 'modified'] as const)('each record comes once, added ones too, by %s', (extractOrder) => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 40 }), fc.array(fc.integer({ min: 0, max: 3 })), (limit, additions) => {
        const world = lifecareWorld({ extractOrder });
        const before = idsOf(extract(world, 'Executions'));
        const added: number[] = [];
        const turns = [...additions];
        const found = paged(world, 'Executions', limit, () => {
          for (let count = turns.pop() ?? 0; count > 0; count -= 1) added.push(add(world).id);
        });
        expect(found).toEqual([...before, ...added]);
      }),
      { numRuns: 20 },
    );
  });
});

/** What happens to the records while somebody pages. `at` is a share of the way through them. */
type Step =
  | { readonly kind: 'page'; readonly limit: number; readonly at: number }
  | { readonly kind: 'remove' | 'change'; readonly at: number }
  | { readonly kind: 'add' };

const at = fc.double({ min: 0, max: 0.999, noNaN: true });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('page' as const), limit: fc.integer({ min: 1, max: 12 }), at }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'change' as const), at }),
  fc.record({ kind: fc.constant('add' as const) }),
);

function remove(world: World, id: number): void {
  const table = world.table<Execution>(executionsTable.name);
  const row = table.get(String(id))!;
  table.delete(String(id));
  write(world, removedTable, { table: executionsTable.name, key: String(id), row });
}

function change(world: World, id: number): void {
  write(world, executionsTable, world.table<Execution>(executionsTable.name).get(String(id))!);
}

/** What offset paging makes of a list: places of the moment, as an array has them. */
class Model {
  ids: number[];
  readonly #moves: boolean;
  readonly gone = new Set<number>();
  constructor(ids: readonly number[], moves: boolean) {
    this.ids = [...ids];
    this.#moves = moves;
  }

  /** One that still stands. */
  pick(share: number): number {
    const standing = this.ids.filter((id) => !this.gone.has(id));
    return standing[Math.floor(share * standing.length)]!;
  }

  touched(id: number): void {
    if (this.#moves) this.ids = [...this.ids.filter((one) => one !== id), id];
  }

  removed(id: number, isKept: boolean): void {
    this.gone.add(id);
    if (isKept) this.touched(id);
    else this.ids = this.ids.filter((one) => one !== id);
  }
}

describe('when records shift, places are those of the moment [lifecare.extract.shifts]', () => {
  const profiles = [
    { extractOrder: 'id', extractDeletions: 'hidden' },
    { extractOrder: 'modified', extractDeletions: 'hidden' },
    { extractOrder: 'id', extractDeletions: 'ended' },
    { extractOrder: 'modified', extractDeletions: 'ended' },
  ] as const;

  test.each(profiles)('as offset paging does, with %j', (profile) => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const world = lifecareWorld(profile);
        const model = new Model(idsOf(extract(world, 'Executions')), profile.extractOrder === 'modified');
        for (const one of steps) play(world, model, one, profile.extractDeletions === 'ended');
      }),
      { numRuns: 20 },
    );
  });

  function play(world: World, model: Model, one: Step, isKept: boolean): void {
    if (one.kind === 'page') {
      const offset = Math.floor(one.at * (model.ids.length + 3));
      const page: Envelope = extract(world, 'Executions', { limit: one.limit, offset });
      expect(idsOf(page)).toEqual(model.ids.slice(offset, offset + one.limit));
      expect(page.TotalNumberOfRecords).toBe(model.ids.length);
      return;
    }
    if (one.kind === 'add') return void model.ids.push(add(world).id);
    const id = model.pick(one.at);
    if (id === undefined) return;
    if (one.kind === 'remove') remove(world, id);
    else change(world, id);
    if (one.kind === 'remove') model.removed(id, isKept);
    else model.touched(id);
  }

  test('a record that is removed before the next page hides the one that takes its place', () => {
    const world = lifecareWorld();
    const all = idsOf(extract(world, 'Executions'));
    let turn = 0;
    const found = paged(world, 'Executions', 10, () => (turn++ === 0 ? remove(world, all[0]!) : undefined));
    expect(all.filter((id) => !found.includes(id))).toEqual([all[10]]);
  });

  test('by the last change, one that is changed after it came shifts all behind it, and comes again at the end', () => {
    const world = lifecareWorld({ extractOrder: 'modified' });
    const all = idsOf(extract(world, 'Executions'));
    let turn = 0;
    const found = paged(world, 'Executions', 10, () => (turn++ === 0 ? change(world, all[0]!) : undefined));
    expect([found.filter((id) => id === all[0]).length, found.includes(all[10]!), found.length]).toEqual([2, false, all.length]); // prettier-ignore
  });
});

describe('modifiedAfter', () => {
  test('holds what shows a later StartTime, each record once for any limit, whenever it asks', () => {
    const world = lifecareWorld();
    const all = extract(world, 'Decisions').Result;
    const moment = fc.tuple(fc.nat(all.length - 1), fc.constantFrom('T00:00:00', 'T23:59:59', ''));
    fc.assert(
      fc.property(moment, fc.integer({ min: 40, max: 500 }), ([place, time], limit) => {
        const { StartTime } = all[place];
        const modifiedAfter = time === '' ? StartTime : StartTime.slice(0, 10) + time;
        const later = all.filter((entry) => entry.StartTime > modifiedAfter).map(({ Id }) => Id);
        const found: number[] = [];
        for (let offset = 0; offset < later.length; offset += limit)
          found.push(...idsOf(extract(world, 'Decisions', { limit, offset, modifiedAfter })));
        expect(found).toEqual(later);
      }),
      { numRuns: 20 },
    );
  });
});
