/** One round of a client that keeps the statuses of its own patients. */
import type { Area, DigitaltAktiv, Statuses } from './digitaltaktiv.ts';

/** What is kept from round to round. Store both or neither: an offset without its statuses loses changes. */
export interface Kept {
  readonly offset?: string;
  readonly statuses: Statuses;
}

/** The feed holds three months. The shortest have 89 days; an offset of 88 is used, an older one is not. */
const feedReaches = 88 * 86_400_000;

/**
 * Reads the feed, asks about those who matter, and gives what to keep. When a call fails nothing is given, so what was kept stands, its
 * offset too, and the next round meets the same changes again.
 */
export async function round(
  api: DigitaltAktiv,
  patients: readonly string[],
  area: Area,
  kept: Kept = { statuses: {} },
  now = Date.now(),
): Promise<Kept> {
  // The feed first: whoever changes while we ask is told in the next round.
  const { offset, fnr } = await api.changes(kept.offset);
  const tooOld = kept.offset === undefined || now - Date.parse(kept.offset) > feedReaches;
  const changed = new Set(fnr);
  const wanted = patients.filter((number) => tooOld || changed.has(number) || !(number in kept.statuses));
  const found = { ...kept.statuses, ...(await api.check([...new Set(wanted)], area)) };
  // Those who are no longer patients are forgotten.
  const statuses = Object.fromEntries(patients.map((number) => [number, found[number]!]));
  return { offset, statuses };
}
