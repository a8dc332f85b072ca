/** Writing persons, applications, calculations and care invoices: intentions, in English; values as the API spells them. */
import type { Action, JsonSchema } from '../dsl/types.ts';
import { about, list, object, text, filled, whole, truth, amount, day, id, person } from './action-schemas.ts';

const attachment = object(
  {
    type: about(filled, 'name of an attachment type of the proposal'),
    sender: about(filled, 'name of one of its sender types'),
    title: filled,
    senderName: text,
    content: about({ type: 'string', contentEncoding: 'base64' }, 'a PDF'),
  },
  ['type', 'sender', 'title', 'content'],
);

const again = about(truth, 'an earlier try got no answer: nobody knows whether it was made');

const row = (properties: Record<string, JsonSchema>): JsonSchema =>
  object({ type: about(filled, 'name in the proposal'), ...properties, note: text }, [
    'type',
    ...Object.keys(properties),
  ]);
const expense = row({ applied: amount, approved: amount });

const invoice = object(
  {
    id: whole,
    number: filled,
    paymentDate: day,
    amount,
    from: day,
    to: day,
    expires: day,
    provider: object({ id: whole, name: filled, orgNumber: whole }, ['id', 'name', 'orgNumber']),
    status: filled,
    sign: about({ ...filled, maxLength: 10 }, 'UpdateSign'),
  },
  ['id', 'number', 'paymentDate', 'amount', 'from', 'to', 'expires', 'provider', 'status', 'sign'],
);

const invoiceRow = about(id, 'what the client keeps of the row that it made, by which it changes and removes it');

export const writingActions = {
  registerPerson: {
    title: { sv: 'Lägg in en person i IFO', nb: 'Legg inn en person i IFO', en: 'Enter a person into IFO' },
    params: object(
      { personId: person, givenName: filled, familyName: filled, maritalStatus: about(filled, 'name in the proposal') },
      ['personId', 'givenName', 'familyName'],
    ),
    result: object({}),
  },
  sendApplication: {
    title: {
      sv: 'Registrera en ansökan som aktualisering, med bilagor',
      nb: 'Registrer en søknad som aktualisering, med vedlegg',
      en: 'Register an application as an actualisation, with attachments',
    },
    params: object(
      {
        personId: person,
        date: about(day, 'when it was made'),
        type: about(filled, 'name of the type of actualisation'),
        fromWho: about(filled, 'name'),
        reason: about(filled, 'name'),
        organisation: about(filled, 'name'),
        attachments: list(attachment),
        again,
      },
      ['personId', 'date', 'type', 'fromWho', 'reason', 'organisation'],
    ),
    result: object(
      { id: about(whole, 'of the actualisation'), attached: about(whole, 'attachments that were stored') },
      ['id'],
    ),
  },
  makeCalculation: {
    title: { sv: 'Gör en beräkning', nb: 'Gjør en beregning', en: 'Make a calculation' },
    params: object(
      {
        personId: person,
        norm: about(filled, 'kind of norm, without the year: Riksnorm'),
        from: day,
        to: day,
        persons: list(
          object({ personId: person, days: about(whole, 'that count; without it the whole period') }, ['personId']),
        ),
        incomes: list(row({ applicant: amount, coApplicant: amount })),
        expenses: list(expense),
        specialExpenses: list(expense),
      },
      ['personId', 'norm', 'from', 'to', 'persons'],
    ),
    result: object({ id: about(whole, 'of the calculation') }, ['id']),
  },
  registerInvoice: {
    title: {
      sv: 'Registrera en vårdfaktura på en persons resurstilldelning',
      nb: 'Registrer en behandlingsfaktura på en persons ressurstildeling',
      en: 'Register a care invoice at a resource allocation of a person',
    },
    params: object({ personId: person, invoice }, ['personId', 'invoice']),
    result: object({ row: invoiceRow }, ['row']),
  },
  changeInvoice: {
    title: { sv: 'Ändra en vårdfaktura', nb: 'Endre en behandlingsfaktura', en: 'Change a care invoice' },
    params: object({ row: invoiceRow, invoice }, ['row', 'invoice']),
    result: object({}),
  },
  removeInvoice: {
    title: { sv: 'Ta bort en vårdfaktura', nb: 'Fjern en behandlingsfaktura', en: 'Remove a care invoice' },
    params: object({ row: invoiceRow, sign: filled }, ['row', 'sign']),
    result: object({}),
  },
} satisfies Readonly<Record<string, Action>>;
