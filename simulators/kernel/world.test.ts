import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBase } from './base.ts';
import { ask, bodyOf, libraryWorld, noon } from './testing/ask.ts';
import { library, shelf, type Book, type Loan } from './testing/invented-api.ts';
import type { Change } from './table.ts';
import { World } from './world.ts';

const books = (world: World) => world.table<Book>('library.books');
const book = (isbn: string, title = isbn): Book => ({ isbn, title, subjects: [title] });

type Act =
  | { readonly do: 'put'; readonly isbn: string; readonly title: string }
  | { readonly do: 'delete' | 'revert'; readonly isbn: string }
  | { readonly do: 'stamp' | 'id' | 'advance' | 'fail' };

const isbnOf = fc.constantFrom('1', '2', '3', '4', '5');
const actOf: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant('put' as const), isbn: isbnOf, title: fc.constantFrom('home', 'work', 'road') }),
  fc.record({ do: fc.constantFrom('delete' as const, 'revert' as const), isbn: isbnOf }),
  fc.record({ do: fc.constantFrom('stamp' as const, 'id' as const, 'advance' as const, 'fail' as const) }),
);

function perform(world: World, act: Act): void {
  if (act.do === 'put') books(world).put(book(act.isbn, act.title));
  else if (act.do === 'delete') books(world).delete(act.isbn);
  else if (act.do === 'revert') books(world).revert(act.isbn);
  else if (act.do === 'stamp') world.clock.stamp();
  else if (act.do === 'id') world.ids.guid();
  else if (act.do === 'advance') world.clock.advance(1_000);
  else throw new Error('on purpose');
}

/** One request's worth: a list of acts, whole or not at all. */
function run(world: World, acts: readonly Act[]): readonly Change[] {
  try {
    return world.transact(() => acts.forEach((act) => perform(world, act))).changes;
  } catch {
    return [];
  }
}

/** All that can be seen of a world's state. */
function view(world: World) {
  const tables = Object.fromEntries(world.tableNames().map((name) => [name, [...world.table(name).all()]]));
  const subjects = ['home', 'work', 'road'].map((subject) => books(world).by('subject', subject));
  return { tables, subjects, sizes: world.tableNames().map((name) => world.table(name).size) };
}

const historyOf = fc.array(fc.array(actOf, { maxLength: 6 }), { maxLength: 12 });

describe('changes', () => {
  test('a world that replays the changes of another one equals it', () => {
    fc.assert(
      fc.property(historyOf, (history) => {
        const [world, replica] = [libraryWorld(), libraryWorld()];
        for (const acts of history) replica.replay(JSON.parse(JSON.stringify(run(world, acts))) as Change[]);
        expect(view(replica)).toEqual(view(world));
        expect(replica.snapshot()).toEqual(world.snapshot());
      }),
      { numRuns: 150 },
    );
  });

  test('work that throws leaves no trace, not even in the order of rows', () => {
    fc.assert(
      fc.property(historyOf, fc.array(actOf, { maxLength: 8 }), (history, acts) => {
        const world = libraryWorld();
        for (const before of history) run(world, before);
        const [state, snapshot] = [view(world), world.snapshot()];
        run(world, [...acts, { do: 'fail' }]);
        expect(view(world)).toEqual(state);
        expect(world.snapshot()).toEqual(snapshot);
      }),
      { numRuns: 150 },
    );
  });

  test('an inner transaction that fails takes back its own writes only', () => {
    const world = libraryWorld();
    const { changes } = world.transact(() => {
      books(world).put(book('8'));
      expect(() => world.transact(() => (books(world).put(book('9')), perform(world, { do: 'fail' })))).toThrow(
        'on purpose',
      );
      books(world).put(book('10'));
    });
    expect(changes.map(({ key }) => key)).toEqual(['8', '10']);
    expect(books(world).has('9')).toBe(false);
  });

  test('a write outside any transaction counts at once, survives a failed one, and is told with the next list', () => {
    const world = libraryWorld();
    const before = world.version;
    books(world).put(book('8'));
    expect(world.version).toBeGreaterThan(before);
    run(world, [{ do: 'put', isbn: '4', title: 'home' }, { do: 'fail' }]);
    expect(books(world).has('8')).toBe(true);
    expect(run(world, [{ do: 'delete', isbn: '1' }]).map(({ key }) => key)).toEqual(['8', '1']);
  });

  test('who listens hears each change that stands, once, in order, and none that is taken back', () => {
    const [world, replica] = [libraryWorld(), libraryWorld()];
    books(world).put(book('7'));
    const heard: string[][] = [];
    world.listen((changes) => void (heard.push(changes.map(({ key }) => key)), replica.replay(changes)));
    books(world).put(book('8'));
    run(world, [{ do: 'put', isbn: '4', title: 'home' }, { do: 'fail' }]);
    run(world, [{ do: 'delete', isbn: '1' }, { do: 'stamp' }]);
    run(world, []);
    expect(heard).toEqual([['8'], ['1', 'clock']]);
    expect([replica.version, world.version]).toEqual([2, 3]);
    world.listen(undefined);
    books(world).put(book('9'));
    expect(heard.length).toBe(2);
  });

  test('the version rises once per transaction that wrote, and not for one that did not', () => {
    const world = libraryWorld();
    run(world, [{ do: 'put', isbn: '4', title: 'home' }, { do: 'stamp' }]);
    expect(world.version).toBe(1);
    run(world, []);
    run(world, [{ do: 'put', isbn: '4', title: 'home' }, { do: 'fail' }]);
    expect(world.version).toBe(1);
  });
});

describe('fork, snapshot, restore, reset', () => {
  test('a fork equals its origin, and neither sees what the other then does', () => {
    fc.assert(
      fc.property(historyOf, fc.array(actOf), (history, later) => {
        const world = libraryWorld();
        for (const acts of history) run(world, acts);
        const fork = world.fork('fork');
        expect(view(fork)).toEqual(view(world));
        const state = view(world);
        run(fork, later);
        expect(view(world)).toEqual(state);
      }),
      { numRuns: 100 },
    );
  });

  test('restoring brings back every table but session state, order included, and its changes replay', () => {
    fc.assert(
      fc.property(historyOf, historyOf, (history, later) => {
        const [world, replica] = [libraryWorld(), libraryWorld()];
        for (const acts of history) replica.replay(run(world, acts));
        const [snapshot, shelves] = [world.snapshot(), [...books(world).all()]];
        for (const acts of later) replica.replay(run(world, acts));
        const { clock } = view(world).tables as any;
        replica.replay(world.restore(JSON.parse(JSON.stringify(snapshot))));
        expect([...books(world).all()]).toEqual(shelves);
        expect((view(world).tables as any).clock).toEqual(clock);
        expect(view(replica)).toEqual(view(world));
      }),
      { numRuns: 100 },
    );
  });

  test('restoring never turns time back, nor gives an id or a stamp twice', () => {
    const world = libraryWorld();
    const snapshot = world.snapshot();
    world.clock.advance(60_000);
    const [id, stamp, now] = [world.ids.guid(), world.clock.stamp(), world.clock.now()];
    world.restore(snapshot);
    expect(world.clock.now()).toBe(now);
    expect(world.ids.guid()).not.toBe(id);
    expect(world.clock.stamp()).toBeGreaterThan(stamp);
  });

  test('a reset gives the seeded world, its clock, ids and faults too, and empties journal and cache', () => {
    const world = libraryWorld({ profile: { library: { days: 7 } } });
    const state = view(world);
    const first = ask(world, 'POST /library/v1/Loans', { isbn: '1' }, { 'x-card': 'ann' });
    world.clock.advance(1_000);
    world.setProfile('library', 'days', 3);
    world.faults.put({ id: 'f', kind: 'delay', delayMs: 1, matched: 0 });
    world.cache.set('k', 1);
    world.reset();
    expect(view(world)).toEqual(state);
    expect([world.journal.since(), world.cache.size, world.clock.now()]).toEqual([[], 0, noon]);
    expect(world.profile('library')['days']).toBe(7);
    const again = ask(world, 'POST /library/v1/Loans', { isbn: '1' }, { 'x-card': 'ann' });
    expect(bodyOf(again)).toEqual(bodyOf(first));
  });

  test('a snapshot of another seed is refused', () => {
    const other = new World(createBase([library], shelf, 5));
    expect(() => libraryWorld().restore(other.snapshot())).toThrow('the snapshot is of seed 5, not 1177');
  });

  test('two forks that do the same get the same ids, stamps and bytes', () => {
    const world = libraryWorld();
    const lend = (fork: World) =>
      bodyOf(ask(fork, 'POST /library/v1/Loans', { isbn: '2' }, { 'x-card': 'bo' })) as Loan;
    expect(lend(world.fork('a'))).toEqual(lend(world.fork('b')));
  });
});

describe('profile', () => {
  test('a value lies over what the world started with, and that over the contract’s default', () => {
    const world = libraryWorld({ profile: { library: { days: 7 } } });
    expect(world.profile('library')).toMatchObject({ days: 7, greeting: 'hello' });
    world.setProfile('library', 'days', 3);
    expect([world.profile('library')['days'], world.fork('f').profile('library')['days']]).toEqual([3, 3]);
  });

  test('the same object is given until a key is set, and setting one empties the cache', () => {
    const world = libraryWorld();
    const before = world.profile('library');
    expect(world.profile('library')).toBe(before);
    world.cache.set('k', 1);
    world.setProfile('library', 'strict', true);
    expect([world.profile('library')['strict'], world.cache.size]).toEqual([true, 0]);
  });

  test.each([
    ['days', 0, 'library.days must be a whole number from 1 up to 60, not 0'],
    ['days', 1.5, 'library.days must be a whole number from 1 up to 60, not 1.5'],
    ['days', '7', 'library.days must be a whole number from 1 up to 60, not "7"'],
    ['taken', 400, 'library.taken must be one of 409, 423, not 400'],
    ['taken', '409', 'library.taken must be one of 409, 423, not "409"'],
    ['greeting', 5, 'library.greeting must be a string, not 5'],
    ['strict', 'yes', 'library.strict must be a boolean, not "yes"'],
    ['nothing', 1, 'library has no profile key nothing'],
    ['toString', 1, 'library has no profile key toString'],
  ])('%s = %j is refused in one line that says what would fit', (key, value, message) => {
    expect(() => libraryWorld().setProfile('library', key, value)).toThrow(message);
    expect(() => libraryWorld({ profile: { library: { [key]: value } } })).toThrow(message);
  });

  test('a profile of a system that is not loaded is refused', () => {
    expect(() => libraryWorld({ profile: { zoo: {} } })).toThrow('the profile names a system that is not loaded: zoo');
  });
});

test('a fork of a large world holds what changed and nothing else', () => {
  const members = Array.from({ length: 100_000 }, (_, place) => ({ card: String(place), name: 'n' }));
  const world = libraryWorld({}, { books: [], members });
  world.table('members.members').put({ card: '5', name: 'changed' });
  const fork = world.fork('f');
  expect(fork.snapshot().tables).toEqual({ 'members.members': [['5', { card: '5', name: 'changed' }]] });
  fork.reset();
  expect(fork.snapshot().tables).toEqual({});
  expect(fork.table('members.members').size).toBe(100_000);
});
