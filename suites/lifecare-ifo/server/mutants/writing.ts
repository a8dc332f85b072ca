/** Mutants of the writes and of the proposals behind them. */
import { asks, by, lenient, renamed, status, text, value, wrong } from './wrong.ts';

const asObject = value((found) => (typeof found === 'number' ? { Id: found } : found));
const refusals = [
  ...['mandatory', 'codes', 'links', 'unknown-person', 'date', 'specifies', 'working-status', 'reapplication'].map((name) => `actualisation-${name}`),
  ...['note', 'days', 'person-ids', 'mandatory', 'unknown-person', 'actualisation-mandatory'].map((name) => `calculation-${name}`),
  'person-refused', 'invoice-refused',
]; // prettier-ignore

export const writingMutants = [
  ...refusals.map((name) => wrong(name, 'takes it all the same', lenient, by('POST'))),
  wrong('invoices', 'writes names in another case', renamed('ResourceAllocationId')),
  wrong('invoice-written', 'makes one row of two', value((found) => ({ ...found, InvoiceRowId: 7 })), by('POST')),
  wrong('invoice-changed', 'removes nothing', status(400), by('DELETE')),
  wrong('actualisation-proposals', 'writes names in another case', renamed('ActualisationTypes')),
  wrong('person-proposals', 'writes names in another case', renamed('Areas')),
  wrong('person-written', 'leaves people in the register', text('"Source":"FC"', '"Source":"Population"')),
  wrong('person-moves', 'leaves people in the register', text('"Source":"FC"', '"Source":"Population"')),
  wrong('actualisation-written', 'answers an object', asObject, by('POST')),
  wrong('attachment', 'answers 200', status(200), asks('/Attachments')),
  wrong('calculation-sums', 'has a norm of its own', text(/"NormSum":(\d)/g, '"NormSum":1$1')),
  wrong('calculation-proposals', 'writes names in another case', renamed('Norms')),
  wrong('calculation-written', 'answers an object', asObject, by('POST')),
  wrong('calculation-amounts', 'rounds to kronor', text('"IncomeSum":100.33', '"IncomeSum":100')),
  wrong('calculation-household', 'has another text', text('Saknar norm för angiven hushållsstorlek', 'The request is invalid.')),
]; // prettier-ignore
