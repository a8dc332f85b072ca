/** Ids and chance of a world: the same seed gives the same ones on every machine. */
import { hash } from 'node:crypto';
import type { Table, TableSpec } from './table.ts';

export interface CounterRow {
  readonly name: string;
  readonly value: number;
}

export const counterTable: TableSpec<CounterRow> = { name: 'kernel.counters', key: (row) => row.name, session: true };

export class Ids {
  readonly #table: Table<CounterRow>;
  readonly #seed: string;
  constructor(table: Table<CounterRow>, seed: string) {
    this.#table = table;
    this.#seed = seed;
  }

  /** 1, 2, 3 … of that name. */
  next(name: string): number {
    const value = (this.#table.get(name)?.value ?? 0) + 1;
    this.#table.put({ name, value });
    return value;
  }

  #digest(name: string): Buffer {
    return hash('sha256', `${this.#seed}/${name}/${this.next(name)}`, 'buffer');
  }

  /** A version 4 UUID (RFC 9562 §5.4) made of the seed and a counter. */
  guid(name = 'guid'): string {
    const bytes = this.#digest(name);
    bytes[6] = (bytes[6]! & 0x0f) | 0x40;
    bytes[8] = (bytes[8]! & 0x3f) | 0x80;
    const hex = bytes.toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
  }

  /** An opaque token of `length` base64url characters, 43 at most. */
  opaque(name: string, length = 32): string {
    return this.#digest(name).toString('base64url').slice(0, length);
  }

  /** Chance: a number from 0 up to 1. */
  chance(name = 'chance'): number {
    return this.#digest(name).readUInt32BE() / 2 ** 32;
  }
}
