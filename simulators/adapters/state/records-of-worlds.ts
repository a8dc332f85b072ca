/** Worlds as they stand, as the records of a file that holds nothing else. */
import type { Snapshot } from '../../kernel/world.ts';
import type { Worlds } from '../../kernel/worlds.ts';
import type { Entry, Ground, Happening, Header } from './record.ts';

const entriesOfRecord = 500;

/** A snapshot as changes of a seeded world, in records of a bearable length. */
export function* partsOf({ version, tables }: Snapshot): Generator<{ version: number; changes: Entry[] }> {
  let changes: Entry[] = [];
  for (const [table, rows] of Object.entries(tables)) {
    for (const [key, row] of rows) {
      if (changes.push([table, key, row]) < entriesOfRecord) continue;
      yield { version, changes };
      changes = [];
    }
  }
  yield { version, changes };
}

/** All records of worlds as they stand. Rows never change, so it is enough to look at them when they are written. */
export function recordsOf(ground: Ground, worlds: Worlds): Iterable<Header | Happening> {
  const standing = worlds.list().map((world) => [world.id, world.snapshot()] as const);
  const snapshots = [...worlds.snapshots];
  const { given } = worlds;
  return (function* records(): Generator<Header | Happening> {
    yield { motpart: 'state', format: 1, ...ground };
    yield { given };
    for (const [made, snapshot] of standing) {
      yield { made };
      for (const part of partsOf(snapshot)) yield { world: made, ...part };
    }
    for (const [kept, snapshot] of snapshots) {
      yield { kept };
      for (const part of partsOf(snapshot)) yield { snapshot: kept, ...part };
    }
  })();
}
