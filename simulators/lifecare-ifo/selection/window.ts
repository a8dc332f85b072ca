/** What of a list lies in a window, and in which order it comes (`lifecare.paging.order-key`). Days are whole. */
import type { Period } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import type { Window } from '../reading/page.ts';
import { profileOf } from '../refuse.ts';

const first = (day: string): string => `${day}T00:00:00`;
const last = (day: string): string => `${day}T23:59:59`;

/** A day within the window, both ends included (`lifecare.paging.window-inclusive`). */
export const isWithin = (day: string, { start, end }: Window): boolean => first(day) >= start && first(day) <= end;

/** A period that is under way in the window (`lifecare.paging.window-periods`). */
export const overlaps = ({ from, to }: Period, { start, end }: Window): boolean =>
  first(from) <= end && (to === null || last(to) >= start);

/** How the records of a list are put into a window and in order. */
export interface Timing<Row> {
  readonly isIn: (row: Row, window: Window, world: World) => boolean;
  /** The day that they are ordered by. */
  readonly by: (row: Row) => string;
}

/** By one day; without it a record is in every window, and the newest of all (`lifecare.payments.without-pay-date`). */
export const byDay = <Row>(dayOf: (row: Row) => string | null): Timing<Row> => ({
  isIn: (row, window) => {
    const day = dayOf(row);
    return day === null ? window.start <= window.end : isWithin(day, window);
  },
  by: (row) => dayOf(row) ?? '9999',
});

/** By a period, as the profile reads the window. */
export const byPeriod: Timing<Period> = {
  isIn: (row, window, world) =>
    window.start <= window.end &&
    (profileOf(world).windowOfPeriods === 'overlap' ? overlaps(row, window) : isWithin(row.from, window)),
  by: ({ from }) => from,
};

/** A period that lies in the window whole (`lifecare.calculations.window`, `lifecare.calculations.window-start`). */
export const byWholePeriod: Timing<{ readonly from: string; readonly to: string }> = {
  isIn: ({ from, to }, { start, end }) => first(from) >= start && first(to) <= end,
  by: ({ from }) => from,
};

type Identified = { readonly id: number | string };

/** Ids of documents are a letter and a number. */
const numberOf = ({ id }: Identified): number => (typeof id === 'number' ? id : Number(id.replace(/^\D+/, '')));

/** Records by their day, and by Id within a day. */
export function inOrder<Row extends Identified>(rows: readonly Row[], by: (row: Row) => string, ascending: boolean): Row[] {
  const sign = ascending ? 1 : -1;
  return rows.toSorted((left, right) => {
    const [one, other] = [by(left), by(right)];
    return sign * (one === other ? numberOf(left) - numberOf(right) : one < other ? -1 : 1);
  });
} // prettier-ignore
