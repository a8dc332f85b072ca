/** Worlds and snapshots as the records of a file make them, one by one. Rows are taken as they stand: nothing is known of their tables. */
import type { Snapshot } from '../../kernel/world.ts';
import type { Given } from '../../kernel/worlds.ts';
import type { Entry, Happening } from './record.ts';

/** What a file holds. The first world is the default one. */
export interface Found {
  readonly worlds: ReadonlyMap<string, Snapshot>;
  readonly snapshots: ReadonlyMap<string, Snapshot>;
  readonly given: Given;
}

/** A table's rows by key, in the order in which they were first written. */
type Rows = Map<string, unknown>;

class Standing {
  version = 0;
  readonly #tables = new Map<string, Rows>();

  take(changes: readonly Entry[], version: number): void {
    for (const [table, key, ...row] of changes) {
      const rows = this.#tables.get(table) ?? new Map<string, unknown>();
      if (row.length === 0) rows.delete(key);
      else rows.set(key, row[0]);
      this.#tables.set(table, rows);
    }
    this.version = version;
  }

  copy(): Standing {
    const copy = new Standing();
    copy.version = this.version;
    for (const [name, rows] of this.#tables) copy.#tables.set(name, new Map(rows));
    return copy;
  }

  snapshot(seed: number): Snapshot {
    const tables: Record<string, [string, unknown][]> = {};
    for (const [name, rows] of this.#tables) if (rows.size > 0) tables[name] = [...rows];
    return { format: 1, seed, version: this.version, tables };
  }
}

type Standings = Map<string, Standing>;

function need(standings: Standings, id: string): Standing {
  const found = standings.get(id);
  if (!found) throw new RangeError(`nothing is called ${id}`);
  return found;
}

function snapshotsOf(standings: Standings, seed: number): Map<string, Snapshot> {
  return new Map(Array.from(standings, ([id, standing]) => [id, standing.snapshot(seed)]));
}

export class Fold {
  readonly #worlds: Standings = new Map();
  readonly #snapshots: Standings = new Map();
  #given: Given = { worlds: 0, snapshots: 0 };

  /** Throws a RangeError for a record of something that is not there. */
  take(happening: Happening): void {
    if ('world' in happening) need(this.#worlds, happening.world).take(happening.changes, happening.version);
    else if ('snapshot' in happening)
      need(this.#snapshots, happening.snapshot).take(happening.changes, happening.version);
    else if ('made' in happening) this.#worlds.set(happening.made, this.#begun(happening.from));
    else if ('dropped' in happening) this.#worlds.delete(happening.dropped);
    else if ('kept' in happening) this.#snapshots.set(happening.kept, this.#begun(happening.from));
    else if ('forgotten' in happening) this.#snapshots.delete(happening.forgotten);
    if ('given' in happening && happening.given) this.#given = happening.given;
  }

  #begun(from: string | undefined): Standing {
    return from === undefined ? new Standing() : need(this.#worlds, from).copy();
  }

  found(seed: number): Found {
    return {
      worlds: snapshotsOf(this.#worlds, seed),
      snapshots: snapshotsOf(this.#snapshots, seed),
      given: this.#given,
    };
  }
}
