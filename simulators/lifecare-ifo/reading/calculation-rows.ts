/** The rows of a calculation as its body has them. */
import type { CalculationPerson, Expense, Income } from '../../../fixtures/lifecare/types.ts';
import type { FieldReader } from './field-reader.ts';
import { said } from './said.ts';

/** A row as it came: what it holds, and what is still to be judged of it. */
export interface Read<Row> {
  readonly row: Row;
  readonly reader: FieldReader;
}

/** The code of no type. */
const none = -1;

export function readPersonRow(reader: FieldReader): Read<CalculationPerson> {
  const days = reader.integer('NumberOfDays') ?? null;
  if (days !== null && days < 0) reader.blame('lifecare.error.not-valid', 'NumberOfDays', 'NumberOfDays is negative.');
  const deviation = { deviatesFrom: reader.day('DeviationFromDate'), deviatesTo: reader.day('DeviationToDate') };
  return { reader, row: { person: reader.text('PersonId') ?? '', days, ...said(deviation) } };
}

export function readIncome(reader: FieldReader): Read<Income> {
  const more = {
    applicantOn: reader.day('ApplicantAmountDate'),
    coApplicantOn: reader.day('CoApplicantAmountDate'),
    note: reader.text('Note'),
  };
  const [applicant, coApplicant] = [reader.amount('ApplicantAmount') ?? 0, reader.amount('CoApplicantAmount') ?? 0];
  return { reader, row: { type: reader.integer('Id') ?? none, applicant, coApplicant, ...said(more) } };
}

/** Without ApprovedAmount nothing is approved (`lifecare.calculations.approved-missing`). */
export function readExpense(reader: FieldReader): Read<Expense> {
  const [applied, approved] = [reader.amount('Amount') ?? 0, reader.amount('ApprovedAmount') ?? 0];
  const note = reader.text('Note');
  return { reader, row: { type: reader.integer('Id') ?? none, applied, approved, ...said({ note }) } };
}
