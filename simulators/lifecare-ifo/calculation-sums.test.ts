import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculationsTable, cataloguesTable, servicesTable, type CatalogueRow } from './state.ts';
import { calculated, calculation, calculationsOf, made, posted, proposal, setCatalogue } from './testing/writes.ts';
import { ask, bodyOf, lifecareWorld, register, setProfile, who } from './testing/world.ts';

const applicant = who('applicant-paid');
const children = register.households.flatMap((one) => one.children);
const shown = (part: object, world = lifecareWorld()): any => calculated(part, world);
const post = (part: object, world = lifecareWorld()) =>
  posted(world, 'Calculations', { ...calculation(world), ...part });

describe('amounts', () => {
  test.each([-0.01, 1e8, '1e3', '1,5', true, {}])('%j is no amount [lifecare.calculations.amounts]', (Amount) => {
    expect(post({ CalculationExpenses: [{ Id: 201, Amount }] })).toBe('400 SIM-REQUEST lifecare.error.not-valid');
  });

  test.each([
    [1.005, 1.01],
    [0.1 + 0.2, 0.3],
    ['1234.5', 1234.5],
    [99_999_999.99, 99_999_999.99],
    [1e-7, 0],
  ])('%j is kept as %d', (ApprovedAmount, kept) => {
    expect(
      shown({ CalculationExpenses: [{ Id: 201, ApprovedAmount }] }).CalculationExpensesDTOs[0].ApprovedAmount,
    ).toBe(kept);
  });
});

describe('sums', () => {
  const ore = (sum: number): number => Math.round(sum * 100);
  const amount = fc.integer({ min: 0, max: 9_999_999 }).map((one) => one / 100);
  const expense = (id: number) =>
    fc.array(fc.record({ Id: fc.constant(id), Amount: amount, ApprovedAmount: amount }), { maxLength: 5 });
  const rows = fc.record({
    CalculationIncomes: fc.array(
      fc.record({ Id: fc.constant(101), ApplicantAmount: amount, CoApplicantAmount: amount }),
      { maxLength: 5 },
    ),
    CalculationExpenses: expense(201),
    CalculationSpecialExpenses: expense(301),
    CalculationPersons: fc.array(
      fc.record({
        PersonId: fc.constantFrom(applicant, ...children.slice(0, 5)),
        NumberOfDays: fc.option(fc.integer({ min: 0, max: 29 })),
      }),
      { minLength: 1, maxLength: 9 },
    ),
  });
  const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + ore(one), 0);
  const readings = fc.record({
    countedAmount: fc.constantFrom('approved' as const, 'applied' as const),
    calculationArithmetic: fc.constantFrom('subtract-all' as const, 'norm-apart' as const),
  });

  test('those of any calculation follow from its rows to the öre, and have two decimals at most [lifecare.calculations.norm-sum, lifecare.calculations.balance, lifecare.calculations.approved-counts, lifecare.norm.sum, lifecare.calculations.signs]', () => {
    fc.assert(
      fc.property(rows, readings, (body, profile) => {
        const row = shown(body, lifecareWorld(profile));
        const counted = profile.countedAmount === 'approved' ? 'ApprovedAmount' : 'AppliedAmount';
        const spent = (list: readonly Record<string, number>[]) => total(list.map((one) => one[counted]!));
        expect(ore(row.IncomeSum)).toBe(
          total(
            row.CalculationIncomesDTOs.flatMap((one: Record<string, number>) => [
              one['AmountApplicant']!,
              one['AmountCoApplicant']!,
            ]),
          ),
        );
        expect([ore(row.ExpenseSum), ore(row.SpecialExpenseSum)]).toEqual([
          spent(row.CalculationExpensesDTOs),
          spent(row.CalculationSpecialExpensesDTOs),
        ]);
        expect(ore(row.FamilyCost)).toBe(
          total(row.CalculationPersonDTOs.map(({ Amount }: { Amount: number }) => Amount)),
        );
        expect(ore(row.NormSum)).toBe(ore(row.FamilyCost) + ore(row.CommonHouseholdCost));
        expect(ore(row.Balance)).toBe(
          ore(row.IncomeSum) - ore(row.NormSum) - ore(row.ExpenseSum) - ore(row.SpecialExpenseSum),
        );
        const apart = profile.calculationArithmetic === 'norm-apart' ? ore(row.SpecialExpenseSum) : 0;
        expect(ore(row.TotalSum)).toBe(ore(row.Balance) + apart);
        const numbers = JSON.stringify(row).match(/(?<=:)-?\d+\.\d+/g) ?? [];
        expect(numbers.filter((one) => !/\.\d{1,2}$/.test(one))).toEqual([]);
        for (const name of [
          'IncomeSum',
          'ExpenseSum',
          'SpecialExpenseSum',
          'NormSum',
          'CommonHouseholdCost',
          'FamilyCost',
        ])
          expect(row[name]).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });

  test('the same calculation in list and extract has the same sums', () => {
    const world = lifecareWorld();
    const row = shown(
      {
        CalculationIncomes: [{ Id: 101, ApplicantAmount: 7000.1 }],
        CalculationExpenses: [{ Id: 201, Amount: 5000, ApprovedAmount: 4800 }],
      },
      world,
    );
    const [same] = bodyOf(
      ask(world, `GET Extract/Calculations?limit=1&q=${encodeURIComponent(`Id='${row.Id}'`)}`),
    ).Result;
    for (const name of Object.keys(row).filter((one) => /Sum|Cost|Balance/.test(one)))
      expect(same[name], name).toBe(row[name]);
    expect(row).toMatchObject({
      IncomeSum: 7000.1,
      ExpenseSum: 4800,
      NormSum: 4620,
      Balance: -2419.9,
      TotalSum: -2419.9,
    });
  });

  test('by the profile the applied amount counts, or special expenses stand apart', () => {
    const world = lifecareWorld();
    const body = {
      CalculationExpenses: [{ Id: 201, Amount: 5000, ApprovedAmount: 4800 }],
      CalculationSpecialExpenses: [{ Id: 301, Amount: 300, ApprovedAmount: 200 }],
    };
    const sums = () => [
      calculationsOf(world)[0].ExpenseSum,
      calculationsOf(world)[0].Balance,
      calculationsOf(world)[0].TotalSum,
    ];
    shown(body, world);
    expect(sums()).toEqual([4800, -9620, -9620]);
    setProfile(world, 'calculationArithmetic', 'norm-apart');
    expect(sums()).toEqual([4800, -9620, -9420]);
    setProfile(world, 'countedAmount', 'applied');
    expect(sums()).toEqual([5000, -9920, -9620]);
  });

  test('an expense that nobody approved counts nothing [lifecare.calculations.approved-missing]', () => {
    expect(shown({ CalculationExpenses: [{ Id: 201, Amount: 5000 }] }).ExpenseSum).toBe(0);
  });

  test('a couple has the amount of a couple, and a child that of its age [lifecare.norm.configuration]', () => {
    const [one, other] = register.households.find(({ adults }) => adults.length === 2)!.adults;
    const row = shown({ CalculationPersons: [{ PersonId: one }, { PersonId: other }] });
    expect(row.CalculationPersonDTOs.map(({ Amount }: { Amount: number }) => Amount)).toEqual([3150, 3150]);
  });
});

test('a catalogue that changes changes proposals, what is taken, names and sums [lifecare.norm.configuration]', () => {
  const world = lifecareWorld();
  const norms = world.table<CatalogueRow>(cataloguesTable.name).get('norms')!.entries as {
    id: number;
    amounts: object;
  }[];
  const own = { ...norms.find(({ id }) => id === 20260)!, id: 7, name: 'Egen norm', largest: null };
  setCatalogue(world, 'norms', [...norms, { ...own, amounts: { ...own.amounts, single: 4000 } }]);
  setCatalogue(world, 'incomeTypes', [{ id: 999, name: 'Stipendium' }]);
  const row = shown({ NormId: 7, CalculationIncomes: [{ Id: 999, ApplicantAmount: 10 }] }, world);
  expect(row).toMatchObject({ Norm: 'Egen norm', FamilyCost: 4000, CalculationIncomesDTOs: [{ Type: 'Stipendium' }] });
  expect(proposal(world, 'Calculations', applicant).Norms.at(-1)).toMatchObject({ Id: 7, Name: 'Egen norm' });
  expect(world.table(calculationsTable.name).size).toBe(register.calculations.length + 1);
});

describe.each([
  [2017, [1860, 2100, 1850, 2100, 2690, 3120, 3540, 3570], [2980, 2685], [950, 1060, 1330, 1520, 1740, 1980, 2150]],
  [2019, [2130, 2380, 2120, 2380, 2990, 3440, 3880, 3910], [3090, 2785], [990, 1100, 1380, 1570, 1810, 2050, 2220]],
  [2023, [2420, 2700, 2410, 2700, 3380, 3890, 4390, 4430], [3490, 3150], [1130, 1250, 1580, 1790, 2060, 2330, 2510]],
] as const)('Riksnorm of %i', (year, ofChildren, [single, ofCouple], common) => {
  const bornIn = (age: number): string => `${year - age}0101TF0${age % 10}`;
  const ages = [0, 1, 3, 4, 7, 11, 15, 19];
  const grownUps = [bornIn(21), bornIn(30)];

  /** A calculation of June in a world of that year, where the service ran already. */
  function sumsOf(persons: readonly string[], part: object = {}): any {
    const world = lifecareWorld({}, { wall: () => Date.UTC(year, 5, 1) });
    const service = register.services.find(({ applicant: one, type, to }) => one === applicant && type === 1 && !to)!;
    world.table(servicesTable.name).put({ ...service, from: `${year}-01-01` });
    for (const PersonId of persons) posted(world, 'Persons', { PersonId });
    const period = { CalculationFromDate: `${year}-06-01T00:00:00`, CalculationToDate: `${year}-06-30T00:00:00` };
    const CalculationPersons = persons.map((PersonId) => ({ PersonId }));
    made(world, 'Calculations', { ...calculation(world), ...period, NormId: year * 10, CalculationPersons, ...part });
    return calculationsOf(world, applicant, year)[0];
  }

  const amountsOf = (persons: readonly string[]): number[] =>
    sumsOf(persons).CalculationPersonDTOs.map(({ Amount }: { Amount: number }) => Amount);

  test('has the published amounts of children by age, of one alone and of a couple [lifecare.norm.year-2017, lifecare.norm.year-2019, lifecare.norm.age-groups]', () => {
    expect(amountsOf([...ages.map(bornIn), ...grownUps])).toEqual([...ofChildren, ofCouple, ofCouple]);
    expect(amountsOf(grownUps.slice(0, 1))).toEqual([single]);
    expect(amountsOf([2, 6, 10, 14, 18, 20].map(bornIn))).toEqual([1, 3, 4, 5, 6, 7].map((group) => ofChildren[group]));
  });

  test('has the published common costs by the size of the household [lifecare.norm.year-2017, lifecare.norm.year-2019]', () => {
    const costs = common.map((_, place) =>
      sumsOf(grownUps, { HasCustomHouseholdSize: true, HouseholdSize: place + 1 }),
    );
    expect(costs.map(({ CommonHouseholdCost }) => CommonHouseholdCost)).toEqual(common);
  });
});
