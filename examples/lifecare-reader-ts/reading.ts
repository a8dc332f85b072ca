/** What is read about one person: packages 2–13. */
import { isNone, type Host } from './host.ts';

/** As it came: fields may be missing or null, and there may be some that no document knows. */
export type Row = Readonly<Record<string, unknown>>;

export interface Recorded {
  readonly id: string | number;
  /** `YYYY-MM-DD`; null without one. */
  readonly date: string | null;
  readonly record: Row;
}

/** The article of each list's package. */
const articles: Readonly<Record<string, number>> = {
  Actualisations: 8501,
  Calculations: 8502,
  Decisions: 8505,
  Documents: 8504,
  Executions: 8519,
  Investigations: 8506,
  Payments: 8507,
  ResourceAllocations: 8522,
  Services: 8509,
};

export interface ListWish {
  readonly list: string;
  readonly personId: string;
  /** First and last day of the window, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly pageSize?: number;
  /** Decisions hold all areas of IFO: one matter is meant by its service. */
  readonly service?: number;
}

interface Page {
  readonly TotalNumberOfPages?: number | null;
  readonly Result?: readonly Row[] | null;
}

/** The day of a date without offset is the one that is written: it is Sweden's already. */
function dayIn(value: unknown): string | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(String(value ?? ''))?.[0];
  return day === undefined || day === '0001-01-01' ? null : day;
}

export function recorded(row: Row): Recorded {
  const date = row['Date'] ?? row['PayDate'] ?? row['FromDate'] ?? row['StartDate'];
  return { id: row['Id'] as string | number, date: dayIn(date), record: row };
}

/** Every page. The first one is 0. */
async function allPages(host: Host, { list, personId, from, to, pageSize = 100 }: ListWish): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const window = { startDate: `${from}T00:00:00`, endDate: `${to}T23:59:59` };
  for (let pageNr = 0; ; pageNr += 1) {
    const query = { personId, ...window, pageSize, pageNr };
    const page = await host.json<Page>({ article: articles[list]!, path: list, query });
    rows.push(...(page.Result ?? []));
    if (pageNr + 1 >= (page.TotalNumberOfPages ?? 0)) return rows;
  }
}

/**
 * Keys that have shown something of a package: `article key`. A key that lacks a package may be answered with an empty list, so that nothing
 * coming is only certain from a key that has shown something before.
 */
export type Proven = Set<string>;

function certainty(host: Host, proven: Proven, article: number, count: number): boolean {
  const name = `${article} ${host.keyFor(article)}`;
  if (count > 0) proven.add(name);
  return proven.has(name);
}

export async function readList(host: Host, wish: ListWish, proven: Proven) {
  const rows = await allPages(host, wish);
  const { service } = wish;
  const meant = service === undefined ? rows : rows.filter(({ ServiceId }) => ServiceId === service);
  return { records: meant.map(recorded), certain: certainty(host, proven, articles[wish.list]!, rows.length) };
}

export interface MonthWish {
  readonly personId: string;
  /** `YYYY-MM`. */
  readonly month: string;
}

/** A payment is made when it has a day; that of a month is mostly in the one before. */
export async function isPaid(host: Host, { personId, month }: MonthWish) {
  const year = Number(month.slice(0, 4));
  const window = { from: `${year - 1}-01-01`, to: `${year + 1}-12-31` };
  const rows = await allPages(host, { list: 'Payments', personId, ...window });
  const isOfMonth = (row: Row) => dayIn(row['PayDate']) !== null && String(row['ConcernedMonth'] ?? '').includes(month);
  return { paid: rows.some(isOfMonth) };
}

/** What a 404 means is that nobody is there. The flags of protection stay with the person. */
export async function readPerson(host: Host, { personId }: { personId: string }) {
  try {
    const person = await host.json<Row>({ article: 8508, path: 'Persons', query: { personId } });
    const is = (flag: string) => person[flag] === true;
    const protection = {
      address: is('AddressProtection'),
      registration: is('ProtectedRegistration'),
      phone: is('SecretPhone'),
    };
    return { found: true, person, protection };
  } catch (thrown) {
    if (!isNone(thrown)) throw thrown;
    return { found: false };
  }
}

export async function readContacts(host: Host, { personId }: { personId: string }, proven: Proven) {
  const rows = await host.json<readonly Row[]>({ article: 8503, path: 'Contacts', query: { personId } });
  const contacts = rows.map(({ Name }) => ({ name: String(Name ?? '') }));
  return { contacts, certain: certainty(host, proven, 8503, rows.length) };
}

/** The PDF; of a document that has none the host says 404. */
export async function readDocument(host: Host, { id }: { id: string }) {
  try {
    const { body } = await host.get({
      article: 8504,
      path: 'DocumentContent',
      query: { id },
      accept: 'application/pdf',
    });
    return { found: true, bytes: body.length };
  } catch (thrown) {
    if (!isNone(thrown)) throw thrown;
    return { found: false };
  }
}
