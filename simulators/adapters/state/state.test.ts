import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Book } from '../../kernel/testing/invented-api.ts';
import type { World } from '../../kernel/world.ts';
import { WorldError, type Worlds } from '../../kernel/worlds.ts';
import { openState, StateError } from './index.ts';
import { allOf, Files, ground, killed, start } from './testing/state-files.ts';

const files = new Files();
afterAll(() => files.remove());

const books = (world: World) => world.table<Book>('library.books');
const put = (world: World, isbn: string, title = isbn) =>
  world.transact(() => books(world).put({ isbn, title, subjects: [title] }));

type Write = { readonly put: string; readonly title: string } | { readonly remove: string } | 'stamp' | 'id' | 'fail';
type Act =
  | { readonly in: number; readonly writes: readonly Write[]; readonly alone: boolean }
  | { readonly in: number; readonly fork: boolean; readonly within: boolean }
  | { readonly in: number; readonly does: 'drop' | 'keep' | 'keepWithin' | 'reset' | 'create' | 'days' }
  | { readonly in: number; readonly snapshot: number; readonly does: 'restore' | 'forget' }
  | { readonly restart: 'killed' | 'ended' };

const isbn = fc.constantFrom('1', '2', '3', '9');
const place = fc.nat(5);
const write: fc.Arbitrary<Write> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ put: isbn, title: fc.constantFrom('home', 'work', 'road') }) },
  fc.record({ remove: isbn }),
  fc.constantFrom('stamp' as const, 'id' as const, 'fail' as const),
);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ in: place, writes: fc.array(write, { minLength: 1, maxLength: 4 }), alone: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ in: place, fork: fc.constant(true), within: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ in: place, does: fc.constantFrom('drop', 'keep', 'keepWithin', 'reset', 'create', 'days') }) },
  { weight: 2, arbitrary: fc.record({ in: place, snapshot: fc.nat(3), does: fc.constantFrom('restore', 'forget') }) },
  { weight: 1, arbitrary: fc.record({ restart: fc.constantFrom('killed', 'ended') }) },
); // prettier-ignore

function perform(world: World, one: Write): void {
  if (one === 'stamp') world.clock.stamp();
  else if (one === 'id') world.ids.guid();
  else if (one === 'fail') throw new Error('on purpose');
  else if ('put' in one) books(world).put({ isbn: one.put, title: one.title, subjects: [one.title] });
  else books(world).delete(one.remove);
}

function unlessWorldError(work: () => unknown): void {
  try {
    work();
  } catch (thrown) {
    if (!(thrown instanceof WorldError) && (thrown as Error).message !== 'on purpose') throw thrown;
  }
}

function happen(worlds: Worlds, one: Exclude<Act, { restart: unknown }>): void {
  const all = worlds.list();
  const world = all[one.in % all.length]!;
  const half = (work: () => unknown) => world.transact(() => (put(world, 'half'), work(), put(world, 'whole')));
  if ('writes' in one) {
    const work = () => one.writes.forEach((each) => perform(world, each));
    return one.alone ? work() : void world.transact(work);
  }
  if ('fork' in one) return void (one.within ? half(() => worlds.fork(world.id)) : worlds.fork(world.id));
  if ('snapshot' in one) {
    const [id, snapshot] = [...worlds.snapshots][one.snapshot] ?? [];
    if (one.does === 'forget') worlds.forget(id ?? 'none');
    else if (snapshot) world.restore(snapshot);
  } else if (one.does === 'drop') worlds.drop(world.id);
  else if (one.does === 'keep') worlds.keep(world);
  else if (one.does === 'keepWithin') half(() => worlds.keep(world));
  else if (one.does === 'create') worlds.create();
  else if (one.does === 'days') world.setProfile('library', 'days', 1 + (world.version % 60));
  else world.reset();
}

/** What stands in the tables beside what has been changed: rows in their order, and by index. */
function seenIn(worlds: Worlds) {
  return worlds
    .list()
    .map((world) => [
      world.tableNames().map((name) => [...world.table(name).all()]),
      ['home', 'work', 'road'].map((subject) => books(world).by('subject', subject)),
      [world.clock.stamp(), world.ids.guid(), world.profile('library')],
    ]);
}

describe('whatever happens to worlds', () => {
  test.each([
    ['a file that only grows', undefined],
    ['one that is written anew whenever it has doubled', 0],
  ])('is there again after kill -9 and after an end, in %s', async (_, compactFrom) => {
    const options = compactFrom === undefined ? {} : { compactFrom };
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
        let file = files.fresh();
        let kept = await start(file, options);
        for (const one of [...acts, { restart: 'killed' as const }]) {
          if (!('restart' in one)) {
            unlessWorldError(() => happen(kept.worlds, one));
            continue;
          }
          await kept.state.held();
          const [before, bytes] = [kept, killed(file)];
          await before.end();
          if (one.restart === 'killed') file = files.fresh(bytes);
          kept = await start(file, options);
          expect(allOf(kept.worlds)).toEqual(allOf(before.worlds));
          expect(seenIn(kept.worlds)).toEqual(seenIn(before.worlds));
        }
        await kept.end();
      }),
      { numRuns: 40 },
    );
  });

  test('a file that was written anew holds what it held before, and no more than that', async () => {
    const [grown, anew] = [files.fresh(), files.fresh()];
    const [a, b] = [await start(grown), await start(anew, { compactFrom: 0 })];
    for (let times = 0; times < 30; times += 1) {
      for (const { worlds, state } of [a, b]) {
        put(worlds.default, '1', `title ${times}`);
        await state.held();
      }
    }
    expect(statSync(anew).size).toBeLessThan(statSync(grown).size / 3);
    const [first, second] = [await start(files.fresh(killed(grown))), await start(files.fresh(killed(anew)))];
    expect(allOf(first.worlds)).toEqual(allOf(second.worlds));
    await Promise.all([a, b, first, second].map(({ end }) => end()));
  });
});

test('a file that was being written anew when the process was killed does not count, and is removed', async () => {
  const file = files.fresh();
  const { worlds, state, end } = await start(file);
  put(worlds.default, '1', 'whole');
  await state.held();
  const copy = files.fresh(killed(file));
  writeFileSync(`${copy}.new`, killed(file).subarray(0, 100));
  const again = await start(copy);
  expect([books(again.worlds.default).get('1')!.title, existsSync(`${copy}.new`)]).toEqual(['whole', false]);
  await Promise.all([end(), again.end()]);
});

test('what still happens in a world that was dropped does not show in the next one of its name', async () => {
  const file = files.fresh();
  const { worlds, end } = await start(file);
  const old = worlds.create('mine');
  worlds.drop('mine');
  put(old, '1', 'old');
  put(worlds.create('mine'), '2', 'new');
  put(old, '3', 'old');
  const { worlds: again, end: endAgain } = await start(files.fresh((await end(), killed(file))));
  expect(again.need('mine').snapshot()).toEqual(worlds.need('mine').snapshot());
  await endAgain();
});

describe('an answer', () => {
  test('waits until what it saw is on disk, and what it did not see is not its matter', async () => {
    const file = files.fresh();
    const { worlds, state, end } = await start(file);
    const other = worlds.create('other');
    await state.held();
    put(worlds.default, '1', 'seen');
    expect([state.held(other), killed(file).includes('seen')]).toEqual([undefined, false]);
    await state.held(worlds.default);
    expect(killed(file).includes('"seen"')).toBe(true);
    expect([state.held(worlds.default), state.held()]).toEqual([undefined, undefined]);
    await end();
  });

  test('of the same turn waits for the same write', async () => {
    const { worlds, state, end } = await start(files.fresh());
    const waits = Array.from({ length: 100 }, (_, nth) => (put(worlds.default, `b${nth}`), state.held(worlds.default)));
    expect(new Set(waits).size).toBe(1);
    await waits[0];
    await end();
  });

  test('is never given before kill -9 would leave what it saw', async () => {
    const file = files.fresh();
    const { worlds, state, end } = await start(file, { compactFrom: 2_000 });
    const copies: { readonly told: number; readonly bytes: Uint8Array }[] = [];
    let told = 0;
    for (let nth = 1; nth <= 300; nth += 1) {
      if (nth % 4 < 2) put(worlds.default, `b${nth % 7}`, `${nth}`);
      const { version } = worlds.default;
      const wait = state.held(worlds.default);
      const tell = () => (told = Math.max(told, version));
      if (wait) wait.then(tell).catch(() => {});
      else tell();
      if (nth % 3 === 0) await (nth % 9 === 0 ? wait : new Promise((resolve) => setImmediate(resolve)));
      if (nth % 5 === 0) copies.push({ told, bytes: killed(file) });
    }
    await end();
    expect(new Set(copies.map((copy) => copy.told)).size).toBeGreaterThan(10);
    for (const copy of copies) {
      const again = openState(files.fresh(copy.bytes), ground);
      expect(again.found!.worlds.get('default')!.version).toBeGreaterThanOrEqual(copy.told);
      again.release();
    }
  });
});

describe('a torn end', () => {
  test('is cut off, and what comes then stands after what was whole', async () => {
    const file = files.fresh();
    const first = await start(file);
    put(first.worlds.default, '1', 'whole');
    await first.state.held();
    const before = killed(file);
    put(first.worlds.default, '1', 'torn');
    await first.state.held();
    const torn = files.fresh(killed(file).subarray(0, -5));
    await first.end();
    const second = await start(torn);
    expect(books(second.worlds.default).get('1')!.title).toBe('whole');
    expect(killed(torn)).toEqual(before);
    put(second.worlds.default, '2', 'after');
    await second.state.held();
    const third = await start(files.fresh(killed(torn)));
    expect(['1', '2'].map((key) => books(third.worlds.default).get(key)!.title)).toEqual(['whole', 'after']);
    await Promise.all([second, third].map(({ end }) => end()));
  });
});

async function complaint(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (thrown) {
    if (thrown instanceof StateError) return `${thrown.message} — ${thrown.todo}`.replaceAll(files.folder, '');
    throw thrown;
  }
  return 'no complaint';
}

describe('one process at a time', () => {
  test('a file in use is refused, and free again after the end', async () => {
    const file = files.fresh();
    const { end } = await start(file);
    expect(await complaint(() => openState(file, ground))).toMatch(
      new RegExp(
        String.raw`^\S+ is in use by process ${process.pid} — end that one, or give another file; if it is no motpart, remove \S+\.lock$`,
      ),
    );
    await end();
    expect(existsSync(`${file}.lock`)).toBe(false);
    expect(await complaint(() => openState(file, ground).release())).toBe('no complaint');
  });

  test('a process that is gone, or another that has its number, holds nothing', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    for (const text of [`${pid} 5\n`, `${process.pid} 5\n`, `${pid} \n`]) {
      const file = files.fresh();
      writeFileSync(`${file}.lock`, text);
      openState(file, ground).release();
      expect(existsSync(`${file}.lock`)).toBe(false);
    }
  });

  test('a lock that nobody can read is left alone', async () => {
    const file = files.fresh();
    writeFileSync(`${file}.lock`, 'notes');
    expect(await complaint(() => openState(file, ground))).toMatch(/is in use by another process — /);
    expect(readFileSync(`${file}.lock`, 'utf8')).toBe('notes');
  });
});

describe('a place where no file can be', () => {
  test('is said in one line', async () => {
    const folder = join(files.folder, 'folder');
    mkdirSync(folder);
    expect(await complaint(() => start(folder))).toBe('/folder is no file to write to — give another name');
    expect(await complaint(() => start(''))).toBe(`${process.cwd()} is no file to write to — give another name`);
    expect(await complaint(() => start(join(files.folder, 'none/state.log')))).toBe(
      'no state can be kept in /none/state.log: there is no such folder — make it, or give another path',
    );
    expect(await complaint(() => start('/proc/motpart-state.log'))).toMatch(/^no state can be kept in \/proc\//);
  });

  test('what is not ours is refused and not touched', async () => {
    const file = files.fresh('my notes\n');
    expect(await complaint(() => start(file))).toMatch('is not a state file of Motpart');
    expect([readFileSync(file, 'utf8'), existsSync(`${file}.lock`)]).toEqual(['my notes\n', false]);
  });

  test('an empty file is as good as none, and a link stays one', async () => {
    const [file, link] = [files.fresh(''), join(files.folder, 'link')];
    symlinkSync(file, link);
    const { worlds, end } = await start(link);
    put(worlds.default, '1', 'linked');
    await end();
    expect(readFileSync(file, 'utf8')).toContain('linked');
    expect(statSync(file).mode & 0o077).toBe(0);
  });
});

describe('a file that somebody takes away', () => {
  test.each([
    ['removes', (file: string) => rmSync(file)],
    ['moves', (file: string) => renameSync(file, `${file}.old`)],
    ['writes to', (file: string) => appendFileSync(file, 'x')],
    ['replaces', (file: string) => (renameSync(file, `${file}.old`), writeFileSync(file, readFileSync(`${file}.old`)))],
  ])('who %s it makes every answer that is not on disk a refusal, said once', async (_, disturb) => {
    const file = files.fresh();
    const told: StateError[] = [];
    const { worlds, state, end } = await start(file, { onBroken: (error) => told.push(error) });
    const quiet = worlds.create('quiet');
    await state.held();
    disturb(file);
    for (let times = 0; times < 3; times += 1) {
      put(worlds.default, '1', `${times}`);
      await expect(state.held(worlds.default)).rejects.toThrow('was removed or changed by somebody else');
    }
    expect([state.held(quiet), told.length]).toEqual([undefined, 1]);
    await expect(state.held()).rejects.toThrow(StateError);
    await expect(end()).rejects.toThrow(StateError);
  });

  test('while it is written anew, too', async () => {
    const file = files.fresh();
    const { worlds, state, end } = await start(file, { compactFrom: 0 });
    put(worlds.default, '1', 'long '.repeat(1_000));
    await state.held();
    writeFileSync(file, 'somebody else’s');
    put(worlds.default, '1');
    await expect(state.held()).rejects.toThrow('was removed or changed');
    await expect(end()).rejects.toThrow(StateError);
    expect(readFileSync(file, 'utf8')).toBe('somebody else’s');
  });
});
