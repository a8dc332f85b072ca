/**
 * The worlds of a process in a file. Whatever happens to them is noted as it happens; one write takes along all that was noted in the
 * meantime, and the answers that saw it wait for that write. A file that has grown is written anew, as the worlds then stand.
 */
import type { Change } from '../../kernel/table.ts';
import type { World } from '../../kernel/world.ts';
import type { Watcher, Worlds } from '../../kernel/worlds.ts';
import { Log } from './log.ts';
import type { Entry, Ground, Happening } from './record.ts';
import { partsOf, recordsOf } from './records-of-worlds.ts';
import { asStateError, type StateError } from './state-error.ts';

/** Bytes from which a file is written anew, if it has doubled since the last time. */
const worthwhile = 8 * 1024 * 1024;

export interface StateOptions {
  /** Instead of 8 MB. */
  readonly compactFrom?: number;
  /** Called once, when the file can no longer be written. */
  readonly onBroken?: (error: StateError) => void;
}

function entryOf({ base }: World, { table, key, row }: Change): Entry {
  const seeded = base.tables.get(table)?.rows.get(key) ?? null;
  return row === seeded ? [table, key] : [table, key, row];
}

/** Records that go to disk together, and whoever waits for them. */
class Batch {
  readonly records: string[] = [];
  readonly #settled = Promise.withResolvers<void>();
  readonly settled = this.#settled.promise;
  readonly done = this.#settled.resolve;
  readonly failed = this.#settled.reject;

  constructor() {
    this.settled.catch(() => {});
  }
}

/** Keeps worlds in a file from when it is made until it is closed. */
export class State implements Watcher {
  readonly #worlds: Worlds;
  readonly #ground: Ground;
  readonly #options: StateOptions;
  #log: Log;
  #compactFrom: number;
  /** How many records there have been; how many of them the write under way takes along; how many are on disk. */
  #noted = 0;
  #taken = 0;
  #durable = 0;
  readonly #last = new WeakMap<World, number>();
  #next = new Batch();
  #flying: Batch | undefined;
  #writing: Promise<void> | undefined;
  #broken: StateError | undefined;

  /** The log holds the worlds as they now stand. */
  constructor(log: Log, worlds: Worlds, ground: Ground, options: StateOptions = {}) {
    this.#log = log;
    this.#worlds = worlds;
    this.#ground = ground;
    this.#options = options;
    this.#compactFrom = this.#nextCompaction();
    worlds.watch(this);
  }

  #nextCompaction(): number {
    return Math.max(this.#options.compactFrom ?? worthwhile, 2 * this.#log.size);
  }

  made(world: World, origin?: World): void {
    const { id: made } = world;
    const { given } = this.#worlds;
    if (origin && !origin.isWriting) return this.#note({ made, from: origin.id, given }, world);
    this.#note({ made, given }, world);
    for (const part of partsOf(world.snapshot())) this.#note({ world: made, ...part }, world);
  }

  changed(world: World, changes: readonly Change[]): void {
    const entries = changes.map((change) => entryOf(world, change));
    this.#note({ world: world.id, version: world.version, changes: entries }, world);
  }

  dropped(id: string): void {
    this.#note({ dropped: id });
  }

  kept(id: string, world: World): void {
    const { given } = this.#worlds;
    if (!world.isWriting) return this.#note({ kept: id, from: world.id, given });
    this.#note({ kept: id, given });
    for (const part of partsOf(world.snapshot())) this.#note({ snapshot: id, ...part });
  }

  forgotten(id: string): void {
    this.#note({ forgotten: id });
  }

  #note(happening: Happening, world?: World): void {
    this.#noted += 1;
    if (world) this.#last.set(world, this.#noted);
    if (this.#broken) return;
    this.#next.records.push(JSON.stringify(happening));
    this.#writing ??= this.#write();
  }

  /**
   * What an answer has to wait for that saw a world as it stands, or all of them: undefined when that is on disk already. Rejects with
   * a StateError when it never will be.
   */
  held(world?: World): Promise<void> | undefined {
    const seen = world ? (this.#last.get(world) ?? 0) : this.#noted;
    if (seen <= this.#durable) return undefined;
    if (this.#broken) return Promise.reject(this.#broken);
    return seen <= this.#taken ? this.#flying!.settled : this.#next.settled;
  }

  /** Begins when all requests of this turn have been carried out, and ends when nothing is left. */
  async #write(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#next.records.length > 0) await this.#writeBatch();
    this.#writing = undefined;
  }

  async #writeBatch(): Promise<void> {
    const batch = this.#next;
    this.#flying = batch;
    this.#next = new Batch();
    this.#taken = this.#noted;
    try {
      await this.#store(batch.records);
      this.#durable = this.#taken;
      batch.done();
    } catch (thrown) {
      this.#break(asStateError(thrown, this.#log.path), batch);
    }
  }

  #break(error: StateError, batch: Batch): void {
    this.#broken = error;
    const next = this.#next;
    this.#next = new Batch();
    for (const waiting of [batch, next]) waiting.failed(error);
    this.#options.onBroken?.(error);
  }

  async #store(records: readonly string[]): Promise<void> {
    if (this.#log.size >= this.#compactFrom && (await this.#compact())) return;
    await this.#log.append(records);
  }

  /** Writes the file anew. Where that fails the old one is as good as before, only longer. */
  async #compact(): Promise<boolean> {
    this.#log.demandOurs();
    const old = this.#log;
    try {
      this.#log = await Log.create(old.path, recordsOf(this.#ground, this.#worlds));
    } catch {
      this.#compactFrom *= 2;
      return false;
    }
    this.#compactFrom = this.#nextCompaction();
    await old.close();
    return true;
  }

  /** Writes what is left, and the file anew as the worlds stand. Throws a StateError when something could not be written. */
  async close(): Promise<void> {
    this.#worlds.watch(undefined);
    await this.#writing;
    try {
      if (!this.#broken && this.#noted > 0) await this.#compact();
    } finally {
      await this.#log.close();
    }
    if (this.#broken) throw this.#broken;
  }
}
