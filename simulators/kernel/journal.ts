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

/** How much a journal keeps before the oldest exchanges make room. */
export interface JournalLimits {
  readonly entries: number;
  /** Of bodies, headers and addresses; a body that several answers share counts each time. */
  readonly bytes: number;
}

const defaults: JournalLimits = { entries: 1_000, bytes: 8 * 1024 * 1024 };
const pinDefaults: JournalLimits = { entries: 20_000, bytes: 64 * 1024 * 1024 };

/** What an exchange weighs beside its texts. */
const overhead = 512;

/** Roughly how much memory an exchange keeps. */
function weightOf({ request, reply }: Omit<Exchange, 'number'>): number {
  let weight = overhead + request.body.length + request.query.length + request.path.length + reply.body.length;
  for (const name in request.headers) weight += name.length + (request.headers[name]?.length ?? 0);
  return weight;
}

/** Exchanges kept outside the ring for as long as somebody needs them as evidence. Bounded too, since nothing here grows for ever. */
export interface Pin {
  readonly exchanges: readonly Exchange[];
  /** How many did not fit. */
  readonly lost: number;
  release(): void;
}

class Pinned implements Pin {
  readonly exchanges: Exchange[] = [];
  lost = 0;
  #bytes = 0;
  readonly #limits: JournalLimits;
  readonly release: () => void;

  constructor(limits: JournalLimits, pins: Set<Pinned>) {
    this.#limits = limits;
    this.release = () => void pins.delete(this);
    pins.add(this);
  }

  take(exchange: Exchange, weight: number): void {
    const fits = this.exchanges.length < this.#limits.entries && this.#bytes + weight <= this.#limits.bytes;
    if (!fits) return void (this.lost += 1);
    this.#bytes += weight;
    this.exchanges.push(exchange);
  }
}

/** The exchanges of a world in the order they came; the oldest make room for new ones. */
export class Journal {
  readonly limits: JournalLimits;
  /** How many exchanges there have been, kept or not. */
  count = 0;
  #ring: (Exchange | undefined)[] = [];
  #weights: number[] = [];
  /** The highest number that is no longer kept. */
  #dropped = 0;
  #bytes = 0;
  readonly #pins = new Set<Pinned>();
  readonly #listeners = new Set<(exchange: Exchange) => void>();

  constructor(limits: JournalLimits = defaults) {
    this.limits = limits;
  }

  append(exchange: Omit<Exchange, 'number'>): Exchange {
    const entry = exchange as Exchange & { number: number };
    const weight = weightOf(entry);
    entry.number = ++this.count;
    this.#keep(entry, weight);
    for (const pin of this.#pins) pin.take(entry, weight);
    for (const listener of this.#listeners) listener(entry);
    return entry;
  }

  #keep(entry: Exchange, weight: number): void {
    const { entries, bytes } = this.limits;
    if (this.count - this.#dropped > entries) this.#drop();
    const place = entry.number % entries;
    this.#ring[place] = entry;
    this.#weights[place] = weight;
    this.#bytes += weight;
    while (this.#bytes > bytes && this.#dropped < this.count) this.#drop();
  }

  #drop(): void {
    this.#dropped += 1;
    const place = this.#dropped % this.limits.entries;
    this.#bytes -= this.#weights[place] ?? 0;
    this.#weights[place] = 0;
    this.#ring[place] = undefined;
  }

  /** Kept exchanges with a number above `after`, oldest first. */
  since(after = 0): Exchange[] {
    const found: Exchange[] = [];
    for (let number = Math.max(after, this.#dropped) + 1; number <= this.count; number += 1) {
      const entry = this.#ring[number % this.limits.entries];
      if (entry) found.push(entry);
    }
    return found;
  }

  /** Keeps everything from now on until released, up to 20,000 exchanges and 64 MB. */
  pin(limits: JournalLimits = pinDefaults): Pin {
    return new Pinned(limits, this.#pins);
  }

  /** Hears each exchange as it is written; returns how to stop. A listener must not throw. */
  listen(listener: (exchange: Exchange) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  clear(): void {
    this.#ring = [];
    this.#weights = [];
    this.#dropped = this.count;
    this.#bytes = 0;
  }
}
