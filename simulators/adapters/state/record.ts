/**
 * The lines of a state file. Each is eight hexadecimal digits, a space and one JSON record. The digits are the CRC-32 of the record,
 * carried on from that of the line before: no line can be altered, left out or put elsewhere without being noticed.
 */
import { crc32 } from 'node:zlib';
import type { Given } from '../../kernel/worlds.ts';

/** What a file's worlds rest on: they are worth nothing on another ground. */
export interface Ground {
  /** Motpart's own version. */
  readonly version: string;
  readonly seed: number;
  readonly people: number;
  readonly systems: readonly string[];
}

export interface Header extends Ground {
  readonly motpart: 'state';
  readonly format: 1;
}

/** Table, key, and the row that now stands there (null: deleted); without a row it stands as seeded. */
export type Entry = readonly [table: string, key: string, row?: unknown];

/** One thing that happened, after which the file stands for worlds again. */
export type Happening =
  | { readonly made: string; readonly from?: string; readonly given?: Given }
  | { readonly world: string; readonly version: number; readonly changes: readonly Entry[] }
  | { readonly dropped: string }
  | { readonly kept: string; readonly from?: string; readonly given?: Given }
  | { readonly snapshot: string; readonly version: number; readonly changes: readonly Entry[] }
  | { readonly forgotten: string }
  | { readonly given: Given };

const digits = 8;
/** Bytes of a line before its record. */
export const before = digits + 1;

/** A line, and the checksum that the next one carries on from. */
export function lineOf(record: string, chain: number): { line: string; chain: number } {
  const sum = crc32(record, chain);
  return { line: `${sum.toString(16).padStart(digits, '0')} ${record}\n`, chain: sum };
}

/** The record of a line without its end, and its checksum; undefined when they do not agree. */
export function recordOf(line: Uint8Array, chain: number): { record: unknown; chain: number } | undefined {
  const record = line.subarray(before);
  const sum = crc32(record, chain);
  const written = Buffer.from(line.buffer, line.byteOffset, Math.min(before, line.length)).toString('latin1');
  if (written !== `${sum.toString(16).padStart(digits, '0')} `) return undefined;
  return { record: JSON.parse(Buffer.from(record).toString()) as unknown, chain: sum };
}
