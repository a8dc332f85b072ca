/** How the host reads what is open about lists: pages, order, windows, dates, empty fields. */
import { resolved, schemaOf } from '../../../../simulators/lifecare-ifo/schemas.ts';
import { replyJson } from '../../../dsl/exchange.ts';
import { rowsIn, saidIn, seen, strangeNames, type Row } from '../answers.ts';
import { shifted } from '../checks/lists.ts';
import { lists } from '../lists.ts';
import type { Reading } from '../make.ts';
import { idsOf } from '../own.ts';
import { always, type Session } from '../session.ts';
import { cannotTell, nothingIn } from '../texts.ts';

const step = '4.3';
type Look = Reading['look'];

const decisions = (session: Session, query = {}) => session.list('Decisions', 5, query);

const pageNumber: Look = async (session) => {
  const { PageNumber } = await session.page('Decisions', 5, { pageSize: 1, pageNr: 0 });
  return ['zero', 'one'][Number(PageNumber)] ?? String(PageNumber);
};

const order: Look = async (session, trial) => {
  const [usual, up, down] = [await decisions(session), await decisions(session, { ascending: true }), await decisions(session, { ascending: false })]; // prettier-ignore
  const [own, rising, falling] = [usual, up, down].map((one) => idsOf(session.good(one)).join());
  if (rising === falling) return trial.skip(cannotTell);
  if (own === rising) return 'oldest-first';
  return own === falling ? 'newest-first' : 'neither';
};

const pageSize: Look = async (session) => {
  const { Result, TotalNumberOfRecords } = await session.page('Decisions', 5, { pageSize: 0 });
  return Result.length === TotalNumberOfRecords ? 0 : Result.length;
};

const dayIn = (row: Row, field: string): string => String(row[field] ?? '').slice(0, 10);

const periods: Look = async (session, trial) => {
  const rows = await session.some('Services', 13);
  const today = new Date(trial.now()).toISOString().slice(0, 10);
  const [row] = rows.filter((one) => dayIn(one, 'StartDate') < today && (dayIn(one, 'EndDate') || '9999') > today);
  if (!row) return trial.skip(nothingIn('Services'));
  const startDate = shifted(`${dayIn(row, 'StartDate')}T00:00:00`, 86_400);
  const found = idsOf(await session.list('Services', 13, { startDate, endDate: always.endDate }));
  return found.includes(row['Id']) ? 'overlap' : 'begins';
};

const prefix: Look = async (session, trial) => {
  const tried = await session.list('Actualisations', 2, { startDate: '2020-01-01' });
  const said = saidIn(tried);
  if (said === undefined) return trial.omit(cannotTell);
  const [, name] = /(\w*)\s*is not entered in a valid format\./.exec(said) ?? [];
  return { startDate: 'parameter', StartDate: 'capitalised', '': 'none' }[name ?? '-'] ?? said.slice(0, 80);
};

const dayForm: Look = async (session) => {
  const [row] = await session.some('Decisions', 5);
  const date = String(row!['Date']);
  if (date.length === 10) return 'plain';
  return date.endsWith('T00:00:00') ? 'midnight' : date;
};

const openDates: Look = async (session, trial) => {
  const rows = await session.some('Services', 13);
  const [row] = rows.filter((one) => !one['EndDate'] || String(one['EndDate']).startsWith('9999'));
  if (!row) return trial.skip(nothingIn('Services'));
  return row['EndDate'] ? 'sentinel' : 'empty';
};

/** Every object of the lists, with the names that its type has. */
async function fields(session: Session): Promise<[name: string, row: Row][]> {
  const found: [string, Row][] = [];
  for (const { path, opens, type } of lists) {
    const entry = resolved(resolved(schemaOf(type)).properties!['Result']!.items!);
    const rows = rowsIn(await session.list(path, opens));
    found.push(...rows.flatMap((row) => Object.keys(entry.properties!).map((name) => [name, row] as [string, Row])));
  }
  return found;
}

const emptyValues: Look = async (session, trial) => {
  const all = await fields(session);
  if (all.length === 0) return trial.skip(cannotTell);
  if (all.some(([name, row]) => !Object.hasOwn(row, name))) return 'left-out';
  if (all.some(([name, row]) => row[name] === '' && !name.endsWith('Regards'))) return 'empty-string';
  return all.some(([name, row]) => row[name] === null) ? 'null' : trial.skip(cannotTell);
};

const newFields: Look = async (session, trial) => {
  const found: string[] = [];
  for (const { path, opens, type } of lists) {
    const evidence = await session.list(path, opens);
    if (evidence.reply.status !== 200) continue;
    const strange = strangeNames(replyJson(evidence), schemaOf(type)).map((name) => name.slice(name.lastIndexOf('/') + 1));
    if (strange.length > 0) trial.note({ sv: `${path}: ${[...new Set(strange)].join(', ')}`, nb: `${path}: ${[...new Set(strange)].join(', ')}`, en: `${path}: ${[...new Set(strange)].join(', ')}` });
    found.push(...strange);
  }
  return found.length === 0 ? 'none' : 'one';
}; // prettier-ignore

const applicantText: Look = async (session, trial) => {
  const rows = await session.some('Investigations', 9);
  const [text] = rows.map((row) => row['Applicant']).filter((one) => typeof one === 'string' && one !== '');
  if (text === undefined) return trial.skip(cannotTell);
  return /^\d{8}/.test(text as string) ? 'number' : 'name';
};

const concernedMonth: Look = async (session) => {
  const [row] = await session.some('Payments', 10);
  const text = String(row!['ConcernedMonth']);
  if (/^\d{4}-\d\d$/.test(text)) return 'month';
  return /^\d{4}-\d\d-01T00:00:00$/.test(text) ? 'first-day' : text;
};

const protectedValues: Look = async (session, trial) => {
  const evidence = await session.person({}, session.member('protected'));
  const row = replyJson(session.good(evidence)) as Row;
  if (row['AddressProtection'] !== true && row['ProtectedRegistration'] !== true) return trial.skip(cannotTell);
  return row['StreetAddress'] || row['PostalCode'] ? 'shown' : 'left-out';
};

const documentContent: Look = async (session) => {
  const query = { id: session.member('document') };
  const evidence = await session.ask('DocumentContent', { opens: 7, query });
  const text = Buffer.from(session.good(evidence).reply.body as Uint8Array)
    .subarray(0, 5)
    .toString('latin1');
  if (text === '%PDF-') return 'pdf';
  return typeof (replyJson(evidence) as Row | undefined)?.['Content'] === 'string' ? 'json' : seen(evidence);
};

export const listReadings: readonly Reading[] = [
  { key: 'pageNumberBase', step, look: pageNumber },
  { key: 'orderDefault', step, look: order },
  { key: 'maximumPageSize', step, look: pageSize, other: 2 },
  { key: 'windowOfPeriods', step, look: periods },
  { key: 'dateMessageName', step, look: prefix },
  { key: 'dayForm', step, look: dayForm },
  { key: 'openDates', step, look: openDates },
  { key: 'emptyValues', step, look: emptyValues },
  { key: 'newFields', step, look: newFields },
  { key: 'applicantText', step, look: applicantText },
  { key: 'concernedMonth', step, look: concernedMonth },
  { key: 'protectedValues', step: '4.9', look: protectedValues },
  { key: 'documentContent', step, look: documentContent },
];
