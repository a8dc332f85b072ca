/**
 * A register of persons that follows BRP's: everybody the first time, then what is new, and nothing of those who were
 * anonymised.
 */
import type { Brp, Parameters, Row } from './brp.ts';

export interface Register {
  /** By p_id. Empty once the person has been anonymised. */
  readonly persons: Readonly<Record<string, Row>>;
  /** The day to ask from the next time. */
  readonly since?: string;
}

export interface Wish {
  readonly count?: number;
  readonly template?: number;
}

type Query = Omit<Parameters, 'offset'>;

/**
 * All pages. `steady` is false when the number of rows changed meanwhile: then somebody may have slipped to a page
 * that was read already.
 */
async function pages(brp: Brp, query: Query, template?: number) {
  const rows: Row[] = [];
  const totals = new Set<number>();
  for (;;) {
    const page = await brp.page({ ...query, offset: rows.length }, template);
    totals.add(page.total);
    rows.push(...page.rows);
    if (page.rows.length === 0) return { rows, steady: totals.size === 1 };
  }
}

const mostExports = 3;

async function everybody(brp: Brp, query: Query, template?: number): Promise<readonly Row[]> {
  for (let left = mostExports; ; left -= 1) {
    const { rows, steady } = await pages(brp, query, template);
    if (steady || left === 1) return rows;
  }
}

const day = 86_400_000;

/** One round. `now` in milliseconds. */
export async function follow(brp: Brp, before: Register, now: number, { count = 500, template }: Wish = {}) {
  const query = { count, includeAnonymized: true, ...(before.since !== undefined && { date: before.since }) };
  const rows = await everybody(brp, query, template);
  const fresh = rows.map((row) => [String(row['p_id'] ?? row['id']), row['anonymized'] === true ? {} : row] as const);
  // A day of overlap: a day of BRP's begins at midnight in Stockholm.
  const since = new Date(now - day).toISOString().slice(0, 10);
  return { persons: { ...before.persons, ...Object.fromEntries(fresh) }, since } satisfies Register;
}
