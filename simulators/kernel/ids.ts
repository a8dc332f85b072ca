/** Ids and chance of a world: the same seed gives the same ones on every machine. */
import { hash } from 'node:crypto';
import type { Table, TableSpec } from './table.ts';

export interface CounterRow {
  readonly name: string;
  readonly value: number;
}

export const counterTable: TableSpec<CounterRow> = { name: 'kernel.counters', key: (row) => row.name, session: true };

/** A version 4 UUID (RFC 9562 §5.4) of 32 hexadecimal digits or more. */
export function guidOf(hex: string): string {
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) & 3);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

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

  #digest(name: string, encoding: 'hex' | 'base64url'): string {
    return hash('sha256', `${this.#seed}/${name}/${this.next(name)}`, encoding);
  }

  /** A version 4 UUID (RFC 9562 §5.4) made of the seed and a counter. */
  guid(name = 'guid'): string {
    return guidOf(this.#digest(name, 'hex'));
  }

  /** An opaque token of `length` base64url characters, 43 at most. */
  opaque(name: string, length = 32): string {
    return this.#digest(name, 'base64url').slice(0, length);
  }

  /** Chance: a number from 0 up to 1. */
  chance(name = 'chance'): number {
    return Number.parseInt(this.#digest(name, 'hex').slice(0, 8), 16) / 2 ** 32;
  }
}
