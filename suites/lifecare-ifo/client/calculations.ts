/** Making a calculation: the norm by its name and period, codes by name, notes and days within what is taken. */
import type {
  PersonBasedCalculationProposalDTO as Proposal,
  PersonBasedCalculationPersonPostDTO as PersonRow,
} from '../../../contracts/generated/lifecare-ifo/types.ts';
import { named, newIdIn } from './applications.ts';
import type { Host } from './host.ts';
import { dayIn } from './reading.ts';

interface Noted {
  readonly type: string;
  readonly note?: string;
}

interface Income extends Noted {
  readonly applicant: number;
  readonly coApplicant: number;
}

interface Expense extends Noted {
  readonly applied: number;
  readonly approved: number;
}

export interface CalculationParams {
  readonly personId: string;
  /** Kind of norm, without the year. */
  readonly norm: string;
  readonly from: string;
  readonly to: string;
  readonly persons: readonly { readonly personId: string; readonly days?: number }[];
  readonly incomes?: readonly Income[];
  readonly expenses?: readonly Expense[];
  readonly specialExpenses?: readonly Expense[];
}

const longestNote = 80;
const msPerDay = 86_400_000;

function normIn({ Norms = [] }: Proposal, { norm, from, to }: CalculationParams, first: boolean): number {
  if (first) return Norms[0]!.Id;
  const covers = Norms.filter(({ FromDate, ToDate }) => {
    const until = dayIn(ToDate);
    return (dayIn(FromDate) ?? '') <= from && (until === null || until >= to);
  });
  const found = covers.find(({ Name }) => Name === norm || Name?.startsWith(`${norm} `));
  if (found) return found.Id;
  throw new RangeError(`no norm ${norm} covers ${from} to ${to}`);
}

/** From the first day to the last: what a person may have at most. */
const longest = ({ from, to }: CalculationParams) => (Date.parse(to) - Date.parse(from)) / msPerDay;

function personRow(
  host: Host,
  params: CalculationParams,
  { personId, days }: CalculationParams['persons'][number],
): PersonRow {
  const { numberOfDays, calculationPersons } = host.wrongs;
  const most = numberOfDays === undefined ? longest(params) : Infinity;
  return {
    PersonId: calculationPersons === undefined ? personId : `Person ${personId.slice(2, 8)}`,
    ...(days !== undefined && { NumberOfDays: Math.min(days, most) }),
  };
}

function noteOf(host: Host, { note }: Noted) {
  if (note === undefined) return {};
  return { Note: host.wrongs.notes === undefined ? [...note].slice(0, longestNote).join('') : note };
}

function bodyOf(host: Host, proposal: Proposal, params: CalculationParams) {
  const { personId, from, to, persons, incomes = [], expenses = [], specialExpenses = [] } = params;
  const [service] = proposal.Services ?? [];
  const [investigation] = proposal.Investigations ?? [];
  const [application] = proposal.Aktualiserings ?? [];
  const at = (day: string) => `${day}T00:00:00`;
  const expense = (types: Parameters<typeof named>[0]) => (one: Expense) => {
    const { applied: Amount, approved: ApprovedAmount } = one;
    return { Id: named(types, one.type).Id, Amount, ApprovedAmount, ...noteOf(host, one) };
  };
  return {
    PersonId: personId,
    ...(service ? { ServiceId: service.Id } : investigation && { InvestigationId: investigation.Id }),
    NormId: normIn(proposal, params, host.wrongs.norm !== undefined),
    ...(proposal.AktualiseringMandatory && application && { AktualiseringId: application.Id }),
    CalculationDate: at(from),
    CalculationFromDate: at(from),
    CalculationToDate: at(to),
    CalculationPersons: persons.map((one) => personRow(host, params, one)),
    CalculationIncomes: incomes.map((one) => ({
      Id: named(proposal.CalculationIncomeTypes, one.type).Id,
      ApplicantAmount: one.applicant,
      CoApplicantAmount: one.coApplicant,
      ...noteOf(host, one),
    })),
    CalculationExpenses: expenses.map(expense(proposal.CalculationExpenseTypes)),
    CalculationSpecialExpenses: specialExpenses.map(expense(proposal.CalculationSpecialExpenseTypes)),
  };
}

/** A calculation is never sent twice: one that got no answer is for people to look at. */
export async function makeCalculation(host: Host, params: CalculationParams) {
  const { personId } = params;
  const proposal = await host.value<Proposal>({ opens: 3, path: 'Calculations/Proposals', query: { personId } });
  const json = bodyOf(host, proposal, params);
  const answer = await host.value({ opens: 3, path: 'Calculations', method: 'POST', json });
  return { id: newIdIn(answer, host.wrongs.newId !== undefined) };
}
