/** How many calls an hour the client made at most, by the business time of the world in which it made them. */
import type { ExchangeRecord } from '../runners/document.ts';
import type { PeakRecord } from './records.ts';

const hourMs = 3_600_000;

/** The fullest hour of one world: how many calls, and when it began. */
function fullest(times: readonly number[]): { calls: number; from: number } {
  const sorted = [...times].sort((a, b) => a - b);
  let first = 0;
  let best = { calls: 0, from: 0 };
  for (const [last, time] of sorted.entries()) {
    while (time - sorted[first]! >= hourMs) first += 1;
    if (last - first + 1 > best.calls) best = { calls: last - first + 1, from: sorted[first]! };
  }
  return best;
}

/** Each check has a world and a clock of its own, so hours are counted within a check, never across. */
export function peakOf(
  exchanges: readonly ExchangeRecord[],
  counts: (exchange: ExchangeRecord) => boolean,
): PeakRecord {
  const calls = exchanges.filter(counts);
  const worlds = [...Map.groupBy(calls, ({ check }) => check)].map(([check, own]) => ({
    check,
    ...fullest(own.map(({ at }) => Date.parse(at))),
  }));
  const top = worlds.reduce((best, each) => (each.calls > best.calls ? each : best), { check: '', calls: 0, from: 0 });
  if (top.calls === 0) return { calls: 0, total: 0 };
  return { calls: top.calls, check: top.check, from: new Date(top.from).toISOString(), total: calls.length };
}
