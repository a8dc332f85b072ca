/** Calculations: their sums as the list has them, and writing one. */
import { isTaken, misshapen, rowsIn, saidIn, says, seen, type Row } from '../answers.ts';
import { serverCheck } from '../make.ts';
import { nothingIn } from '../texts.ts';
import type { Session } from '../session.ts';
import { idsOf } from '../own.ts';
import { say } from '../texts.ts';
import { calculationBody, calculationProposal, incomeIn, newIdIn, postCalculation, withPerson, written, type Body } from '../writing.ts'; // prettier-ignore

const common = { step: '4.7', level: 'L2' } as const;

const sums = ['IncomeSum', 'ExpenseSum', 'SpecialExpenseSum', 'NormSum', 'CommonHouseholdCost', 'FamilyCost'] as const;
const amount = (row: Row, name: string) => Number(row[name] ?? 0);
const near = (one: number, other: number) => Math.abs(one - other) < 0.05;

/** The calculation as it stands in the list afterwards. */
async function made(session: Session, json: Body): Promise<Row> {
  const id = newIdIn(session.good(await postCalculation(session, json)));
  const row = rowsIn(await written(session, 'Calculations', 3)).find(({ Id }) => Id === id);
  return row ?? session.trial.skip(nothingIn('Calculations'));
}

export const calculationChecks = [
  serverCheck({
    ...common,
    step: '4.3',
    id: 'calculation-sums',
    rows: ['calculations.signs', 'calculations.result', 'calculations.norm-sum', 'calculations.deficit', 'norm.sum'],
    title: say(
      'Summorna i en beräkning är positiva, normen är familjens och hushållets kostnader, och Balance är inkomster minus allt annat',
      'Summene i en beregning er positive, normen er kostnadene til familien og husholdningen, og Balance er inntekter minus alt annet',
      'The sums of a calculation are positive, the norm is the costs of family and household, and Balance is incomes less everything else',
    ),
    run: async (session, judge) => {
      for (const row of await session.some('Calculations', 3)) {
        const negative = sums.filter((name) => amount(row, name) < 0);
        judge(negative.length === 0, { expected: [], actual: negative }, 'calculations.signs');
        const norm = amount(row, 'FamilyCost') + amount(row, 'CommonHouseholdCost');
        judge(near(amount(row, 'NormSum'), norm), { expected: norm, actual: row['NormSum'] }, 'calculations.norm-sum', 'norm.sum'); // prettier-ignore
        const spent = ['NormSum', 'ExpenseSum', 'SpecialExpenseSum'].reduce((sum, name) => sum + amount(row, name), 0);
        const balance = amount(row, 'IncomeSum') - spent;
        judge(near(amount(row, 'Balance'), balance), { expected: balance, actual: row['Balance'] }, 'calculations.deficit'); // prettier-ignore
        judge(typeof row['Final'] === 'boolean', { expected: 'true or false', actual: row['Final'] }, 'calculations.result'); // prettier-ignore
      }
    },
  }),
  serverCheck({
    ...common,
    level: 'L1',
    id: 'calculation-proposals',
    rows: ['calculations.proposals', 'calculations.proposals-shape', 'calculations.norms', 'calculations.proposals-economic'], // prettier-ignore
    title: say(
      'Calculations/Proposals ger det en beräkning kan göras av: normer med namn och period, och slag av inkomster och utgifter',
      'Calculations/Proposals gir det en beregning kan lages av: normer med navn og periode, og slag av inntekter og utgifter',
      'Calculations/Proposals gives what a calculation may be made of: norms with name and period, and kinds of incomes and expenses',
    ),
    run: async (session, judge) => {
      const found = await calculationProposal(session);
      const wrong = misshapen(found, 'PersonBasedCalculationProposalDTO');
      judge(wrong.length === 0, { expected: 'PersonBasedCalculationProposalDTO', actual: wrong.slice(0, 5) });
      const { Norms = [], CalculationIncomeTypes = [], CalculationExpenseTypes = [] } = found;
      const named = Norms.length > 0 && Norms.every(({ Name, FromDate }) => Name && FromDate);
      judge(named, { expected: 'norms with Name and FromDate', actual: Norms.length });
      const kinds = [CalculationIncomeTypes.length, CalculationExpenseTypes.length];
      judge(!kinds.includes(0), { expected: 'kinds of both', actual: kinds });
    },
  }),
  serverCheck({
    ...common,
    id: 'calculation-written',
    writes: true,
    rows: ['calculations.create', 'calculations.not-idempotent', 'calculations.not-final'],
    title: say(
      'En beräkning svaras med sitt id som ett naket heltal, är inte slutlig, och samma igen är en till',
      'En beregning besvares med sin id som et nakent heltall, er ikke endelig, og samme igjen er en til',
      'A calculation is answered by its id as a bare integer, is not final, and the same again is another one',
    ),
    run: async (session, judge) => {
      const body = await calculationBody(session);
      const [one, other] = [await postCalculation(session, body), await postCalculation(session, body)];
      const ids = [one, other].map(newIdIn);
      judge(ids[0] !== undefined, { expected: 'an integer', actual: `${seen(one)} ${saidIn(one) ?? ''}`, evidence: one }, 'calculations.create'); // prettier-ignore
      const list = await written(session, 'Calculations', 3);
      judge(ids[0] !== ids[1] && ids.every((id) => idsOf(list).includes(id)), { expected: 'two in the list', actual: ids, evidence: list }, 'calculations.not-idempotent'); // prettier-ignore
      const made = isTaken(list) ? rowsIn(list).filter((row) => ids.includes(row['Id'] as number)) : [];
      judge(made.every((row) => row['Final'] === false), { expected: false, actual: made.map((row) => row['Final']), evidence: list }, 'calculations.not-final'); // prettier-ignore
    },
  }),
  serverCheck({
    ...common,
    id: 'calculation-amounts',
    writes: true,
    rows: ['calculations.amounts', 'calculations.approved-missing', 'calculations.days-share'],
    title: say(
      'Belopp räknas till närmaste öre, utan ApprovedAmount är ingenting godkänt, och hela perioden är sista dagen minus den första',
      'Beløp regnes til nærmeste øre, uten ApprovedAmount er ingenting godkjent, og hele perioden er siste dag minus den første',
      'Amounts are kept to the nearest öre, without ApprovedAmount nothing is approved, and the whole of a period is its last day less its first',
    ),
    run: async (session, judge) => {
      const body = await calculationBody(session);
      const [expense] = body['CalculationExpenses'] as readonly Row[];
      const odd = { CalculationIncomes: [{ ...incomeIn(body), ApplicantAmount: 100.333 }], CalculationExpenses: [{ ...expense, ApprovedAmount: undefined }] }; // prettier-ignore
      const row = await made(session, { ...body, ...odd });
      judge(row['IncomeSum'] === 100.33, { expected: 100.33, actual: row['IncomeSum'] }, 'calculations.amounts');
      // Where what was applied for counts, that is the sum: a reading of its own.
      judge([0, 900].includes(amount(row, 'ExpenseSum')), { expected: 0, actual: row['ExpenseSum'] }, 'calculations.approved-missing'); // prettier-ignore
      const whole = await made(session, withPerson(body, { NumberOfDays: 29 }));
      judge(whole['FamilyCost'] === row['FamilyCost'], { expected: row['FamilyCost'], actual: whole['FamilyCost'] }, 'calculations.days-share'); // prettier-ignore
    },
  }),
  serverCheck({
    ...common,
    level: 'L3',
    id: 'calculation-household',
    writes: true,
    rows: ['calculations.norm-household', 'calculations.household-size'],
    title: say(
      'En norm utan rad för hushållets storlek nekas med 400 Saknar norm för angiven hushållsstorlek',
      'En norm uten rad for husholdningens størrelse avvises med 400 Saknar norm för angiven hushållsstorlek',
      'A norm without a row for the size of the household is refused with 400 Saknar norm för angiven hushållsstorlek',
    ),
    run: async (session, judge) => {
      const body = await calculationBody(session);
      const { Norms = [] } = await calculationProposal(session);
      for (const { Id } of Norms.toReversed()) {
        const evidence = await postCalculation(session, { ...body, NormId: Id, HasCustomHouseholdSize: true, HouseholdSize: 5 }); // prettier-ignore
        if (isTaken(evidence)) continue;
        if (evidence.reply.status === 400 && !says(evidence, /hushållsstorlek|request is invalid/)) continue;
        const holds = evidence.reply.status === 400 && says(evidence, /Saknar norm för angiven hushållsstorlek/);
        judge(holds, { expected: 'HTTP 400 Saknar norm för angiven hushållsstorlek', actual: `${seen(evidence)} ${saidIn(evidence) ?? ''}`, evidence }); // prettier-ignore
        return;
      }
      session.trial.skip(nothingIn('Norms'));
    },
  }),
  serverCheck({
    ...common,
    level: 'L3',
    id: 'calculation-actualisation-mandatory',
    needs: ['control'],
    writes: true,
    rows: ['calculations.actualisation-mandatory', 'calculations.actualisation-refusal'],
    title: say(
      'Där AktualiseringMandatory är sant nekas en beräkning utan AktualiseringId med 400',
      'Der AktualiseringMandatory er sant, avvises en beregning uten AktualiseringId med 400',
      'Where AktualiseringMandatory is true a calculation without AktualiseringId is refused with 400',
    ),
    run: async (session, judge) => {
      await session.trial.control!.settle('lifecare-ifo', 'set-setting', { setting: 'AktualiseringMandatory' });
      const { AktualiseringMandatory } = await calculationProposal(session);
      judge(AktualiseringMandatory === true, { expected: true, actual: AktualiseringMandatory });
      const evidence = await postCalculation(session, { ...(await calculationBody(session)), AktualiseringId: undefined }); // prettier-ignore
      judge(evidence.reply.status === 400, { expected: 'HTTP 400', actual: seen(evidence), evidence });
    },
  }),
];
