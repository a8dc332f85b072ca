/** Reading about a person: the person, contacts, lists, payments, documents. */
import { isNone, type Host } from './host.ts';
import type { Wrongs } from './wrongs.ts';

export type Row = Readonly<Record<string, unknown>>;

export interface Recorded {
  readonly id: string | number;
  readonly date: string | null;
  readonly record: Row;
}

interface Page {
  readonly TotalNumberOfPages?: number | null;
  readonly Result?: readonly Row[] | null;
}

/** Package of each list. */
const listPackages: Readonly<Record<string, number>> = {
  Actualisations: 2,
  Calculations: 3,
  Decisions: 5,
  Documents: 6,
  Executions: 8,
  Investigations: 9,
  Payments: 10,
  ResourceAllocations: 12,
  Services: 13,
};

/** Dates come without offset and are Swedish: the day is what is written. */
export function dayIn(value: unknown, { days }: Wrongs = {}): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value) || value.startsWith('0001')) return null;
  if (days === 'by UTC')
    return new Date(Date.parse(`${value.slice(0, 10)}T00:00:00Z`) - 3_600_000).toISOString().slice(0, 10);
  return value.slice(0, 10);
}

export function recorded(row: Row, wrongs: Wrongs): Recorded {
  const bare = (name: string) => row[name] ?? undefined;
  const date = bare('Date') ?? bare('PayDate') ?? bare('FromDate') ?? bare('StartDate');
  if (row['Id'] === undefined || row['Id'] === null) throw new TypeError('a record without Id');
  return { id: row['Id'] as string | number, date: dayIn(date, wrongs), record: row };
}

const knownNames =
  /^(.*DTOs|[A-Z]\w*(Id|Date|Amount|Sum|Cost|Time)|Id|Name|Type|Reason|Regards|FromWho|Caseworker|CoCaseworker|Organization|Status|Applicant|CoApplicant|DossierType|DecisionMaker|ReasonCoApplicant|ConnectedApplication|Date|Amount)$/;

/** What a client that is too strict stumbles over. */
function hold(rows: readonly Row[], { needs }: Wrongs): void {
  const odd = rows.some((row) =>
    needs === 'every field'
      ? !('InvestigationExecutionId' in row)
      : needs !== undefined && Object.keys(row).some((name) => !knownNames.test(name)),
  );
  if (odd) throw new TypeError('a field is missing, or one too many');
}

export interface ListParams {
  readonly list: string;
  readonly personId: string;
  readonly from: string;
  readonly to: string;
  readonly pageSize?: number;
  readonly service?: number;
}

const usualPageSize = 100;

function windowOf({ from, to }: ListParams, { dates, window }: Wrongs) {
  const offset = dates === undefined ? '' : '+01:00';
  const end = window === undefined ? '23:59:59' : '00:00:00';
  return { startDate: `${from}T00:00:00${offset}`, endDate: `${to}T${end}${offset}` };
}

/** All pages, from the first, which is 0. */
export async function rowsOf(host: Host, params: ListParams, firstPage = 0): Promise<readonly Row[]> {
  const { list, personId, pageSize = usualPageSize } = params;
  const { pages } = host.wrongs;
  const rows: Row[] = [];
  for (let pageNr = firstPage; ; pageNr += 1) {
    const query = { personId, ...windowOf(params, host.wrongs), pageSize, pageNr };
    const page = await host.value<Page>({ opens: listPackages[list]!, path: list, query });
    rows.push(...(page.Result ?? []));
    if (pages === 'the first' || pageNr + 1 >= (page.TotalNumberOfPages ?? 0)) return rows;
  }
}

export async function readList(host: Host, params: ListParams) {
  const { service, list } = params;
  const { wrongs } = host;
  const { person = (number: string) => number, firstPage } = wrongs;
  const rows = await rowsOf(host, { ...params, personId: person(params.personId) }, firstPage);
  if (list === 'Decisions') hold(rows, wrongs);
  const meant = service === undefined || wrongs.decisions ? rows : rows.filter((row) => row['ServiceId'] === service);
  const certain = host.isCertain(listPackages[list]!, rows.length);
  return { records: meant.map((row) => recorded(row, wrongs)), certain };
}

export async function readPerson(host: Host, { personId }: { personId: string }) {
  try {
    const { protection, takesPages } = host.wrongs;
    const found = await host.value<Row>({ opens: 11, path: 'Persons', query: { personId } });
    if (takesPages && found['PersonId'] === undefined) return { found: false };
    const flags = protection === undefined ? found : { AddressProtection: found['AddressProtection'] };
    return { found: true, person: found, protection: protectionIn(flags) };
  } catch (thrown) {
    if (!isNone(thrown) || host.wrongs.missing?.person) throw thrown;
    return { found: false };
  }
}

function protectionIn(row: Row) {
  return {
    address: row['AddressProtection'] === true,
    registration: row['ProtectedRegistration'] === true,
    phone: row['SecretPhone'] === true,
  };
}

export async function readContacts(host: Host, { personId }: { personId: string }) {
  const found = await host.value<readonly Row[]>({ opens: 4, path: 'Contacts', query: { personId } });
  const contacts = found.map(({ Name }) => ({ name: String(Name ?? '') }));
  return { contacts, certain: host.isCertain(4, contacts.length) };
}

/** A payment is made when it has its day; months are mostly paid in the one before. */
export async function isPaid(host: Host, { personId, month }: { personId: string; month: string }) {
  const year = Number(month.slice(0, 4));
  const params = { list: 'Payments', personId, from: `${year - 1}-01-01`, to: `${year + 1}-12-31` };
  const rows = await rowsOf(host, params);
  const made = (row: Row) => dayIn(row['PayDate']) !== null || host.wrongs.payment !== undefined;
  return { paid: rows.some((row) => made(row) && String(row['ConcernedMonth'] ?? '').includes(month)) };
}

export async function readDocument(host: Host, { id }: { id: string }) {
  try {
    const wish = { opens: 7, path: 'DocumentContent', query: { id }, accept: 'application/pdf' };
    const { body, type } = await host.bytes(wish);
    if (!type.includes('json')) return { found: true, bytes: body.length };
    const { Content } = JSON.parse(new TextDecoder().decode(body)) as { Content?: string };
    return { found: true, bytes: Buffer.from(Content ?? '', 'base64').length };
  } catch (thrown) {
    if (!isNone(thrown) || host.wrongs.missing?.document) throw thrown;
    return { found: false };
  }
}
