import { expect, test } from 'vitest';
import { ask, libraryWorld } from './testing/ask.ts';
import { WorldError, Worlds } from './worlds.ts';

const ann = { 'x-card': 'ann' };

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof WorldError) return thrown.code;
  }
  return 'no WorldError';
}

test('there is a default world, and others beside it', () => {
  const worlds = new Worlds(libraryWorld());
  worlds.create('a');
  expect(worlds.get()).toBe(worlds.default);
  expect(worlds.get('default')).toBe(worlds.default);
  expect(worlds.list().map(({ id }) => id)).toEqual(['default', 'a']);
  expect([...worlds].length).toBe(worlds.size);
  expect(worlds.get('b')).toBeUndefined();
});

test('two worlds never see each other', () => {
  const worlds = new Worlds(libraryWorld());
  const [a, b] = [worlds.create('a'), worlds.create('b')];
  ask(a, 'POST /library/v1/Loans', { isbn: '1' }, ann);
  expect(ask(b, 'POST /library/v1/Loans', { isbn: '1' }, ann).status).toBe(200);
  expect([a.journal.count, b.journal.count, worlds.default.journal.count]).toEqual([1, 1, 0]);
});

test('a created world is seeded, a forked one stands where its origin stands; both keep wall clock, profile and limits', () => {
  const limits = { entries: 3, bytes: 1_000 };
  const worlds = new Worlds(libraryWorld({ wall: () => 5, profile: { library: { days: 7 } }, journal: limits }));
  ask(worlds.default, 'POST /library/v1/Loans', { isbn: '1' }, ann);
  expect(worlds.create('a').table('library.loans').size).toBe(0);
  expect(worlds.fork('default', 'b').table('library.loans').size).toBe(1);
  for (const { clock, journal, ...world } of ['a', 'b'].map((id) => worlds.need(id))) {
    expect([clock.now(), journal.limits, world.settings]).toEqual([5, limits, { library: { days: 7 } }]);
  }
});

test('ids are given when none is wished for, and never twice', () => {
  const worlds = new Worlds(libraryWorld());
  worlds.create('w1');
  expect([worlds.create().id, worlds.fork('w1').id]).toEqual(['w2', 'w3']);
});

test.each(['', 'a b', 'å', '../x', 'x'.repeat(65), '__proto__/'])('%j is no id of a world', (id) => {
  expect(codeOf(() => new Worlds(libraryWorld()).create(id))).toBe('SIM-WORLD-ID');
});

test('what cannot be is refused with a code', () => {
  const worlds = new Worlds(libraryWorld(), 3);
  worlds.create('a');
  expect(codeOf(() => worlds.create('a'))).toBe('SIM-WORLD-EXISTS');
  expect(codeOf(() => worlds.fork('nowhere'))).toBe('SIM-NO-WORLD');
  expect(codeOf(() => worlds.drop('default'))).toBe('SIM-WORLD-DEFAULT');
  worlds.create('b');
  expect(codeOf(() => worlds.create('c'))).toBe('SIM-WORLD-LIMIT');
  expect([worlds.drop('b'), worlds.drop('b')]).toEqual([true, false]);
  expect(worlds.create('c').id).toBe('c');
});

test('snapshots are kept by ids of their own, which never come twice, up to a bound', () => {
  const worlds = new Worlds(libraryWorld(), 2);
  ask(worlds.default, 'POST /library/v1/Loans', { isbn: '1' }, ann);
  expect([worlds.keep(worlds.default), worlds.keep(worlds.default)]).toEqual(['s1', 's2']);
  expect(codeOf(() => worlds.keep(worlds.default))).toBe('SIM-WORLD-LIMIT');
  expect([worlds.forget('s2'), worlds.forget('s2'), worlds.keep(worlds.default)]).toEqual([true, false, 's3']);
  expect([...worlds.snapshots.keys()]).toEqual(['s1', 's3']);
  expect(worlds.snapshots.get('s1')).toEqual(worlds.default.snapshot());
});

test('a watcher hears of worlds, snapshots and changes in the order in which they happen', () => {
  const heard: unknown[] = [];
  const worlds = new Worlds(libraryWorld());
  worlds.watch({
    made: ({ id }, origin) => heard.push(['made', id, origin?.id]),
    changed: ({ id, version }, changes) => heard.push(['changed', id, version, changes.length]),
    dropped: (id) => heard.push(['dropped', id]),
    kept: (id, world) => heard.push(['kept', id, world.id]),
    forgotten: (id) => heard.push(['forgotten', id]),
  });
  worlds.create();
  ask(worlds.need('w1'), 'POST /library/v1/Loans', { isbn: '1' }, ann);
  const fork = worlds.fork('w1', 'fork');
  worlds.forget(worlds.keep(fork));
  worlds.drop('fork');
  fork.clock.stamp();
  worlds.watch(undefined);
  worlds.default.clock.stamp();
  expect(heard).toEqual([
    ['made', 'w1', undefined],
    ['changed', 'w1', 1, expect.any(Number)],
    ['made', 'fork', 'w1'],
    ['kept', 's1', 'fork'],
    ['forgotten', 's1'],
    ['dropped', 'fork'],
  ]);
});
