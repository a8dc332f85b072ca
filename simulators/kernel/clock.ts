/**
 * Two clocks (design: business time moves with the world, security time is the wall clock).
 * The only file under simulators/ that reads the machine's clock.
 */
import type { Table, TableSpec } from './table.ts';

export interface ClockRow {
  readonly id: 'clock';
  /** Milliseconds added to the wall clock for business time (deadlines, feeds, grace periods). */
  readonly shift: number;
  /** Milliseconds added for security time (JWT, DPoP, certificates). */
  readonly securityShift: number;
  /** Business time stands still here when set. */
  readonly frozenAt: number | null;
  /** Last stamp given out, in units of 10 µs since 1970. */
  readonly lastStamp: number;
}

export const clockTable: TableSpec<ClockRow> = { name: 'kernel.clock', key: (row) => row.id, session: true };

const start: ClockRow = { id: 'clock', shift: 0, securityShift: 0, frozenAt: null, lastStamp: 0 };

/** The machine's clock in milliseconds; tests give their own. */
export type Wall = () => number;
export const machineClock: Wall = () => Date.now();

export class Clock {
  readonly #table: Table<ClockRow>;
  readonly wall: Wall;
  constructor(table: Table<ClockRow>, wall: Wall) {
    this.#table = table;
    this.wall = wall;
  }

  get row(): ClockRow {
    return this.#table.get('clock') ?? start;
  }

  /** Business time, milliseconds since 1970. */
  now(): number {
    const { frozenAt, shift } = this.row;
    return frozenAt ?? this.wall() + shift;
  }

  /** Security time, milliseconds since 1970: never moved by `advance`. */
  security(): number {
    return this.wall() + this.row.securityShift;
  }

  /** Moves business time forward; `ms` must not be negative. */
  advance(ms: number): void {
    if (!(ms >= 0)) throw new RangeError('time only goes forward: give a length of zero or more');
    const { row } = this;
    this.#table.put({ ...row, shift: row.shift + ms, frozenAt: row.frozenAt === null ? null : row.frozenAt + ms });
  }

  /** Moves security time too (an own call, since real clients compare tokens with their own clock). */
  advanceSecurity(ms: number): void {
    this.#table.put({ ...this.row, securityShift: this.row.securityShift + ms });
  }

  /** Stops business time at a moment (in-process runs), or lets it run on from where it stands. */
  freeze(at: number | null = this.now()): void {
    const shift = at === null ? this.now() - this.wall() : this.row.shift;
    this.#table.put({ ...this.row, shift, frozenAt: at });
  }

  /** A moment that never repeats: business time in steps of 10 µs, later than every stamp before it. */
  stamp(): number {
    const next = Math.max(Math.round(this.now() * 100), this.row.lastStamp + 1);
    this.#table.put({ ...this.row, lastStamp: next });
    return next;
  }
}

const moment = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3])(:[0-5]\d){2}(?:\.(\d{1,9}))?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** The stamp of an ISO 8601 moment with a zone, cut to 10 µs; undefined for anything else, and for days that the calendar lacks. */
export function isoToStamp(text: string): number | undefined {
  const [, , , decimals = '', zone = ''] = moment.exec(text) ?? [];
  const day = Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
  if (zone === '' || Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== text.slice(0, 10))
    return undefined;
  return Date.parse(`${text.slice(0, 19)}${zone}`) * 100 + Number(decimals.padEnd(5, '0').slice(0, 5));
}

/** A stamp as ISO 8601 with five decimals: `2026-11-21T08:00:00.00001Z`. */
export function stampToIso(stamp: number): string {
  const milliseconds = Math.floor(stamp / 100);
  return `${new Date(milliseconds).toISOString().slice(0, -1)}${String(stamp % 100).padStart(2, '0')}Z`;
}
