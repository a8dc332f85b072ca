/** Extracts: a copy of one's own that stays true, and a search. */
import { wallClock } from '../../../simulators/registers/stockholm.ts';
import type { Host } from './host.ts';
import { recorded, type Row } from './reading.ts';
import type { Wrongs } from './wrongs.ts';

interface Page {
  readonly TotalNumberOfRecords?: number | null;
  readonly Result?: readonly Row[] | null;
}

/** Rows by id, and from when on the next round asks. */
export interface State {
  readonly rows: Readonly<Record<string, Row>>;
  readonly since: string;
}

export interface ExtractParams {
  readonly extract: string;
  readonly limit?: number;
  readonly state?: State;
}

const packages: Readonly<Record<string, number>> = {
  Actualisations: 14,
  Calculations: 15,
  Decisions: 16,
  Executions: 17,
  Investigations: 18,
  Payments: 19,
  ResourceAllocations: 20,
  Services: 21,
};

const usualLimit = 200;
const mostRounds = 4;
/** The hour that comes twice in autumn, and a second that is cut off. What is asked for twice is known by its id. */
const overlap = 3_601_000;

interface Taken {
  readonly rows: readonly Row[];
  /** As many different records came as there are, and there were as many all the time. */
  readonly whole: boolean;
}

async function takeOnce(host: Host, { extract, limit = usualLimit }: ExtractParams, modifiedAfter: string | undefined) {
  const rows: Row[] = [];
  const totals = new Set<number>();
  for (let offset = 0; ; offset += limit) {
    const query = { limit, offset, modifiedAfter };
    const page = await host.value<Page>({ opens: packages[extract]!, path: `Extract/${extract}`, query });
    const { Result, TotalNumberOfRecords } = page;
    rows.push(...(Result ?? []));
    totals.add(TotalNumberOfRecords ?? 0);
    const atEnd = offset + limit >= (TotalNumberOfRecords ?? 0) || (Result ?? []).length === 0;
    if (atEnd || host.wrongs.extract === 'one page') return isWhole(rows, totals);
  }
}

function isWhole(rows: readonly Row[], totals: ReadonlySet<number>): Taken {
  const ids = new Set(rows.map((row) => row['Id']));
  return { rows, whole: totals.size === 1 && totals.has(ids.size) };
}

/** Where records changed places under the pages somebody may have slipped through: taken anew. */
async function take(host: Host, params: ExtractParams, modifiedAfter: string | undefined): Promise<readonly Row[]> {
  for (let round = 1; ; round += 1) {
    const { rows, whole } = await takeOnce(host, params, modifiedAfter);
    const once = host.wrongs.extract === 'looks once' || host.wrongs.extract === 'one page';
    if (whole || once || round === mostRounds) return rows;
  }
}

/** The next round asks from before this one began, by the Swedish clock without offset. */
function sinceAfter(rows: readonly Row[], began: number, { extract }: Wrongs): string {
  const newest = rows
    .map((row) => String(row['StartTime'] ?? ''))
    .toSorted()
    .at(-1);
  return extract === 'since the newest record' && newest ? newest : wallClock(began - overlap);
}

export async function extract(host: Host, params: ExtractParams, now: number) {
  const { wrongs } = host;
  const { state } = params;
  const fresh = await take(host, params, wrongs.extract === 'all each time' ? undefined : state?.since);
  const rows = { ...state?.rows, ...Object.fromEntries(fresh.map((row) => [String(row['Id']), row])) };
  const records = Object.values(rows).map((row) => recorded(row, wrongs));
  return { records, state: { rows, since: sinceAfter(fresh, now, wrongs) } satisfies State };
}

interface SearchParams {
  readonly extract: string;
  readonly field: string;
  readonly value: string;
}

export async function search(host: Host, { extract: name, field, value }: SearchParams) {
  const quote = host.wrongs.quotes === undefined ? "'" : '';
  const query = { limit: usualLimit, offset: 0, q: `${field}=${quote}${value}${quote}` };
  const page = await host.value<Page>({ opens: packages[name]!, path: `Extract/${name}`, query });
  return { records: (page.Result ?? []).map((row) => recorded(row, host.wrongs)) };
}
