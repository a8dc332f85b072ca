/** A copy of one's own of an extract, packages 14–21: everything the first time, then what has changed. */
import type { Host } from './host.ts';
import { recorded, type Row } from './reading.ts';

const articles: Readonly<Record<string, number>> = {
  Actualisations: 8512,
  Calculations: 8513,
  Decisions: 8514,
  Executions: 8520,
  Investigations: 8515,
  Payments: 8516,
  ResourceAllocations: 8517,
  Services: 8518,
};

export interface Copy {
  /** By Id. */
  readonly rows: Readonly<Record<string, Row>>;
  /** The next round asks for what has changed since then: Swedish time, without offset. */
  readonly since: string;
}

interface Page {
  readonly TotalNumberOfRecords?: number | null;
  readonly Result?: readonly Row[] | null;
}

export interface ExtractWish {
  readonly extract: string;
  /** Records of a page: how much is asked for at a time. */
  readonly limit?: number;
  readonly state?: Copy;
}

const mostRounds = 4;

/** All pages. `steady` is false where records moved meanwhile: one may have slipped through. */
async function allPages(host: Host, { extract, limit = 200, state }: ExtractWish) {
  const rows = new Map<string, Row>();
  const totals = new Set<number>();
  for (let offset = 0; ;) {
    const query = { limit, offset, modifiedAfter: state?.since };
    const page = await host.json<Page>({ article: articles[extract]!, path: `Extract/${extract}`, query });
    const { Result, TotalNumberOfRecords: total } = page;
    for (const row of Result ?? []) rows.set(String(row['Id']), row);
    totals.add(total ?? 0);
    offset += Result?.length ?? 0;
    if (!Result?.length || offset >= (total ?? 0)) return { rows, steady: totals.size === 1 && totals.has(rows.size) };
  }
}

async function steadily(host: Host, wish: ExtractWish): Promise<ReadonlyMap<string, Row>> {
  for (let round = 1; ; round += 1) {
    const { rows, steady } = await allPages(host, wish);
    if (steady || round === mostRounds) return rows;
  }
}

/** `2026-11-22T07:30:00`, as the host writes times. */
const swedish = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Stockholm',
});

/** Longer than the hour that comes twice in autumn; what comes again because of it has the same Id. */
const overlap = 2 * 3_600_000;

/** One round. The next one asks from before this one began, so that nothing falls between. @param now milliseconds */
export async function extract(host: Host, wish: ExtractWish, now: number) {
  const fresh = await steadily(host, wish);
  const rows = { ...wish.state?.rows, ...Object.fromEntries(fresh) };
  const since = swedish.format(now - overlap).replace(' ', 'T');
  return { records: Object.values(rows).map(recorded), state: { rows, since } satisfies Copy };
}

export interface SearchWish {
  readonly extract: string;
  readonly field: string;
  readonly value: string;
}

/** Records whose field has a value. */
export async function search(host: Host, wish: SearchWish) {
  const { extract: name, field, value } = wish;
  const query = { limit: 200, offset: 0, q: `${field}='${value}'` };
  const page = await host.json<Page>({ article: articles[name]!, path: `Extract/${name}`, query });
  return { records: (page.Result ?? []).map(recorded) };
}
