/** How the host reads what is open about extracts. */
import { isTaken, pageIn, rowsIn, seen, type Row } from '../answers.ts';
import type { Reading } from '../make.ts';
import { idsOf } from '../own.ts';
import { cannotTell, nothingIn } from '../texts.ts';

const step = '4.4';
type Look = Reading['look'];

const most = 1000;

const maximum: Look = async (session, trial) => {
  const [within, above] = [await session.extract('Actualisations', 14, { limit: most }), await session.extract('Actualisations', 14, { limit: most + 1 })]; // prettier-ignore
  if (!isTaken(within)) return `below ${most}`;
  const { Result, TotalNumberOfRecords: total } = pageIn(within);
  if (Result.length < Math.min(most, total)) return Result.length;
  if (!isTaken(above)) return most;
  if (total <= most) return trial.skip(cannotTell);
  return rowsIn(above).length === most ? most : `above ${most}`;
};

/** More than any host gives at once. */
const tooMany = 1_000_001;

const above: Look = async (session) => {
  const tried = await session.extract('Actualisations', 14, { limit: tooMany });
  return { 200: 'cap', 400: 'refuse' }[tried.reply.status] ?? seen(tried);
};

const order: Look = async (session) => {
  const rows = await session.extracted('Services', 21);
  const ids = rows.map(({ Id }) => Number(Id));
  const rising = ids.every((id, place) => place === 0 || id > ids[place - 1]!);
  return rising ? 'id' : 'modified';
};

const combined: Look = async (session, trial) => {
  const [row] = await session.extracted('Decisions', 16);
  if (!row) return trial.skip(nothingIn('Extract/Decisions'));
  const tried = await session.extract('Decisions', 16, { q: `Id='${String(row['Id'])}' and Type='${String(row['Type'])}'` }); // prettier-ignore
  if (isTaken(tried)) return idsOf(tried).length === 1 ? 'and' : seen(tried);
  return tried.reply.status === 400 ? 'one' : seen(tried);
};

const isSet = (row: Row) => typeof row['EndTime'] === 'string' && !/^$|^9999/.test(row['EndTime']);

const times: Look = async (session, trial) => {
  const rows = await session.extracted('Services', 21);
  if (!rows.some((row) => row['EndDate'])) return trial.skip(nothingIn('Extract/Services'));
  return rows.some(isSet) ? 'validity' : 'modification';
};

/** What comes in and is taken away again. */
const deletions: Look = async (session, trial) => {
  const control = trial.control!;
  const taken = (await control.settle('lifecare-ifo', 'receive-actualisation', { person: trial.cast.person })) as { id: number }; // prettier-ignore
  await control.settle('lifecare-ifo', 'remove', { actualisation: taken.id });
  const rows = await session.extracted('Actualisations', 14, { q: `Id='${taken.id}'` });
  return rows.length === 0 ? 'hidden' : 'ended';
};

export const extractReadings: readonly Reading[] = [
  { key: 'maximumLimit', step, look: maximum, other: 400 },
  { key: 'limitAboveMaximum', step, look: above },
  { key: 'extractOrder', step, look: order },
  { key: 'queryConditions', step, look: combined },
  { key: 'extractTimes', step, look: times },
  { key: 'extractDeletions', step, needs: ['control'], writes: true, look: deletions },
];
