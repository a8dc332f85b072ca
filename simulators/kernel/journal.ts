/** What happened in a world: a ring bounded in count and bytes, with the diagnosis beside each exchange. */
import type { Basis } from '../../contracts/types.ts';
import type { Reply, SimRequest } from './http.ts';
import type { Diagnosis } from './refusal.ts';

/** One request and its answer. Bodies stand as received; masking happens before anything leaves the process. */
export interface Exchange {
  /** 1, 2, 3 … in its world. */
  readonly number: number;
  /** Business time, milliseconds since 1970. */
  readonly at: number;
  /** Security time, milliseconds since 1970. */
  readonly wall: number;
  readonly system: string | undefined;
  readonly operation: string | undefined;
  readonly request: SimRequest;
  readonly reply: Reply;
  readonly code: string | undefined;
  readonly rule: string | undefined;
  readonly basis: Basis | undefined;
  readonly diagnosis: Diagnosis | undefined;
  /** Id of the fault that struck. */
  readonly fault: string | undefined;
  /** Facts that operations and guards noted: claims, decisions. */
  readonly facts: Readonly<Record<string, unknown>> | undefined;
}

export interface JournalLimits {
  readonly entries: number;
  readonly bytes: number;
}

const defaults: JournalLimits = { entries: 1_000, bytes: 8 * 1024 * 1024 };

/** Rough weight of an exchange: bodies and header lines; a shared reply body counts each time. */
function weight(exchange: Exchange): number {
  return 512 + exchange.request.body.length + exchange.request.query.length + exchange.reply.body.length;
}

/** Exchanges kept outside the ring for as long as somebody needs them as evidence. */
export interface Pin {
  readonly exchanges: readonly Exchange[];
  release(): void;
}

export class Journal {
  readonly limits: JournalLimits;
  /** How many exchanges there have been, kept or not. */
  count = 0;
  #ring: (Exchange | undefined)[] = [];
  #first = 0;
  #bytes = 0;
  readonly #pins = new Set<Exchange[]>();
  readonly #listeners = new Set<(exchange: Exchange) => void>();

  constructor(limits: JournalLimits = defaults) {
    this.limits = limits;
  }

  append(exchange: Omit<Exchange, 'number'>): Exchange {
    const entry = exchange as Exchange & { number: number };
    entry.number = ++this.count;
    this.#ring[entry.number % this.limits.entries] = undefined;
    this.#keep(entry);
    for (const pinned of this.#pins) pinned.push(entry);
    for (const listener of this.#listeners) listener(entry);
    return entry;
  }

  #keep(entry: Exchange): void {
    this.#bytes += weight(entry);
    if (this.count - this.#first > this.limits.entries) this.#drop();
    this.#ring[entry.number % this.limits.entries] = entry;
    while (this.#bytes > this.limits.bytes && this.#first < this.count - 1) this.#drop();
  }

  #drop(): void {
    this.#first += 1;
    const place = this.#first % this.limits.entries;
    const oldest = this.#ring[place];
    if (oldest) this.#bytes -= weight(oldest);
    this.#ring[place] = undefined;
  }

  /** Kept exchanges with a number above `after`, oldest first. */
  since(after = 0): Exchange[] {
    const found: Exchange[] = [];
    for (let number = Math.max(after, this.#first) + 1; number <= this.count; number += 1) {
      const entry = this.#ring[number % this.limits.entries];
      if (entry) found.push(entry);
    }
    return found;
  }

  /** Keeps everything from now on until released. */
  pin(): Pin {
    const exchanges: Exchange[] = [];
    this.#pins.add(exchanges);
    return { exchanges, release: () => void this.#pins.delete(exchanges) };
  }

  /** Hears each exchange as it is written; returns how to stop. */
  listen(listener: (exchange: Exchange) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  clear(): void {
    this.#ring = [];
    this.#first = this.count;
    this.#bytes = 0;
  }
}
