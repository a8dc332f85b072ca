/** A subscription as it stands on a day. */
import type { BrpSubscription } from '../../fixtures/brp/types.ts';

/** The last day of the month of a day. */
function endOfMonth(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** What has been paid for: the month that runs, or all of what has ended. */
export function debitedUntil({ end }: BrpSubscription, today: string): string {
  const month = endOfMonth(today);
  return end !== null && end < month ? end : month;
}

/** The day until which it cannot be ended, a year from its start; undefined when that has passed. */
export function boundUntil({ start }: BrpSubscription, today: string): string | undefined {
  const bound = `${Number(start.slice(0, 4)) + 1}${start.slice(4)}`.replace(/-02-29$/, '-02-28');
  return bound >= today ? bound : undefined;
}
