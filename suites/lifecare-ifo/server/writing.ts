/** What checks that write send: made of the codes that the host's own proposals offer. */
import type {
  PersonBasedAktualiseringProposalDTO as Proposal,
  PersonBasedAktualiseringsInfoDTO as Type,
  PersonBasedCalculationProposalDTO as CalculationProposal,
} from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { replyJson } from '../../dsl/exchange.ts';
import { always, type Session } from './session.ts';
import { nothingIn } from './texts.ts';

export type Body = Readonly<Record<string, unknown>>;

const day = (ms: number) => `${new Date(ms).toISOString().slice(0, 10)}T00:00:00`;

const proposalOf = async <Value>(session: Session, path: string, opens: number, personId: string): Promise<Value> =>
  replyJson(session.good(await session.ask(`${path}/Proposals`, { opens, query: { personId } }))) as Value;

/** Reading is for anybody: it may be the person of the reads. */
const whose = ({ trial }: Session): string => trial.cast.writable ?? trial.cast.person;

export const actualisationProposal = (session: Session, person = whose(session)) =>
  proposalOf<Proposal>(session, 'Actualisations', 2, person);
export const calculationProposal = (session: Session) =>
  proposalOf<CalculationProposal>(session, 'Calculations', 3, whose(session));

export type Test = (type: Type) => boolean;

/** A digital new application. */
export const isNew: Test = ({ Name }) => /nyansökan/i.test(Name ?? '');
/** A digital re-application, which needs an open service. */
export const isAgain: Test = ({ Name }) => /återansökan/i.test(Name ?? '');

/** What a type asks for beside the rest. */
function askedFor(
  { SpecifyTypeMandatory, WorkingStatus }: Type,
  { SpecifyTypes = [], WorkingStatus: all = [] }: Proposal,
): Body {
  // prettier-ignore
  const status = all.find(({ Id }) => Id > 0);
  return {
    ...(SpecifyTypeMandatory && { Specifies: SpecifyTypes[0]?.Id }),
    ...(WorkingStatus && { WorkingStatus: status?.Id }),
  };
}

/** An actualisation of a person, of the first type that passes: a new application without a test. It links nothing. */
export async function actualisationBody(
  session: Session,
  isWanted: Test = isNew,
  person = session.member('writable'),
): Promise<Body> {
  const found = await actualisationProposal(session, person);
  const type = (found.ActualisationTypes ?? []).find(isWanted) ?? session.trial.skip(nothingIn('ActualisationTypes'));
  const [organisation] = found.Organizations ?? [];
  return {
    PersonId: person,
    Date: day(session.trial.now()),
    Type: type.Id,
    FromWho: type.FromWho?.[0]?.Id,
    Reason: type.Reasons?.[0]?.Id,
    OrganisationId: organisation?.Id,
    OrganisationUnitId: organisation?.UnitId,
    ...askedFor(type, found),
  };
}

export const postActualisation = (session: Session, json: Body, query = {}): Promise<Exchange> =>
  session.ask('Actualisations', { method: 'POST', opens: 2, json, query });

/** Actualisations of the person who may be written into, as their list has them. */
export const written = (session: Session, path: string, opens: number) =>
  session.list(path, opens, { ...always, personId: session.member('writable') });

const msPerDay = 86_400_000;

/** The norm that holds today and is the whole of the living: the first of those that cover a month. */
function normIn(session: Session, { Norms = [] }: CalculationProposal, from: string, to: string): number {
  const covers = Norms.filter(({ FromDate, ToDate }) => String(FromDate) <= from && String(ToDate || '9999') >= to);
  return covers[0]?.Id ?? session.trial.skip(nothingIn('Norms'));
}

/** June of this year: a month of thirty days. */
function monthOf(now: number): readonly [from: string, to: string] {
  const year = new Date(now).getUTCFullYear();
  return [`${year}-06-01T00:00:00`, `${year}-06-30T00:00:00`];
}

/** A calculation for the person who may be written into, alone. */
export async function calculationBody(session: Session): Promise<Body> {
  const found = await calculationProposal(session);
  const [from, to] = monthOf(session.trial.now());
  const [service] = found.Services ?? [];
  const [investigation] = found.Investigations ?? [];
  const person = session.member('writable');
  return {
    PersonId: person,
    ...(service ? { ServiceId: service.Id } : { InvestigationId: investigation?.Id }),
    NormId: normIn(session, found, from, to),
    ...(found.AktualiseringMandatory && { AktualiseringId: found.Aktualiserings?.[0]?.Id }),
    CalculationDate: from,
    CalculationFromDate: from,
    CalculationToDate: to,
    CalculationPersons: [{ PersonId: person }],
    CalculationIncomes: [{ Id: found.CalculationIncomeTypes?.[0]?.Id, ApplicantAmount: 1200, CoApplicantAmount: 0, Note: 'Motpart' }], // prettier-ignore
    CalculationExpenses: [{ Id: found.CalculationExpenseTypes?.[0]?.Id, Amount: 900, ApprovedAmount: 700 }],
    CalculationSpecialExpenses: [{ Id: found.CalculationSpecialExpenseTypes?.[0]?.Id, Amount: 300, ApprovedAmount: 200 }], // prettier-ignore
  };
}

export const postCalculation = (session: Session, json: Body): Promise<Exchange> =>
  session.ask('Calculations', { method: 'POST', opens: 3, json });

/** An invoice with every field that is asked for. */
export function invoiceBody({ trial }: Session): Body {
  const now = trial.now();
  const today = day(now);
  return {
    InvoiceId: 4711,
    InvoiceNumber: 'MOTPART-1',
    PaymentDate: today,
    Amount: 1500,
    FromDate: day(now - 30 * msPerDay),
    ToDate: today,
    ExpireDate: day(now + 30 * msPerDay),
    CareProviderId: 7,
    CareProviderName: 'Motpart prov',
    CareProviderOrgNr: 5560000000,
    Status: trial.cast.invoiceStatus ?? 'Motpart',
    UpdateSign: 'motpart',
  };
}

/** The integer that a write answers; undefined for anything else. */
export function newIdIn(exchange: Exchange): number | undefined {
  const value: unknown = exchange.reply.status === 200 ? replyJson(exchange) : undefined;
  return Number.isInteger(value) ? (value as number) : undefined;
}

type Rows = readonly Body[];

/** A calculation's one person with something more. */
export const withPerson = (body: Body, more: Body): Body => ({
  ...body,
  CalculationPersons: [{ ...(body['CalculationPersons'] as Rows)[0], ...more }],
});

/** Its one income. */
export const incomeIn = (body: Body): Body => (body['CalculationIncomes'] as Rows)[0]!;
