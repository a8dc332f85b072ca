/** How the host reads what is open about users, calculations and writes. */
import { replyJson } from '../../../dsl/exchange.ts';
import { isTaken, rowsIn, seen, type Row } from '../answers.ts';
import type { Reading } from '../make.ts';
import { cannotTell, nothingIn } from '../texts.ts';
import { calculationBody, invoiceBody, newIdIn, postCalculation, written } from '../writing.ts';
import type { Session } from '../session.ts';

type Look = Reading['look'];

const logonTypes: Look = async (session, trial) => {
  const rows = rowsIn(await session.ask('Users/GetUsers', { opens: 1, query: { limit: 100 } }));
  const [type] = rows.flatMap((row) => (row['LogonTypes'] as unknown[] | null | undefined) ?? []);
  if (type === undefined) return trial.omit(cannotTell);
  return { number: 'ordinals', string: 'names' }[typeof type as string] ?? String(type);
};

const omitted: Look = async (session) => {
  const set = (more: object) =>
    session.ask('Users/SetUser', { opens: 1, method: 'POST', query: { id: session.member('newUser'), disabled: true, ...more } }); // prettier-ignore
  session.good(await set({ firstName: 'Motpart', description: 'Prov' }));
  const after = replyJson(session.good(await set({ firstName: 'Motpart' }))) as Row;
  return after['Description'] === 'Prov' ? 'unchanged' : 'cleared';
};

const personAnswer: Look = async (session) => {
  const PersonId = session.member('newPerson');
  const evidence = await session.ask('Persons', { method: 'POST', json: { PersonId, Name: 'Motpart', Surname: 'Prov' } }); // prettier-ignore
  const answer: unknown = replyJson(session.good(evidence));
  if (answer === PersonId) return 'person-id';
  return /^\d+$/.test(String(answer)) ? 'customer-number' : String(answer).slice(0, 40);
};

/** A calculation with incomes, expenses whose applied and approved amounts differ, and special expenses. */
async function made(session: Session): Promise<Row> {
  const id = newIdIn(session.good(await postCalculation(session, await calculationBody(session))));
  const row = rowsIn(await written(session, 'Calculations', 3)).find(({ Id }) => Id === id);
  return row ?? session.trial.skip(nothingIn('Calculations'));
}

const arithmetic: Look = async (session) => {
  const row = await made(session);
  const [balance, total, special] = [row['Balance'], row['TotalSum'], row['SpecialExpenseSum']].map(Number);
  if (balance === total) return 'subtract-all';
  return Math.abs(total! - special! - balance!) < 0.05 ? 'norm-apart' : String(total);
};

const counted: Look = async (session) => {
  const sum = Number((await made(session))['ExpenseSum']);
  return { 700: 'approved', 900: 'applied' }[sum] ?? sum;
};

async function invoiced(session: Session, more = {}) {
  const json = { ...invoiceBody(session), ...more };
  const [row] = rowsIn(await session.ask('InvoiceForTreatment', { opens: 22, query: { personId: session.member('invoiced') } })); // prettier-ignore
  const resourceAllocationId = Number(row?.['ResourceAllocationId'] ?? session.trial.skip(nothingIn('InvoiceForTreatment'))); // prettier-ignore
  return session.ask('InvoiceForTreatment', { opens: 22, method: 'POST', query: { resourceAllocationId }, json });
}

export const writeReadings: readonly Reading[] = [
  { key: 'logonTypes', step: '4.5', look: logonTypes },
  { key: 'setUserOmitted', step: '4.5', writes: true, look: omitted },
  { key: 'createPersonAnswer', step: '4.7', writes: true, look: personAnswer },
  { key: 'calculationArithmetic', step: '4.7', writes: true, look: arithmetic },
  { key: 'countedAmount', step: '4.7', writes: true, look: counted },
  {
    key: 'invoiceAnswer',
    step: '4.6',
    writes: true,
    look: async (session) => {
      const answer = replyJson(session.good(await invoiced(session))) as Row;
      return typeof answer['InvoiceRowId'] === 'number' ? 'row-id' : 'empty-object';
    },
  },
  {
    key: 'invoiceStatuses',
    step: '4.6',
    writes: true,
    other: 'Betald,Makulerad',
    look: async (session) => {
      const tried = await invoiced(session, { Status: 'Motpart' });
      if (isTaken(tried)) return '';
      return tried.reply.status === 400 ? 'certain words only' : seen(tried);
    },
  },
];
