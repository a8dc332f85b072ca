import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { World } from '../kernel/world.ts';
import { calculationsTable, cataloguesTable, servicesTable, type CatalogueRow } from './state.ts';
import { misshapen } from './testing/shape.ts';
import { application, blamed, calculation, made, posted } from './testing/writes.ts';
import { ask, bodyOf, lastDiagnosis, lifecareWorld, noon, register, setProfile, textOf, who } from './testing/world.ts';

const applicant = who('applicant-paid');
const household = register.households.find(({ adults }) => adults[0] === applicant)!;
const children = register.households.flatMap((one) => one.children);
const november = 'startDate=2026-11-01T00:00:00&endDate=2026-11-30T23:59:59';

const proposal = (world: World, person = applicant) =>
  bodyOf(ask(world, `GET Calculations/Proposals?personId=${person}`));
const listed = (world: World, person = applicant): any[] =>
  bodyOf(ask(world, `GET Calculations?personId=${person}&${november}`)).Result;

function post(part: object, world = lifecareWorld()): string {
  return posted(world, 'Calculations', { ...calculation(world), ...part });
}

/** What the list shows of a calculation that was made. */
function shown(part: object, world = lifecareWorld()): any {
  const id = made(world, 'Calculations', { ...calculation(world), ...part });
  return listed(world).find(({ Id }) => Id === id);
}

const invalid = (row: string) => `400 SIM-REQUEST lifecare.calculations.${row}`;

function setCatalogue(world: World, name: CatalogueRow['name'], entries: readonly unknown[]): void {
  world.table<CatalogueRow>(cataloguesTable.name).put({ name, entries });
}

const demandActualisation = (world: World) =>
  setCatalogue(world, 'settings', [{ name: 'AktualiseringMandatory', on: true }]);

describe('GET Calculations/Proposals [lifecare.calculations.proposals]', () => {
  test('has the form of the contract, and every name of it [lifecare.calculations.proposals-shape]', () => {
    const answer = proposal(lifecareWorld());
    expect(misshapen(answer, 'PersonBasedCalculationProposalDTO')).toEqual([]);
    expect(Object.keys(answer)).toEqual(['Investigations', 'Services', 'Norms', 'HouseholdMembers', 'CalculationExpenseTypes', 'CalculationSpecialExpenseTypes', 'CalculationIncomeTypes', 'AktualiseringMandatory', 'NumberOfFamilyMembersNotInHousehold', 'Aktualiserings']); // prettier-ignore
    expect(answer.CalculationIncomeTypes[0]).toEqual({ Id: 101, Name: 'Lön efter skatt' });
    expect(answer.CalculationExpenseTypes[0]).toEqual({ Id: 201, Name: 'Boendekostnad' });
  });

  test('four norms cover a month, told apart by name and period; last year’s are there, and next year’s a month ahead [lifecare.calculations.norms]', () => {
    const world = lifecareWorld();
    const names = () => proposal(world).Norms.map(({ Name }: { Name: string }) => Name);
    expect(names().slice(4)).toEqual(['Riksnorm 2026', 'Matnorm 2026', 'Nettonorm 2026', 'Specnorm 2026']);
    expect(proposal(world).Norms[4]).toEqual({
      Id: 20260,
      Name: 'Riksnorm 2026',
      FromDate: '2026-01-01T00:00:00',
      ToDate: '2026-12-31T00:00:00',
    });
    expect([names()[0], names().length]).toEqual(['Riksnorm 2025', 8]);
    world.clock.advance(8 * 86_400_000);
    expect(names().length).toBe(8);
    world.clock.advance(86_400_000);
    expect(names().at(-1)).toBe('Specnorm 2027');
  });

  test('offers open matters of economic assistance and what came in for them [lifecare.calculations.proposals-economic]', () => {
    const world = lifecareWorld();
    const { Services, Aktualiserings } = proposal(world);
    expect([Services.length, Services[0].Type]).toEqual([1, 1]);
    expect(Aktualiserings.map(({ Type }: { Type: string }) => Type)).toContain(
      'Ek Återansökan Digital Ekonomiskt bistånd',
    );
    const service = register.services.find(({ id }) => id === Services[0].Id)!;
    world.table(servicesTable.name).put({ ...service, type: 3 });
    expect(proposal(world).Services).toEqual([]);
    expect(proposal(world, who('applicant-ended')).Services).toEqual([]);
    expect(proposal(world, who('with-resource')).Aktualiserings).toEqual([]);
    expect(proposal(world, who('under-investigation')).Investigations).toHaveLength(1);
  });

  test('members of the household are those who live together', () => {
    const { HouseholdMembers } = proposal(lifecareWorld());
    expect(HouseholdMembers.map(({ PersonId }: { PersonId: string }) => PersonId)).toEqual([
      ...household.adults,
      ...household.children,
    ]);
    const stranger = who('population-only');
    expect(proposal(lifecareWorld(), stranger).HouseholdMembers).toMatchObject([{ PersonId: stranger }]);
  });
});

describe('POST Calculations [lifecare.calculations.create]', () => {
  test('answers the id as a bare integer', () => {
    const world = lifecareWorld();
    const answer = ask(world, 'POST Calculations', { body: calculation(world) });
    expect([answer.status, textOf(answer)]).toEqual([200, '100000000']);
  });

  test('what was made is not final, and at once in list and extract [lifecare.calculations.not-final]', () => {
    const world = lifecareWorld();
    const before = new Date(noon - 1).toISOString();
    const { Aktualiserings } = proposal(world);
    const row = shown({ AktualiseringId: Aktualiserings[0].Id, CalculationDate: '2026-11-20T12:00:00' }, world);
    expect(row).toMatchObject({ Norm: 'Riksnorm 2026', Final: false, ConnectedApplication: Aktualiserings[0].Id, FromDate: '2026-11-01T00:00:00', ToDate: '2026-11-30T00:00:00' }); // prettier-ignore
    const { Result } = bodyOf(ask(world, `GET Extract/Calculations?limit=10&modifiedAfter=${before}`));
    expect(Result).toMatchObject([{ Id: row.Id, Final: false, TotalSum: row.TotalSum }]);
    expect(misshapen(row, 'PersonBasedCalculationDTO')).toEqual([]);
  });

  test('the same again is another one [lifecare.calculations.not-idempotent]', () => {
    const world = lifecareWorld();
    const ids = [1, 2].map(() => made(world, 'Calculations', { ...calculation(world) }));
    expect([ids[1]! - ids[0]!, listed(world).length]).toEqual([1, 2]);
  });

  test('it may belong to an investigation instead', () => {
    const world = lifecareWorld();
    const person = who('under-investigation');
    const [{ Id }] = proposal(world, person).Investigations;
    const own = { PersonId: person, ServiceId: null, InvestigationId: Id, CalculationPersons: [{ PersonId: person }] };
    expect(post(own, world)).toBe('200');
    expect(listed(world, person)).toMatchObject([{ InvestigationId: Id, ServiceId: null }]);
  });

  test('rows keep amounts, dates and deviations', () => {
    const row = shown({
      CalculationPersons: [
        { PersonId: applicant, DeviationFromDate: '2026-11-02T00:00:00', DeviationToDate: '2026-11-05T00:00:00' },
      ],
      CalculationIncomes: [
        {
          Id: 101,
          ApplicantAmount: 1000.5,
          ApplicantAmountDate: '2026-10-25T00:00:00',
          CoApplicantAmount: 7,
          Note: 'x'.repeat(80),
        },
      ],
      CalculationExpenses: [{ Id: 201, Amount: 5000, ApprovedAmount: 4500.25 }],
      CalculationSpecialExpenses: [{ Id: 301, Amount: 300 }],
    });
    expect(row.CalculationPersonDTOs[0]).toMatchObject({
      DeviationFromDate: '2026-11-02T00:00:00',
      DeviationToDate: '2026-11-05T00:00:00',
    });
    expect(row.CalculationIncomesDTOs).toEqual([
      {
        AmountApplicant: 1000.5,
        ApplicantSearchDate: '2026-10-25T00:00:00',
        AmountCoApplicant: 7,
        CoApplicantSearchDate: null,
        Type: 'Lön efter skatt',
      },
    ]);
    expect(row.CalculationExpensesDTOs).toEqual([
      { AppliedAmount: 5000, ApprovedAmount: 4500.25, Type: 'Boendekostnad' },
    ]);
    expect(row.CalculationSpecialExpensesDTOs).toEqual([{ AppliedAmount: 300, ApprovedAmount: 0, Type: 'Läkarvård' }]);
  });

  test.each(['PersonId', 'NormId', 'CalculationFromDate', 'CalculationToDate'])(
    'not without %s [lifecare.calculations.mandatory]',
    (name) => {
      expect(post({ [name]: null })).toBe(invalid('mandatory'));
    },
  );

  test('not of somebody whom IFO does not know [lifecare.calculations.unknown-person]', () => {
    expect(post({ PersonId: who('population-only') })).toBe(
      '404 SIM-PERSON-UNKNOWN lifecare.calculations.unknown-person',
    );
  });

  test('not for a period that ends before it begins [lifecare.calculations.period]', () => {
    expect(post({ CalculationToDate: '2026-10-31T00:00:00' })).toBe(invalid('period'));
    expect(post({ CalculationToDate: '2026-11-01T00:00:00' })).toBe('200');
  });

  test('not without a service or an investigation [lifecare.calculations.belongs]', () => {
    expect(post({ ServiceId: null })).toBe(invalid('belongs'));
  });

  test.each([
    ['ServiceId', { ServiceId: 5 }],
    ['InvestigationId', { InvestigationId: 5 }],
    ['NormId', { NormId: 20240 }],
    ['AktualiseringId', { AktualiseringId: 5 }],
    ['CalculationIncomes[1].Id', { CalculationIncomes: [{ Id: 101 }, { Id: 201 }] }],
    ['CalculationExpenses[0].Id', { CalculationExpenses: [{ Amount: 7 }] }],
    ['CalculationSpecialExpenses[0].Id', { CalculationSpecialExpenses: [{ Id: 201 }] }],
  ])('%s is one of the proposal [lifecare.calculations.links]', (name, part) => {
    expect(post(part)).toBe(invalid('links'));
    const world = lifecareWorld();
    expect(blamed(world, 'Calculations', { ...calculation(world), ...part })).toEqual([name]);
  });

  test('where an actualisation is demanded there is one [lifecare.calculations.actualisation-mandatory, lifecare.calculations.actualisation-refusal]', () => {
    const world = lifecareWorld();
    expect(proposal(world).AktualiseringMandatory).toBe(false);
    demandActualisation(world);
    expect(proposal(world).AktualiseringMandatory).toBe(true);
    expect(post({}, world)).toBe(invalid('actualisation-mandatory'));
    expect(blamed(world, 'Calculations', calculation(world))).toEqual(['AktualiseringId']);
    const id = made(world, 'Actualisations', { ...application, PersonId: applicant });
    expect(post({ AktualiseringId: id }, world)).toBe('200');
  });

  test.each(['Anna Lind', '100020', '', null])(
    '%j is no identity number of anybody [lifecare.calculations.person-ids]',
    (PersonId) => {
      expect(post({ CalculationPersons: [{ PersonId: applicant }, { PersonId }] })).toBe(invalid('person-ids'));
    },
  );

  test('the package that reads calculations writes them', () => {
    const world = lifecareWorld();
    const send = (key: string) => posted(world, 'Calculations', calculation(world), { key });
    expect([send('lifecare-8502'), send('lifecare-8501').slice(0, 3)]).toEqual(['200', '401']);
  });
});

describe('size of the household', () => {
  const persons = (size: number) => [applicant, ...children].slice(0, size).map((PersonId) => ({ PersonId }));
  const refusal = '400 SIM-NORM-HOUSEHOLD lifecare.calculations.norm-household';
  const spec = (size: number, more: object = {}) => post({ NormId: 20263, CalculationPersons: persons(size), ...more });

  test('a norm without a row for the size is refused in the words of the host [lifecare.calculations.norm-household]', () => {
    expect([spec(2), spec(3), spec(0)]).toEqual(['200', refusal, refusal]);
    const world = lifecareWorld();
    const answer = ask(world, 'POST Calculations', {
      body: { ...calculation(world), NormId: 20263, CalculationPersons: persons(3) },
    });
    expect(bodyOf(answer)).toEqual({ Message: 'Saknar norm för angiven hushållsstorlek' });
    expect(lastDiagnosis(world)).toMatchObject({
      expected: 'a household of 1 to 2 persons for Specnorm 2026',
      got: 'a household of 3',
    });
  });

  test('it is the number of persons, unless another is announced [lifecare.calculations.household-size]', () => {
    expect(spec(3, { HouseholdSize: 2 })).toBe(refusal);
    expect(spec(3, { HouseholdSize: 2, HasCustomHouseholdSize: true })).toBe('200');
    expect(spec(1, { HouseholdSize: 3, HasCustomHouseholdSize: 'true' })).toBe(refusal);
    expect(spec(1, { HasCustomHouseholdSize: true, HouseholdSize: 0 })).toBe(refusal);
    expect(spec(1, { HasCustomHouseholdSize: true })).toBe(invalid('household-size'));
    expect(shown({ HasCustomHouseholdSize: true, HouseholdSize: 4 }).CommonHouseholdCost).toBe(1790);
  });

  test('above seven each further person adds the last step [lifecare.norm.large-household]', () => {
    const common = (HouseholdSize: number) =>
      shown({ HasCustomHouseholdSize: true, HouseholdSize }).CommonHouseholdCost;
    expect([6, 7, 8, 10].map(common)).toEqual([2330, 2510, 2690, 3050]);
  });
});

describe('notes and days', () => {
  test.each(['CalculationIncomes', 'CalculationExpenses', 'CalculationSpecialExpenses'])(
    'a note of 81 characters in %s refuses everything [lifecare.calculations.note-length, lifecare.calculations.note-text]',
    (name) => {
      const Id = { CalculationIncomes: 101, CalculationExpenses: 201, CalculationSpecialExpenses: 301 }[name];
      const world = lifecareWorld();
      const outcome = post({ [name]: [{ Id }, { Id, Note: 'å'.repeat(81) }] }, world);
      expect([outcome, listed(world)]).toEqual(['400 SIM-CALCULATION-NOTE lifecare.calculations.note-length', []]);
      expect(post({ [name]: [{ Id, Note: 'å'.repeat(80) }] })).toBe('200');
    },
  );

  test.each([
    ['a month of 30 days', '2026-11-30', 29],
    ['a month and a day', '2026-12-01', 30],
    ['a single day', '2026-11-01', 0],
  ])('%s, to %s, takes %i at most [lifecare.calculations.days]', (_, last, most) => {
    const days = (NumberOfDays: number) =>
      post({ CalculationToDate: `${last}T00:00:00`, CalculationPersons: [{ PersonId: applicant, NumberOfDays }] });
    expect([days(most), days(most + 1)]).toEqual(['200', '400 SIM-CALCULATION-DAYS lifecare.calculations.days']);
    expect(days(-1)).toBe('400 SIM-REQUEST lifecare.error.not-valid');
  });

  test('too many days are refused in the words of the host', () => {
    const world = lifecareWorld();
    const CalculationPersons = [{ PersonId: applicant, NumberOfDays: 30 }];
    const answer = ask(world, 'POST Calculations', { body: { ...calculation(world), CalculationPersons } });
    expect(bodyOf(answer)).toEqual({ Message: 'Invalid NumberOfDays for calculationperson' });
  });

  test('a person counts by days, all of them without a number or with the most [lifecare.calculations.days-share, lifecare.norm.child-days]', () => {
    const amount = (NumberOfDays: number | null) =>
      shown({ CalculationPersons: [{ PersonId: applicant, NumberOfDays }] }).CalculationPersonDTOs[0].Amount;
    expect([null, 29, 15, 0].map(amount)).toEqual([3490, 3490, 1805.17, 0]);
  });
});

describe('dates and amounts', () => {
  test.each([
    ['CalculationFromDate', { CalculationFromDate: '2026-11-01' }],
    ['CalculationDate', { CalculationDate: '2026-11-20' }],
    [
      'CalculationPersons[0].DeviationFromDate',
      { CalculationPersons: [{ PersonId: applicant, DeviationFromDate: '2026-11-01' }] },
    ],
    [
      'CalculationIncomes[0].ApplicantAmountDate',
      { CalculationIncomes: [{ Id: 101, ApplicantAmountDate: '2026-11-01' }] },
    ],
  ])('%s has a time', (name, part) => {
    const world = lifecareWorld();
    const answer = ask(world, 'POST Calculations', { body: { ...calculation(world), ...part } });
    expect(bodyOf(answer).Message).toBe(`${name} is not entered in a valid format.`);
  });

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

  test.each([
    ['CalculationPersons', {}],
    ['CalculationPersons', [1]],
    ['CalculationIncomes', 'x'],
    ['CalculationExpenses', [[]]],
  ])('%s is not %j', (name, value) => {
    expect(post({ [name]: value })).toBe('400 SIM-REQUEST lifecare.error.not-valid');
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
    const sums = () => [listed(world)[0].ExpenseSum, listed(world)[0].Balance, listed(world)[0].TotalSum];
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
  expect(proposal(world).Norms.at(-1)).toMatchObject({ Id: 7, Name: 'Egen norm' });
  expect(world.table(calculationsTable.name).size).toBe(register.calculations.length + 1);
});
