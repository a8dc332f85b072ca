/** A world: a frozen base, what changed on top of it, its clock, ids, faults, profile and journal. */
import type { Base } from './base.ts';
import { Clock, clockTable, machineClock, type Wall } from './clock.ts';
import { Defect } from './defect.ts';
import { faultTable, type Fault } from './faults.ts';
import { counterTable, Ids } from './ids.ts';
import { Journal, type JournalLimits } from './journal.ts';
import {
  checkedProfile,
  fit,
  profileOf,
  profileTable,
  type ProfileRow,
  type ProfileSettings,
  type ProfileValue,
} from './profile.ts';
import { Table, type Change } from './table.ts';

/** Everything that a world holds beyond its base, as plain JSON: by table, rows in the order written (null: deleted). */
export interface Snapshot {
  readonly format: 1;
  readonly seed: number;
  readonly version: number;
  readonly tables: Readonly<Record<string, readonly (readonly [string, unknown])[]>>;
}

/** How a world on a base is to begin. */
export interface WorldOptions {
  readonly id?: string;
  readonly wall?: Wall;
  readonly journal?: JournalLimits;
  readonly snapshot?: Snapshot;
  /** Profile values that this world starts with and that a reset returns to: by system, then key. */
  readonly profile?: ProfileSettings;
}

interface Undo {
  readonly table: Table;
  readonly key: string;
  readonly before: unknown;
  readonly place: number | undefined;
}

/** Hears changes in the order in which they come to stand, each of them once. */
export type Hear = (changes: readonly Change[]) => void;

/** One self-contained course of events: what has changed since the seeded state, the time, and what has been asked. */
export class World {
  readonly id: string;
  readonly base: Base;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly journal: Journal;
  /** Rises with each transaction that wrote something. */
  version = 0;
  /** Values computed from this world (verified tokens, rendered pages). Dies with a reset or restore. */
  readonly cache = new Map<unknown, unknown>();
  /** What the profile starts from; `setProfile` goes on top. */
  readonly settings: ProfileSettings;
  readonly #tables = new Map<string, Table>();
  readonly #profiles = new Map<string, { version: number; values: Record<string, ProfileValue> }>();
  #changes: Change[] = [];
  #undo: Undo[] = [];
  #depth = 0;
  #hear: Hear | undefined;
  /** How many of the changes that wait for the next list have been heard. */
  #heard = 0;

  constructor(base: Base, options: WorldOptions = {}) {
    this.id = options.id ?? 'default';
    this.base = base;
    this.version = options.snapshot?.version ?? 0;
    this.settings = checkedProfile(base.systems, options.profile ?? {});
    this.#fill(options.snapshot);
    this.clock = new Clock(this.table(clockTable.name), options.wall ?? machineClock);
    this.ids = new Ids(this.table(counterTable.name), String(base.seed));
    this.journal = new Journal(options.journal);
  }

  #fill(snapshot?: Snapshot): void {
    const onWrite = this.#written.bind(this);
    for (const [name, base] of this.base.tables) {
      this.#tables.set(name, new Table(base, onWrite, snapshot?.tables[name] as [string, unknown][] | undefined));
    }
  }

  #written(table: Table, key: string, after: unknown, before: unknown, place: number | undefined): void {
    this.#changes.push({ table: table.spec.name, key, row: after });
    if (this.#depth > 0) return void this.#undo.push({ table, key, before, place });
    this.version += 1;
    this.#tell();
  }

  /** Lets somebody hear every change from now on: the list of a transaction when it stands, a write made outside any at once. */
  listen(hear: Hear | undefined): void {
    this.#hear = hear;
    this.#heard = this.#changes.length;
  }

  #tell(): void {
    if (!this.#hear || this.#heard === this.#changes.length) return;
    const news = this.#changes.slice(this.#heard);
    this.#heard = this.#changes.length;
    this.#hear(news);
  }

  /** True within a transaction that has written: what can be read here may yet be taken back. */
  get isWriting(): boolean {
    return this.#undo.length > 0;
  }

  get seed(): number {
    return this.base.seed;
  }

  get faults(): Table<Fault> {
    return this.table(faultTable.name);
  }

  table<Row = any>(name: string): Table<Row> {
    const table = this.#tables.get(name);
    if (!table) throw new Defect('SIM-DEFECT', `no table is called ${name}`);
    return table as Table<Row>;
  }

  /** True when a system of this world has such a table. */
  keeps(name: string): boolean {
    return this.#tables.has(name);
  }

  tableNames(): string[] {
    return [...this.#tables.keys()];
  }

  /**
   * Runs `work` whole or not at all, and gives what it wrote as one list of changes. Inside another transaction it is a part of that
   * one: the outer list has its changes. Writes made outside any transaction count at once, and are told with the next list.
   */
  transact<Result>(work: () => Result): { result: Result; changes: readonly Change[] } {
    const undo = this.#undo.length;
    const changes = this.#changes.length;
    this.#depth += 1;
    try {
      const result = work();
      return { result, changes: this.#depth === 1 ? this.#commit() : [] };
    } catch (thrown) {
      this.#rollback(undo, changes);
      throw thrown;
    } finally {
      this.#depth -= 1;
    }
  }

  #commit(): readonly Change[] {
    const changes = this.#changes;
    if (this.#undo.length > 0) {
      this.version += 1;
      this.#undo = [];
    }
    this.#tell();
    this.#heard = 0;
    if (changes.length > 0) this.#changes = [];
    return changes;
  }

  #rollback(undo: number, changes: number): void {
    for (const { table, key, before, place } of this.#undo.splice(undo).reverse()) table.undo(key, before, place);
    this.#changes.length = changes;
  }

  /** Applies a list of changes of an equal world: replay, restart, another machine. */
  replay(changes: readonly Change[]): void {
    this.cache.clear();
    for (const { table, key, row } of changes) this.table(table).apply(key, row as never);
    if (changes.length > 0) this.version += 1;
  }

  snapshot(): Snapshot {
    const tables: Record<string, readonly (readonly [string, unknown])[]> = {};
    for (const [name, table] of this.#tables) {
      const overlay = table.overlay();
      if (overlay.length > 0) tables[name] = overlay;
    }
    return { format: 1, seed: this.seed, version: this.version, tables };
  }

  /** Takes the state of a snapshot. Session state stays (tokens, jti, nonces), and time is never turned back. */
  restore(snapshot: Snapshot): readonly Change[] {
    if (snapshot.seed !== this.seed) throw new RangeError(`the snapshot is of seed ${snapshot.seed}, not ${this.seed}`);
    this.cache.clear();
    return this.transact(() => {
      for (const table of this.#tables.values()) {
        if (!table.spec.session) restoreTable(table, snapshot.tables[table.spec.name] ?? []);
      }
    }).changes;
  }

  /** Back to the seeded state: everything that changed is gone, session state, clock and journal too. */
  reset(): readonly Change[] {
    this.cache.clear();
    this.journal.clear();
    return this.transact(() => {
      for (const table of this.#tables.values()) restoreTable(table, []);
    }).changes;
  }

  /** A world of its own that starts as this one stands. */
  fork(id: string, options: Omit<WorldOptions, 'id' | 'snapshot'> = {}): World {
    return this.sibling(id, { ...options, snapshot: this.snapshot() });
  }

  /** A fresh world on the same base, with this one's wall clock, journal limits and starting profile. */
  sibling(id: string, options: Omit<WorldOptions, 'id'> = {}): World {
    const inherited = { wall: this.clock.wall, journal: this.journal.limits, profile: this.settings };
    return new World(this.base, { ...inherited, ...options, id });
  }

  /** The values of a system's profile; the same object until a key is set. */
  profile(system: string): Readonly<Record<string, ProfileValue>> {
    const table = this.table<ProfileRow>(profileTable.name);
    const known = this.#profiles.get(system);
    if (known?.version === table.version) return known.values;
    const { contract } = this.system(system);
    const values = profileOf(contract, table, this.settings[system]);
    this.#profiles.set(system, { version: table.version, values });
    return values;
  }

  /** Sets a profile key. Throws a RangeError that says what would fit. */
  setProfile(system: string, key: string, value: ProfileValue): void {
    fit(this.system(system).contract, key, value);
    this.table<ProfileRow>(profileTable.name).put({ system, key, value });
    this.cache.clear();
  }

  system(id: string) {
    const system = this.base.systems.find((candidate) => candidate.id === id);
    if (!system) throw new RangeError(`there is no system ${id}`);
    return system;
  }
}

/** Makes a table equal to an overlay, order included, by ordinary writes: they are part of the change list. */
function restoreTable(table: Table, wanted: readonly (readonly [string, unknown])[]): void {
  const standing = table.overlay();
  let same = 0;
  while (same < standing.length && standing[same]![0] === wanted[same]?.[0] && standing[same]![1] === wanted[same]![1])
    same += 1;
  for (const [key] of standing.slice(same)) table.revert(key);
  for (const [key, row] of wanted.slice(same)) {
    if (row === null) table.delete(key);
    else table.put(row);
  }
}
